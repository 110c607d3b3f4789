import { createHash, createHmac } from 'node:crypto';
import { COUNTRY_ALIASES } from '../card/countries.ts';
import type { CardInput } from '../card/model.ts';
import { toNfc } from '../card/text.ts';
import { requireBytes, requireObject, unusable } from '../usage.ts';

/** The number of bytes of the key under which token ids are made. */
export const ID_KEY_LENGTH = 32;

const TOKEN_ID = 'eehic member token id 1';
const CARD_DATA = 'eehic card data 1';
const CHECK = 'eehic id key check 1';

/** What people write into a personal identification number to make it readable. */
const SEPARATORS = /[\s./-]/g;

/**
 * Returns the token id of a member's document: a UUID of version 8 (RFC 9562 5.8) made of an HMAC-SHA-256 under a secret
 * key of 32 bytes, over the type of the document, the country, the id of the institution, the personal identification
 * number in upper case without white space, `.`, `-` and `/`, and the first and last day of entitlement. So the same
 * document has the same token id whenever and from whichever row it is issued, and nobody without the key can guess it.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for a key that is not 32 bytes, or a card without these fields.
 */
export function memberTokenId(idKey: Uint8Array, card: CardInput): string {
  requireIdKey(idKey);
  requireObject('card', card);
  const { document, country, institution, personalId, validFrom = '' } = card;
  const end = document === 'EHIC' ? card.expiryDate : card.validTo;
  const parts = [document, country, institution?.id, personalId, validFrom, end];
  if (!parts.every((part) => typeof part === 'string'))
    throw unusable('card', 'document, country, institution.id, personalId and the last day of entitlement are needed');
  const normal = [
    document,
    Object.hasOwn(COUNTRY_ALIASES, country) ? COUNTRY_ALIASES[country] : country,
    toNfc(institution.id),
    toNfc(personalId).toUpperCase().replace(SEPARATORS, ''),
    validFrom,
    end,
  ];
  return toUuid8(keyedHash(idKey, TOKEN_ID, normal));
}

/** Throws `ERR_EHIC_OPTIONS` unless the value is a key for token ids. */
export function requireIdKey(idKey: unknown): asserts idKey is Uint8Array {
  requireBytes('idKey', idKey);
  if (idKey.length !== ID_KEY_LENGTH) throw unusable('idKey', `${ID_KEY_LENGTH} bytes are needed`);
}

/** The fields of a card that are not data of the member: they are those of the token, or of the day of signing. */
const NOT_DATA: readonly string[] = ['tokenId', 'revocation', 'issuedOn'];

/** Returns 16 bytes of a keyed hash of what is printed on a card, but for the day of issue. */
export function cardDataHash(idKey: Uint8Array, card: CardInput): Buffer {
  const names = Object.keys(card).filter((name) => !NOT_DATA.includes(name) && fieldOf(card, name) !== undefined);
  const pairs = names.sort().map((name) => [name, ordered(fieldOf(card, name))]);
  return keyedHash(idKey, CARD_DATA, pairs).subarray(0, 16);
}

/** Returns by what a later run recognises the key, without the key. */
export function idKeyCheck(idKey: Uint8Array): string {
  return keyedHash(idKey, CHECK, []).subarray(0, 16).toString('hex');
}

/** Returns by what a set of token ids knows one: 16 bytes of its SHA-256, as an id need not be a UUID. */
export function tokenIdDigest(tokenId: string): Buffer {
  return createHash('sha256').update(tokenId).digest().subarray(0, 16);
}

function fieldOf(card: CardInput, name: string): unknown {
  return card[name as keyof CardInput];
}

function ordered(value: unknown): unknown {
  if (typeof value === 'string') return toNfc(value);
  return typeof value === 'object' && value !== null
    ? Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, part]) => [name, ordered(part)])
    : value;
}

/** An HMAC over JSON, in which no two lists of values look alike. */
function keyedHash(idKey: Uint8Array, label: string, values: readonly unknown[]): Buffer {
  return createHmac('sha256', idKey)
    .update(JSON.stringify([label, ...values]))
    .digest();
}

function toUuid8(hash: Buffer): string {
  const bytes = Buffer.from(hash.subarray(0, 16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
