import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { DECODERS } from './load.ts';
import { renderPdfPage } from './render.ts';
import { scanAllImage, scanImage } from './scan-image.ts';
import { scanAllPdf, scanPdf } from './scan-pdf.ts';

vi.mock('sharp', () => Promise.reject(new Error('not installed')));
vi.mock('@hyzyla/pdfium', () => Promise.reject(new Error('not installed')));

const packageJson = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const png = new Uint8Array(readFileSync(new URL('../../examples/card.png', import.meta.url)));
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj <</Type/Catalog>> endobj\ntrailer <</Root 1 0 R>>\n%%EOF\n');

it.each([
  ['scanImage', 'sharp', () => scanImage(png)],
  ['scanAllImage', 'sharp', () => scanAllImage(png)],
  ['scanPdf', '@hyzyla/pdfium', () => scanPdf(pdf)],
  ['scanAllPdf', '@hyzyla/pdfium', () => scanAllPdf(pdf)],
  ['renderPdfPage', '@hyzyla/pdfium', () => renderPdfPage(pdf)],
] as const)('%s names what to install when %s is absent', async (_, name, scan) => {
  const install = `${name}@${packageJson.devDependencies[name]}`;
  await expect(scan()).rejects.toMatchObject({
    name: 'ScanError',
    code: 'ERR_EHIC_SCAN_DECODER_UNAVAILABLE',
    message: expect.stringMatching(`npm install ${install}$`),
    params: { install },
  });
});

it('the decoders are the optional peer dependencies, of a range that has the version to install', () => {
  const versions = Object.entries(DECODERS).map(([name, { version }]) => [name, `~${version}`]);
  expect(packageJson.peerDependencies).toMatchObject(Object.fromEntries(versions));
  for (const [name] of versions) expect(packageJson.peerDependenciesMeta[name!]).toEqual({ optional: true });
});
