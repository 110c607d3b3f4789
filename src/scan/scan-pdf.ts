import { ATTACHMENT_NAME } from '../pdf/check/attachment-name.ts';
import { checkDocumentSignature } from '../pdf/check/check-document-signature.ts';
import { findTraces } from '../pdf/check/signature-traces.ts';
import { signedRevision } from '../pdf/check/signed-revision.ts';
import type { DocumentSignature, Scan } from '../scan-result.ts';
import { chooseFinding, noCodeError } from './choose.ts';
import { startDeadline, timeLeft } from './deadline.ts';
import {
  checkBytes,
  checkLimit,
  DEFAULT_MAX_BYTES,
  DEFAULT_MAX_PAGES,
  DEFAULT_TIME_LIMIT,
  type ScanLimits,
} from './limits.ts';
import { type PdfDocument, withPdf } from './pdf-document.ts';
import { type Detail, findCodes } from './search.ts';

export interface ScanPdfOptions extends ScanLimits {
  /** The bytes of `@hyzyla/pdfium/pdfium.wasm`, as `zxingWasm`. */
  readonly pdfiumWasm?: Uint8Array;
}

/** UTF-16 code units; the form has about a thousand. */
const MAX_PRINTED_TEXT = 20_000;

const SIZES: Readonly<Record<Detail, { readonly dpi: number; readonly maxPixels: number }>> = {
  coarse: { dpi: 150, maxPixels: 4_000_000 },
  fine: { dpi: 300, maxPixels: 16_000_000 },
  small: { dpi: 150, maxPixels: 1_000_000 },
};

/**
 * Reads the QR code off the pages of a PDF, as they would be printed. Pages beyond `maxPages` are not read, and the report says
 * so. The text is exactly what the symbol
 * holds, and nothing in it is verified. Where several codes are seen, the one that looks like an EHIC code is taken.
 *
 * Where the document has a signature of its own, everything is read from what that signature covers, never from what was appended
 * to it. Whether the document is what was signed is in the result, with the attached text of the code and the text of the
 * pages, for `verify` to judge; whether the signer is known is not asked here.
 *
 * Drawing and decoding stop at the time limit; they occupy the thread while they run. Untrusted documents in numbers belong into
 * a worker or a process with a limit of memory.
 *
 * @throws {ScanError} `ERR_EHIC_SCAN_NOT_A_PDF`, `ERR_EHIC_SCAN_FILE_TOO_LARGE`, `ERR_EHIC_SCAN_PDF_ENCRYPTED` (opens
 * only with a password), `ERR_EHIC_SCAN_NO_CODE`, `ERR_EHIC_SCAN_SEVERAL_CODES`, `ERR_EHIC_SCAN_TIMEOUT`,
 * `ERR_EHIC_SCAN_DECODER_UNAVAILABLE` (@hyzyla/pdfium, zxing-wasm or jsqr could not be loaded) or `ERR_EHIC_OPTIONS`.
 * @example
 * const scan = await scanPdf(await readFile('certificate.pdf'));
 * const report = await verifier.verify(scan, { treatmentDate: '2025-06-01' });
 */
export async function scanPdf(bytes: Uint8Array, options: ScanPdfOptions = {}): Promise<Scan> {
  checkBytes(bytes, options.maxBytes ?? DEFAULT_MAX_BYTES);
  const maxPages = checkLimit('maxPages', options.maxPages ?? DEFAULT_MAX_PAGES);
  const deadline = startDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
  // One state of the bytes is checked and read, whatever the caller does with them meanwhile.
  const file = bytes.slice();
  const traces = findTraces(file);
  const found = await checkDocumentSignature(file, traces);
  timeLeft(deadline);
  // A viewer shows what was appended last; what was signed is what counts.
  return withPdf(signedRevision(file, traces), deadline, options.pdfiumWasm, async (document) => {
    const { pages } = document;
    const search = await findCodes(
      {
        pages: Math.min(pages, maxPages),
        async draw(number, { detail, background }) {
          if (background === 'black') return undefined; // a page is paper
          const bitmap = document.draw(number, { ...SIZES[detail], colours: 'grey' });
          return bitmap && { width: bitmap.width, height: bitmap.height, grey: bitmap.data };
        },
      },
      deadline,
      { all: false, zxingWasm: options.zxingWasm },
    );
    const { pagesRead } = search;
    if (search.findings.length === 0) throw noCodeError(pages, pagesRead);
    const { text, decoder, page } = chooseFinding(search.findings);
    // A signature that is only seen once streams are opened covers nothing that could be checked: the file was saved anew.
    const isHidden = !found.intact && found.code === 'UNSIGNED' && holdsSignature(document);
    const signature = isHidden ? HIDDEN : found;
    const attachment = readAttachment(document, signature.intact);
    return {
      text,
      source: 'pdf',
      decoder,
      pdf: {
        pages,
        page,
        ...(pagesRead < pages ? { pagesRead } : {}),
        signature,
        ...(attachment === undefined ? {} : { attachment }),
        printedText: readText(document, pagesRead),
      },
    };
  });
}

/**
 * The attached text of the code. A code that was read still counts when the attachment cannot be, but where the document is
 * signed an attachment must not go unseen: it is then one that equals no code.
 */
function readAttachment({ attachments }: PdfDocument, isSigned: boolean): Uint8Array | 'several' | undefined {
  try {
    const attached = attachments(ATTACHMENT_NAME);
    return attached.length > 1 ? 'several' : attached[0];
  } catch {
    return isSigned ? new Uint8Array(0) : undefined;
  }
}

const HIDDEN: DocumentSignature = { intact: false, code: 'BYTE_RANGE_INVALID' };

function holdsSignature({ hasSignature }: PdfDocument): boolean {
  try {
    return hasSignature();
  } catch {
    return false;
  }
}

/** The text of the pages that were read, as far as it can be: a hint that is not worth a failed scan. */
function readText({ text }: PdfDocument, pages: number): string {
  let all = '';
  try {
    for (let page = 1; page <= pages && all.length < MAX_PRINTED_TEXT; page++) {
      all += `${text(page, MAX_PRINTED_TEXT - all.length)}\n`;
    }
  } catch {
    // What was read so far stands.
  }
  return all;
}
