import type { ReasonCode } from '../codes.ts';
import type { Params, Violation } from '../errors.ts';
import { isArray, isObject } from '../usage.ts';
import { COUNTRY_ALIASES } from './countries.ts';
import { findUndrawable } from './drawable.ts';
import { checkFields, textsOf } from './fields.ts';
import { normalListUrl } from './list-url.ts';
import type { Card, CardFields, StatusListReference } from './model.ts';
import { oddities } from './odd-text.ts';
import { findUnsafeCharacter, hasEdgeSpace, isPrintableLatin, toNfc } from './text.ts';
import { faultOfTokenId, type TokenIdFault, toUuid } from './token-id.ts';

/** The data of a card-like value. `remarks` are warnings about what was read. */
export interface CardReading {
  /** The fields of the right type, in NFC; a whole card when there are no violations. */
  readonly fields: CardFields;
  /** The card, if there are no violations. */
  readonly card?: Card;
  readonly violations: readonly Violation[];
  readonly remarks: readonly Violation[];
}

export interface ReadOptions {
  /** The date of issuance of a card that has none. */
  readonly issuedOn?: string;
  /** Whether `issuedOn` may be omitted, so that the result is a `CardInput`. */
  readonly isToBeIssued?: boolean;
}

/** The fields of a card in the order of the form. */
export const FIELDS: readonly string[] = [
  'document',
  'country',
  'familyName',
  'givenNames',
  'birthDate',
  'personalId',
  'institution',
  'cardId',
  'expiryDate',
  'validFrom',
  'validTo',
  'issuedOn',
  'tokenId',
  'revocation',
];
const REQUIRED: readonly string[] = [
  'document',
  'country',
  'familyName',
  'givenNames',
  'birthDate',
  'personalId',
  'institution',
  'issuedOn',
];

/** The texts that mostly consist of digits. */
const NUMBERS: readonly string[] = ['personalId', 'institution.id', 'cardId'];

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a card from data such as parsed JSON, strictly: no other fields, right types, every text converted to NFC, no
 * invisible characters, `EL` and `GB` read as `GR` and `UK` with a remark. Lists every violation that it finds. The
 * data is copied first, so that the caller cannot change what has been checked. Never throws.
 */
export function readCard(input: unknown, { issuedOn, isToBeIssued = false }: ReadOptions = {}): CardReading {
  const violations: Violation[] = [];
  const remarks: Violation[] = [];
  const data = copy(input, issuedOn);
  if (!data) return { fields: {}, violations: [{ code: 'FIELD_TYPE', field: '' }], remarks };
  const required = isToBeIssued ? REQUIRED.filter((field) => field !== 'issuedOn') : REQUIRED;
  const fields = readTypes(data, required, violations, remarks);
  const isNamed = ({ field }: Violation) => violations.some((violation) => violation.field === field);
  // A field of the wrong type is not also missing.
  violations.push(...checkFields(fields).filter((found) => found.code !== 'FIELD_MISSING' || !isNamed(found)));
  violations.push(...checkTexts(fields), ...checkRevocation(fields.revocation), ...checkTokenId(fields.tokenId));
  for (const [field, text] of textsOf(fields)) {
    if (!isPrintableLatin(text)) remarks.push({ code: 'TEXT_NOT_LATIN', field });
    for (const code of oddities(text, NUMBERS.includes(field))) remarks.push({ code, field });
  }
  remarks.push(...checkDrawable(fields));
  return { fields, ...(violations.length === 0 ? { card: fields as Card } : {}), violations, remarks };
}

/**
 * Copies own members, each read once, two levels deep. Returns `undefined` for a value that is not an object or cannot
 * be read.
 */
function copy(input: unknown, issuedOn: string | undefined): Json | undefined {
  if (!isObject(input)) return undefined;
  try {
    const data: Record<string, unknown> = { ...input };
    for (const field of ['institution', 'revocation']) if (isObject(data[field])) data[field] = { ...data[field] };
    if (issuedOn !== undefined && data.issuedOn === undefined) data.issuedOn = issuedOn;
    return data;
  } catch {
    return undefined;
  }
}

/** Returns the members that are fields of the right type, in the order of the form; the others are violations. */
function readTypes(data: Json, required: readonly string[], violations: Violation[], remarks: Violation[]): CardFields {
  const add: AddViolation = (code, field, found) =>
    violations.push({ code, field, ...(code === 'FIELD_TYPE' ? { params: { found: kindOf(found) } } : {}) });
  nameUnknownFields(data, violations);
  const fields: Record<string, unknown> = {};
  for (const field of FIELDS) {
    const value = data[field];
    if (value === undefined) {
      if (required.includes(field)) add('FIELD_MISSING', field);
    } else if (field === 'document') {
      if (value === 'EHIC' || value === 'PRC') fields.document = value;
      else add('FIELD_VALUE', field);
    } else if (field === 'institution') {
      const institution = readInstitution(value, add);
      if (institution) fields.institution = institution;
    } else if (field === 'revocation' && isStatusReference(value)) {
      fields.revocation = { ...value, uri: normalListUrl(value.uri) ?? value.uri };
    } else if (typeof value !== 'string') {
      add('FIELD_TYPE', field, value);
    } else {
      fields[field] = normalText(field, value, remarks);
    }
  }
  return fields;
}

