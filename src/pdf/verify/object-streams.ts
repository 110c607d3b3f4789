import { zlibDecompress } from '../../codec/deflate.ts';
import { findHeader, readDictionary, readNameValue, readWord } from './pdf-dictionary.ts';
import { findNames, type Name, skipWhiteSpace, textOf } from './pdf-tokens.ts';

/** The maximum distance in bytes between the type in a stream's dictionary and either end of that dictionary. */
const MAX_DICTIONARY = 4096;
const MAX_STREAMS = 1000;
/** The maximum size in bytes of all inflated streams together. */
const MAX_INFLATED = 8_000_000;
const TYPES: ReadonlySet<string> = new Set(['Type', 'ObjStm']);
const BYTE_RANGE: ReadonlySet<string> = new Set(['ByteRange']);

/**
 * Returns whether a /ByteRange stands in an object stream (ISO 32000-1 7.5.7), where no program that signs can have put
 * it: it must know the position of the signature's value in the file. The search ends at the first stream that cannot
 * be inflated, such as an encrypted one, and at the limits above.
 */
export function hasHiddenSignature(bytes: Uint8Array): boolean {
  let left = MAX_INFLATED;
  let count = 0;
  for (const type of objectStreams(bytes)) {
    const content = count++ < MAX_STREAMS ? inflateAround(bytes, type, left) : undefined;
    if (!content) return false;
    if (!findNames(content, BYTE_RANGE).next().done) return true;
    left -= content.length;
  }
  return false;
}

/** Finds each /ObjStm that is the value of /Type. */
function* objectStreams(bytes: Uint8Array): Generator<Name> {
  let type: Name | undefined;
  for (const found of findNames(bytes, TYPES)) {
    if (found.name === 'Type') type = found;
    else if (type && skipWhiteSpace(bytes, type.end) === found.start) yield found;
  }
}

function inflateAround(bytes: Uint8Array, { start: at }: Name, maxBytes: number): Uint8Array | undefined {
  const header = findHeader(bytes, at, MAX_DICTIONARY);
  const head = bytes.subarray(0, at + MAX_DICTIONARY);
  const dictionary = header && readDictionary(head, header.end);
  const keyword = dictionary && readWord(head, dictionary.end);
  const length = dictionary?.entries.get('Length');
  if (keyword?.word !== 'stream' || !length || readNameValue(head, dictionary!, 'Filter') !== 'FlateDecode')
    return undefined;
  // The keyword is followed by CR LF or LF (ISO 32000-1 7.3.8.1).
  const start = keyword.end + (head[keyword.end] === 0x0d ? 2 : 1);
  const size = Number(textOf(head, length.first.start, length.end));
  try {
    return zlibDecompress(bytes.subarray(start, start + size), { maxBytes });
  } catch {
    return undefined;
  }
}
