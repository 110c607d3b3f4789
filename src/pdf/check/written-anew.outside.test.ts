import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createIssuer } from '../../issue/issuer.ts';
import { scanAllPdf } from '../../scan/scan-pdf.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { createMockRepository } from '../../testing/mock-repository.ts';
import { sampleCard } from '../../testing/sample-cards.ts';
import { createVerifier } from '../../verify/verifier.ts';
import { renderCardPdf } from '../render.ts';

/** What people do to a PDF with programs of others: the card stays readable, its signature is lost. */

const DAY = '2026-11-26';
const now = () => new Date(`${DAY}T10:00:00Z`);
const registry = createMockRepository().registry();
const lenient = createVerifier({ registry, now, timeZone: 'UTC' });
const strict = createVerifier({ registry, now, timeZone: 'UTC', requirePdfSignature: true });
const folder = mkdtempSync(join(tmpdir(), 'eehic-anew-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  const save = async (name: string, country: string, document: 'PRC' | 'EHIC', algorithm: 'ES256' | 'RS256') => {
    const signer = await demoSigner(demoInstitution(country), { algorithm });
    const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sampleCard(country, document, DAY));
    const size = document === 'EHIC' ? 'ID-1' : 'A4';
    const isSigned = name !== 'letter';
    writeFileSync(
      join(folder, `${name}.pdf`),
      await renderCardPdf(issued, { now, size, ...(isSigned ? { sign: signer } : {}) }),
    );
  };
  for (const algorithm of ['ES256', 'RS256'] as const) {
    for (const document of ['PRC', 'EHIC'] as const) await save(`${algorithm}-${document}`, 'BE', document, algorithm);
  }
  await save('letter', 'FR', 'PRC', 'ES256');
}, 60_000);

const PROGRAMS: readonly [string, (file: string, out: string) => readonly [string, ...string[]]][] = [
  ['qpdf, linearised', (file, out) => ['qpdf', '--linearize', file, out]],
  ['qpdf, rotated', (file, out) => ['qpdf', '--rotate=+90', file, out]],
  ['qpdf, object streams', (file, out) => ['qpdf', '--object-streams=generate', file, out]],
  ['qpdf, laid open', (file, out) => ['qpdf', '--qdf', file, out]],
  ['qpdf, with an owner password', (file, out) => ['qpdf', '--encrypt', '', 'owner', '256', '--', file, out]],
  ['qpdf, pages merged', (file, out) => ['qpdf', file, '--pages', '.', 'letter.pdf', '--', out]],
  ['pdfunite, with another document', (file, out) => ['pdfunite', file, 'letter.pdf', out]],
  ['pdfunite, with another signed card', (file, out) => ['pdfunite', 'ES256-EHIC.pdf', file, out]],
  ['pdfseparate', (file, out) => ['pdfseparate', file, out]],
  ['pdftocairo', (file, out) => ['pdftocairo', '-pdf', file, out]],
  ['mutool, cleaned', (file, out) => ['mutool', 'clean', '-gggg', '-z', file, out]],
  ['mutool, merged', (file, out) => ['mutool', 'merge', '-o', out, file, 'letter.pdf']],
];

describe.each(['ES256-PRC', 'ES256-EHIC', 'RS256-PRC', 'RS256-EHIC'])('%s', { timeout: 60_000 }, (name) => {
  it.each(PROGRAMS)('%s', async (_, command) => {
    const [program, ...args] = command(`${name}.pdf`, 'out.pdf');
    execFileSync(program, args, { cwd: folder, stdio: 'pipe' });
    const scans = await scanAllPdf(readFileSync(join(folder, 'out.pdf')));
    expect(scans.length).toBeGreaterThan(0);
    // Some programs leave nothing of the signature behind.
    const code = expect.stringMatching(/^(?:DOCUMENT_SAVED_ANEW|UNSIGNED)$/);
    for (const scan of scans) {
      const report = await lenient.verify(scan);
      expect(report.conclusion).toBe('APPROVED');
      expect(report.steps[0]).toMatchObject({ id: 'document-unchanged', status: 'WARNING', code });
      expect(await strict.verify(scan)).toMatchObject({
        conclusion: 'REJECTED',
        failure: { id: 'document-unchanged', code },
      });
    }
  });
});
