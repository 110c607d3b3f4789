import { DOCUMENT_FIELDS } from '../../card/fields.ts';
import { nearestField } from '../../card/suggestions.ts';
import { EhicError } from '../../errors.ts';
import { nearestName } from '../../nearest-name.ts';
import { splitCells } from './cells.ts';
import { fieldOf, fold } from './column-names.ts';
import { MEMBER_FIELDS, type MemberField } from './model.ts';
import type { Settings } from './parse-options.ts';
import { usualField } from './usual-headings.ts';

export type Delimiter = ',' | ';' | '\t';

/** The delimiters that are found by themselves, the more usual one first. */
export const DELIMITERS: readonly Delimiter[] = [';', ',', '\t'];

/** What the header of CSV says. */
export interface Header {
  readonly delimiter: Delimiter;
  /** The names as they were read. */
  readonly names: readonly string[];
  /** The field of each column; `null` for one that is dropped, `undefined` for one without a name. */
  readonly fields: readonly (MemberField | null | undefined)[];
}

/** What every row needs, whichever document it is. */
const REQUIRED: readonly MemberField[] = [
  'document',
  'country',
  'familyName',
  'givenNames',
  'birthDate',
  'personalId',
  'institution.id',
  'institution.name',
];

/** The most names that an error repeats, and the most characters of each. */
const MAX_NAMES = 20;
const MAX_NAME = 40;

/** A date or a long number, which no column is named after. */
const VALUE = /\d{5}|\d[-./]\d{1,2}[-./]\d/;

/** What is the matter with one column: nothing, unless `isUnknown`. */
interface Column {
  readonly name: string;
  readonly field: MemberField | null | undefined;
  readonly isUnknown: boolean;
}

/** Returns the field that a name stands for in these settings, `null` when it is dropped, `undefined` when unknown. */
export function fieldIn(settings: Settings, name: string): MemberField | null | undefined {
  if (/^\s*error_/i.test(name)) return null;
  const given = settings.columns.get(fold(name));
  return given === undefined ? fieldOf(name) : given;
}

/**
 * Reads the header, whose delimiter is the one by which most columns are known unless one was given.
 *
 * @throws {EhicError} `ERR_EHIC_MEMBERS_HEADER` for a header that lacks a column, has one that is not known, or one
 *   twice.
 */
export function readHeader(bytes: Buffer, line: number, settings: Settings): Header {
  const candidates = (settings.delimiter ? [settings.delimiter] : DELIMITERS)
    .map((delimiter) => readColumns(bytes, delimiter, settings))
    .filter((candidate) => candidate !== undefined);
  const [best] = candidates.sort(
    ({ columns: one }, { columns: other }) =>
      known(other) + usual(other) - known(one) - usual(one) || other.length - one.length,
  );
  if (!best) throw headerError(line, ['it has a quotation mark that is not closed'], { problem: 'quotation mark' });
  refuseFaults(best.columns, line, settings);
  return {
    delimiter: best.delimiter,
    names: best.columns.map(({ name }) => name),
    fields: best.columns.map(({ field }) => field),
  };
}

/** The delimiter in a line `sep=;`, which spreadsheets understand, before the header. */
export function readSeparatorLine(bytes: Buffer): Delimiter | undefined {
  const found = bytes.length < 10 ? /^"?sep=(.)"?$/i.exec(bytes.toString('latin1'))?.[1] : undefined;
  return DELIMITERS.find((delimiter) => delimiter === found);
}

/** The error for a header that is not usable. */
export function headerError(
  line: number,
  faults: readonly string[],
  params: Readonly<Record<string, string>>,
): EhicError {
  const message = `the header of the file of members (line ${line}) is not usable: ${faults.join('; ')}`;
  return new EhicError('ERR_EHIC_MEMBERS_HEADER', message, { line, ...params });
}

function readColumns(bytes: Buffer, delimiter: Delimiter, settings: Settings) {
  const names = splitCells([bytes], delimiter)[0];
  const columns = names?.map((name): Column => {
    const isNamed = name.trim() !== '';
    const field = isNamed ? fieldIn(settings, name) : undefined;
    return { name, field, isUnknown: isNamed && field === undefined };
  });
  return columns && { delimiter, columns };
}

function known(columns: readonly Column[]): number {
  return columns.filter(({ field }) => field !== undefined).length;
}

function usual(columns: readonly Column[]): number {
  return columns.filter(({ name, isUnknown }) => isUnknown && usualField(name)).length;
}

