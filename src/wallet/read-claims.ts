import type { CountryCode } from '../card/countries.ts';
import { isCountryCode } from '../card/countries.ts';
import { type LocalDate, parseLocalDate } from '../card/local-date.ts';
import type { StatusListReference, WalletCard } from '../card/model.ts';
import { codePointLength, isNfc } from '../card/text.ts';
import { toUuid } from '../card/token-id.ts';
import type { ReasonCode } from '../codes.ts';
import { DecodeError, type Violation } from '../errors.ts';
import { isObject } from '../usage.ts';
import { EHIC_TYPES } from './claims.ts';
import { NUMBER_LENGTH } from './limits.ts';
import type { Json } from './sd-jwt.ts';

/** The minimum and maximum number of code points of the texts that are read; the id with the country before it. */
const LIMITS = {
  personalId: NUMBER_LENGTH,
  cardId: NUMBER_LENGTH,
  'institution.id': [1, 20],
  'institution.name': [1, 100],
} as const;

const DAY = 86_400;
/** The first second of the year 1, and that after the year 9999. */
const FIRST_SECOND = Date.parse('0001-01-01T00:00:00Z') / 1000;
const END = Date.parse('+010000-01-01T00:00:00Z') / 1000;

/** The card in a credential, and the times of the credential. Nothing of it is verified. */
export interface CredentialContent {
  readonly card: WalletCard;
  /** The time of signing, in seconds since 1970. */
  readonly iat: number;
  /** The first second of validity. */
  readonly nbf: number | undefined;
  /** The second at which the validity ends. */
  readonly exp: number | undefined;
  readonly remarks: readonly Violation[];
}

/** Reads the card of a credential in any of the forms of spec/wallet.md. Throws `DecodeError` with the field at fault. */
export function readClaims(claims: Json): CredentialContent {
  if (!EHIC_TYPES.includes(text(claims.vct, 'vct'))) throw fault('SCHEMA_UNKNOWN', 'vct');
  for (const name of ['iss', 'sub']) if (claims[name] !== undefined) text(claims[name], name);
  object(object(claims.cnf, 'cnf').jwk, 'cnf');
  const country = readCountry(claims);
  const source = object(claims.authentic_source, 'institution');
  const remarks: Violation[] = [];
  const institution = {
    id: readInstitutionId(limited(source.id, 'institution.id'), country, remarks),
    name: limited(source.name, 'institution.name'),
  };
  const revocation = readStatus(claims.status);
  const card: WalletCard = {
    document: 'EHIC',
    country,
    personalId: limited(claims.personal_administrative_number, 'personalId'),
    institution,
    ...(claims.document_number === undefined ? {} : { cardId: limited(claims.document_number, 'cardId') }),
    ...readDates(claims),
    ...(claims.jti === undefined ? {} : { tokenId: readTokenId(text(claims.jti, 'tokenId')) }),
    ...(revocation ? { revocation } : {}),
  };
  for (const [field, value] of [
    ['personalId', card.personalId],
    ['cardId', card.cardId ?? ''],
    ['institution.id', institution.id],
    ['institution.name', institution.name],
  ] as const) {
    if (!isNfc(value)) remarks.push({ code: 'TEXT_NOT_NFC', field });
  }
  const [iat, nbf, exp] = [time(claims.iat, 'iat', DAY), time(claims.nbf, 'nbf'), time(claims.exp, 'exp')];
  if (iat === undefined) throw fault('FIELD_MISSING', 'iat');
  return { card, iat, nbf, exp, remarks };
}

/** The country stands at the top, or in `issuing_authority` as the rulebook has it. Where it stands twice, both agree. */
function readCountry({ issuing_country: top, issuing_authority: authority }: Json): CountryCode {
  const inner = authority === undefined ? undefined : object(authority, 'country').country;
  const found = [top, inner].filter((each) => each !== undefined).map((each) => countryOf(text(each, 'country')));
  const [country] = found;
  if (!country) throw fault('FIELD_MISSING', 'country');
  if (found.some((each) => each !== country)) throw fault('FIELD_VALUE', 'country');
  return country;
}

/** The code of the scheme for a code of ISO 3166-1, which has `GB` for the United Kingdom. */
function countryOf(code: string): CountryCode {
  const own = code === 'GB' ? 'UK' : code;
  if (!isCountryCode(own)) throw fault('COUNTRY_UNKNOWN', 'country');
  return own;
}

