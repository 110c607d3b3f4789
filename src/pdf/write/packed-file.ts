import { type PDFContext, type PDFObject, type PDFRef, PDFStream } from 'pdf-lib';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { compressNatively } from '../../codec/native-deflate.ts';
import { LEVELS } from './compression.ts';
import { RawStream, rawStream } from './raw-object.ts';

type Numbered = readonly [number: number, object: PDFObject];
/** Where an object is: the type of the entry, its position or the number of its stream, and its place in that stream. */
type Entry = readonly [type: number, where: number, place: number];

/** The entry of a number without an object, which will never have one (ISO 32000-1 table 18). */
const FREE: Entry = [0, 0, 0xffff];
const IN_THE_OPEN = 1;
const PACKED = 2;
/** The lengths in bytes of the members of an entry. */
const ENTRY_FIELDS = [1, 4, 2] as const;
const ENTRY_LENGTH = 7;

/**
 * Writes a document whose objects stand in one object stream (ISO 32000-1 7.5.7), with a cross-reference stream
 * (7.5.8). In the open are streams, and the object `open`, if there is one: the dictionary of a signature, whose
 * position must be known.
 */
export function writePackedFile(context: PDFContext, open: PDFRef | undefined): Uint8Array {
  const packed: Numbered[] = [];
  const inTheOpen: Numbered[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const isOpen = ref === open || object instanceof RawStream || object instanceof PDFStream;
    (isOpen ? inTheOpen : packed).push([ref.objectNumber, object]);
  }
  const stream = context.largestObjectNumber + 1;
  const table = stream + 1;
  inTheOpen.push([stream, pack(packed)]);
  const entries = Array.from({ length: table + 1 }, () => FREE);
  packed.forEach(([number], place) => {
    entries[number] = [PACKED, stream, place];
  });
  let end = context.header.sizeInBytes() + 1;
  for (const [number, object] of inTheOpen) {
    entries[number] = [IN_THE_OPEN, end, 0];
    end += headOf(number).length + object.sizeInBytes() + END_OF_OBJECT.length;
  }
  entries[table] = [IN_THE_OPEN, end, 0];
  const last: Numbered = [table, writeEntries(context, entries)];
  const foot = utf8Encode(`startxref\n${end}\n%%EOF\n`);
  const file = new Uint8Array(end + headOf(table).length + last[1].sizeInBytes() + END_OF_OBJECT.length + foot.length);
  let at = context.header.copyBytesInto(file, 0);
  file[at++] = NEW_LINE;
  for (const [number, object] of [...inTheOpen, last]) {
    file.set(headOf(number), at);
    at += headOf(number).length;
    at += object.copyBytesInto(file, at);
    file.set(END_OF_OBJECT, at);
    at += END_OF_OBJECT.length;
  }
  file.set(foot, at);
  return file;
}

const NEW_LINE = 0x0a;
const END_OF_OBJECT = utf8Encode('\nendobj\n');

function headOf(number: number): Uint8Array {
  return utf8Encode(`${number} 0 obj\n`);
}

/** Returns an object stream: the number and position of each object, and the objects. */
function pack(objects: readonly Numbered[]): RawStream {
  const places: string[] = [];
  const bodies: Uint8Array[] = [];
  let position = 0;
  for (const [number, object] of objects) {
    const body = new Uint8Array(object.sizeInBytes() + 1);
    body[object.copyBytesInto(body, 0)] = NEW_LINE;
    places.push(`${number} ${position}`);
    bodies.push(body);
    position += body.length;
  }
  const head = utf8Encode(`${places.join(' ')}\n`);
  return deflated(`/Type/ObjStm/N ${objects.length}/First ${head.length}`, concatBytes(head, ...bodies));
}

/** Returns the cross-reference stream, whose dictionary is the trailer. */
function writeEntries({ trailerInfo: { Root, Info, ID } }: PDFContext, entries: readonly Entry[]): RawStream {
  const bytes = new Uint8Array(ENTRY_LENGTH * entries.length);
  const view = new DataView(bytes.buffer);
  entries.forEach(([type, where, place], number) => {
    view.setUint8(ENTRY_LENGTH * number, type);
    view.setUint32(ENTRY_LENGTH * number + 1, where);
    view.setUint16(ENTRY_LENGTH * number + 5, place);
  });
  const trailer = `/Size ${entries.length}/Root ${Root}/Info ${Info}${ID ? `/ID ${ID}` : ''}`;
  return deflated(`/Type/XRef/W[${ENTRY_FIELDS.join(' ')}]${trailer}`, bytes);
}

function deflated(entries: string, bytes: Uint8Array): RawStream {
  return rawStream(`${entries}/Filter/FlateDecode`, compressNatively(bytes, LEVELS.small));
}
