import type { CardInput } from '../../card/model.ts';
import { parseCardInput } from '../../card/parse.ts';
import { MEMBER_FIELDS, type MemberField, type RowViolation } from './model.ts';
import type { Settings } from './parse-options.ts';
import { readCell } from './spreadsheet.ts';
import { rowViolation } from './violations.ts';

/** A card to be issued, or everything that is wrong with it. */
export type CardOutcome =
  | { readonly ok: true; readonly card: CardInput }
  | { readonly ok: false; readonly violations: readonly RowViolation[] };

/** Makes a card of the values of a row; texts that are empty, and `null`, count as absent. */
export function readCardOf(
  values: ReadonlyMap<MemberField, unknown>,
  found: readonly RowViolation[],
  settings: Settings,
): CardOutcome {
  const violations = [...found];
  const fields: Record<string, unknown> = {};
  for (const field of MEMBER_FIELDS) {
    const value = values.get(field);
    const isAbsent = value === undefined || value === null || value === '';
    const text = isAbsent ? settings.defaults[field] : value;
    if (typeof text !== 'string') fields[field] = text;
    else if (text !== '') {
      const reading = readCell(field, text, settings);
      fields[field] = reading.text;
      if (reading.violation) violations.push(reading.violation);
    }
  }
  if (fields.revocation !== undefined && isStatus(fields))
    violations.push(rowViolation('ROW_FIELD_TWICE', 'revocation'));
  const parsed = parseCardInput(nest(fields));
  if (parsed.ok && violations.length === 0) return parsed;
  const named = new Set(violations.map(({ field }) => field));
  const others = parsed.ok ? [] : parsed.violations.filter(({ field }) => !named.has(field));
  return { ok: false, violations: [...violations, ...others] };
}

function isStatus(fields: Readonly<Record<string, unknown>>): boolean {
  return fields['revocation.uri'] !== undefined || fields['revocation.index'] !== undefined;
}

/** Puts the parts of the institution and of a reference to a status list into objects. */
function nest(fields: Readonly<Record<string, unknown>>): unknown {
  const card: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(fields))
    if (!field.includes('.') && value !== undefined) card[field] = value;
  const id = fields['institution.id'];
  const name = fields['institution.name'];
  if (id !== undefined || name !== undefined) card.institution = { id, name };
  if (isStatus(fields)) card.revocation = { uri: fields['revocation.uri'], index: toIndex(fields['revocation.index']) };
  return card;
}

function toIndex(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
}
