import type { ReasonCode } from '../codes.ts';
import { NOT_APPLICABLE, notPassed, PASSED, type StepId, type StepResult, warning } from '../steps/step.ts';
import { earliestBirthDate, type LocalDate } from './local-date.ts';
import type { Card } from './model.ts';
import { codePointLength } from './text.ts';

export interface CardRule {
  readonly id: StepId;
  /** The fields that the rule examines; it is applied only to a card in which these are valid. */
  readonly needs: readonly (keyof Card)[];
  /** Whether a card that breaks the rule can still be issued, with a warning. */
  readonly issuerMayBreak?: boolean;
  check(card: Card): StepResult;
}

/** The fields that `entitlementPeriod` reads. */
const PERIOD: readonly (keyof Card)[] = ['document', 'expiryDate', 'validFrom', 'validTo', 'issuedOn'];

/** Returns the first and last day of entitlement: (a) to (b) of a PRC; (a), or else (c), to (9) of an EHIC. */
export function entitlementPeriod(card: Card): { readonly start: LocalDate; readonly end: LocalDate } {
  const start = card.validFrom ?? card.issuedOn;
  const end = (card.document === 'PRC' ? card.validTo : card.expiryDate) ?? start;
  return { start: start as LocalDate, end: end as LocalDate };
}

/** The business rules over the card alone (PoC 2.3), in the order of the report. Dates compare as strings. */
export const CARD_RULES: readonly CardRule[] = [
  {
    id: 'birth-not-after-start',
    needs: ['birthDate', ...PERIOD],
    check: (card) => holds(earliestBirthDate(card.birthDate) <= entitlementPeriod(card).start, 'BIRTH_AFTER_START'),
  },
  {
    id: 'start-not-after-end',
    needs: PERIOD,
    check: (card) => holds(entitlementPeriod(card).start <= entitlementPeriod(card).end, 'START_AFTER_END'),
  },
  {
    id: 'start-not-after-issuance',
    needs: PERIOD,
    check: (card) =>
      card.document === 'EHIC'
        ? NOT_APPLICABLE
        : holds(entitlementPeriod(card).start <= card.issuedOn, 'START_AFTER_ISSUANCE'),
  },
  {
    id: 'issuance-not-after-end',
    needs: PERIOD,
    check: (card) => holds(card.issuedOn <= entitlementPeriod(card).end, 'ISSUANCE_AFTER_END'),
  },
  {
    id: 'card-expiry-not-before-end',
    needs: PERIOD,
    check: (card) => {
      if (card.document === 'EHIC') return NOT_APPLICABLE;
      return holds(
        card.expiryDate === undefined || card.expiryDate >= entitlementPeriod(card).end,
        'CARD_EXPIRES_BEFORE_END',
      );
    },
  },
];

/**
 * Returns whether the document can be revoked: by an index into a status list, or by its token id in a list of revoked
 * ones.
 */
export function isRevocable({ tokenId, revocation }: Card): boolean {
  return typeof revocation === 'object' || (tokenId !== undefined && revocation !== undefined);
}

const DIGITS = /^[0-9]+$/;

/** The rules for the issuer that a verifier only warns about (PoC 2.3, 7). */
export const ISSUER_RULES: readonly CardRule[] = [
  {
    id: 'institution-name-and-id-length',
    needs: ['institution'],
    check: ({ institution }) =>
      warnsUnless(codePointLength(institution.id) + codePointLength(institution.name) <= 25, 'INSTITUTION_TOO_LONG'),
  },
  {
    id: 'card-number-digits',
    needs: ['cardId'],
    issuerMayBreak: true,
    check: ({ cardId }) => warnsUnless(cardId === undefined || DIGITS.test(cardId), 'CARD_ID_NOT_DIGITS'),
  },
  {
    id: 'institution-id-digits',
    needs: ['institution'],
    issuerMayBreak: true,
    check: ({ institution }) => warnsUnless(DIGITS.test(institution.id), 'INSTITUTION_ID_NOT_DIGITS'),
  },
];

/** The earliest treatment date that a verifier accepts (PoC 5.1). */
const EARLIEST_TREATMENT = '1900-01-01';

/** Evaluates `treatment-date-not-in-future`: the date must be from 1900-01-01 to today (PoC 5.1). */
export function checkTreatmentDate(treatmentDate: LocalDate, today: LocalDate): StepResult {
  if (treatmentDate < EARLIEST_TREATMENT) return notPassed('TREATMENT_DATE_TOO_EARLY', { treatmentDate });
  return treatmentDate <= today ? PASSED : notPassed('TREATMENT_DATE_IN_FUTURE', { treatmentDate, today });
}

/** Evaluates `treatment-date-in-period`: both ends of the entitlement period are included (PoC 5.7). */
export function checkTreatmentInPeriod(card: Card, treatmentDate: LocalDate): StepResult {
  const { start, end } = entitlementPeriod(card);
  if (treatmentDate < start) return notPassed('BEFORE_PERIOD', { treatmentDate });
  return treatmentDate <= end ? PASSED : notPassed('AFTER_PERIOD', { treatmentDate });
}

function holds(isMet: boolean, code: ReasonCode): StepResult {
  return isMet ? PASSED : notPassed(code);
}

function warnsUnless(isMet: boolean, code: ReasonCode): StepResult {
  return isMet ? PASSED : warning(code);
}
