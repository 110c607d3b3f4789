/** The attachment, the text of the page, pages that are not read, and files in which nothing can be verified. */
import { PDFDocument } from 'pdf-lib';
import { utf8Encode } from '../../../src/codec/bytes.ts';
import { edit } from '../../../src/pdf/verify/signed.fixture.ts';
import { qrMatrix } from '../../../src/qr/matrix.ts';
import { writePage, writePdf, writeStream } from '../../../src/scan/test-material.ts';
import { ATTACHMENT_NAME } from '../../../src/scan-result.ts';
import { change, PRC } from '../cards.ts';
import { sealCard } from '../draft.ts';
import { draw, drawSigned, issued, OPEN, replaceOnce, SMALL, signerOf } from './documents.ts';
import { approve, CLAUSES, type Drafted, reject, unreadable, unsigned } from './draft.ts';
import { SIGNED } from './forms.ts';
import { UNSIGNED } from './unsigned.ts';

const sealed = sealCard(PRC);
const other = sealCard(change(PRC, { givenNames: 'Jane' }));
const EQUAL = 'attachment-equals-code';

/** Another program's document that has nothing random in it. */
const make = async (fill: (document: PDFDocument) => unknown): Promise<Uint8Array> => {
  const document = await PDFDocument.create({ updateMetadata: false });
  await fill(document);
  return document.save();
};

const copyPages = async (document: PDFDocument, file: Uint8Array) => {
  const from = await PDFDocument.load(file, { updateMetadata: false });
  for (const page of await document.copyPages(from, from.getPageIndices())) document.addPage(page);
};

/** The page alone, without what is attached to its document. */
const pageAlone = await make((document) => copyPages(document, UNSIGNED[1]));
const twoAttached = await make(async (document) => {
  await copyPages(document, UNSIGNED[1]);
  for (const text of [sealed.text, `${sealed.text} `]) await document.attach(utf8Encode(text), ATTACHMENT_NAME);
});
const elevenPages = await make(async (document) => {
  await copyPages(document, UNSIGNED[1]);
  for (let page = 0; page < 10; page++) document.addPage([90, 90]);
});
const letter = await make(async (document) => {
  document.addPage([200, 100]).drawText('The card is attached.', { x: 20, y: 50, size: 12 });
  await document.attach(SIGNED[1], 'card.pdf', { mimeType: 'application/pdf' });
});

/** Codes as squares on a page without any text. */
function codesAlone(texts: readonly string[]): Uint8Array {
  const symbols = texts.map((text, index) => {
    const { size, modules } = qrMatrix(text, { level: 'M' });
    const squares = Array.from(modules, (dark, at) => (dark ? `${at % size} ${-Math.floor(at / size)} 1 1 re` : ''));
    return `q 1 0 0 1 20 ${100 + index * 120} cm ${squares.filter((square) => square !== '').join(' ')} f Q`;
  });
  return writePage(symbols.join(' '), { mediaBox: '0 0 130 260' });
}

/** A document that needs a password: the values of its keys are those of none. */
const encrypted = writePdf(
  [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<<>>>>',
    writeStream('', 'xxxxxxxx'),
  ],
  `/Encrypt<</Filter/Standard/V 1/R 2/O<${'5a'.repeat(32)}>/U<${'a5'.repeat(32)}>/P -4>>/ID[<01><01>]`,
);

/** The text of the QR code stands in the open, as ASCII, where it is attached. */
const attachment = (text: string) => replaceOnce(sealed.text, text);

const files = {
  differs: await drawSigned({ prepare: attachment(`${sealed.text.slice(0, -1)}1`) }),
  ofOther: edit(await draw(issued(PRC), OPEN), attachment(other.text)),
  otherName: await draw(
    issued(change(PRC, { familyName: 'Forger' }) as typeof PRC, sealed),
    SMALL,
    signerOf('BE:0120'),
  ),
} as const;

