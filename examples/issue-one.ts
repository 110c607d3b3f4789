// Issues one certificate that can be revoked: checks the data, signs it, and writes the PDF to be printed or sent.
// Run: npx tsx examples/issue-one.ts [folder]        (without a folder, into a new temporary one)
//
// The key is that of a demo institution, and public: it proves nothing. With your own, the signer is
//   await signerFromPem({ key, certificate, passphrase })             from 'eehic/signers'
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CardInput, createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { createStatusList } from 'eehic/revocation';
import { createMockRepository, demoInstitution, demoSigner } from 'eehic/testing';

const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'eehic-')));
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const signer = await demoSigner(demoInstitution('BE'));
// Which indices are in use is kept in status.bin, and passed as `bytes` the next time.
const list = createStatusList({ signer, url: 'https://fund.example/status', size: 1_000_000 });

const card: CardInput = {
  document: 'PRC', // or 'EHIC', with cardId and expiryDate
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '2011-11-11', // 00 for an unknown day or month
  personalId: '11111111111',
  institution: { id: demoInstitution('BE').officialId, name: 'CM' },
  validFrom: inDays(0),
  validTo: inDays(90),
  revocation: { uri: list.url, index: list.allot() }, // list.revoke(index) revokes it
};

// The registry is asked before the card is signed: no verifier would accept a card of an institution that it lacks.
const registry = createMockRepository().registry();
const issuer = createIssuer({ signer, registry, timeZone: 'Europe/Brussels' });

const violations = issuer.check({ ...card, givenNames: '' });
for (const { field, code, message } of violations) console.log(`refused: ${field} ${code}: ${message}`);

await writeFile(join(folder, 'status.bin'), list.toBytes());
const issued = await issuer.issue(card); // throws a CardDataError that lists every violation
for (const { id, code } of issued.warnings) console.log(`warning: ${id} ${code}`);

const file = join(folder, 'card.pdf');
await writeFile(file, await renderCardPdf(issued, { signer })); // the PDF is signed as well
console.log(`${file}: ${issued.text.length} characters in a QR code of version ${issued.qr.version}`);
