import type { ReasonCode } from '../codes.ts';
import { isMisencoded } from './misread-text.ts';

/** A named or numbered character reference of HTML, or the beginning of a common one. */
const HTML_ENTITY = /&(?:#\d{2,7}\b|#x[0-9a-f]{2,6}\b|[a-z][a-z\d]{1,30};|(?:amp|lt|gt|quot|apos|nbsp)\b)/i;
/** A number with an exponent. Ids have letters too, so that a sign or a decimal separator is required. */
const EXPONENT = /^[+-]?(?:\d+[.,]\d*E[+-]?\d+|\d+E[+-]\d+)$/i;
/** A whole number to which decimals were added. */
const DECIMALS = /^[+-]?\d+[.,]0+$/;
/** The signs that a spreadsheet shows if a number is wider than its column. */
const TOO_WIDE = /^#{2,}$/;

/**
 * Returns the codes of remarks on a text that a program seems to have changed on its way. They are remarks and not
 * violations, since a person can have any name. `isNumber` says that the field mostly holds digits.
 */
export function oddities(text: string, isNumber: boolean): ReasonCode[] {
  const found: ReasonCode[] = [];
  if (isMisencoded(text)) found.push('TEXT_MISENCODED');
  if (HTML_ENTITY.test(text)) found.push('TEXT_HTML_ENTITY');
  const plain = text.trim();
  if (EXPONENT.test(plain) || TOO_WIDE.test(plain) || (isNumber && DECIMALS.test(plain)))
    found.push('TEXT_SPREADSHEET_NUMBER');
  return found;
}
