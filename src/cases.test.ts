import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCard } from './card/read.ts';
import { parseCertificates } from './crypto/x509/pem.ts';
import { createIssuer } from './issue/issuer.ts';
import { renderCardPdf } from './pdf/render.ts';
import { scanAllImage } from './scan/scan-image.ts';
import { scanAllPdf } from './scan/scan-pdf.ts';
import type { Scan } from './scan-result.ts';
import { demoInstitution, demoSigner } from './testing/demo-pki.ts';
import { createMockRepository } from './testing/mock-repository.ts';
import { createVerifier } from './verify/verifier.ts';

/**
 * Files of the kinds that people meet, each with what comes of it now (`cases/README.md` of the shared folder says what
 * is wanted).
 */

const folder = join(process.env.EEHIC_SHARED ?? '../shared', 'cases');
const now = () => new Date('2026-11-26T10:00:00Z');
const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone: 'UTC' });
const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

async function outcomes(scans: readonly (string | Scan)[]) {
  const reports = await Promise.all(scans.map((scan) => verifier.verify(scan)));
  return reports.map((report) => {
    const { conclusion, warnings, steps } = report;
    const ofDocument = steps.filter(({ id, status }) => id === 'document-unchanged' && status === 'WARNING');
    const remarks = [...ofDocument, ...warnings].map(({ code }) => code);
    return [conclusion, ...(report.conclusion === 'REJECTED' ? [report.failure.code] : []), ...remarks];
  });
}

describe.skipIf(!existsSync(folder))('files of the kinds that people meet', { timeout: 60_000 }, () => {
  it.each<[string, (bytes: Uint8Array) => Promise<readonly Scan[]>, string[][]]>([
    [
      '02-two-cards-unsigned-merge.pdf',
      scanAllPdf,
      [
        ['APPROVED', 'DOCUMENT_SAVED_ANEW'],
        ['APPROVED', 'DOCUMENT_SAVED_ANEW'],
      ],
    ],
    ['03-owner-password-only.pdf', scanAllPdf, [['APPROVED', 'DOCUMENT_SAVED_ANEW']]],
    ['04-signed-card-merged-pdfunite.pdf', scanAllPdf, [['APPROVED', 'DOCUMENT_SAVED_ANEW']]],
    ['05-signed-trailing-lf.pdf', scanAllPdf, [['APPROVED', 'DOCUMENT_TRAILING_SPACE']]],
    ['06-card-page1-of-12.pdf', scanAllPdf, [['APPROVED', 'DOCUMENT_SAVED_ANEW', 'PAGES_NOT_READ']]],
    ['07-multipage-scan.tif', scanAllImage, [['APPROVED']]],
  ])('%s', async (file, scan, expected) => {
    expect(await outcomes(await scan(read(file)))).toEqual(expected);
  });

  it('08-iphone.heic is named, with what to do', async () => {
    await expect(scanAllImage(read('08-iphone.heic'))).rejects.toMatchObject({
      code: 'ERR_EHIC_SCAN_KIND_NOT_READ',
      message: expect.stringMatching(/JPEG/),
    });
  });

  it.each([
    ['20-wedge-AIM-prefix.txt', ['APPROVED', 'TEXT_FRAME']],
    ['21-leading-space.txt', ['APPROVED', 'TEXT_FRAME']],
    ['22-iphone-percent20.txt', ['APPROVED', 'TEXT_URL_ENCODED']],
    ['23-bom-text.txt', ['APPROVED', 'TEXT_FRAME']],
    ['24-wedge-german-layout.txt', ['REJECTED', 'KEYBOARD_LAYOUT']],
  ])('%s', async (file, expected) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read(file));
    expect(await outcomes([text])).toEqual([expected]);
  });

  it('01-card-windows1252.json is not UTF-8, and what a program made of it would be refused', () => {
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(read('01-card-windows1252.json'))).toThrow();
    const misread = JSON.parse(new TextDecoder().decode(read('01-card-windows1252.json')));
    expect(readCard(misread).violations).toContainEqual(expect.objectContaining({ code: 'CHARACTER_NOT_ALLOWED' }));
  });

  it.each([
    ['12-name-U2011.json', 'TEXT_NOT_LATIN'],
    ['16-personalId-scientific.json', 'TEXT_SPREADSHEET_NUMBER'],
  ])('%s is issued and drawn, with a warning that names the field', async (file, code) => {
    const card = JSON.parse(new TextDecoder().decode(read(file)));
    const signer = await demoSigner(demoInstitution(card.country, card.institution.id));
    const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(card);
    expect(issued.warnings).toContainEqual(
      expect.objectContaining({ code, params: expect.objectContaining({ field: expect.stringMatching(/\w/) }) }),
    );
    const [scan] = await scanAllPdf(await renderCardPdf(issued, { now }));
    const [report] = await outcomes([scan!]);
    expect(report).toEqual(['APPROVED', 'UNSIGNED']);
  });

  it('17-trusted-certificate.pem is read', () => {
    expect(parseCertificates(read('17-trusted-certificate.pem'))).toHaveLength(1);
  });
});
