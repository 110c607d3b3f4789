import type { ReasonCode } from '../codes.ts';
import type { Params, Violation } from '../errors.ts';
import { COUNTRY_ALIASES } from './countries.ts';
import { checkFields, textsOf } from './fields.ts';
import type { Card, StatusListReference } from './model.ts';
import { findUnsafeCharacter, hasEdgeSpace, isPrintableLatin } from './text.ts';

/** A card that may be issued, or why it may not; never both. `remarks` are warnings about what was read. */
export type CardReading =
  | { readonly card: Card; readonly violations: readonly []; readonly remarks: readonly Violation[] }
  | { readonly card?: undefined; readonly violations: readonly Violation[]; readonly remarks: readonly Violation[] };

const REQUIRED_STRINGS = ['country', 'familyName', 'givenNames', 'birthDate', 'personalId', 'issuedOn'] as const;
const OPTIONAL_STRINGS = ['cardId', 'expiryDate', 'validFrom', 'validTo', 'tokenId'] as const;
const FIELDS: readonly string[] = ['document', 'institution', 'revocation', ...REQUIRED_STRINGS, ...OPTIONAL_STRINGS];

/**
 * Reads a card from data such as parsed JSON, strictly: no other fields, right types, every text in NFC (it is brought into
 * it), no invisible characters, `EL` and `GB` read as `GR` and `UK` with a remark. Lists every violation it finds.
 */
export function readCard(input: unknown): CardReading {
  const violations: Violation[] = [];
  const remarks: Violation[] = [];
  if (!isObject(input)) return { violations: [{ code: 'FIELD_TYPE', field: '' }], remarks };
  checkTypes(input, violations);
  // Values are looked at only when every field has its type: the checks below rely on it.
  if (violations.length > 0) return { violations, remarks };
  const card = normalise(input as unknown as Card, remarks);
  violations.push(...checkFields(card), ...checkTexts(card), ...checkRevocation(card.revocation));
  if (card.tokenId === '') violations.push({ code: 'FIELD_TOO_SHORT', field: 'tokenId', params: { least: 1 } });
  for (const [field, text] of textsOf(card))
    if (!isPrintableLatin(text)) remarks.push({ code: 'TEXT_NOT_LATIN', field });
  return violations.length === 0 ? { card, violations: [], remarks } : { violations, remarks };
}

function checkTypes(input: Readonly<Record<string, unknown>>, violations: Violation[]): void {
  const add = (code: ReasonCode, field: string) => violations.push({ code, field });
  Object.keys(input).forEach((key, position) => {
    if (FIELDS.includes(key)) return;
    // A key that looks like a name of a field is named; anything else could be data in the wrong place.
    const field = /^[A-Za-z][A-Za-z0-9_]{0,29}$/.test(key) ? key : '';
    violations.push({ code: 'FIELD_UNKNOWN', field, params: { position } });
  });
  if (input.document === undefined) add('FIELD_MISSING', 'document');
  else if (input.document !== 'EHIC' && input.document !== 'PRC') add('FIELD_VALUE', 'document');
  for (const field of REQUIRED_STRINGS) checkString(input, field, true, field, add);
  for (const field of OPTIONAL_STRINGS) checkString(input, field, false, field, add);
  const institution = input.institution;
  if (institution === undefined) add('FIELD_MISSING', 'institution');
  else if (!isObject(institution)) add('FIELD_TYPE', 'institution');
  else {
    for (const key of ['id', 'name']) checkString(institution, key, true, `institution.${key}`, add);
    if (Object.keys(institution).some((key) => key !== 'id' && key !== 'name')) add('FIELD_UNKNOWN', 'institution');
  }
  const { revocation } = input;
  if (revocation !== undefined && typeof revocation !== 'string' && !isStatusReference(revocation)) {
    add('FIELD_TYPE', 'revocation');
  }
}

function checkString(
  input: Readonly<Record<string, unknown>>,
  key: string,
  isRequired: boolean,
  field: string,
  add: (code: ReasonCode, field: string) => void,
): void {
  const value = input[key];
  if (value === undefined) {
    if (isRequired) add('FIELD_MISSING', field);
  } else if (typeof value !== 'string') add('FIELD_TYPE', field);
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

function normalise(input: Card, remarks: Violation[]): Card {
  const alias = Object.hasOwn(COUNTRY_ALIASES, input.country) ? COUNTRY_ALIASES[input.country] : undefined;
  if (alias) remarks.push({ code: 'COUNTRY_ALIAS', field: 'country', params: { read: input.country, as: alias } });
  const nfc = (text: string) => text.normalize('NFC');
  const optional = (...fields: (typeof OPTIONAL_STRINGS)[number][]) =>
    Object.fromEntries(fields.flatMap((field) => (input[field] === undefined ? [] : [[field, nfc(input[field])]])));
  const { id, name } = input.institution;
  return {
    document: input.document,
    country: alias ?? input.country,
    familyName: nfc(input.familyName),
    givenNames: nfc(input.givenNames),
    birthDate: input.birthDate,
    personalId: nfc(input.personalId),
    institution: { id: nfc(id), name: nfc(name) },
    ...optional('cardId', 'expiryDate', 'validFrom', 'validTo'),
    issuedOn: input.issuedOn,
    ...optional('tokenId'),
    ...(input.revocation === undefined ? {} : { revocation: input.revocation }),
  };
}

/** The rules for texts that are issued: nothing invisible, nothing that turns the direction, no space at an edge. */
function checkTexts(card: Card): Violation[] {
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

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A remark or violation as facts for a message. */
export function factsOf({ field, params }: Violation): Params {
  return { ...(field ? { field } : {}), ...params };
}
