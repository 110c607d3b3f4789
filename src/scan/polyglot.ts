import { ScanError } from '../errors.ts';
import { fileKind } from './kind.ts';

/** Readers look for the beginning of a PDF at the first 1,024 bytes, PDFium also at the one after them. */
const LAST_BEGINNING = 1024;
const PDF_BEGINNING = /%PDF|%!PS-Adobe-\d\.\d PDF-/;
const LONGEST_BEGINNING = 20;

/**
 * Refuses a file that begins as a picture and holds the beginning of a PDF where a reader of PDFs looks for one: people
 * would see a document that is not the picture that was scanned, and its signature would not have been checked. A
 * header that stands further behind is ignored by the common readers (pdf.js, PDFium, Acrobat). Throws
 * `ERR_EHIC_SCAN_POLYGLOT`.
 */
export function refusePolyglot(bytes: Uint8Array): void {
  const kind = fileKind(bytes);
  if (kind === undefined || kind === 'pdf') return;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LAST_BEGINNING + LONGEST_BEGINNING));
  const at = head.search(PDF_BEGINNING);
  if (at >= 0 && at <= LAST_BEGINNING) {
    throw new ScanError('ERR_EHIC_SCAN_POLYGLOT', 'the file begins as a picture and holds the beginning of a PDF', {
      kind,
    });
  }
}
