import { PDFContext, type PDFDict, PDFHexString, PDFRawStream, type PDFRef, PDFString, PDFWriter } from 'pdf-lib';
import type { ContentStream } from './content-stream.ts';
import { registerFont } from './font/register.ts';
import type { FontSubset } from './font/subset.ts';
import { PAGE, POINTS_PER_MM } from './page.ts';

/** What the document says about itself. */
export interface DocumentInfo {
  readonly title: string;
  /** BCP 47 */
  readonly language: string;
  /** Left out, the document has no dates, and the same card always makes the same bytes. */
  readonly createdAt?: Date;
}

/** A document that can still be added to before it is written. */
export interface CardDocument {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  /** The first page. */
  readonly page: PDFDict;
  readonly pageRef: PDFRef;
}

/** Puts a page, and others after it, into a new document. A font that several pages have is in it once. */
export function buildDocument(
  content: ContentStream,
  info: DocumentInfo,
  following: readonly ContentStream[] = [],
): CardDocument {
  const context = PDFContext.create();
  const [pagesRef, pageRef] = [context.nextRef(), context.nextRef()];
  const fonts = new Map<FontSubset, PDFRef>();
  const registerOnce = (font: FontSubset): PDFRef => {
    const ref = fonts.get(font) ?? registerFont(context, font);
    fonts.set(font, ref);
    return ref;
  };
  const toPageObject = ({ bytes, fonts: used }: ContentStream) =>
    context.obj({
      Type: 'Page',
      Parent: pagesRef,
      MediaBox: [0, 0, points(PAGE.width), points(PAGE.height)],
      Contents: context.register(PDFRawStream.of(context.obj({ Filter: 'FlateDecode' }), bytes)),
      Resources: { Font: Object.fromEntries(used.map(({ name, font }) => [name, registerOnce(font)])) },
    });
  const page = toPageObject(content);
  context.assign(pageRef, page);
  const kids = [pageRef, ...following.map((next) => context.register(toPageObject(next)))];
  context.assign(pagesRef, context.obj({ Type: 'Pages', Kids: kids, Count: kids.length }));
  const catalog = context.obj({
    Type: 'Catalog',
    Pages: pagesRef,
    Lang: PDFString.of(info.language),
    ViewerPreferences: { DisplayDocTitle: true },
  });
  context.trailerInfo.Root = context.register(catalog);
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(info.title),
      Producer: PDFString.of('eehic'),
      ...(info.createdAt && {
        CreationDate: PDFString.fromDate(info.createdAt),
        ModDate: PDFString.fromDate(info.createdAt),
      }),
    }),
  );
  return { context, catalog, page, pageRef };
}

/** Writes a document with a plain cross-reference table, which signing needs. */
export function writeDocument({ context }: CardDocument): Promise<Uint8Array> {
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
}

function points(mm: number): number {
  return Math.round(mm * POINTS_PER_MM * 100) / 100;
}
