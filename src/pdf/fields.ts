import type { Card } from '../card/model.ts';
import type { Labels } from './labels/labels.ts';

/** A line of a box: what stands after its number, and the name by which an error calls it. */
export interface FieldLine {
  readonly name: string;
  readonly text: string;
  /** A value on a line of its own, below its caption. */
  readonly indented?: true;
}

/** (3) to (6) */
export function holderLines(card: Card, labels: Labels): FieldLine[] {
  const givenNames = card.document === 'PRC' ? labels.prcGivenNames : labels.ehicGivenNames;
  return [
    line('familyName', '3.', labels.familyName, card.familyName),
    line('givenNames', '4.', givenNames, card.givenNames),
    line('birthDate', '5.', labels.birthDate, printDate(card.birthDate)),
    line('personalId', '6.', labels.personalId, card.personalId),
  ];
}

/** (7), its value below its caption: together they are too long for one line. */
export function institutionLines({ institution }: Card, labels: Labels): FieldLine[] {
  return [
    line('institutionId', '7.', labels.institutionId),
    { name: 'institution', text: `${institution.id} - ${institution.name}`, indented: true },
  ];
}

/** (8) and (9); a certificate for someone without a card leaves them empty. */
export function cardLines(card: Card, labels: Labels): FieldLine[] {
  return [
    line('cardId', '8.', labels.cardId, card.cardId),
    line('expiryDate', '9.', labels.expiryDate, card.expiryDate && printDate(card.expiryDate)),
  ];
}

/** (a) and (b), as far as the document has them: a card may have (a), and its period ends with (9). */
export function validityLines(card: Card, labels: Labels): FieldLine[] {
  const lines: FieldLine[] = [];
  if (card.validFrom) lines.push(line('validFrom', '(a).', labels.validFrom, printDate(card.validFrom)));
  if (card.validTo) lines.push(line('validTo', '(b).', labels.validTo, printDate(card.validTo)));
  return lines;
}

/** (c), which has no caption of its own. */
export function deliveryLine(card: Card): FieldLine {
  return { name: 'issuedOn', text: `(c).  ${printDate(card.issuedOn)}` };
}

/** (2), which has no caption of its own. */
export function countryLine(card: Card): FieldLine {
  return { name: 'country', text: `2.  ${card.country}` };
}

function line(name: string, number: string, caption: string, value?: string): FieldLine {
  return { name, text: `${number}  ${caption}:${value ? ` ${value}` : ''}` };
}

/** `DD/MM/YYYY` (PoC 4); an unknown day or month stays `00`. */
export function printDate(date: string): string {
  return date.split('-').reverse().join('/');
}
