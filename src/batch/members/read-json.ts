import { explainViolation } from '../../card/violation-message.ts';
import { parseStrictJson } from '../../codec/strict-json.ts';
import { DecodeError } from '../../errors.ts';
import { isArray, isObject } from '../../usage.ts';
import { fieldIn } from './header.ts';
import type { MemberField, RowViolation } from './model.ts';
import type { Settings } from './parse-options.ts';
import { type CardOutcome, readCardOf } from './read-card.ts';
import { rowViolation } from './violations.ts';

/** The members that can be objects, whose parts are fields. */
const NESTED: readonly string[] = ['institution', 'revocation'];

/** Reads a line of JSON: an object whose members are fields, nested or with a dot in their names. */
export function readJson(bytes: Buffer, settings: Settings): CardOutcome {
  let value: unknown;
  try {
    value = parseStrictJson(bytes);
  } catch (error) {
    const isTwice = error instanceof DecodeError && error.reason === 'JSON_DUPLICATE_NAME';
    const problem = bytes[0] === OPEN_ARRAY ? 'each line is to be an object, and the file no list' : 'it is not JSON';
    return refuse(
      isTwice ? rowViolation('JSON_DUPLICATE_NAME', '') : rowViolation('ROW_JSON_INVALID', '', { problem }),
    );
  }
  if (!isObject(value) || isArray(value))
    return refuse(rowViolation('ROW_JSON_INVALID', '', { problem: 'it is another value' }));
  const values = new Map<MemberField, unknown>();
  const violations: RowViolation[] = [];
  flatten(value).forEach(([name, member], position) => {
    const field = fieldIn(settings, name);
    if (field === null) return;
    if (field === undefined) violations.push(unknownMember(name, position));
    else if (values.has(field)) violations.push(rowViolation('ROW_FIELD_TWICE', field));
    else values.set(field, member);
  });
  return readCardOf(values, violations, settings);
}

const OPEN_ARRAY = 0x5b;

function refuse(violation: RowViolation): CardOutcome {
  return { ok: false, violations: [violation] };
}

function flatten(value: object): (readonly [string, unknown])[] {
  return Object.entries(value).flatMap(([name, member]) =>
    NESTED.includes(name) && isObject(member) && !isArray(member)
      ? Object.entries(member).map(([part, inner]) => [`${name}.${part}`, inner] as const)
      : [[name, member] as const],
  );
}

function unknownMember(name: string, position: number): RowViolation {
  if (name === 'institution') return explainViolation({ code: 'FIELD_TYPE', field: name }, {});
  const [outer = ''] = name.split('.');
  // A name that looks like that of a field is repeated; any other could be data in the wrong place.
  const field = NESTED.includes(outer) ? outer : /^[A-Za-z][A-Za-z0-9_]{0,29}$/.test(name) ? name : '';
  return explainViolation({ code: 'FIELD_UNKNOWN', field, params: { position } }, {});
}
