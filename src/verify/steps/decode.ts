import { notPassed, PASSED } from '../../card/rules.ts';
import type { Finding } from '../../card/step.ts';
import type { ReasonCode } from '../../codes.ts';
import { DecodeError } from '../../errors.ts';
import type { OpenedToken, Profile, UnverifiedCard } from '../../profiles/profile.ts';
import { nameForeignCode } from '../foreign-codes.ts';

/** Most characters in a QR code that this package can meet: version 40-L, alphanumeric. */
const MAX_TEXT = 4296;

/** A finding, and what was found where the step has passed. */
export type Result<T> = { readonly finding: Finding; readonly value?: T; readonly remark?: ReasonCode };

export interface OpenedText {
  readonly profile: Profile;
  readonly token: OpenedToken;
  /** The text without what was left out of it. */
  readonly text: string;
}

/**
 * `decodable`: from the text to a token whose outer form is sound. Line breaks and tabs go, as no QR code of this kind has
 * them; spaces are tried as given first, since Base45 has a space of its own.
 */
export function openText(scanned: string, profiles: readonly Profile[]): Result<OpenedText> {
  const text = withoutLineBreaks(scanned);
  if (text.trim() === '') return { finding: notPassed('TEXT_EMPTY') };
  if (text.length > MAX_TEXT) return { finding: notPassed('TEXT_TOO_LONG', { most: MAX_TEXT }) };
  const profile = profiles.find((candidate) => candidate.recognises(text));
  if (!profile) return { finding: nameForeignCode(text, profiles) };
  const opened = attempt(() => profile.open(text));
  const trimmed = text.replace(/ +$/, '');
  const reopened = !opened.value && trimmed !== text ? attempt(() => profile.open(trimmed)) : opened;
  const result = reopened.value ? reopened : opened;
  if (!result.value) return { finding: result.finding };
  const remark = reopened !== opened ? 'TEXT_TRAILING_SPACE' : text !== scanned ? 'TEXT_LINE_BREAKS' : undefined;
  return {
    finding: PASSED,
    value: { profile, token: result.value, text: reopened !== opened ? trimmed : text },
    ...(remark ? { remark } : {}),
  };
}

/** The text without line breaks and tabs; one that is far too long stays as it is. */
export function withoutLineBreaks(scanned: string): string {
  return scanned.length > 4 * MAX_TEXT ? scanned : scanned.replace(/[\r\n\t]+/g, '');
}

/** `schema-and-header`: the header is what the profile asks for, and the payload is a card. */
export function readToken(token: OpenedToken): Result<UnverifiedCard> {
  return attempt(() => token.read());
}

/** Only decoding errors are faults of what was scanned; anything else is a defect of this package and must surface. */
function attempt<T>(decode: () => T): Result<T> {
  try {
    return { finding: PASSED, value: decode() };
  } catch (error) {
    if (error instanceof DecodeError) return { finding: notPassed(error.reason, error.params) };
    throw error;
  }
}
