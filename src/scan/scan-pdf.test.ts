import { degrees, PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { codesOfDamagedPdfs, PDF_DAMAGE } from './damaged.fixture.ts';
import { scanPdf } from './scan-pdf.ts';
import {
  CARD_TEXT,
  codeOf,
  drawCode,
  drawPdf,
  FOREIGN_TEXT,
  OTHER_CARD_TEXT,
  writePage,
  writePdf,
  writeStream,
} from './test-material.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const CARD = { texts: [CARD_TEXT] };
const EMPTY = { texts: [] };

function read(page: number, pages: number) {
  const pdf = { pages, page, signature: { intact: false, code: 'UNSIGNED' }, printedText: expect.any(String) };
  return { text: CARD_TEXT, source: 'pdf', decoder: 'zxing', pdf };
}

/** Qpdf's encryption of a page without content: AES, 128 bits. */
function encryptedPdf(owner: string, user: string, id: string): Uint8Array {
  const filter = '/CF<</StdCF<</AuthEvent/DocOpen/CFM/AESV2/Length 16>>>>/StmF/StdCF/StrF/StdCF/Filter/Standard';
  return writePdf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>',
      `<<${filter}/Length 128/O<${owner}>/U<${user}>/P -4/R 4/V 4>>`,
    ],
    `/ID[<${id}><${id}>]/Encrypt 4 0 R`,
  );
}

describe('scanPdf reads', { timeout: 60_000 }, () => {
  it('a code of 24.5 mm', async () => {
    expect(await scanPdf(await drawPdf([CARD]))).toEqual(read(1, 1));
  });
  it('a code that takes 300 dpi', async () => {
    expect(await scanPdf(await drawPdf([{ ...CARD, side: 30 }]))).toEqual(read(1, 1));
  });
  it('a code on another page', async () => {
    expect(await scanPdf(await drawPdf([EMPTY, CARD, EMPTY]))).toEqual(read(2, 3));
  });
  it('a code on a page as large as a page can be', async () => {
    const file = await drawPdf([{ ...CARD, side: 3000, pageSize: [14_400, 14_400] }]);
    expect(await scanPdf(file)).toEqual(read(1, 1));
  });
  it('a code on a turned page', async () => {
    const document = await PDFDocument.load(await drawPdf([CARD]));
    document.getPage(0).setRotation(degrees(90));
    expect(await scanPdf(await document.save())).toEqual(read(1, 1));
  });
  it('a scanned page', async () => {
    const document = await PDFDocument.create();
    const picture = await document.embedPng(Uint8Array.from(await drawCode(CARD_TEXT).png().toBuffer()));
    document.addPage([595, 842]).drawImage(picture, { x: 100, y: 100, width: 100, height: 100 });
    expect(await scanPdf(await document.save())).toEqual(read(1, 1));
  });
  it('a PDF with other bytes before its header', async () => {
    const file = await drawPdf([CARD]);
    expect(await scanPdf(Uint8Array.from([...encode('\r\n\r\n'), ...file]))).toEqual(read(1, 1));
  });
  it('the first pages of more than are read, and says how many', async () => {
    const pdf = { ...read(1, 12).pdf, pagesRead: 10 };
    expect(await scanPdf(await drawPdf([CARD, ...Array(11).fill(EMPTY)]))).toEqual({ ...read(1, 12), pdf });
    expect((await scanPdf(await drawPdf([CARD, EMPTY]), { maxPages: 1 })).pdf).toMatchObject({
      pages: 2,
      pagesRead: 1,
    });
    expect((await scanPdf(await drawPdf([...Array(10).fill(EMPTY), CARD]), { maxPages: 11 })).pdf?.page).toBe(11);
  });
  it('many documents at a time', async () => {
    const files = await Promise.all([1, 2, 3, 4].map((page) => drawPdf([...Array(page - 1).fill(EMPTY), CARD])));
    const scans = await Promise.all(files.map((file) => scanPdf(file)));
    expect(scans.map((scan) => scan.pdf?.page)).toEqual([1, 2, 3, 4]);
  });
});