/** Reads `BE:0120`. A blank after the colon occurs in an example of the rulebook: it is dropped, which is a remark. */
function readInstitutionId(written: string, country: CountryCode, remarks: Violation[]): string {
  const [, prefix, rest = ''] = /^([A-Z]{2}):(.*)$/su.exec(written) ?? [];
  if (prefix === undefined || countryOf(prefix) !== country) throw fault('FIELD_VALUE', 'institution.id');
  const id = rest.trimStart();
  if (id !== rest) remarks.push({ code: 'TEXT_EDGE_SPACE', field: 'institution.id' });
  if (id === '') throw fault('FIELD_TOO_SHORT', 'institution.id', { min: 1 });
  return id;
}

/**
 * The first day is `starting_date`, or else the date of issuance. The last is the earlier of `ending_date` and
 * `date_of_expiry`, of which one may be absent.
 */
function readDates(claims: Json): Pick<WalletCard, 'issuedOn' | 'expiryDate' | 'validFrom'> {
  const issuedOn = date(claims.date_of_issuance, 'issuedOn');
  if (issuedOn === undefined) throw fault('FIELD_MISSING', 'issuedOn');
  const validFrom = date(claims.starting_date, 'validFrom');
  const ends = [date(claims.date_of_expiry, 'expiryDate'), date(claims.ending_date, 'expiryDate')];
  const [expiryDate] = ends.filter((each) => each !== undefined).sort();
  if (expiryDate === undefined) throw fault('FIELD_MISSING', 'expiryDate');
  return { issuedOn, expiryDate, ...(validFrom === undefined ? {} : { validFrom }) };
}

/** Reads the reference to a status list. A credential may have none, or one of a kind that is not known here. */
function readStatus(status: unknown): StatusListReference | undefined {
  if (status === undefined) return undefined;
  const { status_list: list } = object(status, 'revocation');
  if (list === undefined) return undefined;
  const { idx, uri } = object(list, 'revocation');
  if (idx === undefined) throw fault('FIELD_MISSING', 'revocation');
  if (!Number.isSafeInteger(idx) || (idx as number) < 0) throw fault('FIELD_TYPE', 'revocation');
  if (!/^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/.test(text(uri, 'revocation'))) {
    throw fault('REVOCATION_URI_INVALID', 'revocation');
  }
  return { uri: uri as string, index: idx as number };
}

function readTokenId(jti: string): string {
  if (jti === '') throw fault('FIELD_TOO_SHORT', 'tokenId');
  return jti.startsWith('urn:uuid:') ? (toUuid(jti) ?? jti) : jti;
}

function object(value: unknown, field: string): Json {
  if (value === undefined) throw fault('FIELD_MISSING', field);
  if (!isObject(value)) throw fault('FIELD_TYPE', field);
  return value;
}

function text(value: unknown, field: string): string {
  if (value === undefined) throw fault('FIELD_MISSING', field);
  if (typeof value !== 'string') throw fault('FIELD_TYPE', field);
  // RFC 8259 8.2: such an escape is sound JSON, but stands for nothing that Unicode has.
  if (/\p{Cs}/u.test(value)) throw fault('JSON_INVALID', field);
  return value;
}

function limited(value: unknown, field: keyof typeof LIMITS): string {
  const read = text(value, field);
  const [min, max] = LIMITS[field];
  const length = codePointLength(read);
  if (length < min) throw fault('FIELD_TOO_SHORT', field, { min });
  if (length > max) throw fault('FIELD_TOO_LONG', field, { max });
  return read;
}

function date(value: unknown, field: string): LocalDate | undefined {
  if (value === undefined) return undefined;
  const read = parseLocalDate(text(value, field));
  if (!read) throw fault('DATE_INVALID', field);
  return read;
}

/**
 * Reads a time in seconds since 1970 (RFC 7519 2, NumericDate), in a year that a date can have. With a margin of a day it
 * has such a year in every time zone.
 */
function time(value: unknown, field: string, margin = 0): number | undefined {
  if (value === undefined) return undefined;
  const isInYears = typeof value === 'number' && value >= FIRST_SECOND + margin && value < END - margin;
  if (!isInYears) throw fault('FIELD_TYPE', field);
  return value;
}

function fault(code: ReasonCode, field: string, params = {}): DecodeError {
  return new DecodeError(code, `credential at fault: ${code}`, { field, ...params });
}
