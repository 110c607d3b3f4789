import type { ReasonCode } from '../codes.ts';
import type { Params, Violation } from '../errors.ts';
import { COUNTRY_ALIASES } from './countries.ts';
import { checkFields, textsOf } from './fields.ts';
import type { Card, StatusListReference } from './model.ts';
import { findUnsafeCharacter, hasEdgeSpace, isPrintableLatin } from './text.ts';

/** What a card-like value holds. `remarks` are warnings about what was read. */
export interface CardReading {
  /** The fields of the right type, in NFC; a whole card when there are no violations. */
  readonly fields: Partial<Card>;
  /** The card, if nothing at all is wrong with it. */
  readonly card?: Card;
  readonly violations: readonly Violation[];
  readonly remarks: readonly Violation[];
}

const REQUIRED_STRINGS = ['country', 'familyName', 'givenNames', 'birthDate', 'personalId', 'issuedOn'] as const;
const OPTIONAL_STRINGS = ['cardId', 'expiryDate', 'validFrom', 'validTo', 'tokenId'] as const;
const FIELDS: readonly string[] = ['document', 'institution', 'revocation', ...REQUIRED_STRINGS, ...OPTIONAL_STRINGS];

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads a card from data such as parsed JSON, strictly: no other fields, right types, every text in NFC (it is brought into
 * it), no invisible characters, `EL` and `GB` read as `GR` and `UK` with a remark. Lists every violation it finds. The data
 * is copied first: what is checked is what is answered, whatever becomes of the caller's object.
 */
export function readCard(input: unknown): CardReading {
  const violations: Violation[] = [];
  const remarks: Violation[] = [];
  const data = copy(input);
  if (!data) return { fields: {}, violations: [{ code: 'FIELD_TYPE', field: '' }], remarks };
  const fields = readTypes(data, violations, remarks);
  const isNamed = ({ field }: Violation) => violations.some((violation) => violation.field === field);
  // A field of the wrong type is not missing as well.
  violations.push(...checkFields(fields).filter((found) => found.code !== 'FIELD_MISSING' || !isNamed(found)));
  violations.push(...checkTexts(fields), ...checkRevocation(fields.revocation));
  if (fields.tokenId === '') violations.push({ code: 'FIELD_TOO_SHORT', field: 'tokenId', params: { least: 1 } });
  for (const [field, text] of textsOf(fields))
    if (!isPrintableLatin(text)) remarks.push({ code: 'TEXT_NOT_LATIN', field });
  return { fields, ...(violations.length === 0 ? { card: fields as Card } : {}), violations, remarks };
}

/** Own members, each read once, two levels deep; `undefined` for what is no object or cannot be read. */
function copy(input: unknown): Json | undefined {
  if (!isObject(input)) return undefined;
  try {
    return Object.fromEntries(
      Object.entries(input).map(([key, value]) => [key, isObject(value) ? { ...value } : value]),
    );
  } catch {
    return undefined;
  }
}

/** The members that are fields of the right type; the others are violations. */
function readTypes(data: Json, violations: Violation[], remarks: Violation[]): Partial<Card> {
  const add = (code: ReasonCode, field: string) => violations.push({ code, field });
  const text = (value: unknown, field: string, isRequired: boolean): string | undefined => {
    if (typeof value === 'string') return value.normalize('NFC');
    if (value !== undefined) add('FIELD_TYPE', field);
    else if (isRequired) add('FIELD_MISSING', field);
    return undefined;
  };
  nameUnknownFields(data, violations);
  const { document, institution, revocation } = data;
  if (document === undefined) add('FIELD_MISSING', 'document');
  else if (document !== 'EHIC' && document !== 'PRC') add('FIELD_VALUE', 'document');
  const strings = new Map<string, string>();
  for (const field of [...REQUIRED_STRINGS, ...OPTIONAL_STRINGS]) {
    const value = text(data[field], field, REQUIRED_STRINGS.includes(field as never));
    if (value !== undefined) strings.set(field, field === 'country' ? withoutAlias(value, remarks) : value);
  }
  const pick = (...names: string[]) =>
    Object.fromEntries(names.flatMap((name) => (strings.has(name) ? [[name, strings.get(name)]] : [])));
  if (revocation !== undefined && typeof revocation !== 'string' && !isStatusReference(revocation))
    add('FIELD_TYPE', 'revocation');
  return {
    ...(document === 'EHIC' || document === 'PRC' ? { document } : {}),
    ...pick('country', 'familyName', 'givenNames', 'birthDate', 'personalId'),
    ...readInstitution(institution, text, add),
    ...pick('cardId', 'expiryDate', 'validFrom', 'validTo', 'issuedOn', 'tokenId'),
    ...(typeof revocation === 'string' || isStatusReference(revocation) ? { revocation } : {}),
  };
}

function nameUnknownFields(data: Json, violations: Violation[]): void {
  Object.keys(data).forEach((key, position) => {
    if (FIELDS.includes(key)) return;
    // A key that looks like a name of a field is named; anything else could be data in the wrong place.
    const field = /^[A-Za-z][A-Za-z0-9_]{0,29}$/.test(key) ? key : '';
    violations.push({ code: 'FIELD_UNKNOWN', field, params: { position } });
  });
}

function withoutAlias(country: string, remarks: Violation[]): string {
  const alias = Object.hasOwn(COUNTRY_ALIASES, country) ? COUNTRY_ALIASES[country] : undefined;
  if (alias) remarks.push({ code: 'COUNTRY_ALIAS', field: 'country', params: { read: country, as: alias } });
  return alias ?? country;
}

function readInstitution(
  value: unknown,
  text: (value: unknown, field: string, isRequired: boolean) => string | undefined,
  add: (code: ReasonCode, field: string) => void,
): Pick<Partial<Card>, 'institution'> {
  if (!isObject(value)) {
    add(value === undefined ? 'FIELD_MISSING' : 'FIELD_TYPE', 'institution');
    return {};
  }
  const id = text(value.id, 'institution.id', true);
  const name = text(value.name, 'institution.name', true);
  if (Object.keys(value).some((key) => key !== 'id' && key !== 'name')) add('FIELD_UNKNOWN', 'institution');
  return id === undefined || name === undefined ? {} : { institution: { id, name } };
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

/** The rules for texts that are issued: nothing invisible, nothing that turns the direction, no space at an edge. */
function checkTexts(card: Partial<Card>): Violation[] {
  return textsOf(card).flatMap(([field, text]): Violation[] => {
    const codePoint = findUnsafeCharacter(text);
    const found: Violation[] = codePoint ? [{ code: 'CHARACTER_NOT_ALLOWED', field, params: { codePoint } }] : [];
    return hasEdgeSpace(text) ? [...found, { code: 'TEXT_EDGE_SPACE', field }] : found;
  });
}

function checkRevocation(revocation: Card['revocation']): Violation[] {
  if (revocation === undefined) return [];
  const uri = typeof revocation === 'string' ? revocation : revocation.uri;
  return isFetchable(uri) ? [] : [{ code: 'REVOCATION_URI_INVALID', field: 'revocation' }];
}

/** What the revocation rules would fetch: https, a host name, no user information. */
function isFetchable(uri: string): boolean {
  if (!/^https:\/\/[\x21-\x7e]+$/.test(uri) || !URL.canParse(uri)) return false;
  const { username, password, hostname } = new URL(uri);
  return username === '' && password === '' && !/^\[|^[\d.]+$/.test(hostname);
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A remark or violation as facts for a message. */
export function factsOf({ field, params }: Violation): Params {
  return { ...(field ? { field } : {}), ...params };
}
