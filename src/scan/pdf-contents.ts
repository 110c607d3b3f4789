import { fileKind } from './kind.ts';
import { allocate, type PdfiumModule } from './pdfium.ts';

const MAX_ATTACHMENTS = 100;
const MAX_SIGNATURES = 100;
const MAX_NAME = 512;
/** PDFium's number for this kind of annotation. */
const FILE_ATTACHMENT = 17;
/** Far more than a QR code can hold. */
const MAX_ATTACHMENT = 65_536;

/** The text of a page, up to `max` UTF-16 code units; empty for a page that cannot be loaded. */
export function readPageText(module: PdfiumModule, document: number, index: number, max: number): string {
  const page = module._FPDF_LoadPage(document, index);
  if (page === 0) return '';
  const textPage = module._FPDFText_LoadPage(page);
  const count = textPage === 0 ? 0 : Math.min(module._FPDFText_CountChars(textPage), max);
  let text = '';
  if (count > 0) {
    text = withBuffer(module, 2 * (count + 1), (pointer) => {
      const written = module._FPDFText_GetText(textPage, 0, count, pointer);
      return utf16(module, pointer, 2 * (Math.min(written, count + 1) - 1));
    });
  }
  if (textPage !== 0) module._FPDFText_ClosePage(textPage);
  module._FPDF_ClosePage(page);
  // A hyphen at the end of a line, with the break after it.
  return text.replace(/\uFFFE(\r\n|\r|\n)?/g, '-\n');
}

/** The files attached under a name; one that cannot be read, or is larger than any code, is empty. */
export function readAttachments(module: PdfiumModule, document: number, name: string): Uint8Array[] {
  const found: Uint8Array[] = [];
  const count = Math.min(module._FPDFDoc_GetAttachmentCount(document), MAX_ATTACHMENTS);
  for (let index = 0; index < count; index++) {
    const attachment = module._FPDFDoc_GetAttachment(document, index);
    if (attachment !== 0 && nameOf(module, attachment) === name)
      found.push(contentOf(module, attachment, MAX_ATTACHMENT));
  }
  return found;
}

/** How much of what is attached is taken: documents, and bytes of all of them. */
export interface AttachedLimits {
  readonly documents: number;
  readonly bytes: number;
}

/** The PDFs that are attached to a document, or to one of its first pages as an annotation. */
export function readAttachedPdfs(
  module: PdfiumModule,
  document: number,
  pages: number,
  limits: AttachedLimits,
): Uint8Array[] {
  const found: Uint8Array[] = [];
  let left = limits.bytes;
  const take = (attachment: number) => {
    if (attachment === 0 || found.length >= limits.documents) return;
    const content = contentOf(module, attachment, left);
    if (fileKind(content) !== 'pdf') return;
    found.push(content);
    left -= content.length;
  };
  const count = Math.min(module._FPDFDoc_GetAttachmentCount(document), MAX_ATTACHMENTS);
  for (let index = 0; index < count; index++) take(module._FPDFDoc_GetAttachment(document, index));
  for (let index = 0; index < pages; index++) {
    const page = module._FPDF_LoadPage(document, index);
    if (page === 0) continue;
    const annotations = Math.min(module._FPDFPage_GetAnnotCount(page), MAX_ATTACHMENTS);
    for (let each = 0; each < annotations; each++) {
      const annotation = module._FPDFPage_GetAnnot(page, each);
      if (annotation === 0) continue;
      if (module._FPDFAnnot_GetSubtype(annotation) === FILE_ATTACHMENT) {
        take(module._FPDFAnnot_GetFileAttachment(annotation));
      }
      module._FPDFPage_CloseAnnot(annotation);
    }
    module._FPDF_ClosePage(page);
  }
  return found;
}

/** Whether a signature field of the document holds something; an empty one waits for a signature. */
export function hasSignature(module: PdfiumModule, document: number): boolean {
  const count = Math.min(module._FPDF_GetSignatureCount(document), MAX_SIGNATURES);
  for (let index = 0; index < count; index++) {
    const signature = module._FPDF_GetSignatureObject(document, index);
    if (signature !== 0 && module._FPDFSignatureObj_GetContents(signature, 0, 0) > 0) return true;
  }
  return false;
}

function nameOf(module: PdfiumModule, attachment: number): string {
  return withBuffer(module, MAX_NAME, (pointer) => {
    const size = module._FPDFAttachment_GetName(attachment, pointer, MAX_NAME);
    return size > MAX_NAME ? '' : utf16(module, pointer, size - 2);
  });
}

function contentOf(module: PdfiumModule, attachment: number, max: number): Uint8Array {
  const size = withBuffer(module, 4, (pointer) => {
    const isThere = module._FPDFAttachment_GetFile(attachment, 0, 0, pointer) !== 0;
    return isThere ? module.HEAPU32[pointer >>> 2]! : 0;
  });
  if (size === 0 || size > max) return new Uint8Array(0);
  // PDFium fills no buffer of another size.
  return withBuffer(module, 8 + size, (pointer) => {
    const isRead = module._FPDFAttachment_GetFile(attachment, pointer + 8, size, pointer) !== 0;
    return isRead ? module.HEAPU8.slice(pointer + 8, pointer + 8 + size) : new Uint8Array(0);
  });
}

function withBuffer<Result>(module: PdfiumModule, size: number, use: (pointer: number) => Result): Result {
  const pointer = allocate(module, size);
  module.HEAPU8.fill(0, pointer, pointer + size);
  const result = use(pointer);
  module.wasmExports.free(pointer);
  return result;
}

/** UTF-16LE of `size` bytes. */
function utf16(module: PdfiumModule, pointer: number, size: number): string {
  return new TextDecoder('utf-16le').decode(module.HEAPU8.slice(pointer, pointer + Math.max(0, size)));
}
