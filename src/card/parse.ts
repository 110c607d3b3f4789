import type { CardViolation } from '../errors.ts';
import type { Card, CardInput } from './model.ts';
import { type CardReading, readCard } from './read.ts';
import { explainViolation } from './violation-message.ts';

/** The result of `parseCard`: a card, or everything that is wrong with its fields. */
export type CardParsing =
  | {
      /** The data is a card. */
      readonly ok: true;
      /** A copy of the card in its normal form. */
      readonly card: Card;
    }
  | {
      /** The data is not a card. */
      readonly ok: false;
      /** Everything that is wrong with the data. */
      readonly violations: readonly CardViolation[];
    };

/** The result of `parseCardInput`: a card to be issued, or everything that is wrong with its fields. */
export type CardInputParsing =
  | {
      /** The data is a card to be issued. */
      readonly ok: true;
      /** A copy of the card in its normal form. */
      readonly card: CardInput;
    }
  | {
      /** The data is not a card to be issued. */
      readonly ok: false;
      /** Everything that is wrong with the data. */
      readonly violations: readonly CardViolation[];
    };

/**
 * Makes a `Card` of data whose type has not been checked, such as parsed JSON or a row of a database. The data must
 * have the fields of its document and no others, each in its form (spec/card.schema.json). The result is a copy with
 * texts in Unicode normalisation form C, `EL` and `GB` as `GR` and `UK`, and token id and revocation URI in the
 * spelling in which they are issued. The rules are those that `check` and `issue` of an issuer apply to fields; rules
 * about several fields, such as a period that ends before it begins, and about the day of issue need an issuer, and
 * only `check` applies them. Only own enumerable members are read. It never throws.
 *
 * @example
 * const parsed = parseCard(JSON.parse(text));
 * if (!parsed.ok) for (const { field, message } of parsed.violations) console.warn(field, message);
 */
export function parseCard(value: unknown): CardParsing {
  const { card, ...reading } = readCard(value);
  return card ? { ok: true, card } : refusal(reading);
}

/**
 * Does the same as `parseCard` for a card that is to be issued: `issuedOn` may be omitted, and the issuer sets it.
 *
 * @example
 * const parsed = parseCardInput(row);
 * if (parsed.ok) await issuer.issue(parsed.card);
 */
export function parseCardInput(value: unknown): CardInputParsing {
  const { card, ...reading } = readCard(value, { isToBeIssued: true });
  return card ? { ok: true, card } : refusal(reading);
}

function refusal({ violations, fields }: Pick<CardReading, 'violations' | 'fields'>) {
  return { ok: false, violations: violations.map((violation) => explainViolation(violation, fields)) } as const;
}
