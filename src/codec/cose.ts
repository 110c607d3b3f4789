import { DecodeError } from '../errors.ts';
import { requireBoolean, requireBytes, requireObject, unusable } from '../usage.ts';
import { concatBytes, utf8Encode } from './bytes.ts';
import { type CborMap, type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

/** The labels of COSE header parameters (RFC 9052 3.1). */
export const HEADER_ALG = 1;
export const HEADER_CRIT = 2;
export const HEADER_KID = 4;

/** The parts of a COSE_Sign1 message (RFC 9052 4.2). Nothing in it is verified. */
export interface Sign1 {
  /** The protected header. */
  readonly protectedHeader: CborMap;
  /** The protected header as it was sent. */
  readonly protectedBytes: Uint8Array;
  /** The unprotected header. */
  readonly unprotectedHeader: CborMap;
  /** The payload; `null` when it is detached. */
  readonly payload: Uint8Array | null;
  /** The signature; for ES256 it is raw `r || s`. */
  readonly signature: Uint8Array;
  /** The bytes that were signed: the Sig_structure (RFC 9052 4.4) over the protected header as it was sent. */
  readonly toBeSigned: Uint8Array;
  /** The algorithm in the protected header; the unprotected one is not signed and is not used. */
  readonly alg: CborValue;
  /** The key id in the protected header, or else in the unprotected one. */
  readonly kid: CborValue;
}

/** The CBOR tags of a COSE_Sign1 and a CWT (RFC 9052 2, RFC 8392 6). */
const TAG_SIGN1 = 18;
const TAG_CWT = 61;

const NO_BYTES = new Uint8Array(0);

/**
 * Splits a COSE_Sign1 message into its parts; it may be untagged, tagged 18, or a CWT with tag 61 around 18 (RFC 8392
 * 6). Throws `ERR_EHIC_CBOR_…` or `ERR_EHIC_COSE_STRUCTURE_INVALID`, and `ERR_EHIC_OPTIONS` when `bytes` is not a
 * Uint8Array.
 */
export function decodeSign1(bytes: Uint8Array): Sign1 {
  requireBytes('bytes', bytes);
  return readSign1(decodeCbor(withoutTags(bytes)), (header) => decodeCbor(header));
}

/** Splits an untagged COSE_Sign1 message whose outer CBOR is decoded; `decode` decodes its protected header. */
export function readSign1(message: CborValue, decode: (header: Uint8Array) => CborValue): Sign1 {
  if (!Array.isArray(message) || message.length !== 4) throw structure('not an array of four');
  const [protectedBytes, unprotectedHeader, payload, signature] = message as readonly CborValue[];
  if (!(protectedBytes instanceof Uint8Array)) throw structure('protected header');
  if (!(unprotectedHeader instanceof Map)) throw structure('unprotected header');
  if (!(payload instanceof Uint8Array) && payload !== null) throw structure('payload');
  if (!(signature instanceof Uint8Array)) throw structure('signature');
  const protectedHeader = protectedBytes.length === 0 ? new Map() : decode(protectedBytes);
  if (!(protectedHeader instanceof Map)) throw structure('protected header');
  return {
    protectedHeader,
    protectedBytes,
    unprotectedHeader,
    payload,
    signature,
    // A header without parameters is signed as the empty string, however it was sent.
    toBeSigned: signatureStructure(protectedHeader.size === 0 ? NO_BYTES : protectedBytes, payload ?? NO_BYTES),
    alg: protectedHeader.get(HEADER_ALG),
    kid: protectedHeader.get(HEADER_KID) ?? unprotectedHeader.get(HEADER_KID),
  };
}

/**
 * Encodes the `Signature1` Sig_structure (RFC 9052 4.4) over the encoded protected header, payload and external data.
 * Throws `ERR_EHIC_OPTIONS` when one of them is not a Uint8Array.
 */
export function signatureStructure(
  protectedBytes: Uint8Array,
  payload: Uint8Array,
  externalAad = NO_BYTES,
): Uint8Array {
  requireBytes('protectedBytes', protectedBytes);
  requireBytes('payload', payload);
  requireBytes('externalAad', externalAad);
  const [first, second, third] = [protectedBytes, externalAad, payload].map(({ length }) => byteStringHead(length));
  return concatBytes(SIGNATURE_CONTEXT, first!, protectedBytes, second!, externalAad, third!, payload);
}

/** The beginning of every Sig_structure: an array of four, and its context. */
const SIGNATURE_CONTEXT = Uint8Array.of(0x84, 0x6a, ...utf8Encode('Signature1'));

/** Returns the head of a byte string of this length, in its shortest form (RFC 8949 3). */
function byteStringHead(length: number): Uint8Array {
  if (length < 24) return Uint8Array.of(0x40 | length);
  if (length < 2 ** 8) return Uint8Array.of(0x58, length);
  if (length < 2 ** 16) return Uint8Array.of(0x59, length >> 8, length);
  return Uint8Array.of(0x5a, length >> 24, length >> 16, length >> 8, length);
}

/** Encodes a protected header; a map without entries becomes the empty string (RFC 9052 3). */
export function encodeProtectedHeader(header: CborMap): Uint8Array {
  if (!(header instanceof Map)) throw unusable('header', 'a Map is needed');
  return header.size === 0 ? NO_BYTES : encodeCbor(header);
}

/**
 * Encodes a COSE_Sign1 message in deterministic CBOR. Sign `signatureStructure(encodeProtectedHeader(header), payload)`
 * first. `tagged` writes tag 18 before it.
 */
export function encodeSign1(parts: {
  readonly protectedHeader: CborMap;
  readonly unprotectedHeader?: CborMap;
  readonly payload: Uint8Array | null;
  readonly signature: Uint8Array;
  readonly tagged?: boolean;
}): Uint8Array {
  requireObject('parts', parts);
  requireBoolean('tagged', parts.tagged);
  const message = encodeCbor([
    encodeProtectedHeader(parts.protectedHeader),
    parts.unprotectedHeader ?? new Map(),
    parts.payload,
    parts.signature,
  ]);
  return parts.tagged ? Uint8Array.from([0xd2, ...message]) : message;
}

function withoutTags(bytes: Uint8Array): Uint8Array {
  const outer = readTag(bytes);
  if (outer?.tag === TAG_CWT) {
    const inner = readTag(outer.rest);
    if (inner?.tag !== TAG_SIGN1) throw structure('tag 61 without tag 18');
    return inner.rest;
  }
  return outer?.tag === TAG_SIGN1 ? outer.rest : bytes;
}

/** Reads the tag before an item, in any encoding of its number (RFC 8949 3). */
function readTag(bytes: Uint8Array): { readonly tag: number; readonly rest: Uint8Array } | undefined {
  const [head = 0] = bytes;
  const info = head & 31;
  if (head >> 5 !== 6 || info > 27) return undefined;
  if (info < 24) return { tag: info, rest: bytes.subarray(1) };
  const end = 1 + 2 ** (info - 24);
  return { tag: bytes.subarray(1, end).reduce((number, byte) => number * 256 + byte, 0), rest: bytes.subarray(end) };
}

function structure(problem: string): DecodeError {
  return new DecodeError('COSE_STRUCTURE_INVALID', `not a COSE_Sign1: ${problem}`, { problem });
}
