import { codePointLength } from '../card/text.ts';
import type { Profile } from '../profiles/profile.ts';
import { notPassed, type StepResult } from '../steps/step.ts';

/** Codes that people present by mistake, by how they begin. The names are shown to the person who scans. */
const FOREIGN: readonly [RegExp, string][] = [
  [/^HC1:/i, 'EU Digital COVID Certificate'],
  [/^(?!EH)[A-Z]{2}\d:/, 'national COVID or health certificate'],
  [/^shc:\//i, 'SMART Health Card'],
  [/^(?:openid4vp|openid-credential-offer|haip|eudi-openid4vp):/i, 'wallet request'],
  [/^mdoc:/i, 'mobile document (ISO 18013-5)'],
  [/^https?:\/\//i, 'web address'],
  [/^(?:BEGIN:VCARD|MECARD:)/i, 'contact'],
  [/^BEGIN:VEVENT/i, 'calendar entry'],
  [/^WIFI:/i, 'Wi-Fi access'],
  [/^(?:BCD\s?00[12]|SPC02|SPD\*)/i, 'payment'],
  [/^(?:mailto|tel|sms|geo|bitcoin):/i, 'link'],
  [/^M1[A-Z]/, 'boarding pass'],
  [/^DC0[1-4]/, 'French 2D-Doc'],
  [/^eyJ[\w-]+\.[\w-]+\./, 'JWT that is not compressed'],
];

/**
 * `EH1:` typed with another keyboard layout. The colon becomes another character (German `Ö`, Spanish `Ñ`, Nordic
 * `Æ`), and on some layouts the digit does too (French `&M`).
 */
const CHANGED_PREFIX = /^EH(?:1[^\d:]|[^\p{L}\p{N}\s])/iu;
/**
 * Capitals, digits and punctuation of any alphabet, as a scanner that types sends them: no lower-case Latin letters
 * and few spaces.
 */
const TYPED = /^[^a-z\r\n\t]{100,}$/u;
const BASE45 = /^[0-9A-Z $%*+\-./:]+$/;

/**
 * Whether a text looks like a code that was typed by a scanner with another keyboard layout than the computer's.
 * Base45 has about two letters to one digit or punctuation mark, and a space in every 45 characters, unlike
 * ordinary text.
 */
export function isTypedOtherwise(text: string): boolean {
  const length = codePointLength(text);
  if (length >= 20 && CHANGED_PREFIX.test(text)) return true;
  if (!TYPED.test(text) || BASE45.test(text)) return false;
  const count = (pattern: RegExp) => (text.match(pattern)?.length ?? 0) / length;
  const letters = count(/\p{Lu}/gu);
  return letters > 0.4 && letters < 0.8 && count(/\s/g) < 0.08;
}

/** Long Base45 without a prefix, which may belong to a profile that this verifier does not have. */
const BARE_BASE45 = /^[0-9A-Z][0-9A-Z $%*+\-./:]{99,}$/;

/** The result of `decodable` for a text that no profile recognises. It names the kind of text when that is known. */
export function nameForeignCode(text: string, profiles: readonly Profile[]): StepResult {
  const upper = text.toUpperCase();
  if (upper !== text && profiles.some((profile) => profile.matches(upper))) return notPassed('TEXT_LOWER_CASE');
  const version = /^EH\d{1,3}(?=:)/.exec(text)?.[0];
  if (version) return notPassed('PROFILE_UNKNOWN', { version });
  const kind = FOREIGN.find(([pattern]) => pattern.test(text))?.[1];
  if (kind) return notPassed('NOT_AN_EHIC', { kind });
  if (isTypedOtherwise(text)) return notPassed('KEYBOARD_LAYOUT');
  return BARE_BASE45.test(text) ? notPassed('PROFILE_UNKNOWN') : notPassed('NOT_AN_EHIC', { kind: 'unknown' });
}
