import { expect, test, vi } from 'vitest';
import { CERTIFICATES } from '../../pdf/cms/signers.fixture.ts';
import { TIME_ROOT } from '../../pdf/cms/timestamp.fixture.ts';
import { answer } from '../../pdf/sign/authority.fixture.ts';
import { verifyPdfSignature } from '../../pdf/verify/verify-pdf-signature.ts';
import { scanPdf } from '../../scan/scan-pdf.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { es256, issue, now, ps256, rs256, verifierWith } from '../../verify/verify.fixture.ts';
import { type PdfReportOptions, toPdfReport } from './pdf-report.ts';

const trustAnchors = [CERTIFICATES.authority];
const report = await verifierWith().verify((await issue()).text);
const rejected = await verifierWith().verify((await issue()).text, { treatmentDate: '2000-01-01' });
const content = { verifier: { name: 'Clinic' }, now };
const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

test.each([
  ['ES256', es256],
  ['RS256', rs256],
  ['PS256', ps256],
] as const)('%s: a signed report is valid, certified, and signed over all of it', async (algorithm, signer) => {
  for (const each of [report, rejected]) {
    const pdf = await toPdfReport(each, { ...content, signer });
    expect(await verifyPdfSignature(pdf, { trustAnchors, now })).toMatchObject({
      valid: true,
      level: 'B-B',
      algorithm,
      certificate: signer.certificate,
      claimedTime: '2025-09-22T10:00:00.000Z',
    });
    expect(latin1(pdf)).toMatch(/\/DocMDP \d+ 0 R/);
    expect(latin1(pdf)).toContain('/P 1 /V /1.2');
    expect(latin1(pdf).match(/\/ByteRange/g)).toHaveLength(1);
  }
});

test('a report that is changed afterwards is not valid', async () => {
  const pdf = await toPdfReport(report, { ...content, signer: es256 });
  const at = latin1(pdf).indexOf('/Title');
  const changed = pdf.with(at + 20, pdf[at + 20]! ^ 1);
  expect(await verifyPdfSignature(changed, { trustAnchors, now })).toMatchObject({
    valid: false,
    code: 'DIGEST_MISMATCH',
  });
});

test('with a time stamp it is B-T', async () => {
  const authority = vi.fn(async (request: Uint8Array) => answer(request));
  const pdf = await toPdfReport(report, { ...content, signer: es256, timestamp: authority });
  expect(authority).toHaveBeenCalledOnce();
  const options = { trustAnchors, timestampAnchors: [TIME_ROOT], now };
  expect(await verifyPdfSignature(pdf, options)).toMatchObject({ valid: true, level: 'B-T' });
});

test('the same report and clock make the same bytes, signed too', async () => {
  const options = { ...content, signer: rs256 };
  expect(await toPdfReport(report, options)).toEqual(await toPdfReport(report, options));
});

test('without a clock, a signed report has the times of the system', async () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  const pdf = await toPdfReport(report, { verifier: content.verifier, signer: es256 });
  const found = await verifyPdfSignature(pdf, { trustAnchors });
  if (!('claimedTime' in found)) throw new Error('no time');
  expect(Date.parse(found.claimedTime!)).toBeGreaterThanOrEqual(before);
  expect(latin1(pdf)).toContain('/CreationDate');
});

test.each<[string, object]>([
  ['timestamp', { timestamp: () => new Uint8Array() }],
  ['timestamp', { signer: es256, timestamp: { url: 'ftp://tsa.example/' } }],
  ['signer', { signer: {} }],
  ['signer', { signer: null }],
  ['singer', { singer: es256 }],
])('%s: bad usage is said by name', async (option, options) => {
  const expected = { code: 'ERR_EHIC_OPTIONS', params: { option } };
  await expect(toPdfReport(report, { ...content, ...options } as PdfReportOptions)).rejects.toMatchObject(expected);
});

test('a signed report that is scanned is no document of the institution', async () => {
  const clinic = await demoSigner(demoInstitution('FR'));
  const scan = await scanPdf(await toPdfReport(report, { ...content, signer: clinic }));
  expect(scan.text).toBe(report.text);
  expect(await verifierWith().verify(scan)).toMatchObject({
    conclusion: 'REJECTED',
    failure: { id: 'document-signer-known' },
  });
});
