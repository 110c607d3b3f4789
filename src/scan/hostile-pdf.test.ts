import { PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { hexEncode } from '../codec/bytes.ts';
import type { ReasonCode } from '../codes.ts';
import { authorityExtensions, demoKey, makeCertificate, signWith } from '../crypto/x509/certificates.fixture.ts';
import { createIssuer } from '../issue/issuer.ts';
import { renderCardPdf } from '../pdf/render.ts';
import { answer } from '../pdf/sign/authority.fixture.ts';
import { verifyPdfSignature } from '../pdf/verify/verify-pdf-signature.ts';
import pki from '../testing/demo-pki.json' with { type: 'json' };
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createVerifier } from '../verify/verifier.ts';
import { scanPdf } from './scan-pdf.ts';

// Every way we know to tamper with a real signed card, through the whole of scanning and verifying.
const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);
const signer = await demoSigner(demoInstitution('BE'), { algorithm: 'RS256' });
const issuer = createIssuer({ signer: await demoSigner(demoInstitution('BE')), now, timeZone: 'UTC' });
const issued = await issuer.issue(sampleCard('BE', 'PRC', DAY));
const registry = createMockRepository().registry();
const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
const trustAnchors = [new Uint8Array(Buffer.from(pki.authority, 'base64'))];

let attributes = new Uint8Array(0);
const signed = await renderCardPdf(issued, {
  now,
  signer: {
    ...signer,
    sign(data) {
      attributes = new Uint8Array(data);
      return signer.sign(data);
    },
  },
});
const text = Buffer.from(signed).toString('latin1');
const bytes = (latin1: string) => new Uint8Array(Buffer.from(latin1, 'latin1'));
const [range] = /\/ByteRange \[[^\]]*\] */.exec(text)!;
const [gap] = /<3082[0-9a-f]+>/.exec(text)!;
const replace = (part: string, by: string) => bytes(text.replace(part, by.padEnd(part.length)));

function changedAt(place: number): Uint8Array {
  const changed = signed.slice();
  changed[place]! ^= 1;
  return changed;
}

