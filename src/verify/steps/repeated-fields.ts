/** The numbers of the fields that the page of a card prints twice: in large print, and on the card to cut out. */
const NUMBERS: Readonly<Record<string, string>> = {
  familyName: '3',
  givenNames: '4',
  birthDate: '5',
  personalId: '6',
  'institution.id': '7',
  'institution.name': '7',
  cardId: '8',
  expiryDate: '9',
};

/** The beginning of a field: its number and its caption. */
const FIELD = /^(?:([2-9])|\([A-C]\))\.?\s+(\p{L}.*)$/u;
/** The maximum number of lines of a field: two of its caption and four of its value. */
const MAX_LINES = 6;

interface Print {
  readonly caption: string;
  /** The lines of the caption and the value. */
  readonly lines: readonly string[];
}

/**
 * Returns whether a field is printed several times under the same caption, and one of them does not have its value.
 * `hasValue` says whether lines have it.
 */
export function isPrintedUnequally(
  field: string,
  lines: readonly string[],
  hasValue: (lines: readonly string[]) => boolean,
): boolean {
  const [first, ...others] = printsOf(NUMBERS[field], lines);
  if (!first) return false;
  // In two languages the captions on the card are only the beginning of those in large print.
  const same = others.filter(({ caption }) => caption.startsWith(first.caption) || first.caption.startsWith(caption));
  return same.length > 0 && [first, ...same].some((print) => !hasValue(print.lines));
}

function printsOf(number: string | undefined, lines: readonly string[]): Print[] {
  if (number === undefined) return [];
  return lines.flatMap((line, start) => {
    const [, own, text = ''] = FIELD.exec(line.trim()) ?? [];
    if (own !== number) return [];
    const caption = text.split(/[:：]/u)[0]!.trim();
    const rest = lines.slice(start + 1, start + MAX_LINES);
    const next = rest.findIndex((each) => FIELD.test(each.trim()));
    return [{ caption, lines: [line, ...(next === -1 ? rest : rest.slice(0, next))] }];
  });
}