function nameUnknownFields(data: Json, violations: Violation[]): void {
  Object.keys(data).forEach((key, position) => {
    if (FIELDS.includes(key)) return;
    // A key that looks like the name of a field is named; any other could be data in the wrong place.
    const field = /^[A-Za-z][A-Za-z0-9_]{0,29}$/.test(key) ? key : '';
    violations.push({ code: 'FIELD_UNKNOWN', field, params: { position } });
  });
}

/** Returns the text in the spelling in which it is issued. */
function normalText(field: string, text: string, remarks: Violation[]): string {
  if (field === 'country') return withoutAlias(text, remarks);
  if (field === 'tokenId') return toUuid(text) ?? text;
  if (field === 'revocation') return normalListUrl(text) ?? text;
  return toNfc(text);
}

function withoutAlias(country: string, remarks: Violation[]): string {
  const alias = Object.hasOwn(COUNTRY_ALIASES, country) ? COUNTRY_ALIASES[country] : undefined;
  if (alias) remarks.push({ code: 'COUNTRY_ALIAS', field: 'country', params: { read: country, as: alias } });
  return alias ?? country;
}

type AddViolation = (code: ReasonCode, field: string, found?: unknown) => void;

/** Describes the type of a value in words, never the value. */
function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'true or false';
  return typeof value === 'number' || typeof value === 'bigint' ? 'a number' : 'an object';
}

function readInstitution(value: unknown, add: AddViolation): Card['institution'] | undefined {
  if (!isObject(value)) {
    add('FIELD_TYPE', 'institution', value);
    return undefined;
  }
  const { id, name } = value;
  for (const [part, text] of [
    ['id', id],
    ['name', name],
  ]) {
    if (typeof text !== 'string') add(text === undefined ? 'FIELD_MISSING' : 'FIELD_TYPE', `institution.${part}`, text);
  }
  if (Object.keys(value).some((key) => key !== 'id' && key !== 'name')) add('FIELD_UNKNOWN', 'institution');
  return typeof id === 'string' && typeof name === 'string' ? { id: toNfc(id), name: toNfc(name) } : undefined;
}

function isStatusReference(value: unknown): value is StatusListReference {
  return (
    isObject(value) &&
    typeof value.uri === 'string' &&
    Number.isSafeInteger(value.index) &&
    (value.index as number) >= 0 &&
    Object.keys(value).length === 2
  );
}

/**
 * Applies the rules for texts that are issued: nothing invisible, nothing that changes the direction, no space at an
 * edge.
 */
function checkTexts(card: CardFields): Violation[] {
  return textsOf(card).flatMap(([field, text]): Violation[] => {
    const codePoint = findUnsafeCharacter(text);
    const found: Violation[] = codePoint ? [{ code: 'CHARACTER_NOT_ALLOWED', field, params: { codePoint } }] : [];
    return hasEdgeSpace(text) ? [...found, { code: 'TEXT_EDGE_SPACE', field }] : found;
  });
}

/**
 * Returns remarks on what the page of this library cannot draw. They are not violations, since another page may draw
 * it.
 */
function checkDrawable(card: CardFields): Violation[] {
  return textsOf(card).flatMap(([field, text]): Violation[] => {
    const codePoint = findUnsafeCharacter(text) === undefined ? findUndrawable(text) : undefined;
    return codePoint === undefined ? [] : [{ code: 'CHARACTER_NOT_DRAWABLE', field, params: { codePoint } }];
  });
}

function checkRevocation(revocation: Card['revocation']): Violation[] {
  if (revocation === undefined) return [];
  const uri = typeof revocation === 'string' ? revocation : revocation.uri;
  return normalListUrl(uri) !== undefined ? [] : [{ code: 'REVOCATION_URI_INVALID', field: 'revocation' }];
}

const TOKEN_ID_CODES: Readonly<Record<TokenIdFault, ReasonCode>> = {
  empty: 'FIELD_TOO_SHORT',
  'edge space': 'TEXT_EDGE_SPACE',
  'invisible character': 'CHARACTER_NOT_ALLOWED',
  'damaged UUID': 'TOKEN_ID_NOT_UUID',
};

/** Refuses a token id by which the document could never be revoked. */
function checkTokenId(tokenId: string | undefined): Violation[] {
  const fault = tokenId === undefined ? undefined : faultOfTokenId(tokenId);
  if (!fault) return [];
  const params = fault === 'empty' ? { params: { min: 1 } } : {};
  return [{ code: TOKEN_ID_CODES[fault], field: 'tokenId', ...params }];
}

/** Returns a remark or violation as facts for a message. */
export function factsOf({ field, params }: Violation): Params {
  return { ...(field ? { field } : {}), ...params };
}
