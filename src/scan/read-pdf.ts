import { equalBytes, utf8Encode } from '../codec/bytes.ts';
import { checkDocumentSignature } from '../pdf/verify/check-document-signature.ts';
import { findSignature, signedRevision } from '../pdf/verify/locate-signature.ts';
import type { DocumentSignature, Scan } from '../scan-result.ts';
import { ATTACHMENT_NAME } from '../scan-result.ts';
import { type FoundCard, joinTwins } from './cards.ts';
import { looksLikeCard } from './choose.ts';
import { type Deadline, isTimeout, runUntil, shorten, timeLeft, waitUntil } from './deadline.ts';
import type { ScanEffort } from './limits.ts';
import type { AttachedLimits } from './pdf-contents.ts';
import { type PdfDocument, withPdf } from './pdf-document.ts';
import { type Detail, findCodes } from './search.ts';
import type { WasmSource } from './wasm.ts';

/** UTF-16 code units; the form has about a thousand. */
const MAX_PRINTED_TEXT = 20_000;

const SIZES: Readonly<Record<Detail, { readonly dpi: number; readonly maxPixels: number }>> = {
  coarse: { dpi: 150, maxPixels: 4_000_000 },
  fine: { dpi: 300, maxPixels: 16_000_000 },
};

/** The part of the time in which codes are searched for; what belongs to them is read in the rest. */
const SEARCH_PART = 0.9;

/** How one document is to be read. */
export interface PdfRequest {
  /** Every card, or the first. */
  readonly all: boolean;
  /** 0 for the scanned document itself, else how deep it was attached. */
  readonly depth: number;
  readonly maxPages: number;
  readonly attached: AttachedLimits;
}

/** With what documents are drawn and read. */
export interface PdfDecoding {
  readonly effort: ScanEffort;
  readonly zxingWasm: WasmSource;
  readonly pdfiumWasm: WasmSource;
}

export interface PdfReading {
  readonly scans: readonly Scan[];
  readonly pages: number;
  readonly pagesRead: number;
  /** The PDFs attached to it. */
  readonly attached: readonly Uint8Array[];
}

/**
 * Reads one document, whose bytes must not change meanwhile. Returns no scans for a document without a code; otherwise
 * throws as `scanPdf` does.
 */
export async function readPdf(
  file: Uint8Array,
  { all, depth, maxPages, attached: limits }: PdfRequest,
  deadline: Deadline,
  { effort, zxingWasm, pdfiumWasm }: PdfDecoding,
): Promise<PdfReading> {
  const located = runUntil(deadline, () => findSignature(file));
  const checked = await waitUntil(deadline, checkDocumentSignature(file, located));
  timeLeft(deadline);
  // A viewer shows what was appended last; what was signed is what counts.
  const revision = signedRevision(file, located);
  return withPdf(revision, deadline, pdfiumWasm, async (document) => {
    const { pages } = document;
    const { findings, pagesRead } = await findCodes(
      {
        pages: Math.min(pages, maxPages),
        async draw(number, { detail, background }) {
          if (background === 'black') return undefined; // a page is paper
          const bitmap = document.draw(number, { ...SIZES[detail], colours: 'grey' });
          return bitmap && { width: bitmap.width, height: bitmap.height, grey: bitmap.data };
        },
      },
      shorten(deadline, SEARCH_PART * timeLeft(deadline)),
      { all, effort, zxingWasm },
    );
    const found = joinTwins(findings);
    const cards = found.filter(({ text }) => looksLikeCard(text));
    const scans = found.length === 0 ? [] : describe(found);
    const attached = all || cards.length === 0 ? readAttachedPdfs(document, pagesRead, limits) : [];
    return { scans, pages, pagesRead, attached };

    function describe(codes: readonly FoundCard[]): readonly Scan[] {
      // A signature that is only seen once streams are opened covers nothing that could be checked: the file was saved
      // anew.
      const { byteRanges, dictionaries } = located.traces;
      const isVisible = byteRanges.length + dictionaries > 0;
      const isHidden = !checked.intact && !isVisible && holdsSignature(document);
      const signature = isHidden ? HIDDEN : checked;
      const attachments = readAttachments(document, signature.intact);
      return codes.map(({ page, ...code }) => {
        const attachment = attachmentOf(code.text, cards, attachments);
        return {
          ...code,
          source: 'pdf',
          pdf: {
            pages,
            page,
            ...(pagesRead < pages ? { pagesRead } : {}),
            ...(depth > 0 ? { depth } : {}),
            signature,
            ...(attachment === undefined ? {} : { attachment }),
            printedText: readText(document, page),
          },
        };
      });
    }
  });
}

function readAttachedPdfs({ attachedPdfs }: PdfDocument, pages: number, limits: AttachedLimits): Uint8Array[] {
  try {
    return limits.documents > 0 ? attachedPdfs(pages, limits) : [];
  } catch {
    return [];
  }
}

/**
 * The attached texts of codes. A code that was read still counts when the attachment cannot be, but where the document
 * is signed an attachment must not go unseen: it is then one that equals no code. One for which there was no time is no
 * evidence against the document, so that the scan has none either.
 */
function readAttachments({ attachments }: PdfDocument, isSigned: boolean): readonly Uint8Array[] {
  try {
    return attachments(ATTACHMENT_NAME);
  } catch (error) {
    if (isSigned && isTimeout(error)) throw error;
    return isSigned ? [new Uint8Array(0)] : [];
  }
}

/** Of several cards each has the attachment that is its own, else what is left that belongs to none of them. */
function attachmentOf(
  text: string,
  cards: readonly FoundCard[],
  attachments: readonly Uint8Array[],
): Uint8Array | 'several' | undefined {
  const belongsTo = (code: string | undefined) => (attachment: Uint8Array) =>
    code !== undefined && equalBytes(attachment, utf8Encode(code));
  if (cards.length > 1) {
    const own = attachments.find(belongsTo(text));
    if (own) return own;
    attachments = attachments.filter(
      (each) => !cards.some((card) => belongsTo(card.text)(each) || belongsTo(card.twin)(each)),
    );
  }
  return attachments.length > 1 ? 'several' : attachments[0];
}

const HIDDEN: DocumentSignature = { intact: false, code: 'DOCUMENT_SAVED_ANEW' };

function holdsSignature({ hasSignature }: PdfDocument): boolean {
  try {
    return hasSignature();
  } catch {
    return false;
  }
}

/** The text of the page that the code stands on, as far as it can be read: a hint that is not worth a failed scan. */
function readText({ text }: PdfDocument, page: number): string {
  try {
    return text(page, MAX_PRINTED_TEXT);
  } catch {
    return '';
  }
}
