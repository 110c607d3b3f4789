/** The chain from claims to text, of which every layer can be replaced by a faulty one. */
import { base45Encode } from '../../src/codec/base45.ts';
import { concatBytes, utf8Encode } from '../../src/codec/bytes.ts';
import { deflateRaw } from '../../src/codec/deflate.ts';
import type { AlgorithmName } from '../../src/crypto/algorithms.ts';
import { DICTIONARY } from '../../src/profiles/cose/dictionary.ts';
import { array, bytes, head, int, map, type Piece } from './cbor-pieces.ts';
import type { Sealed } from './drafting.ts';
import { type KeyLabel, sign, thumbprintOf } from './signing.ts';

export const ALGORITHM_IDS = { ES256: -7, PS256: -37, RS256: -257 } as const;

export interface Chain {
  readonly claims: Piece;
  readonly key?: KeyLabel;
  readonly algorithm?: AlgorithmName;
  /** Content of the protected header's byte string. */
  readonly protectedHeader?: Piece;
  readonly unprotectedHeader?: Piece;
  /** Signs the bytes to be signed in place of the key. */
  readonly signWith?: (toBeSigned: Uint8Array) => Uint8Array;
  /** Changes the signature that was made. */
  readonly changeSignature?: (signature: Uint8Array) => Uint8Array;
  /** Puts other pieces together than the array of four. */
  readonly assemble?: (pieces: TokenPieces) => Piece;
  readonly compress?: (token: Uint8Array) => Uint8Array;
}

export interface TokenPieces {
  readonly protectedHeader: Piece;
  readonly unprotectedHeader: Piece;
  readonly payload: Piece;
  readonly signature: Piece;
}

export function kidOf(label: KeyLabel): Piece {
  return bytes(thumbprintOf(label).subarray(0, 8));
}

export function header(algorithm: number, kid: Piece): Piece {
  return map([int(1), int(algorithm)], [int(4), kid]);
}

/** Sig_structure of COSE_Sign1 (RFC 9052 4.4). */
export function sigStructure(
  protectedHeader: Uint8Array,
  payload: Uint8Array,
  { context = 'Signature1', externalAad = new Uint8Array(0) } = {},
): Uint8Array {
  const label = utf8Encode(context);
  return array(concatBytes(head(3, label.length), label), bytes(protectedHeader), bytes(externalAad), bytes(payload));
}

export function seal(chain: Chain): Sealed {
  const { claims, key = 'BE:0120', algorithm = 'ES256' } = chain;
  const protectedHeader = chain.protectedHeader ?? header(ALGORITHM_IDS[algorithm], kidOf(key));
  const toBeSigned = sigStructure(protectedHeader, claims);
  const made = chain.signWith ? chain.signWith(toBeSigned) : sign(algorithm, key, toBeSigned);
  const signature = chain.changeSignature ? chain.changeSignature(made) : made;
  const pieces: TokenPieces = {
    protectedHeader: bytes(protectedHeader),
    unprotectedHeader: chain.unprotectedHeader ?? map(),
    payload: bytes(claims),
    signature: bytes(signature),
  };
  const token = (chain.assemble ?? sign1)(pieces);
  const compressed = (chain.compress ?? compress)(token);
  const text = toText(compressed);
  return { text, compressed, token, protectedHeader, claims, toBeSigned, signature, key, algorithm };
}

/** The untagged COSE_Sign1 array. */
export function sign1({ protectedHeader, unprotectedHeader, payload, signature }: TokenPieces): Piece {
  return array(protectedHeader, unprotectedHeader, payload, signature);
}

export function compress(token: Uint8Array): Uint8Array {
  return deflateRaw(token, { dictionary: DICTIONARY });
}

export function toText(compressed: Uint8Array): string {
  return `EH1:${base45Encode(compressed)}`;
}
