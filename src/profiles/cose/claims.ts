import { checkFields } from '../../card/fields.ts';
import { fromEpochDays, type LocalDate, toEpochDays } from '../../card/local-date.ts';
import type { Card, CardFields, StatusListReference } from '../../card/model.ts';
import { hexDecode, hexEncode } from '../../codec/bytes.ts';
import type { CborMap, CborValue } from '../../codec/cbor.ts';
import { DecodeError } from '../../errors.ts';
import { packIdentifier, unpackIdentifier } from './identifier.ts';

/** The claim keys (RFC 8392; draft-ietf-oauth-status-list). The last two are the profile's own. */
const CTI = 7;
const STATUS = 65535;
const CARD = -65537;
const JTI_LIST = -65538;

const FORMS = ['EHIC', 'PRC'] as const;

/** Encodes a card as a CWT claims set (spec/profile-cose.md). */
export function claimsOf(card: Card): CborMap {
  const claims = new Map<CborValue, CborValue>();
  if (card.tokenId !== undefined) claims.set(CTI, hexDecode(card.tokenId.replaceAll('-', '')));
  if (typeof card.revocation === 'object') {
    const { uri, index } = card.revocation;
    claims.set(
      STATUS,
      new Map([
        [
          'status_list',
          new Map<CborValue, CborValue>([
            ['idx', index],
            ['uri', uri],
          ]),
        ],
      ]),
    );
  }
  claims.set(CARD, cardMap(card));
  if (typeof card.revocation === 'string') claims.set(JTI_LIST, card.revocation);
  return claims;
}

function cardMap(card: Card): CborMap {
  const map = new Map<CborValue, CborValue>();
  map.set(1, FORMS.indexOf(card.document) + 1);
  map.set(2, card.country);
  map.set(3, card.familyName);
  map.set(4, card.givenNames);
  map.set(5, Number(card.birthDate.replaceAll('-', '')));
  map.set(6, packIdentifier(card.personalId));
  map.set(7, [packIdentifier(card.institution.id), card.institution.name]);
  if (card.cardId !== undefined) map.set(8, packIdentifier(card.cardId));
  if (card.expiryDate !== undefined) map.set(9, toEpochDays(card.expiryDate as LocalDate));
  if (card.validFrom !== undefined) map.set(10, toEpochDays(card.validFrom as LocalDate));
  if (card.validTo !== undefined) map.set(11, toEpochDays(card.validTo as LocalDate));
  map.set(12, toEpochDays(card.issuedOn as LocalDate));
  return map;
}

/** Decodes the card of a claims set strictly. Throws `DecodeError` with the field at fault. */
export function cardOf(claims: CborValue): Card {
  const set = new Reader(claims, 'claims', [CTI, STATUS, CARD, JTI_LIST]);
  const map = new Reader(set.required(CARD, 'card'), 'card', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  const document = FORMS[map.integer(1, 'document') - 1];
  if (!document) throw new DecodeError('FIELD_VALUE', 'unknown form', { field: 'document' });
  const institution = map.required(7, 'institution');
  if (!Array.isArray(institution) || institution.length !== 2) throw wrongType('institution');
  const card: CardFields = {
    document,
    country: text(map.required(2, 'country'), 'country'),
    familyName: text(map.required(3, 'familyName'), 'familyName'),
    givenNames: text(map.required(4, 'givenNames'), 'givenNames'),
    birthDate: birthDate(map.integer(5, 'birthDate')),
    personalId: unpackIdentifier(map.required(6, 'personalId'), 'personalId'),
    institution: {
      id: unpackIdentifier(institution[0], 'institution.id'),
      name: text(institution[1], 'institution.name'),
    },
    ...map.optional(8, 'cardId', unpackIdentifier),
    ...map.optional(9, 'expiryDate', date),
    ...map.optional(10, 'validFrom', date),
    ...map.optional(11, 'validTo', date),
    issuedOn: date(map.required(12, 'issuedOn'), 'issuedOn'),
    ...set.optional(CTI, 'tokenId', tokenId),
    ...revocation(set),
  };
  const [violation] = checkFields(card);
  if (violation) {
    throw new DecodeError(violation.code, `card at fault: ${violation.code}`, {
      field: violation.field,
      ...violation.params,
    });
  }
  return card as Card;
}

/** Typed access to a map that holds the given keys and no others. */
class Reader {
  readonly #map: CborMap;

  constructor(value: CborValue, field: string, keys: readonly number[]) {
    if (!(value instanceof Map)) throw wrongType(field);
    this.#map = value;
    for (const key of value.keys()) {
      if (keys.includes(key as number)) continue;
      const params = typeof key === 'number' ? { field, key } : { field };
      throw new DecodeError('FIELD_UNKNOWN', `a key that ${field} does not have`, params);
    }
  }

  required(key: number, field: string): CborValue {
    const value = this.#map.get(key);
    if (value === undefined) throw new DecodeError('FIELD_MISSING', `missing: ${field}`, { field });
    return value;
  }

  integer(key: number, field: string): number {
    const value = this.required(key, field);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw wrongType(field);
    return value;
  }

  optional<Field extends string, T>(
    key: number,
    field: Field,
    read: (value: CborValue, field: string) => T,
  ): { [name in Field]?: T } {
    const value = this.#map.get(key);
    return value === undefined ? {} : ({ [field]: read(value, field) } as { [name in Field]?: T });
  }
}

function revocation(set: Reader): { revocation?: string | StatusListReference } {
  const status = set.optional(STATUS, 'revocation', statusReference);
  const list = set.optional(JTI_LIST, 'revocation', uri);
  if (status.revocation !== undefined && list.revocation !== undefined) {
    throw new DecodeError('FIELD_VALUE', 'two revocation references', {
      field: 'revocation',
      problem: 'two references',
    });
  }
  return { ...status, ...list };
}

function statusReference(value: CborValue, field: string): StatusListReference {
  const list = value instanceof Map && value.size === 1 ? value.get('status_list') : undefined;
  if (!(list instanceof Map) || list.size !== 2) throw wrongType(field);
  const index = list.get('idx');
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0) throw wrongType(field);
  return { uri: uri(list.get('uri'), field), index };
}

function text(value: CborValue, field: string): string {
  if (typeof value !== 'string') throw wrongType(field);
  return value;
}

/**
 * Reads a URI: a scheme, a colon, printable ASCII (RFC 3986 3). Which schemes and hosts are fetched is decided
 * elsewhere.
 */
function uri(value: CborValue, field: string): string {
  const reference = text(value, field);
  if (/^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/.test(reference)) return reference;
  throw new DecodeError('REVOCATION_URI_INVALID', 'not an absolute URI', { field });
}

function date(value: CborValue, field: string): string {
  if (typeof value !== 'number') throw wrongType(field);
  const day = fromEpochDays(value);
  if (!day) throw new DecodeError('DATE_INVALID', `not a day: ${field}`, { field });
  return day;
}

function birthDate(value: number): string {
  const digits = String(value).padStart(8, '0');
  return `${digits.slice(0, -4)}-${digits.slice(-4, -2)}-${digits.slice(-2)}`;
}

function tokenId(value: CborValue, field: string): string {
  if (!(value instanceof Uint8Array)) throw wrongType(field);
  if (value.length !== 16) throw new DecodeError('FIELD_VALUE', 'not 16 bytes', { field });
  const hex = hexEncode(value);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function wrongType(field: string): DecodeError {
  return new DecodeError('FIELD_TYPE', `wrong type: ${field}`, { field });
}
