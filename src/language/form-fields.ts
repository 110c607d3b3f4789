import { printDate } from '../card/local-date.ts';
import type { Card, WalletCard } from '../card/model.ts';
import { withColon } from './colon.ts';
import type { Labels } from './labels.ts';

/** A field of Decision S2 in its printed form. */
export interface Field {
  /** The name of the field in an error. */
  readonly name: string;
  /** The number of the field on the form, such as `3.` or `(a).`. */
  readonly number: string;
  /** The caption; omitted where the caption of the box suffices. */
  readonly caption?: string;
  /** The value, or a dash when the card does not have it. */
  readonly value: string;
}

/** A line of a box. */
export interface FieldLine {
  readonly name: string;
  readonly text: string;
  /** Where the value begins in the text. */
  readonly boldFrom: number;
  /** Whether the line is a value that stands below its caption. */
  readonly indented?: true;
}

/** What stands in place of a value that the card does not have, so that the line does not look forgotten. */
const NO_VALUE = '—';

/** Returns the fields (3) to (6). A card out of a wallet may have the last of them only. */
export function holderFields(card: Card | WalletCard, labels: Labels): Field[] {
  const { familyName = NO_VALUE, givenNames = NO_VALUE, birthDate } = card;
  const captionOfGivenNames = card.document === 'PRC' ? labels.prcGivenNames : labels.ehicGivenNames;
  return [
    { name: 'familyName', number: '3.', caption: labels.familyName, value: familyName },
    { name: 'givenNames', number: '4.', caption: captionOfGivenNames, value: givenNames },
    {
      name: 'birthDate',
      number: '5.',
      caption: labels.birthDate,
      value: birthDate === undefined ? NO_VALUE : printDate(birthDate),
    },
    { name: 'personalId', number: '6.', caption: labels.personalId, value: card.personalId },
  ];
}

/** Returns field (7). */
export function institutionField({ institution: { id, name } }: Card | WalletCard, labels: Labels): Field {
  return { name: 'institution', number: '7.', caption: labels.institutionId, value: `${id} - ${name}` };
}

/** Returns the fields (8) and (9), which a certificate for a person without a card does not have. */
export function cardFields({ cardId = NO_VALUE, expiryDate }: Card | WalletCard, labels: Labels): Field[] {
  return [
    { name: 'cardId', number: '8.', caption: labels.cardId, value: cardId },
    {
      name: 'expiryDate',
      number: '9.',
      caption: labels.expiryDate,
      value: expiryDate ? printDate(expiryDate) : NO_VALUE,
    },
  ];
}

/** Returns the fields (a) and (b) if the document has them. A card may have (a), and its period ends with (9). */
export function validityFields({ validFrom, validTo }: Card | WalletCard, labels: Labels): Field[] {
  const fields: Field[] = [];
  if (validFrom)
    fields.push({ name: 'validFrom', number: '(a).', caption: labels.validFrom, value: printDate(validFrom) });
  if (validTo) fields.push({ name: 'validTo', number: '(b).', caption: labels.validTo, value: printDate(validTo) });
  return fields;
}

/** Returns field (c), which has no caption of its own. */
export function deliveryField({ issuedOn }: Card | WalletCard): Field {
  return { name: 'issuedOn', number: '(c).', value: printDate(issuedOn) };
}

/** Returns field (2), which has no caption of its own. */
export function countryField({ country }: Card | WalletCard): Field {
  return { name: 'country', number: '2.', value: country };
}

/** Writes a field on one line; `language` is that of the end of its caption. */
export function toLine({ name, number, caption, value }: Field, language: string): FieldLine {
  const text = `${number}  ${[caption && withColon(caption, language), value].filter(Boolean).join(' ')}`;
  return { name, text, boldFrom: text.length - value.length };
}

/** Writes a field on two lines, the value below its caption, since together they are too long for one. */
export function toTwoLines(field: Field, language: string): FieldLine[] {
  const caption = toLine({ ...field, value: '' }, language);
  return [
    { ...caption, name: `${field.name}Id` },
    { name: field.name, text: field.value, boldFrom: 0, indented: true },
  ];
}
