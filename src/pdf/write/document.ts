import { PDFContext, type PDFDict, PDFHeader, type PDFRef, PDFString, PDFWriter } from 'pdf-lib';
import { hexEncode } from '../../codec/bytes.ts';
import { ATTACHMENT_NAME } from '../../scan-result.ts';
import type { FaceName } from '../font/face.ts';
import { registerFont } from '../font/register.ts';
import type { Pixels } from '../layout/items.ts';
import { type PageFormat, POINTS_PER_MM } from '../layout/page.ts';
import { type Attachment, writeAttachment } from './attachment.ts';
import type { Compression } from './compression.ts';
import { type ContentStream, FONT_NAMES } from './content-stream.ts';
import { type Metadata, writeInfo, writeXmp } from './metadata.ts';
import { writeOutputIntent } from './output-intent.ts';
import { writePackedFile } from './packed-file.ts';
import { RawObject, rawStream } from './raw-object.ts';
import { type FormField, writeStructure } from './structure.ts';

/** The metadata of a document, and what is attached to it. */
export interface DocumentInfo extends Metadata {
  /** The text of the QR code; it is not attached to a document of part 1. */
  readonly attachment?: Attachment;
  /** What the field of the signature is, for people who do not see it; omitted for a document that is not signed. */
  readonly signatureField?: string;
  /** The identifier of the file, which `identify` makes and PDF/A requires. */
  readonly id?: Uint8Array;
  /** How the document is compressed; `fast` by default, and always for part 1, which has no object streams. */
  readonly compress?: Compression;
}

/** A document to which objects can be added before it is written. */
export interface OpenDocument {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly compress: Compression;
  /** The first page. */
  readonly page: PDFDict;
  readonly pageRef: PDFRef;
  /** The field for the signature, which the structure of the document has already. */
  readonly field?: FormField & { readonly description: string };
}

/**
 * Builds a new document of one or more pages: tagged (ISO 32000-1 14.8) and to PDF/A-3b (ISO 19005-3), or to PDF/A-1b
 * for part 1.
 */
export function buildDocument(
  content: ContentStream,
  info: DocumentInfo,
  following: readonly ContentStream[] = [],
): OpenDocument {
  const context = PDFContext.create();
  if (info.part === 1) context.header = PDFHeader.forVersion(1, 4);
  const pagesRef = context.nextRef();
  const all = [content, ...following];
  const fonts = registerFonts(context, all);
  const pages = all.map(({ bytes, glyphs, pictures, elements, page }, index) => {
    const fontNames = Array.from(glyphs.keys(), (face) => `/${FONT_NAMES[face]} ${fonts.get(face)}`).join('');
    const pictureNames = pictures.map(({ name, pixels }) => `/${name} ${registerPicture(context, pixels)}`).join('');
    const xObjects = pictureNames === '' ? '' : `/XObject<<${pictureNames}>>`;
    const dictionary = context.obj({
      Type: 'Page',
      Parent: pagesRef,
      MediaBox: mediaBox(page),
      Contents: context.register(rawStream('/Filter /FlateDecode', bytes)),
      Resources: new RawObject(`<</Font<<${fontNames}>>${xObjects}>>`),
      StructParents: index,
      Tabs: 'S',
    });
    return { ref: context.register(dictionary), dictionary, elements };
  });
  const kids = pages.map(({ ref }) => ref).join(' ');
  context.assign(pagesRef, new RawObject(`<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`));
  const field =
    info.signatureField === undefined
      ? undefined
      : {
          widget: context.nextRef(),
          page: pages[0]!.ref,
          structParent: pages.length,
          description: info.signatureField,
        };
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pagesRef,
    Lang: PDFString.of(info.language),
    ViewerPreferences: VIEWER_PREFERENCES,
    MarkInfo: MARK_INFO,
    StructTreeRoot: writeStructure(context, pages, field),
    Metadata: context.register(writeXmp(info)),
    OutputIntents: writeOutputIntent(context),
    ...attach(context, info),
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(writeInfo(info));
  if (info.id) context.trailerInfo.ID = new RawObject(`[<${hexEncode(info.id)}><${hexEncode(info.id)}>]`);
  const compress = info.part === 1 ? 'fast' : (info.compress ?? 'fast');
  return { context, catalog, compress, page: pages[0]!.dictionary, pageRef: pages[0]!.ref, ...(field && { field }) };
}

/** Embeds each face once, with the glyphs that any of the pages shows. */
function registerFonts(context: PDFContext, pages: readonly ContentStream[]): Map<FaceName, PDFRef> {
  const used = new Map<FaceName, Set<number>>();
  for (const { glyphs } of pages) {
    for (const [face, own] of glyphs) used.set(face, new Set([...(used.get(face) ?? []), ...own]));
  }
  return new Map(Array.from(used, ([face, glyphs]) => [face, registerFont(context, face, glyphs)]));
}

function registerPicture(context: PDFContext, { width, height, bytes }: Pixels): PDFRef {
  const size = `/Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8`;
  return context.register(rawStream(`/Type /XObject /Subtype /Image ${size} /Filter /FlateDecode`, bytes));
}

/**
 * Prevents scaling: a code that the printer shrinks could be too small to be read, and a card would not have its size.
 */
const VIEWER_PREFERENCES = new RawObject('<</DisplayDocTitle true/PrintScaling/None>>');
const MARK_INFO = new RawObject('<</Marked true>>');

function attach(context: PDFContext, { attachment, createdAt, part }: DocumentInfo): Record<string, RawObject> {
  if (!attachment || part === 1) return {};
  const file = writeAttachment(context, attachment, createdAt);
  return {
    AF: new RawObject(`[${file}]`),
    Names: new RawObject(`<</EmbeddedFiles<</Names[(${ATTACHMENT_NAME}) ${file}]>>>>`),
  };
}

/** Writes a document. `open` is an object whose position must be known, which is that of a signature. */
export async function writeDocument({ context, compress }: OpenDocument, open?: PDFRef): Promise<Uint8Array> {
  if (compress === 'small') return writePackedFile(context, open);
  const bytes = await PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
  // The writer's own header is always that of version 1.7. All headers have the same length.
  context.header.copyBytesInto(bytes, 0);
  return bytes;
}

/** Rounds to a thousandth of a point, so that a card is 85.60 x 53.98 mm to the micrometre. */
function mediaBox({ width, height }: PageFormat): RawObject {
  const points = (mm: number) => Math.round(mm * POINTS_PER_MM * 1000) / 1000;
  return new RawObject(`[0 0 ${points(width)} ${points(height)}]`);
}
