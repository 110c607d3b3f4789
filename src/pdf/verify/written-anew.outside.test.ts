import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CountryCode } from '../../card/countries.ts';
import { base64Decode } from '../../codec/bytes.ts';
import { createIssuer } from '../../issue/issuer.ts';
import { scanAllPdf } from '../../scan/scan-pdf.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { createMockRepository } from '../../testing/mock-repository.ts';
import { sampleCard } from '../../testing/sample-cards.ts';
import { createVerifier } from '../../verify/verifier.ts';
import { renderCardPdf } from '../render.ts';
import { answer } from '../sign/authority.fixture.ts';
import { verifyPdfSignature } from './verify-pdf-signature.ts';

/** These tests change a PDF with other programs, as people do: the card stays readable, but its signature is lost. */

const DAY = '2026-11-26';
const now = () => new Date(`${DAY}T10:00:00Z`);
const registry = createMockRepository().registry();
const lenient = createVerifier({ registry, now, timeZone: 'UTC' });
const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
const folder = mkdtempSync(join(tmpdir(), 'eehic-anew-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const NAMES = ['ES256-PRC', 'RS256-EHIC', 'ES256-EHIC-stamped', 'RS256-PRC-stamped'] as const;
const trustAnchors = demoInstitution('BE').certificates.map(({ der }) => base64Decode(der)!);

beforeAll(async () => {
  const save = async (name: string, country: CountryCode, isSigned: boolean) => {
    const [algorithm, document] = name.split('-') as ['ES256' | 'RS256', 'PRC' | 'EHIC'];
    const sign = await demoSigner(demoInstitution(country), { algorithm });
    const issued = await createIssuer({ signer: sign, now, timeZone: 'UTC' }).issue(sampleCard(country, document, DAY));
    const timestamp = name.endsWith('stamped') ? { timestamp: async (request: Uint8Array) => answer(request) } : {};
    const size = document === 'EHIC' ? 'ID-1' : 'A4';
    const pdf = await renderCardPdf(issued, { now, size, ...(isSigned ? { signer: sign, ...timestamp } : {}) });
    writeFileSync(join(folder, `${isSigned ? name : 'letter'}.pdf`), pdf);
  };
  for (const name of NAMES) await save(name, 'BE', true);
  await save('ES256-PRC', 'FR', false);
}, 60_000);

type Command = (file: string, out: string) => readonly [string, ...string[]];
const ANEW = 'DOCUMENT_SAVED_ANEW';

/** The changes, of which two leave no trace of the signature. */
const PROGRAMS: readonly [name: string, code: string, command: Command][] = [
  ['qpdf, linearised', ANEW, (file, out) => ['qpdf', '--linearize', file, out]],
  ['qpdf, rotated', ANEW, (file, out) => ['qpdf', '--rotate=+90', file, out]],
  ['qpdf, split', ANEW, (file, out) => ['qpdf', file, '--pages', '.', '1', '--', out]],
  ['qpdf, object streams', ANEW, (file, out) => ['qpdf', '--object-streams=generate', file, out]],
  ['qpdf, laid open', ANEW, (file, out) => ['qpdf', '--qdf', file, out]],
  ['qpdf, with an owner password', ANEW, (file, out) => ['qpdf', '--encrypt', '', 'owner', '256', '--', file, out]],
  [
    'qpdf, with an owner password and object streams',
    ANEW,
    (file, out) => ['qpdf', '--object-streams=generate', '--encrypt', '', 'owner', '256', '--', file, out],
  ],
  ['qpdf, pages merged', ANEW, (file, out) => ['qpdf', file, '--pages', '.', 'letter.pdf', '--', out]],
  ['qpdf, twice in one', ANEW, (file, out) => ['qpdf', file, '--pages', '.', '1', '.', '1', '--', out]],
  ['pdfunite, with another document', ANEW, (file, out) => ['pdfunite', file, 'letter.pdf', out]],
  ['pdfunite, with another signed card', ANEW, (file, out) => ['pdfunite', 'RS256-EHIC.pdf', file, out]],
  ['pdfunite, with itself', ANEW, (file, out) => ['pdfunite', file, file, out]],
  ['pdfseparate', ANEW, (file, out) => ['pdfseparate', file, out]],
  ['mutool, cleaned', ANEW, (file, out) => ['mutool', 'clean', file, out]],
  ['mutool, cleaned and compressed', ANEW, (file, out) => ['mutool', 'clean', '-gggg', '-z', file, out]],
  ['mutool, merged', 'UNSIGNED', (file, out) => ['mutool', 'merge', '-o', out, file, 'letter.pdf']],
  ['qpdf, merged into nothing', ANEW, (file, out) => ['qpdf', '--empty', '--pages', file, 'letter.pdf', '--', out]],
  ['pdftocairo', 'UNSIGNED', (file, out) => ['pdftocairo', '-pdf', file, out]],
];

async function expectAnew(pdf: Uint8Array, code: string): Promise<void> {
  expect(await verifyPdfSignature(pdf, { trustAnchors, now })).toEqual({ valid: false, code });
  const scans = await scanAllPdf(pdf);
  expect(scans.length).toBeGreaterThan(0);
  for (const scan of scans) {
    const report = await lenient.verify(scan);
    expect(report.conclusion).toBe('APPROVED');
    expect(report.steps[0]).toMatchObject({ id: 'document-unchanged', status: 'WARNING', code });
    const failure = { id: 'document-unchanged', code };
    expect(await strict.verify(scan)).toMatchObject({ conclusion: 'REJECTED', failure });
  }
}

describe.each(NAMES)('%s', { timeout: 60_000 }, (name) => {
  it.each(PROGRAMS)('%s: %s', async (_, code, command) => {
    const [program, ...args] = command(`${name}.pdf`, 'out.pdf');
    execFileSync(program, args, { cwd: folder, stdio: 'pipe' });
    await expectAnew(readFileSync(join(folder, 'out.pdf')), code);
  });

  it.each([true, false])('pdf-lib, object streams: %s', async (useObjectStreams) => {
    const document = await PDFDocument.load(readFileSync(join(folder, `${name}.pdf`)));
    await expectAnew(await document.save({ useObjectStreams }), ANEW);
  });
});
