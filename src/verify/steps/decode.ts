import { notPassed, PASSED } from '../../card/rules.ts';
import type { ReasonCode } from '../../codes.ts';
import { DecodeError } from '../../errors.ts';
import type { OpenedToken, Profile, UnverifiedCard } from '../../profiles/profile.ts';
import type { Finding } from '../../steps/step.ts';
import { isTypedOtherwise, nameForeignCode } from '../foreign-codes.ts';
import { guessedReadings, MAX_TEXT, plainReadings, type Reading, withoutLineBreaks } from './readings.ts';

/** A finding, and what was found where the step has passed. */
export type Result<T> = { readonly finding: Finding; readonly value?: T; readonly remark?: ReasonCode };

export interface OpenedText {
  readonly profile: Profile;
  readonly token: OpenedToken;
  /** The text without what was left out of it. */
  readonly text: string;
}

/**
 * `decodable`: from the text to a token whose outer form is sound. The text is tried as it was scanned first, since
 * Base45 has a space and a per cent sign of its own; what a scanner may have made of it is undone only where exactly one
 * way of doing so gives a token. Nothing of this can make an altered code a genuine one: the signature is over the token.
 */
export function openText(scanned: string, profiles: readonly Profile[]): Result<OpenedText> {
  const plain = plainReadings(scanned).map((reading) => openReading(reading, profiles));
  const asScanned = plain.find(({ value }) => value);
  if (asScanned) return asScanned;

  const guessed = guessedReadings(scanned).map((reading) => openReading(reading, profiles));
  const opened = guessed.filter(({ value }) => value);
  if (opened.length === 1) return opened[0]!;

  const recognised = [...plain, ...guessed].find(({ isRecognised }) => isRecognised);
  const text = withoutLineBreaks(scanned);
  if (recognised)
    return {
      finding: hasOtherLetters(text) && isTypedOtherwise(text) ? notPassed('KEYBOARD_LAYOUT') : recognised.finding,
    };
  if (text.trim() === '') return { finding: notPassed('TEXT_EMPTY') };
  if (plain.length + guessed.length === 0) return { finding: notPassed('TEXT_TOO_LONG', { most: MAX_TEXT }) };
  return { finding: nameForeignCode(text, profiles) };
}

/** Some layouts keep the colon of the prefix and change what follows, into letters that no code of this kind has. */
function hasOtherLetters(text: string): boolean {
  return /[\u00a1-\u052f]/.test(text);
}

interface Attempt extends Result<OpenedText> {
  /** Whether a profile takes the text for its own, be it sound or not. */
  readonly isRecognised: boolean;
}

function openReading({ text, remark }: Reading, profiles: readonly Profile[]): Attempt {
  const profile = profiles.find((candidate) => candidate.matches(text));
  if (!profile) return { finding: notPassed('NOT_AN_EHIC'), isRecognised: false };
  const { finding, value: token } = attempt(() => profile.decode(text));
  if (!token) return { finding, isRecognised: true };
  return { finding, value: { profile, token, text }, isRecognised: true, ...(remark ? { remark } : {}) };
}

/** `schema-and-header`: the header is what the profile asks for, and the payload is a card. */
export function readToken(token: OpenedToken): Result<UnverifiedCard> {
  return attempt(() => token.parse());
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
