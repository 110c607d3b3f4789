import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import { chooseLanguage } from '../language/choose.ts';
import type { Language } from '../language/language.ts';
import type { AnyReport } from '../verify/report.ts';
import type { ExplainedSteps, Explanation } from './explain-in-language.ts';
import * as inLanguage from './explain-in-language.ts';

/**
 * Explains in plain words what a report means: why it was rejected, or what remains to be compared when it was
 * approved. The explanation never contains card data; dates are printed as DD/MM/YYYY. It says so if a person has
 * answered that the name or the date of birth differs, if the page of a scanned PDF is not protected by a signature,
 * and if the text of that page may differ from its code; other remarks are in `explainSteps`. Show the name and the
 * date of birth of an approved report's `card` beside it. If a wrong clock of the verifier explains the rejection, the
 * explanation names the clock.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier; `ERR_EHIC_LANGUAGE` for a
 *   language that is neither one of `LANGUAGES`, with or without a region, nor a language of `eehic/language`.
 * @example
 * const { title, sentence, advice } = explain(await verifier.verify(text), 'de');
 */
export function explain(report: AnyReport, language: string | Language): Explanation {
  return inLanguage.explain(report, chooseLanguage(language));
}

/**
 * Explains in plain words what a reason code means: that of a step, of a violation found while issuing, or of a
 * `DecodeError` (its `reason`). `params` are those of the code; a violation's field is passed as `{ field }`.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an unknown code; `ERR_EHIC_LANGUAGE` for a language that is neither one of
 *   `LANGUAGES`, with or without a region, nor a language of `eehic/language`.
 * @example
 * explainCode('REGISTRY_STALE', undefined, 'en').title; // 'Registry data is out of date'
 */
export function explainCode(code: ReasonCode, params: Params | undefined, language: string | Language): Explanation {
  return inLanguage.explainCode(code, params, chooseLanguage(language));
}

/**
 * Returns the steps and the warnings of a report in words, each with the explanation of its code if it has one.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier; `ERR_EHIC_LANGUAGE` for a
 *   language that is neither one of `LANGUAGES`, with or without a region, nor a language of `eehic/language`.
 * @example
 * for (const { mark, name, statusText } of explainSteps(report, 'fr').steps) print(`${mark} ${name} ${statusText}`);
 */
export function explainSteps(
  report: Pick<AnyReport, 'steps' | 'warnings'>,
  language: string | Language,
): ExplainedSteps {
  return inLanguage.explainSteps(report, chooseLanguage(language));
}
