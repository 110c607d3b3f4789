/** Revocation lists put together by hand, of which each piece can be wrong. */
import { base64Encode, base64urlEncode, concatBytes, utf8Encode } from '../../../src/codec/bytes.ts';
import { zlibCompress } from '../../../src/codec/deflate.ts';
import type { AlgorithmName } from '../../../src/crypto/algorithms.ts';
import { bytes, int, map, type Piece, tag, text } from '../cbor-pieces.ts';
import { ALGORITHM_IDS, sign1, sigStructure, type TokenPieces } from '../chain.ts';
import { kidOf, type Members, signingInput } from '../jws/chain.ts';
import { sign, thumbprintOf } from '../signing.ts';
import type { List } from '../vector.ts';

/** The moment of verification of the vectors, 2026-11-23T10:00:00Z, in seconds. */
export const NOW = Date.parse('2026-11-23T10:00:00Z') / 1000;
export const HOST = 'lists.example.org';
export const IDS_URL = `https://${HOST}/be/0120/revoked`;
export const STATUS_URL = `https://${HOST}/be/0120/status/1`;

interface Signing {
  readonly key?: string;
  readonly algorithm?: AlgorithmName;
  readonly header?: Members;
  readonly signWith?: (data: Uint8Array) => Uint8Array;
  /** Changes the token once it is signed. */
  readonly change?: (token: string) => string;
}

/** A compact JWS with these claims; `undefined` leaves a member out. */
const jws = (typ: string, claims: Members, signing: Signing) => jwsOf(typ, JSON.stringify(claims), signing);

function jwsOf(typ: string, payload: string, signing: Signing = {}): string {
  const { key = 'BE:0120', algorithm = 'ES256' } = signing;
  const header = JSON.stringify({ alg: algorithm, kid: kidOf(key), typ, ...signing.header });
  const input = signingInput(header, payload);
  const signature = signing.signWith ? signing.signWith(input) : sign(algorithm, key, input);
  const token = `${new TextDecoder().decode(input)}.${base64urlEncode(signature)}`;
  return signing.change ? signing.change(token) : token;
}

/** A list of revoked token ids with other claims. */
export function idList(jti: unknown, claims: Members = {}, signing: Signing = {}): string {
  const common = { iss: 'BE:0120', sub: IDS_URL, iat: NOW - 3600 };
  return jws('eehic-revocations+jwt', { ...common, jti, ...claims }, signing);
}

/** A list of revoked token ids with this payload. */
export function rawList(payload: string): string {
  return jwsOf('eehic-revocations+jwt', payload);
}

/** Statuses of so many bits, the first in the lowest bits of the first byte (Token Status List 4.1). */
export function statusBytes(bits: 1 | 2 | 4 | 8, size: number, statuses: Readonly<Record<number, number>>): Uint8Array {
  const packed = new Uint8Array(Math.ceil((size * bits) / 8));
  for (const [index, status] of Object.entries(statuses)) {
    const at = Number(index) * bits;
    packed[at >> 3]! |= status << (at & 7);
  }
  return packed;
}

export interface StatusList {
  readonly bits: unknown;
  readonly lst: Uint8Array;
}

export const listOf = (bits: 1 | 2 | 4 | 8, size: number, statuses: Readonly<Record<number, number>>): StatusList => ({
  bits,
  lst: zlibCompress(statusBytes(bits, size, statuses)),
});

/** A token status list as a JWT. */
export function statusJwt({ bits, lst }: StatusList, claims: Members = {}, signing: Signing = {}): string {
  const common = { sub: STATUS_URL, iat: NOW - 3600, status_list: { bits, lst: base64urlEncode(lst) } };
  return jws('statuslist+jwt', { ...common, ...claims }, signing);
}

interface CwtEdit {
  readonly claims?: readonly (readonly [Piece, Piece])[];
  readonly header?: readonly (readonly [Piece, Piece])[];
  readonly kid?: Uint8Array;
  /** Another key id than a byte string. */
  readonly kidPiece?: Piece;
  /** The key id in the unprotected header, and none in the protected one. */
  readonly isKidUnprotected?: boolean;
  readonly key?: string;
  readonly tags?: readonly number[];
  readonly bits?: Piece;
  /** What is signed in place of the claims. */
  readonly payload?: (claims: Piece) => Piece;
  readonly algorithm?: number;
  /** Puts other pieces together than the array of four. */
  readonly assemble?: (pieces: TokenPieces) => Piece;
}

export const TYP = [int(16), text('application/statuslist+cwt')] as const;
export const SUB = [int(2), text(STATUS_URL)] as const;
export const IAT = [int(6), int(NOW - 3600)] as const;

/** A token status list as a CWT. */
export function statusCwt({ bits, lst }: StatusList, edit: CwtEdit = {}): Uint8Array {
  const { key = 'BE:0120', kid = thumbprintOf(key).slice(0, 8), tags = [18] } = edit;
  const { algorithm = ALGORITHM_IDS.ES256, assemble = sign1 } = edit;
  const list = map(...(edit.claims ?? [SUB, IAT]), [
    int(65533),
    map([text('lst'), bytes(lst)], [text('bits'), edit.bits ?? int(bits as number)]),
  ]);
  const claims = edit.payload?.(list) ?? list;
  const named = [[int(4), edit.kidPiece ?? bytes(kid)]] as const;
  const [inProtected, inUnprotected] = edit.isKidUnprotected ? [[], named] : [named, []];
  const header = map([int(1), int(algorithm)], ...inProtected, ...(edit.header ?? [TYP]));
  const signature = sign('ES256', key, sigStructure(header, claims));
  const token = assemble({
    protectedHeader: bytes(header),
    unprotectedHeader: map(...inUnprotected),
    payload: bytes(claims),
    signature: bytes(signature),
  });
  return tags.reduceRight((item, number) => tag(number, item), token);
}

/** What the server at an address answers. */
export function served(uri: string, body: string | Uint8Array): List {
  return { uri, body: base64Encode(typeof body === 'string' ? utf8Encode(body) : concatBytes(body)) };
}
