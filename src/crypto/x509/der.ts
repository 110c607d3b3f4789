import { concatBytes } from '../../codec/bytes.ts';

/**
 * One element of DER (X.690 10.1), with a tag of one byte and a definite length in its shortest form. Its content has
 * not been examined.
 */
export interface Der {
  readonly tag: number;
  /** The bytes with tag and length, as they were sent. */
  readonly bytes: Uint8Array;
  readonly content: Uint8Array;
}

/**
 * The error for bytes that are not the expected DER. It is caught where the caller knows what they should have been.
 */
export class DerError extends Error {
  override name = 'DerError';
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  sequence: 0x30,
  set: 0x31,
  generalizedTime: 0x18,
} as const;

/** The maximum number of members of one SEQUENCE or SET; nothing needs more. */
const MAX_MEMBERS = 1000;
/** The maximum number of bytes of one arc of an OBJECT IDENTIFIER; those of a UUID below 2.25 (X.667) have 19. */
const MAX_ARC = 19;

/** Reads the one element that fills `bytes`. Throws `DerError`. */
export function readDer(bytes: Uint8Array, tag: number): Der {
  const der = readFirstDer(bytes);
  if (der.bytes.length !== bytes.length || der.tag !== tag) throw new DerError('another element was expected');
  return der;
}

/** Reads the element at the beginning of `bytes`, or at `at`, whatever follows it. Throws `DerError`. */
export function readFirstDer(bytes: Uint8Array, at = 0): Der {
  const tag = bytes[at] ?? 0x1f;
  const first = bytes[at + 1] ?? 0x80;
  // Tags of several bytes do not occur in a certificate or in CMS; 0x80 is the indefinite length.
  if ((tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84) throw new DerError('not DER');
  const count = first < 0x80 ? 0 : first - 0x80;
  const start = at + 2 + count;
  let length = count === 0 ? first : 0;
  for (let i = at + 2; i < start; i++) length = length * 256 + (bytes[i] ?? Number.POSITIVE_INFINITY);
  const isShortest = count === 0 || length >= (count === 1 ? 0x80 : 256 ** (count - 1));
  const end = start + length;
  if (!isShortest || end > bytes.length) throw new DerError('not DER');
  return { tag, bytes: bytes.subarray(at, end), content: bytes.subarray(start, end) };
}

/**
 * Returns an element of this tag whose content is these parts, one after the other, with its length in the shortest
 * form (X.690 10.1).
 */
export function encodeDer(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...parts);
  const digits: number[] = [];
  for (let rest = content.length; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  const length = content.length < 0x80 ? [content.length] : [0x80 + digits.length, ...digits];
  return concatBytes(Uint8Array.of(tag, ...length), content);
}

/** Reads the elements that fill `content`, one after the other. Throws `DerError`. */
export function readMembers({ content }: Pick<Der, 'content'>): readonly Der[] {
  const members: Der[] = [];
  for (let at = 0; at < content.length; ) {
    if (members.length === MAX_MEMBERS) throw new DerError('too many members');
    const member = readFirstDer(content, at);
    members.push(member);
    at += member.bytes.length;
  }
  return members;
}

/** Reads the members of a SEQUENCE in their order. Throws `DerError` when the next one is not the expected one. */
export class DerCursor {
  readonly #members: readonly Der[];
  #at = 0;

  constructor(constructed: Pick<Der, 'content'>) {
    this.#members = readMembers(constructed);
  }

  /** Returns the next member, which must have this tag. */
  next(tag: number): Der {
    const member = this.optional(tag);
    if (!member) throw new DerError('another member was expected');
    return member;
  }

  /** Returns the next member if it has this tag. */
  optional(tag: number): Der | undefined {
    const member = this.#members[this.#at];
    if (member?.tag !== tag) return undefined;
    this.#at++;
    return member;
  }

  /** Throws when there are more members. */
  end(): void {
    if (this.#at < this.#members.length) throw new DerError('a member too many');
  }
}

/** Reads the one element in an explicit tag (X.690 8.14.2), such as `[0]`. */
export function readInside(explicit: Der, tag: number): Der {
  return readDer(explicit.content, tag);
}

/** Returns an OBJECT IDENTIFIER (X.690 8.19) as numbers with dots. */
export function readOid({ tag, content }: Der): string {
  if (tag !== TAG.objectIdentifier || content.length === 0 || content.at(-1)! >= 0x80) throw new DerError('not an OID');
  let oid = '';
  let start = 0;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at]!;
    if ((at === start && byte === 0x80) || at - start === MAX_ARC) throw new DerError('not an OID');
    if (byte >= 0x80) continue;
    const arc = start === at ? byte : readArc(content.subarray(start, at + 1));
    oid += start === 0 ? rootsOf(arc) : `.${arc}`;
    start = at + 1;
  }
  return oid;
}

/** Returns the first two arcs, which are encoded together (X.690 8.19.4). */
function rootsOf(both: number | bigint): string {
  if (both < 80) return both < 40 ? `0.${both}` : `1.${Number(both) - 40}`;
  return `2.${typeof both === 'number' ? both - 80 : both - 80n}`;
}

function readArc(bytes: Uint8Array): number | bigint {
  // Seven bytes of seven bits are exact as a number.
  if (bytes.length <= 7) return bytes.reduce((arc, byte) => arc * 128 + (byte & 0x7f), 0);
  return bytes.reduce((arc, byte) => arc * 128n + BigInt(byte & 0x7f), 0n);
}

/** Returns an INTEGER from 0 to 2^31 - 1 (X.690 8.3). */
export function readSmallInteger({ tag, content }: Der): number {
  const isShortest = content[0] !== 0 || content.length === 1 || content[1]! >= 0x80;
  if (tag !== TAG.integer || content.length < 1 || content.length > 4 || content[0]! >= 0x80 || !isShortest) {
    throw new DerError('not a small INTEGER');
  }
  return content.reduce((value, byte) => value * 256 + byte, 0);
}

/** Returns a BOOLEAN (X.690 11.1). */
export function readBoolean({ tag, content }: Der): boolean {
  if (tag !== TAG.boolean || content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) {
    throw new DerError('not a BOOLEAN');
  }
  return content[0] === 0xff;
}

/** Returns a BIT STRING of whole bytes (X.690 8.6), such as a signature. */
export function readWholeBits({ tag, content }: Der): Uint8Array {
  if (tag !== TAG.bitString || content[0] !== 0) throw new DerError('not a BIT STRING of whole bytes');
  return content.subarray(1);
}