function refuseFaults(columns: readonly Column[], line: number, settings: Settings): void {
  const usualNames = usual(columns);
  if (usualNames === 0 && !columns.some(({ field }) => typeof field === 'string')) {
    throw headerError(line, ['no column of it is known; the first line must name the columns'], {
      problem: 'no header',
    });
  }
  const present = columns.flatMap(({ field }) => field ?? []);
  const missing = missingFields(new Set([...present, ...defaulted(settings)]), settings, present.includes('document'));
  const twice = [...new Set(present.filter((field, i) => present.indexOf(field) !== i))];
  const names = new Set(columns.map(({ name }) => fold(name)));
  const absent = settings.expected.filter((name) => !names.has(fold(name))).map(printable);
  // A row of data in place of the header has a date at least, and so has one that a lost line break has joined to the
  // header: its cells are not repeated.
  const isHeader =
    !columns.some(({ name, isUnknown }) => isUnknown && VALUE.test(name)) &&
    (known(columns) + usualNames > 1 || !columns.some(({ name }) => /\d/.test(name)));
  const proposed = proposals(columns, present, missing);
  const unknown = columns.flatMap(({ name, isUnknown }, i) =>
    isUnknown ? [describe(name, i, isHeader, proposed.get(name))] : [],
  );
  const mapping = JSON.stringify(Object.fromEntries([...proposed].map(([name, field]) => [printable(name), field])));
  const unknownNames = unknown.slice(0, MAX_NAMES).map(({ name }) => name);
  const faults = [
    ...say('it lacks', missing),
    ...say('`columns` names, but it does not have,', absent),
    ...say('it has twice', twice),
    ...say(
      'not known are',
      unknown.map(({ words }) => words),
    ),
    ...(proposed.size > 0 ? [`if that is what they hold, map them with \`columns\`: ${mapping}`] : []),
  ];
  if (faults.length === 0) return;
  throw headerError(line, faults, {
    ...(missing.length > 0 ? { missing: missing.join(', ') } : {}),
    ...(absent.length > 0 ? { absent: absent.join(', ') } : {}),
    ...(twice.length > 0 ? { twice: twice.join(', ') } : {}),
    ...(unknown.length > 0 ? { unknown: unknownNames.join(', ') } : {}),
    ...(proposed.size > 0 ? { proposed: mapping } : {}),
  });
}

/** Fields for columns that are not known but have a usual name, unless another column is that field. */
function proposals(
  columns: readonly Column[],
  present: readonly MemberField[],
  missing: readonly MemberField[],
): ReadonlyMap<string, MemberField> {
  const proposed = new Map<string, MemberField>();
  const taken = new Set(present);
  for (const { name, isUnknown } of columns) {
    const usually = isUnknown ? usualField(name) : undefined;
    // The last day of a certificate is called as that of a card is.
    const field = usually === 'expiryDate' && missing.includes('validTo') ? 'validTo' : usually;
    if (field === undefined || taken.has(field)) continue;
    taken.add(field);
    proposed.set(name, field);
  }
  return proposed;
}

function defaulted({ defaults }: Settings): readonly MemberField[] {
  return MEMBER_FIELDS.filter((field) => defaults[field] !== undefined && defaults[field] !== '');
}

function missingFields(present: ReadonlySet<MemberField>, settings: Settings, isMixed: boolean): MemberField[] {
  const lacking = (fields: readonly MemberField[]) => fields.filter((field) => !present.has(field));
  const document = isMixed ? undefined : settings.defaults.document;
  const ofEhic = lacking(DOCUMENT_FIELDS.EHIC.required);
  const ofPrc = lacking(DOCUMENT_FIELDS.PRC.required);
  const mayBePrc = document !== 'EHIC' && ofPrc.length < ofEhic.length;
  const ofDocument = document === 'PRC' || mayBePrc ? ofPrc : ofEhic;
  const status: readonly MemberField[] = ['revocation.uri', 'revocation.index'];
  const ofStatus = lacking(status);
  return [...lacking(REQUIRED), ...ofDocument, ...(ofStatus.length === 1 ? ofStatus : [])];
}

function say(what: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  const more = names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '';
  const noun = names.length === 1 ? 'the column' : 'the columns';
  return [`${what} ${noun} ${names.slice(0, MAX_NAMES).join(', ')}${more}`];
}

interface UnknownColumn {
  /** The name, or the number of a column whose name may be data. */
  readonly name: string;
  readonly words: string;
}

function describe(name: string, position: number, isHeader: boolean, proposed?: MemberField): UnknownColumn {
  const number = `number ${position + 1}`;
  if (!isHeader) return { name: number, words: number };
  const nearest = proposed ?? nearestField(name.slice(0, 50)) ?? nearestName(name.slice(0, 50), MEMBER_FIELDS);
  const hint = nearest ? `; ${nearest} may be meant` : '';
  return { name: printable(name), words: `"${printable(name)}" (${number}${hint})` };
}

function printable(name: string): string {
  const plain = name.replace(/[\p{C}"]/gu, '?');
  return plain.length > MAX_NAME ? `${plain.slice(0, MAX_NAME)}…` : plain;
}
