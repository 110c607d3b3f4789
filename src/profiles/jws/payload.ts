import { checkFields } from '../../card/fields.ts';
import { parseLocalDate } from '../../card/local-date.ts';
import type { Card } from '../../card/model.ts';
import type { ReasonCode } from '../../codes.ts';
import { DecodeError, type Violation } from '../../errors.ts';

/** The only schema that this profile supports, and the form of all their names (PoC 2.1). */
const SCHEMA = 'eessi:prc:1.0';
const SCHEMA_NAME = /^eessi:prc:\d+\.\d+$/;

/** The members of `prc` in the order in which they are written: name, field, whether mandatory. */
const MEMBERS = [
  ['ic', 'country', true],
  ['fn', 'familyName', true],
  ['gn', 'givenNames', true],
  ['dob', 'birthDate', true],
  ['hi', 'personalId', true],
  ['in', 'institution.name', true],
  ['ii', 'institution.id', true],
  ['ci', 'cardId', false],
  ['sd', 'validFrom', true],
  ['ed', 'validTo', true],
  ['xd', 'expiryDate', false],
  ['di', 'issuedOn', true],
] as const;
const DATES: readonly string[] = ['validFrom', 'validTo', 'expiryDate', 'issuedOn'];
/** The texts for which the PoC sets no minimum length. */
const MAY_BE_EMPTY: readonly string[] = ['familyName', 'givenNames', 'personalId', 'institution.name', 'cardId'];

type Json = Readonly<Record<string, unknown>>;

/**
 * The payload of a certificate as JSON, with its members in the order of the PoC's worked example; those that the card
 * does not have are left out.
 */
export function writePayload(card: Card): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...(card as unknown as Record<string, string>),
    'institution.id': card.institution.id,
    'institution.name': card.institution.name,
  };
  const prc = Object.fromEntries(MEMBERS.map(([name, field]) => [name, values[field]]));
  return JSON.stringify({ sid: SCHEMA, jti: card.tokenId, rid: card.revocation, prc });
}

/** Reads the certificate of a payload strictly by the schema. Throws `DecodeError` with the field at fault. */
export function readPayload(payload: unknown): { readonly card: Card; readonly remarks: readonly Violation[] } {
  const claims = object(payload, 'payload', ['sid', 'jti', 'rid', 'prc']);
  const sid = text(claims.sid, 'sid');
  if (sid !== SCHEMA) {
    const code = SCHEMA_NAME.test(sid) ? 'SCHEMA_UNKNOWN' : 'FIELD_VALUE';
    throw new DecodeError(code, 'schema not known', { field: 'sid' });
  }
  const names = MEMBERS.map(([name]) => name);
  const prc = object(claims.prc, 'prc', names);
  const values: Record<string, string> = {};
  for (const [name, field, isMandatory] of MEMBERS) {
    if (prc[name] !== undefined || isMandatory) values[field] = text(prc[name], field);
  }
  const { 'institution.id': id, 'institution.name': name, ...fields } = values;
  const card = {
    document: 'PRC',
    ...fields,
    institution: { id, name },
    ...(claims.jti === undefined ? {} : { tokenId: text(claims.jti, 'tokenId') }),
    ...(claims.rid === undefined ? {} : { revocation: uri(text(claims.rid, 'revocation')) }),
  } as unknown as Card;
  return { card, remarks: check(card) };
}

/**
 * Checks the values by the schema. Text that is not in NFC is a remark. Dates must be dates of the calendar
 * (spec/decisions.md).
 */
function check(card: Card): Violation[] {
  const remarks: Violation[] = [];
  const fail = (code: ReasonCode, field: string, params = {}) => {
    throw new DecodeError(code, `certificate at fault: ${code}`, { field, ...params });
  };
  for (const violation of checkFields(card)) {
    const { code, field, params } = violation;
    if (code === 'TEXT_NOT_NFC') remarks.push(violation);
    else if (code === 'DATE_INVALID' && DATES.includes(field)) continue;
    else if (code === 'FIELD_TOO_SHORT' && MAY_BE_EMPTY.includes(field)) continue;
    else fail(code, field, params);
  }
  for (const field of DATES) {
    const date = card[field as 'issuedOn'] as string | undefined;
    if (date !== undefined && !parseLocalDate(date)) fail('DATE_INVALID', field);
  }
  return remarks;
}

function object(value: unknown, field: string, names: readonly string[]): Json {
  if (value === undefined) throw new DecodeError('FIELD_MISSING', `missing: ${field}`, { field });
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType(field);
  if (Object.keys(value).some((name) => !names.includes(name))) {
    throw new DecodeError('FIELD_UNKNOWN', `a member that ${field} does not have`, { field });
  }
  return value as Json;
}

function text(value: unknown, field: string): string {
  if (value === undefined) throw new DecodeError('FIELD_MISSING', `missing: ${field}`, { field });
  if (typeof value !== 'string') throw wrongType(field);
  // RFC 8259 8.2: such an escape is sound JSON, but stands for nothing that Unicode has.
  if (/\p{Cs}/u.test(value)) throw new DecodeError('JSON_INVALID', `half a surrogate pair: ${field}`, { field });
  return value;
}

/** Reads a URI: a scheme, a colon, printable ASCII. Which schemes and hosts are fetched is decided elsewhere. */
function uri(reference: string): string {
  if (/^[A-Za-z][A-Za-z0-9+.-]*:[\x21-\x7e]+$/.test(reference)) return reference;
  throw new DecodeError('REVOCATION_URI_INVALID', 'not an absolute URI', { field: 'revocation' });
}

function wrongType(field: string): DecodeError {
  return new DecodeError('FIELD_TYPE', `wrong type: ${field}`, { field });
}