export const contents: readonly Drafted[] = [
  approve(
    ['attachment-missing', 'Nothing is attached.', CLAUSES.judging, 'OtherProgram'],
    ['attachment-missing.pdf', pageAlone],
    { ...unsigned('UNSIGNED'), attachment: ['N/A', 'ATTACHMENT_MISSING'] },
  ),
  reject(
    [
      'attachment-differs',
      'The last character of the attached text is another; the signature is intact.',
      CLAUSES.judging,
      'SignedFault',
    ],
    ['attachment-differs.pdf', files.differs],
    EQUAL,
    'ATTACHMENT_DIFFERS',
  ),
  reject(
    [
      'attachment-of-other',
      'The text of another genuine code is attached to an unsigned document.',
      CLAUSES.judging,
      'Forgery',
    ],
    ['attachment-of-other.pdf', files.ofOther],
    EQUAL,
    'ATTACHMENT_DIFFERS',
  ),
  reject(
    [
      'attachment-ambiguous',
      'Two attachments have the name, and one is the text of the code.',
      CLAUSES.judging,
      'OtherProgram',
    ],
    ['attachment-ambiguous.pdf', twoAttached],
    EQUAL,
    'ATTACHMENT_AMBIGUOUS',
  ),
  approve(
    ['print-differs', 'The page shows another family name than the code has: a remark.', CLAUSES.judging],
    ['print-differs.pdf', files.otherName],
    { warnings: ['PRINTED_TEXT_DIFFERS'] },
  ),
  approve(
    ['print-unreadable', 'A page that shows the code and has no text.', CLAUSES.judging, 'OtherProgram'],
    ['print-unreadable.pdf', codesAlone([sealed.text])],
    {
      ...unsigned('UNSIGNED'),
      attachment: ['N/A', 'ATTACHMENT_MISSING'],
      warnings: ['PRINTED_TEXT_UNREADABLE'],
    },
  ),
  approve(
    [
      'eleven-pages',
      'The code is on the first of eleven pages, of which ten are read: a remark.',
      CLAUSES.limits,
      'Boundary',
    ],
    ['eleven-pages.pdf', elevenPages],
    {
      ...unsigned('UNSIGNED'),
      attachment: ['N/A', 'ATTACHMENT_MISSING'],
      warnings: ['PAGES_NOT_READ'],
    },
  ),
  approve(
    ['attached-to-letter', 'The signed document is attached to a letter: a remark.', CLAUSES.attached],
    ['attached-to-letter.pdf', letter],
    { warnings: ['DOCUMENT_ATTACHED'] },
  ),
  unreadable(
    ['two-cards', 'Two cards on one page, where one is asked for.', CLAUSES.several],
    ['two-cards.pdf', codesAlone([sealed.text, other.text])],
    'ERR_EHIC_SCAN_SEVERAL_CODES',
  ),
  unreadable(
    ['no-code', 'A page without a code.', CLAUSES.limits],
    ['no-code.pdf', writePage('20 20 60 10 re f', { mediaBox: '0 0 200 100' })],
    'ERR_EHIC_SCAN_NO_CODE',
  ),
  unreadable(
    ['password', 'A document that opens with a password alone.', CLAUSES.kinds],
    ['password.pdf', encrypted],
    'ERR_EHIC_SCAN_PDF_ENCRYPTED',
  ),
  unreadable(
    ['not-a-pdf', 'A file that begins as a PDF, and is none.', CLAUSES.kinds],
    ['not-a-pdf.pdf', utf8Encode('%PDF-1.7\nThis is a text.\n')],
    'ERR_EHIC_SCAN_NOT_A_PDF',
  ),
  unreadable(
    ['polyglot', 'A signed document behind the beginning of a GIF.', CLAUSES.polyglot],
    ['polyglot.pdf', new Uint8Array([...utf8Encode('GIF89a\n'), ...SIGNED[1]])],
    'ERR_EHIC_SCAN_POLYGLOT',
  ),
];