/** An incremental update with one object (ISO 32000-1 7.5.6). */
function appended(object: string): Uint8Array {
  const [, size] = /\/Size (\d+)/.exec(text)!;
  const [, root] = /\/Root (\d+ 0 R)/.exec(text)!;
  const [, previous] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)!;
  const table = `xref\n${/^\d+/.exec(object)![0]} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
  const trailer = `trailer\n<</Size ${size}/Root ${root}/Prev ${previous}>>\nstartxref\n${text.length + object.length}\n%%EOF\n`;
  return bytes(`${text}${object}${table}${trailer}`);
}

async function saved(useObjectStreams: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.load(signed);
  document.getPages()[0]!.drawText('more', { x: 50, y: 50 });
  return document.save({ useObjectStreams });
}

async function byEvilAuthority(): Promise<Uint8Array> {
  const authority = { subject: 'DEMO authority - proves nothing', key: demoKey('rsa-3') };
  const key = demoKey('rsa-1');
  const certificate = makeCertificate({ subject: 'DEMO BE shared - proves nothing', key, issuer: authority });
  const chain = [makeCertificate({ ...authority, extensions: authorityExtensions() })];
  const sign = {
    algorithm: 'RS256',
    certificate,
    chain,
    sign: async (data: Uint8Array) => signWith(key, data),
  } as const;
  return renderCardPdf(issued, { now, signer: sign });
}

async function byWrongKey(): Promise<Uint8Array> {
  // The shared RSA key of another country over the very attributes that were signed.
  const other = await demoSigner(demoInstitution('BG'), { algorithm: 'RS256' });
  const [right, wrong] = await Promise.all([signer.sign(attributes), other.sign(attributes)]);
  expect(text).toContain(hexEncode(right));
  return replace(hexEncode(right), hexEncode(wrong));
}

/** The room for a time stamp is larger than the time stamp. */
async function withPadding(): Promise<Uint8Array> {
  const stamped = await renderCardPdf(issued, { now, signer: signer, timestamp: async (request) => answer(request) });
  const file = Buffer.from(stamped).toString('latin1');
  expect(file).toMatch(/0{1000}>/);
  return bytes(file.replace(/00>(?=\n\/M)/, '01>'));
}

const page = /\n(\d+ 0 obj\n<<\n\/Type \/Page\n[\s\S]*?endobj\n)/.exec(text)![1]!;
const second = '<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/ByteRange[0 1 2 3]/Contents<00>>>';
const FILES: [string, Uint8Array, ReasonCode][] = [
  ['a byte of the page changed', changedAt(text.indexOf('stream') + 20), 'DIGEST_MISMATCH'],
  ['a byte of the metadata changed', changedAt(text.indexOf('/Producer (eehic)') + 12), 'DIGEST_MISMATCH'],
  ['the last byte changed', changedAt(signed.length - 1), 'DIGEST_MISMATCH'],
  [
    'a page replaced by an appended revision',
    appended(page.replace(/\/Contents \d+ 0 R/, '/Contents null')),
    'SIGNED_THEN_CHANGED',
  ],
  ['objects appended without a table', bytes(`${text}99 0 obj\n<</A 1>>\nendobj\n`), 'SIGNED_THEN_CHANGED'],
  ['a second signature dictionary', appended(`99 0 obj\n${second}\nendobj\n`), 'SEVERAL_SIGNATURES'],
  ['/ByteRange null', replace(range, '/ByteRange null'), 'BYTE_RANGE_INVALID'],
  ['/ByteRange missing', replace(range, ''), 'BYTE_RANGE_INVALID'],
  ['/Contents null', replace(gap, 'null'), 'SIGNATURE_CONTENTS_INVALID'],
  ['/Contents of zeros', replace(gap, `<${'0'.repeat(gap.length - 2)}>`), 'SIGNATURE_CONTENTS_INVALID'],
  ['/Contents missing', replace(`/Contents ${gap}`, ''), 'SIGNATURE_CONTENTS_INVALID'],
  ['padding that is not zero', await withPadding(), 'SIGNATURE_CONTENTS_INVALID'],
  ['the right certificate with another key', await byWrongKey(), 'SIGNATURE_INVALID'],
];

test('an unchanged document is approved', async () => {
  expect(await verifyPdfSignature(signed, { trustAnchors, now })).toMatchObject({ valid: true });
  expect(await strict.verify(await scanPdf(signed))).toMatchObject({ conclusion: 'APPROVED', warnings: [] });
});

test.each(FILES)('%s', { timeout: 30_000 }, async (_, file, code) => {
  expect(await verifyPdfSignature(file, { trustAnchors, now })).toMatchObject({ valid: false, code });
  const scan = await scanPdf(file);
  expect(scan.text).toBe(issued.text);
  expect(await verifier.verify(scan)).toMatchObject({
    conclusion: 'REJECTED',
    failure: { id: 'document-unchanged', code },
  });
});

test.each<[string, Uint8Array, ReasonCode]>([
  ['text changed and saved', await saved(false), 'DOCUMENT_SAVED_ANEW'],
  ['a wider gap', bytes(text.replace(gap, `${gap.slice(0, -1)}0000>`)), 'DOCUMENT_SAVED_ANEW'],
  ['/ByteRange of zeros', replace(range, '/ByteRange [0 0 0 0]'), 'DOCUMENT_SAVED_ANEW'],
  // The signature is hidden in a stream, but still in the document.
  ['text changed and saved with object streams', await saved(true), 'DOCUMENT_SAVED_ANEW'],
])('%s: no signature any more, which is a warning, and a failure where one is required', async (_, file, code) => {
  expect(await verifyPdfSignature(file, { trustAnchors, now })).toMatchObject({ valid: false, code });
  const scan = await scanPdf(file);
  const step = { id: 'document-unchanged', code: 'DOCUMENT_SAVED_ANEW' };
  const report = await verifier.verify(scan);
  expect(report.steps[0]).toMatchObject({ ...step, status: 'WARNING' });
  expect(report.steps.find(({ id }) => id === 'document-signer-known')).toMatchObject({ status: 'N/A' });
  expect(await strict.verify(scan)).toMatchObject({ conclusion: 'REJECTED', failure: step });
});

test.each(['\n', '\0\0'])('white space after the end changes nothing: %j', async (space) => {
  expect(await strict.verify(await scanPdf(bytes(text + space)))).toMatchObject({
    conclusion: 'APPROVED',
    warnings: [{ code: 'DOCUMENT_TRAILING_SPACE' }],
  });
});

test('an authority with the same names', async () => {
  const file = await byEvilAuthority();
  const code = 'SIGNER_UNTRUSTED';
  expect(await verifyPdfSignature(file, { trustAnchors, now })).toMatchObject({ valid: false, code });
  const failure = { id: 'document-signer-known', code };
  expect(await verifier.verify(await scanPdf(file))).toMatchObject({ conclusion: 'REJECTED', failure });
});

test('a signature that was stripped is a failure where one is required, and else a warning', async () => {
  const objects = [/\n\d+ 0 obj\n<<\n\/Type \/Sig\n[\s\S]*?endobj/, /\n\d+ 0 obj\n<<\n\/Type \/Annot\n[\s\S]*?endobj/];
  const entries = [/\/Perms <<[\s\S]*?>>/, /\/AcroForm <<[\s\S]*?>>/, /\/Annots \[[^\]]*\]/];
  const stripped = [...objects, ...entries].reduce(
    (rest, part) => rest.replace(part, (all) => ' '.repeat(all.length)),
    text,
  );
  const scan = await scanPdf(bytes(stripped));
  expect(scan.pdf!.signature).toEqual({ intact: false, code: 'UNSIGNED' });
  expect((await verifier.verify(scan)).steps[0]).toMatchObject({ status: 'WARNING', code: 'UNSIGNED' });
  const failure = { id: 'document-unchanged', code: 'UNSIGNED' };
  expect(await strict.verify(scan)).toMatchObject({ conclusion: 'REJECTED', failure });
});

test('an empty signature field is no signature', async () => {
  const document = await PDFDocument.load(await renderCardPdf(issued));
  const field = document.context.register(document.context.obj({ FT: 'Sig', T: 'waiting', Kids: [] }));
  document.catalog.set(document.context.obj('AcroForm') as never, document.context.obj({ Fields: [field] }));
  const scan = await scanPdf(await document.save());
  expect(scan.pdf!.signature).toEqual({ intact: false, code: 'UNSIGNED' });
});
