/** The chain from a payload to a text, of which every layer can be replaced by a faulty one. */
import type { Card } from '../../../src/card/model.ts';
import { base45Encode } from '../../../src/codec/base45.ts';
import { base64urlEncode, utf8Encode } from '../../../src/codec/bytes.ts';
import { zlibCompress } from '../../../src/codec/deflate.ts';
import type { Sealed } from '../drafting.ts';
import { type KeyLabel, sign, thumbprintOf } from '../signing.ts';

/** A JSON text, as it is sent. */
type Json = string | Uint8Array;

export interface JwsChain {
  /** The payload. */
  readonly claims: Json;
  readonly header?: Json;
  readonly key?: KeyLabel;
  readonly algorithm?: 'ES256' | 'RS256' | 'PS256';
  /** Signs the signing input in place of the key. */
  readonly signWith?: (toBeSigned: Uint8Array) => Uint8Array;
  /** Changes the signature that was made. */
  readonly changeSignature?: (signature: Uint8Array) => Uint8Array;
  /** Puts the three parts together in another way. */
  readonly assemble?: (header: string, payload: string, signature: string) => string;
}

export const X5T = (label: KeyLabel) => base64urlEncode(thumbprintOf(label));
export const kidOf = (label: KeyLabel) => `EESSI:x5t#S256:${X5T(label)}`;

/** The header as it is written: its members in this order. */
export function headerOf(algorithm: string, label: KeyLabel): string {
  return JSON.stringify({ alg: algorithm, kid: kidOf(label), typ: 'JWT' });
}

const toBytes = (json: Json) => (typeof json === 'string' ? utf8Encode(json) : json);

/** Header and payload as they are signed (RFC 7515 5.1). */
export function signingInput(header: Json, payload: Json): Uint8Array {
  return utf8Encode(`${base64urlEncode(toBytes(header))}.${base64urlEncode(toBytes(payload))}`);
}

export function seal(chain: JwsChain): Sealed {
  const { key = 'BE:0120', algorithm = 'ES256', assemble = (...parts: string[]) => parts.join('.') } = chain;
  const protectedHeader = toBytes(chain.header ?? headerOf(algorithm, key));
  const claims = toBytes(chain.claims);
  const toBeSigned = signingInput(protectedHeader, claims);
  const made = chain.signWith ? chain.signWith(toBeSigned) : sign(algorithm, key, toBeSigned);
  const signature = chain.changeSignature ? chain.changeSignature(made) : made;
  const [header, payload, last] = [protectedHeader, claims, signature].map(base64urlEncode) as [string, string, string];
  const token = utf8Encode(assemble(header, payload, last));
  const compressed = zlibCompress(token);
  const text = base45Encode(compressed);
  return { text, compressed, token, protectedHeader, claims, toBeSigned, signature, key, algorithm };
}

/** Members of a JSON object; `undefined` leaves one out. */
export type Members = Readonly<Record<string, unknown>>;

/** The member `prc` of the payload, in the order of the worked example of the PoC. */
export function prcOf(card: Card): Members {
  return {
    ic: card.country,
    fn: card.familyName,
    gn: card.givenNames,
    dob: card.birthDate,
    hi: card.personalId,
    in: card.institution.name,
    ii: card.institution.id,
    ci: card.cardId,
    sd: card.validFrom,
    ed: (card as { readonly validTo?: string }).validTo,
    xd: card.expiryDate,
    di: card.issuedOn,
  };
}

/** The payload of a card, with other values for some members of it or of `prc`. */
export function payloadWith(card: Card, edit: { readonly set?: Members; readonly prc?: Members } = {}): string {
  const { tokenId: jti, revocation: rid } = card;
  return JSON.stringify({ sid: 'eessi:prc:1.0', jti, rid, prc: { ...prcOf(card), ...edit.prc }, ...edit.set });
}
