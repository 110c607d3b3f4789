import { type PDFContext, PDFHexString, PDFName, PDFObject, PDFRawStream, type PDFRef, PDFString } from 'pdf-lib';
import type { OpenDocument } from '../write/document.ts';
import { pdfDate } from '../write/metadata.ts';
import { RawObject } from '../write/raw-object.ts';

/** A signature dictionary, and the places in it for its byte range and its signature. */
export interface SignatureRoom {
  readonly dictionary: PDFRef;
  readonly byteRange: Room;
  readonly contents: Room;
}

/**
 * Reserved space in the file. It records its own offset when the file is written, so that it need not be searched for.
 */
export class Room extends PDFObject {
  readonly size: number;
  offset = 0;

  constructor(size: number) {
    super();
    this.size = size;
  }

  override clone(): Room {
    return this;
  }

  override toString(): string {
    return ' '.repeat(this.size);
  }

  override sizeInBytes(): number {
    return this.size;
  }

  override copyBytesInto(buffer: Uint8Array, offset: number): number {
    this.offset = offset;
    buffer.fill(0x20, offset, offset + this.size);
    return this.size;
  }
}

/** The signature reference that allows no change (ISO 32000-1 tables 253 and 254). */
const NO_CHANGE_ALLOWED = new RawObject(
  '[<< /Type /SigRef /TransformMethod /DocMDP /TransformParams << /Type /TransformParams /P 1 /V /1.2 >> >>]',
);

/** The length of `[0 a b c]`, in which each number has up to ten digits. */
const BYTE_RANGE_SIZE = 2 + 4 * 10 + 3;

/**
 * Adds an invisible signature field to the first page, with a signature dictionary of PAdES baseline (ETSI EN 319 142-1
 * 6.3) that certifies the document and allows no change (DocMDP level 1, ISO 32000-1 12.8.2.2). `contentsSize` is the
 * room for the signature in bytes, `signedAt` the time that the signer claims (/M).
 */
export function addSignatureField(
  { context, catalog, page, pageRef, field }: OpenDocument,
  { contentsSize, signedAt }: { readonly contentsSize: number; readonly signedAt: Date },
): SignatureRoom {
  const [byteRange, contents] = [new Room(BYTE_RANGE_SIZE), new Room(2 * contentsSize + 2)];
  const signature = context.obj({
    Type: 'Sig',
    Filter: 'Adobe.PPKLite',
    SubFilter: 'ETSI.CAdES.detached',
    ByteRange: byteRange,
    Contents: contents,
    M: new RawObject(pdfDate(signedAt)),
    Reference: NO_CHANGE_ALLOWED,
  });
  const signatureRef = context.register(signature);
  const widget = field?.widget ?? context.nextRef();
  const described = field && { TU: PDFHexString.fromText(field.description), StructParent: field.structParent };
  context.assign(
    widget,
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      FT: 'Sig',
      T: PDFString.of('Signature'),
      V: signatureRef,
      P: pageRef,
      Rect: [0, 0, 0, 0],
      // The flags Print and Locked (ISO 32000-1 table 165).
      F: 132,
      AP: { N: emptyAppearance(context) },
      ...described,
    }),
  );
  page.set(PDFName.of('Annots'), context.obj([widget]));
  // The flags SignaturesExist and AppendOnly (ISO 32000-1 table 219).
  catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [widget], SigFlags: 3 }));
  catalog.set(PDFName.of('Perms'), context.obj({ DocMDP: signatureRef }));
  return { dictionary: signatureRef, byteRange, contents };
}

/** Returns an empty appearance, which a form field needs even if it is invisible (ISO 19005-1 6.9). */
function emptyAppearance(context: PDFContext): PDFRef {
  const dictionary = context.obj({ Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 0, 0], Resources: {} });
  return context.register(PDFRawStream.of(dictionary, new Uint8Array(0)));
}
