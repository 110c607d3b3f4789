import type { ReasonCode } from '../codes.ts';
import { isMisencoded } from './misread-text.ts';

/** A named or numbered character reference of HTML, or the beginning of one that everybody writes. */
const HTML_ENTITY = /&(?:#\d{2,7}\b|#x[0-9a-f]{2,6}\b|[a-z][a-z\d]{1,30};|(?:amp|lt|gt|quot|apos|nbsp)\b)/i;
/** A number with an exponent: ids have letters too, so a sign or a decimal separator must be there. */
const EXPONENT = /^[+-]?(?:\d+[.,]\d*E[+-]?\d+|\d+E[+-]\d+)$/i;
/** A whole number that was given decimals. */
const DECIMALS = /^[+-]?\d+[.,]0+$/;
/** What a spreadsheet shows where a number is wider than its column. */
const TOO_WIDE = /^#{2,}$/;

/**
 * What looks as if a program had changed the text on its way: codes of remarks, since a person can be called anything.
 * `isNumber` says that digits are what the field mostly holds.
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
