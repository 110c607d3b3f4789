import { textsOf } from '../../card/fields.ts';
import { printDate } from '../../card/local-date.ts';
import type { Card } from '../../card/model.ts';
import type { Remark } from '../verification.ts';
import { isPrintedUnequally } from './repeated-fields.ts';

/** The dates of a card, which are printed as DD/MM/YYYY (PoC 4). */
const DATES = ['birthDate', 'expiryDate', 'validFrom', 'validTo', 'issuedOn'] as const;
/** The maximum number of lines on which a value may stand. */
const MAX_LINES = 4;
/**
 * The maximum number of UTF-16 code units that are examined. A form has about a thousand, and no line of it is as
 * long.
 */
const MAX_TEXT = 20_000;
const MAX_LINE = 500;
/**
 * The maximum number of colons that are tried in a line. A caption has one, and further ones may belong to the
 * value.
 */
const MAX_COLONS = 4;
/**
 * The minimum number of letters and digits of a page. With fewer it is a picture, or its font does not map its
 * glyphs to characters.
 */
const MIN_TEXT = 20;
/** The number of a field, which stands before its caption. */
const NUMBER = /^\(?[1-9A-C]\)?\.?\s+/;
/**
 * Where another field begins in a line: boxes that stand side by side, such as those of (1) and (2), can be extracted
 * as one line.
 */
const NEXT_FIELD = /\s+(?=\(?[1-9A-C]\)?\.\s)/;
/** The number of the date of issue. */
const DELIVERY = /\(c\)/i;
/** The end of a caption. */
const COLON = /[:：]\s*/gu;

/**
 * Compares the text of the page with the card. Each value must be a line of the form, apart from its number and
 * caption and from case and spaces. Text extracted from a page can be invisible or covered, and a page can be a
 * picture, so the result is a hint for the person who compares and not a proof.
 */
export function remarksOnPrintedText(card: Card, printedText: string): readonly Remark[] {
  const text = printedText.slice(0, MAX_TEXT);
  const step = 'document-unchanged';
  if ((text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) < MIN_TEXT) return [{ step, code: 'PRINTED_TEXT_UNREADABLE' }];
  const lines = linesOf(text);
  const printed = valuesOf(lines);
  const missing = expectedOf(card, text).filter(({ field, values }) => {
    const isAmong = (found: ReadonlySet<string>) => values.some((value) => found.has(withoutSpaces(value)));
    if (!isAmong(printed)) return true;
    // The page of a card has most fields twice.
    return card.document === 'EHIC' && isPrintedUnequally(field, lines, (own) => isAmong(new Set(valuesIn(own))));
  });
  return missing.map(({ field }) => ({ step, code: 'PRINTED_TEXT_DIFFERS', params: { field } }));
}

/** What the form prints for each field. The institution's id and name stand on one line. */
function expectedOf(
  card: Card,
  text: string,
): readonly { readonly field: string; readonly values: readonly string[] }[] {
  const { id, name } = card.institution;
  const texts: [field: string, value: string][] = [['country', card.country], ...textsOf(card)];
  for (const field of DATES) {
    const date = card[field];
    // A card in card size has no date of issue (Decision S2, Annex I), and thus no field (c).
    if (field === 'issuedOn' && card.document === 'EHIC' && !DELIVERY.test(text)) continue;
    if (date !== undefined) texts.push([field, printDate(date)]);
  }
  const line = `${id} - ${name}`;
  return texts.map(([field, value]) => ({ field, values: field.startsWith('institution.') ? [line, value] : [value] }));
}

function linesOf(printedText: string): readonly string[] {
  return printedText
    .normalize('NFKC')
    .toUpperCase()
    .split(/[\r\n]+/)
    .map((line) => (line.length > MAX_LINE ? '' : line));
}

/**
 * Every text that could be a value: one line or several, from its beginning, after its number, or after a colon in
 * the first. A line is taken as it is and also as the several fields that it may hold.
 */
function valuesOf(lines: readonly string[]): ReadonlySet<string> {
  const fields = lines.flatMap((line) => line.trim().split(NEXT_FIELD));
  const values = new Set([...valuesIn(lines), ...valuesIn(fields)]);
  // In card size the country stands after the title, which takes one line or two.
  const isTitle = (line: string) => line.trim() !== '' && !NUMBER.test(line.trim()) && !line.includes(':');
  const titles = lines.slice(0, 4).filter(isTitle).slice(0, 2);
  for (const title of titles) values.add(title.trim().split(/\s+/).at(-1)!);
  return values;
}

/** The texts that could be values in a page of these lines. */
function* valuesIn(lines: readonly string[]): Iterable<string> {
  for (const [at, untrimmed] of lines.entries()) {
    const line = untrimmed.trim();
    const starts = [
      0,
      NUMBER.exec(line)?.[0].length ?? 0,
      ...[...line.matchAll(COLON)].slice(0, MAX_COLONS).map(endOf),
    ];
    for (const start of new Set(starts)) {
      let value = line.slice(start);
      for (let next = at + 1; next <= at + MAX_LINES; next++) {
        yield withoutSpaces(value);
        value += lines[next] ?? '';
      }
    }
  }
}

function endOf({ index, 0: match }: RegExpExecArray): number {
  return index + match.length;
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').toUpperCase().replace(/\s+/gu, '');
}
