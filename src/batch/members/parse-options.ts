import { nearestName } from '../../nearest-name.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { requireObject, requireText, requireWholeNumber, unusable } from '../../usage.ts';
import { fold } from './column-names.ts';
import type { Encoding } from './encoding.ts';
import { MEMBER_FIELDS, type MemberField, type MembersOptions } from './model.ts';

/** The most bytes of a row by default. */
export const DEFAULT_MAX_ROW_BYTES = 262_144;

const OPTIONS: OptionNames<MembersOptions> = {
  format: true,
  encoding: true,
  dates: true,
  delimiter: true,
  columns: true,
  ignoreColumns: true,
  defaults: true,
  lengths: true,
  maxRowBytes: true,
};

/** The fields of which a number of characters can be given. */
const WITH_LENGTH: readonly string[] = ['personalId', 'institution.id', 'cardId'];

/** The options after they were checked. */
export interface Settings {
  readonly format: 'csv' | 'jsonl';
  /** The one that was given; the file itself may say that it is UTF-8. */
  readonly encoding: Encoding;
  readonly dates: 'ISO' | 'DMY';
  readonly delimiter: ',' | ';' | '\t' | undefined;
  /** Fields by the folded names of columns; `null` drops one. */
  readonly columns: ReadonlyMap<string, MemberField | null>;
  /** The names of columns that were given and must be there, as they were given. */
  readonly expected: readonly string[];
  readonly defaults: Readonly<Partial<Record<MemberField, string>>>;
  readonly lengths: Readonly<Partial<Record<MemberField, number>>>;
  readonly maxRowBytes: number;
}

/** Throws `ERR_EHIC_OPTIONS` for what is not usable. */
export function parseMembersOptions(options: MembersOptions): Settings {
  requireOptions(options, OPTIONS);
  const { encoding = 'utf-8', dates = 'ISO', delimiter, maxRowBytes = DEFAULT_MAX_ROW_BYTES } = options;
  requireOneOf('format', options.format, ['csv', 'jsonl']);
  requireOneOf('encoding', encoding, ['utf-8', 'windows-1252']);
  requireOneOf('dates', dates, ['ISO', 'DMY']);
  if (delimiter !== undefined) requireOneOf('delimiter', delimiter, [',', ';', '\t']);
  requireWholeNumber('maxRowBytes', maxRowBytes, 1, 2 ** 28);
  const named = parseColumns(options.columns);
  const ignored = parseIgnored(options.ignoreColumns);
  return {
    format: options.format,
    encoding,
    dates,
    delimiter,
    columns: new Map([...ignored.map((name) => [fold(name), null] as const), ...named.map(foldName)]),
    expected: named.filter(([, field]) => field !== null).map(([name]) => name),
    defaults: parseDefaults(options.defaults),
    lengths: parseLengths(options.lengths),
    maxRowBytes,
  };
}

function foldName([name, field]: readonly [string, MemberField | null]): readonly [string, MemberField | null] {
  return [fold(name), field];
}

function parseColumns(columns: MembersOptions['columns'] = {}): (readonly [string, MemberField | null])[] {
  requireObject('columns', columns);
  return Object.entries(columns).map(([name, field]) => {
    if (fold(name) === '') throw unusable('columns', 'each name needs a letter or a digit');
    if (field !== null) requireField('columns', field);
    return [name, field];
  });
}

function parseIgnored(names: MembersOptions['ignoreColumns'] = []): readonly string[] {
  if (!Array.isArray(names)) throw unusable('ignoreColumns', 'a list of names is needed');
  for (const name of names) requireText('ignoreColumns', name);
  return names;
}

function parseDefaults(defaults: MembersOptions['defaults'] = {}): Settings['defaults'] {
  requireObject('defaults', defaults);
  for (const [field, text] of Object.entries(defaults)) {
    requireField('defaults', field);
    if (text !== undefined) requireText(`defaults.${field}`, text);
  }
  return { ...defaults };
}

function parseLengths(lengths: MembersOptions['lengths'] = {}): Settings['lengths'] {
  requireObject('lengths', lengths);
  for (const [field, length] of Object.entries(lengths)) {
    requireOneOf('lengths', field, WITH_LENGTH);
    if (length !== undefined) requireWholeNumber(`lengths.${field}`, length, 1, 20);
  }
  return { ...lengths };
}

function requireField(option: string, field: unknown): asserts field is MemberField {
  if (MEMBER_FIELDS.includes(field as MemberField)) return;
  const nearest = typeof field === 'string' ? nearestName(field.slice(0, 50), MEMBER_FIELDS, 1) : undefined;
  const name = typeof field === 'string' ? `${JSON.stringify(field.slice(0, 50))} is not a field; ` : '';
  throw unusable(option, name + (nearest ? `did you mean ${nearest}?` : `the fields are ${MEMBER_FIELDS.join(', ')}`));
}

function requireOneOf(option: string, value: unknown, values: readonly string[]): void {
  if (values.includes(value as string)) return;
  throw unusable(option, `${values.map((each) => (each === '\t' ? 'tab' : each)).join(' or ')} is needed`);
}
