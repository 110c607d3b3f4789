import { REASONS, type ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import { ADVICE_OF, ADVICE_OF_WARNING } from '../language/advice.ts';
import { type Language, requireLanguage } from '../language/language.ts';
import type { Messages } from '../language/messages.ts';
import { textIdOf } from '../language/text-ids.ts';
import type { Step, StepStatus } from '../steps/step.ts';
import { unusable } from '../usage.ts';
import type { AnyReport } from '../verify/report.ts';
import { fillIn } from './fill-in.ts';
import { requireReport } from './require-report.ts';

/** An explanation for a person at a reception desk. */
export interface Explanation {
  /** The situation, in a few words. */
  readonly title: string;
  /** The reason, in plain words. */
  readonly sentence: string;
  /** What the person should do. */
  readonly advice: string;
}

/** A step in words. `mark` and `statusText` express the status without colour. */
export interface ExplainedStep {
  /** The id of the step. */
  readonly id: Step['id'];
  /** Whether the step is about the token and its trust, or about the rules of the scheme. */
  readonly group: Step['group'];
  /** The result of the step. */
  readonly status: StepStatus;
  /** The sign of the status: `✓`, `✗`, `!` or `–`. */
  readonly mark: string;
  /** The status in the language. */
  readonly statusText: string;
  /** The name of the step in the language: a question, passed where the answer is yes. */
  readonly name: string;
  /** The reason why the step has not simply passed. */
  readonly code?: ReasonCode;
  /** The explanation of the code, if the step has one. */
  readonly explanation?: Explanation;
}

/** The steps and the warnings of a report in words. */
export interface ExplainedSteps {
  /** The steps with their explanations. */
  readonly steps: readonly ExplainedStep[];
  /** The warnings with their explanations. */
  readonly warnings: readonly ExplainedStep[];
}

/** The sign of each status, which does not depend on colour. */
export const MARKS: Readonly<Record<StepStatus, string>> = { PASSED: '✓', 'NOT PASSED': '✗', WARNING: '!', 'N/A': '–' };

/**
 * Explains in plain words what a report means: why it was rejected, or what remains to be compared when it was
 * approved. The explanation never contains card data; dates are printed as DD/MM/YYYY. It says so if a person has
 * answered that the name or the date of birth differs, if the page of a scanned PDF is not protected by a signature,
 * and if the text of that page may differ from its code; other remarks are in `explainSteps`. Once a person has answered
 * that both agree, the advice says what to do if revocation could not be checked. Show the name and the date of birth of
 * an approved report's `card` beside it. If a wrong clock of the verifier explains the rejection, the explanation names
 * the clock.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier; `ERR_EHIC_LANGUAGE` when
 *   `language` is not one of `eehic/language`.
 * @example
 * const { title, sentence, advice } = explain(await verifier.verify(text), de);
 */
export function explain(report: AnyReport, language: Language): Explanation {
  const { messages } = requireLanguage(language);
  requireReport(report);
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
  const unchecked = report.steps.find(isUnchecked);
  const lastAdvice = (unchecked && explainStep(unchecked, messages)?.advice) ?? approved.adviceWhenIdentified;
  return { title: approved.title, sentence: sentences.join(' '), advice: isIdentified ? lastAdvice : approved.advice };
}

/**
 * Explains in plain words what a reason code means: that of a step, of a violation found while issuing, or of a
 * `DecodeError` (its `reason`). `params` are those of the code; a violation's field is passed as `{ field }`.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an unknown code; `ERR_EHIC_LANGUAGE` when `language` is not one of
 *   `eehic/language`.
 * @example
 * explainCode('REGISTRY_STALE', undefined, en).title; // 'Registry data is out of date'
 */
export function explainCode(code: ReasonCode, params: Params | undefined, language: Language): Explanation {
  const { messages } = requireLanguage(language);
  if (typeof code !== 'string' || !Object.hasOwn(REASONS, code)) throw unusable('code', 'there is no such code');
  return explainIn(code, params ?? {}, messages);
}

/**
 * Returns the steps and the warnings of a report in words, each with the explanation of its code if it has one.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier; `ERR_EHIC_LANGUAGE` when
 *   `language` is not one of `eehic/language`.
 * @example
 * for (const { mark, name, statusText } of explainSteps(report, fr).steps) print(`${mark} ${name} ${statusText}`);
 */
export function explainSteps(report: Pick<AnyReport, 'steps' | 'warnings'>, language: Language): ExplainedSteps {
  const { messages } = requireLanguage(language);
  requireReport(report);
  const { steps, warnings } = report;
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

/** Returns whether the person who checked has answered that the document belongs to somebody else. */
export function isMismatch({ code }: Step): boolean {
  return code === 'NAME_MISMATCH' || code === 'BIRTH_DATE_MISMATCH';
}

/**
 * Returns whether the document could be revoked but its status was not checked, which differs from a step that does not
 * apply.
 */
function isUnchecked({ id, status, code }: Step): boolean {
  return id === 'revocation-status' && status === 'N/A' && code !== 'REVOCATION_REFERENCE_MISSING';
}

/**
 * Codes by which the page around a genuine code is not protected, or could not be found to agree with it. The text of a
 * page can be painted over or hidden, so that no explanation says that the page agrees.
 */
const OF_AN_OPEN_PAGE: readonly ReasonCode[] = [
  'UNSIGNED',
  'DOCUMENT_SAVED_ANEW',
  'DOCUMENT_ATTACHED',
  'PRINTED_TEXT_DIFFERS',
  'PRINTED_TEXT_UNREADABLE',
];

/** Codes that a wrong clock of the verifier can cause. */
const OF_THE_CLOCK: readonly ReasonCode[] = [
  'REGISTRY_STALE',
  'REVOCATION_STALE',
  'REVOCATION_FROM_FUTURE',
  'SIGNER_NOT_YET_VALID',
  'TREATMENT_DATE_IN_FUTURE',
];

/**
 * Returns the step that has failed, or the wrong clock if that explains it. A treatment date of another day was entered
 * by a person, so that the clock does not explain it.
 */
function causeOf({
  failure,
  warnings,
  treatmentDate,
  verifiedAt,
}: Extract<AnyReport, { conclusion: 'REJECTED' }>): Step {
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
