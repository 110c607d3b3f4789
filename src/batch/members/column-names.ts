import { LANGUAGES } from '../../language/choose-labels.ts';
import type { Labels } from '../../language/labels.ts';
import { MEMBER_FIELDS, type MemberField } from './model.ts';

/** The captions of the document that name a field. */
const CAPTIONS: readonly (readonly [keyof Labels, MemberField])[] = [
  ['issuingState', 'country'],
  ['familyName', 'familyName'],
  ['prcGivenNames', 'givenNames'],
  ['ehicGivenNames', 'givenNames'],
  ['birthDate', 'birthDate'],
  ['personalId', 'personalId'],
  ['institutionId', 'institution.id'],
  ['cardId', 'cardId'],
  ['expiryDate', 'expiryDate'],
  ['validFrom', 'validFrom'],
  ['validTo', 'validTo'],
  ['prcDelivery', 'issuedOn'],
  ['ehicDelivery', 'issuedOn'],
];

/** Other names that can mean nothing else. */
const ALSO: Readonly<Record<string, MemberField>> = {
  surname: 'familyName',
  lastname: 'familyName',
  firstname: 'givenNames',
  firstnames: 'givenNames',
  forename: 'givenNames',
  forenames: 'givenNames',
  dateofbirth: 'birthDate',
  dob: 'birthDate',
};

/** What stands before a caption in the form of Decision S2, such as `(3)` or `a)`. */
const NUMBER = /^\s*\(?(?:[2-9]|[a-c])[).]\s*/i;

/** Returns a name without case, accents, separators and the number of the form. */
export function fold(name: string): string {
  const plain = name.replace(NUMBER, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]/gu, '');
}

let known: ReadonlyMap<string, MemberField> | undefined;

/**
 * Returns the field that a column is named after: by its name, or by its caption in one of the languages of the
 * documents. A caption that means different fields in different languages names none.
 */
export function fieldOf(name: string): MemberField | undefined {
  known ??= knownNames();
  return known.get(fold(name));
}

function knownNames(): ReadonlyMap<string, MemberField> {
  const fields = new Map<string, Set<MemberField>>();
  for (const [caption, field] of captions()) {
    const name = fold(caption);
    fields.set(name, (fields.get(name) ?? new Set()).add(field));
  }
  const names = new Map<string, MemberField>();
  for (const [name, [first, ...others]] of fields) if (name !== '' && others.length === 0) names.set(name, first!);
  for (const [name, field] of Object.entries(ALSO)) names.set(name, field);
  for (const field of MEMBER_FIELDS) names.set(fold(field), field);
  return names;
}

function* captions(): Generator<readonly [string, MemberField]> {
  for (const { labels, variants = {} } of LANGUAGES) {
    for (const words of [labels, ...Object.values(variants).map((variant) => variant.labels)]) {
      for (const [label, field] of CAPTIONS) if (words[label] !== undefined) yield [String(words[label]), field];
    }
  }
}
