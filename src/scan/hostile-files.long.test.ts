import { expect, it } from 'vitest';
import { HOSTILE_PDFS } from './hostile-files.fixture.ts';
import { scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, codeOf, drawPdf } from './test-material.ts';

const card = await drawPdf([{ texts: [CARD_TEXT] }]);

it.each(Object.entries(HOSTILE_PDFS))(
  '%s: a coded error, and the next document is read',
  { timeout: 30_000 },
  async (_, file) => {
    const [code, next] = await Promise.all([codeOf(scanPdf(file, { timeLimit: 500 })), scanPdf(card)]);
    expect(['ERR_EHIC_SCAN_NO_CODE', 'ERR_EHIC_SCAN_NOT_A_PDF', 'ERR_EHIC_SCAN_TIMEOUT']).toContain(code);
    expect(next.text).toBe(CARD_TEXT);
  },
);