describe('scanPdf with several codes', { timeout: 60_000 }, () => {
  it('counts the same text once, on one page or two', async () => {
    expect(await scanPdf(await drawPdf([{ texts: [CARD_TEXT, CARD_TEXT] }, CARD]))).toEqual(read(1, 2));
  });
  it('takes the one that looks like a card', async () => {
    expect(await scanPdf(await drawPdf([{ texts: [FOREIGN_TEXT] }, { texts: ['A', CARD_TEXT] }]))).toEqual(read(2, 2));
  });
  it('refuses two cards, on one page or two', async () => {
    const onePage = await drawPdf([{ texts: [CARD_TEXT, OTHER_CARD_TEXT] }]);
    const twoPages = await drawPdf([CARD, { texts: [OTHER_CARD_TEXT] }]);
    expect(await codeOf(scanPdf(onePage))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
    expect(await codeOf(scanPdf(twoPages))).toBe('ERR_EHIC_SCAN_SEVERAL_CODES');
  });
});

describe('scanPdf refuses', { timeout: 60_000 }, () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['text', encode(CARD_TEXT)],
    ['a header alone', encode('%PDF-1.7\n')],
    ['a header too late', encode(`${' '.repeat(1100)}%PDF-1.7\n`)],
    ['a document without pages', writePdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>'])],
    ['a header before other bytes', encode(`%PDF-1.7\n${'\x07obj<<[(stream'.repeat(300)}`)],
  ])('%s', async (_name, bytes) => {
    expect(await codeOf(scanPdf(bytes))).toBe('ERR_EHIC_SCAN_NOT_A_PDF');
  });

  it('a picture', async () => {
    expect(await codeOf(scanPdf(await drawCode(CARD_TEXT).png().toBuffer()))).toBe('ERR_EHIC_SCAN_NOT_A_PDF');
  });

  it('a document cut short', async () => {
    const whole = await drawPdf([CARD]);
    for (const share of [0.1, 0.5, 0.9]) {
      const code = await codeOf(scanPdf(whole.subarray(0, Math.floor(whole.length * share))));
      expect(['ERR_EHIC_SCAN_NOT_A_PDF', 'ERR_EHIC_SCAN_NO_CODE']).toContain(code);
    }
  });

  it('a document with bytes changed, never otherwise than with a code of its own', async () => {
    expect(PDF_DAMAGE).toEqual(expect.arrayContaining([...(await codesOfDamagedPdfs(9001))]));
  });

  it('encryption with a user password, but not with an empty one', async () => {
    const withPassword = encryptedPdf(
      '0db5855fc5326569e765906caf64e4429a4c20d6e996fdef963e9b5080f9e083',
      '16cf93f7eb8f5b4792462360db5398690122456a91bae5134273a6db134c87c4',
      'f0a160cb7b4223e9fbba6bed3b2de2bc',
    );
    const withoutPassword = encryptedPdf(
      '566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5',
      '9a58203f19942d01e78e94dfbd0e046f0122456a91bae5134273a6db134c87c4',
      '3776498626a615b967465a63b829f2b5',
    );
    expect(await codeOf(scanPdf(withPassword))).toBe('ERR_EHIC_SCAN_PDF_ENCRYPTED');
    expect(await codeOf(scanPdf(withoutPassword))).toBe('ERR_EHIC_SCAN_NO_CODE');
  });

  it('an unknown security handler', async () => {
    const unknown = writePdf(
      ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>', '<</Filter/Other/V 9>>'],
      '/Encrypt 3 0 R/ID[<00><00>]',
    );
    expect(await codeOf(scanPdf(unknown))).toBe('ERR_EHIC_SCAN_PDF_ENCRYPTED');
  });

  it('pages without a code, saying so where there are more than are read', async () => {
    const error = await scanPdf(await drawPdf([...Array(11).fill(EMPTY), CARD])).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'ERR_EHIC_SCAN_NO_CODE', params: { pages: 12, maxPages: 10 } });
    const all = await scanPdf(await drawPdf([EMPTY, EMPTY])).catch((thrown: unknown) => thrown);
    expect(all).toMatchObject({ code: 'ERR_EHIC_SCAN_NO_CODE', params: {} });
  });

  it.each(['0 0 0 0', '0 0 14400 0.01', '0 0 1e30 1e30', '5 5 -5 -5', '0 0 0.0001 0.0001', '0 0'])(
    'an empty page of %s points',
    async (mediaBox) => {
      expect(await codeOf(scanPdf(writePage('0 0 1 1 re f', { mediaBox })))).toBe('ERR_EHIC_SCAN_NO_CODE');
    },
  );

  it('more bytes than the caller allows', async () => {
    expect(await codeOf(scanPdf(await drawPdf([CARD]), { maxBytes: 100 }))).toBe('ERR_EHIC_SCAN_FILE_TOO_LARGE');
  });

  it('forms that draw each other for ever, and reads the next document', async () => {
    const depth = 12;
    const objects = Array.from({ length: depth }, (_, level) => {
      const last = level === depth - 1;
      const resources = last ? '' : `/Resources<</XObject<</F ${level + 6} 0 R>>>>`;
      const content = last ? '0 0 9 9 re f' : '/F Do '.repeat(10);
      return writeStream(`/Type/XObject/Subtype/Form/BBox[0 0 595 842]${resources}`, content);
    });
    const bomb = writePage('/F Do', { resources: '/XObject<</F 5 0 R>>', objects });
    // The limit of memory or that of time, whichever the machine comes to first.
    const code = await codeOf(scanPdf(bomb, { timeLimit: 700 }));
    expect(['ERR_EHIC_SCAN_TIMEOUT', 'ERR_EHIC_SCAN_NOT_A_PDF']).toContain(code);
    expect(await scanPdf(await drawPdf([CARD]))).toEqual(read(1, 1));
  });

  it('a picture of more memory than is given, and reads the next document', async () => {
    const picture = writeStream(
      '/Type/XObject/Subtype/Image/Width 60000/Height 60000/BitsPerComponent 8/ColorSpace/DeviceRGB',
      'x',
    );
    const bomb = writePage('595 0 0 842 0 0 cm /F Do', { resources: '/XObject<</F 5 0 R>>', objects: [picture] });
    expect(['ERR_EHIC_SCAN_NOT_A_PDF', 'ERR_EHIC_SCAN_NO_CODE']).toContain(await codeOf(scanPdf(bomb)));
    expect(await scanPdf(await drawPdf([CARD]))).toEqual(read(1, 1));
  });
});
