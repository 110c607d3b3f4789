import { textsOf } from '../../card/fields.ts';
import { printDate } from '../../card/local-date.ts';
import type { Card } from '../../card/model.ts';

/** Dates of a card that are printed DD/MM/YYYY (PoC 4). */
const DATES = ['birthDate', 'expiryDate', 'validFrom', 'validTo', 'issuedOn'] as const;

/**
 * The fields of a card whose value is not found in the text of the page, letter for letter but for case and spaces. Text taken
 * from a page can be invisible, and a page can be a picture: this is a hint for whoever compares, and proves nothing.
 */
export function fieldsNotPrinted(card: Card, printedText: string): string[] {
  const page = withoutSpaces(printedText);
  if (page === '') return [];
  const texts: (readonly [string, string])[] = [['country', card.country], ...textsOf(card)];
  for (const field of DATES) {
    const date = card[field];
    if (date !== undefined) texts.push([field, printDate(date)]);
  }
  return texts.filter(([, text]) => !page.includes(withoutSpaces(text))).map(([field]) => field);
}

function withoutSpaces(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
}
