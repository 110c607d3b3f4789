// Issues many cards from rows of a database: the memory of a few, however many there are, and the faulty ones apart.
// Run: npx tsx examples/issue-many.ts [rows] [folder]        (1,000 rows by default, into a new temporary folder)
//
// Writes issued.ndjson (the text of each QR code; renderCardPdf of eehic/pdf makes the page of it) and faults.ndjson
// (what is wrong with which row). No personal data is printed. The key is that of a demo institution, and public.
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CardInput, createIssuer, parseCardInput } from 'eehic';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

const total = Number(process.argv[2] ?? 1_000);
const folder = process.argv[3] ?? (await mkdtemp(join(tmpdir(), 'eehic-')));
const [issuedFile, faultsFile] = await Promise.all(
  ['issued.ndjson', 'faults.ndjson'].map((name) => open(join(folder, name), 'w')),
);

/** Stands for a query that returns row after row, as a cursor does. Each 100th row lacks its given names. */
async function* readRows(): AsyncIterable<Record<string, unknown>> {
  const { issuedOn: _, ...sample } = sampleCard('BE', 'EHIC', new Date().toISOString().slice(0, 10));
  for (let row = 1; row <= total; row++) {
    yield { ...sample, personalId: String(10_000_000_000 + row), givenNames: row % 100 === 0 ? '' : 'Élise' };
  }
}

let [issued, faulty] = [0, 0];
/** The rows of the cards that are under way: `index` in an outcome counts cards, not rows. */
const rows: number[] = [];

async function writeFault(row: number, code: string, violations: readonly { field: string }[] = []): Promise<void> {
  faulty++;
  await faultsFile!.write(`${JSON.stringify({ row, code, fields: violations.map(({ field }) => field) })}\n`);
}

/** What a row holds is checked before it becomes a card. */
async function* readCards(): AsyncIterable<CardInput> {
  let row = 0;
  for await (const data of readRows()) {
    const parsed = parseCardInput(data);
    row++;
    if (parsed.ok) {
      rows.push(row);
      yield parsed.card;
    } else await writeFault(row, 'ERR_EHIC_CARD_DATA', parsed.violations);
  }
}

const issuer = createIssuer({ signer: await demoSigner(demoInstitution('BE')), timeZone: 'Europe/Brussels' });
// At most 16 cards are read ahead of what is written here. Outcomes come in the order of the cards.
for await (const outcome of issuer.issueMany(readCards(), { concurrency: 16 })) {
  const row = rows.shift()!;
  if (outcome.ok) {
    issued++;
    await issuedFile!.write(`${JSON.stringify({ row, text: outcome.issued.text })}\n`);
  } else await writeFault(row, outcome.error.code, outcome.violations);
}
await Promise.all([issuedFile!.close(), faultsFile!.close()]);
console.log(`${issued} issued, ${faulty} faulty, in ${folder}`);
