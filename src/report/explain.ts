import { REASONS, type ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import type { Step, StepStatus } from '../steps/step.ts';
import { unusable } from '../usage.ts';
import type { VerificationReport } from '../verify/report.ts';
import { checkReport } from './check-report.ts';
import { fillIn } from './fill-in.ts';
import { ADVICE_OF, ADVICE_OF_WARNING } from './messages/advice.ts';
import { chooseMessages } from './messages/choose.ts';
import type { Messages } from './messages/language.ts';
import { textIdOf } from './messages/text-ids.ts';

/** What a person at a reception desk reads. */
export interface Explanation {
  /** What is the case, in a few words. */
  readonly title: string;
  /** Why, in plain words. */
  readonly sentence: string;
  /** What to do. */
  readonly advice: string;
}

/** A step in words. `mark` and `statusText` say the status without any colour. */
export interface ExplainedStep {
  /** Which step it is. */
  readonly id: Step['id'];
  /** Whether the step is about the token and its trust, or about the rules of the scheme. */
  readonly group: Step['group'];
  /** What came of the step. */
  readonly status: StepStatus;
  /** `✓`, `✗`, `!` or `–`. */
  readonly mark: string;
  /** The status in the language. */
  readonly statusText: string;
  /** The name of the step in the language. */
  readonly name: string;
  /** Why the step has not simply passed. */
  readonly code?: ReasonCode;
  /** There when the step has a code. */
  readonly explanation?: Explanation;
}

/** The sign of each status, for those who do not see colours. */
export const MARKS: Readonly<Record<StepStatus, string>> = { PASSED: '✓', 'NOT PASSED': '✗', WARNING: '!', 'N/A': '–' };

/**
 * Says in plain words what a report means: why it was rejected, or what is left to compare when it was approved. It
 * never holds card data; dates are printed DD/MM/YYYY. Where a person has answered that name or birth date differ, it
 * says so, and where the page of a scanned PDF is not protected by a signature, or its text may differ from its code;
 * other remarks are in `explainSteps`. Show name and date of birth of an approved report's `card` beside it. Where the
 * clock of the verifier is wrong and that explains the rejection, it names the clock.
 *
 * @throws {EhicError} `ERR_EHIC_LANGUAGE` for a language that is not one of `LANGUAGES`, nor one of them with a region.
 * @example
 * const { title, sentence, advice } = explain(await verifier.verify(text), 'de');
 */
export function explain(report: VerificationReport, language: string): Explanation {
  checkReport(report);
  const messages = chooseMessages(language);
  if (report.conclusion === 'REJECTED') return explainStep(causeOf(report), messages)!;
  const mismatch = report.steps.find(isMismatch);
  if (mismatch) return explainStep(mismatch, messages)!;
  const { approved } = messages;
  const isRevocationOpen = report.steps.some(({ id, status }) => id === 'revocation-status' && status === 'N/A');
  const isIdentified = report.steps.some(({ id }) => id === 'name-matches-identity');
  const isOfOpenPage = [...report.steps, ...report.warnings].some(({ code }) => code && OF_AN_OPEN_PAGE.includes(code));
  const sentences = [
    fillIn(approved.sentence, { treatmentDate: report.treatmentDate }, messages),
    ...(isRevocationOpen ? [approved.revocationNotChecked] : []),
    ...(isOfOpenPage ? [approved.pageNotProtected] : []),
  ];
  return {
    title: approved.title,
    sentence: sentences.join(' '),
    advice: isIdentified ? approved.adviceWhenIdentified : approved.advice,
  };
}

/**
 * Says in plain words what a reason code means: of a step, of a violation found while issuing, or of a `DecodeError`
 * (its `reason`). `params` are those that came with the code; a violation's field is given as `{ field }`.
 *
 * @throws {EhicError} `ERR_EHIC_LANGUAGE` for a language that is not one of `LANGUAGES`, nor one of them with a region.
 * @example
 * explainCode('REGISTRY_STALE', undefined, 'en').title; // 'Registry data is out of date'
 */
export function explainCode(code: ReasonCode, params: Params | undefined, language: string): Explanation {
  if (typeof code !== 'string' || !Object.hasOwn(REASONS, code)) throw unusable('code', 'there is no such code');
  return explainIn(code, params ?? {}, chooseMessages(language));
}

/**
 * The steps of a report in words, and its warnings after them, each with the explanation of its code if it has one.
 *
 * @throws {EhicError} `ERR_EHIC_LANGUAGE` for a language that is not one of `LANGUAGES`, nor one of them with a region.
 * @example
 * for (const { mark, name, statusText } of explainSteps(report, 'fr').steps) print(`${mark} ${name}: ${statusText}`);
 */
export function explainSteps(
  report: Pick<VerificationReport, 'steps' | 'warnings'>,
  language: string,
): {
  /** Every step, explained. */
  readonly steps: readonly ExplainedStep[];
  /** Every warning, explained. */
  readonly warnings: readonly ExplainedStep[];
} {
  checkReport(report);
  const { steps, warnings } = report;
  const messages = chooseMessages(language);
  const inWords = (step: Step): ExplainedStep => {
    const { id, group, status, code } = step;
    const explanation = explainStep(step, messages);
    return {
      id,
      group,
      status,
      mark: MARKS[status],
      statusText: isUnchecked(step) ? messages.notChecked : messages.statuses[status],
      name: messages.steps[id],
      ...(code && explanation ? { code, explanation } : {}),
    };
  };
  return { steps: steps.map(inWords), warnings: warnings.map(inWords) };
}

/** Whether the person who checked says that somebody else holds the document. */
export function isMismatch({ code }: Step): boolean {
  return code === 'NAME_MISMATCH' || code === 'BIRTH_DATE_MISMATCH';
}

/**
 * Whether the document could be revoked, but its status was not checked: this differs from a step that does not apply.
 */
function isUnchecked({ id, status, code }: Step): boolean {
  return id === 'revocation-status' && status === 'N/A' && code !== 'REVOCATION_REFERENCE_MISSING';
}

/**
 * Codes that say that the page around a genuine code is not protected, or could not be found to say the same. What is
 * said of it is never that the document agrees: text of a page can be painted over or hidden.
 */
const OF_AN_OPEN_PAGE: readonly ReasonCode[] = [
  'UNSIGNED',
  'DOCUMENT_SAVED_ANEW',
  'DOCUMENT_ATTACHED',
  'PRINTED_TEXT_DIFFERS',
  'PRINTED_TEXT_UNREADABLE',
];

/** Codes that a wrong clock of the verifier can be behind. */
const OF_THE_CLOCK: readonly ReasonCode[] = [
  'REGISTRY_STALE',
  'REVOCATION_STALE',
  'REVOCATION_FROM_FUTURE',
  'SIGNER_NOT_YET_VALID',
  'TREATMENT_DATE_IN_FUTURE',
];

/**
 * The step that was not passed, or the wrong clock where that explains it. A day of treatment that was given is the
 * person's.
 */
function causeOf({
  failure,
  warnings,
  treatmentDate,
  verifiedAt,
}: Extract<VerificationReport, { conclusion: 'REJECTED' }>): Step {
  const wrongClock = warnings.find(({ code }) => code === 'CLOCK_WRONG');
  const isToday = Math.abs(Date.parse(treatmentDate) - Date.parse(verifiedAt)) < 2 * 24 * 60 * 60 * 1000;
  const isOfTheClock =
    failure.code !== undefined &&
    (OF_THE_CLOCK.includes(failure.code) || (failure.code === 'BEFORE_PERIOD' && isToday));
  return wrongClock && isOfTheClock ? wrongClock : failure;
}

function explainStep({ code, params, status }: Step, messages: Messages): Explanation | undefined {
  if (!code) return undefined;
  const mild = status === 'WARNING' || status === 'N/A' ? ADVICE_OF_WARNING[code] : undefined;
  const explanation = explainIn(code, params ?? {}, messages);
  return mild ? { ...explanation, advice: messages.advice[mild] } : explanation;
}

function explainIn(code: ReasonCode, params: Params, messages: Messages): Explanation {
  const [title, sentence] = messages.texts[textIdOf(code)];
  return { title, sentence: fillIn(sentence, params, messages), advice: messages.advice[ADVICE_OF[code]] };
}
