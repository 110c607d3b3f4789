import { DecodeError } from '../../errors.ts';
import type { Profile } from '../../profiles/profile.ts';
import { notPassed, PASSED } from '../../steps/step.ts';
import { isTypedOtherwise, nameForeignCode } from '../foreign-codes.ts';
import type { Established, Outcome, StepFunction } from '../verification.ts';
import { guessedReadings, MAX_TEXT, plainReadings, type Reading, withoutLineBreaks } from './readings.ts';

/**
 * `decodable`: from the text to a token whose outer form is sound. The text is tried as it was scanned first, since
 * Base45 has a space and a per cent sign of its own; what a scanner may have made of it is undone only where exactly one
 * way of doing so gives a token. Nothing of this can make an altered code a genuine one: the signature is over the token.
 */
export const decodeText: StepFunction = ({ profiles }, { text: scanned }) => {
  const plain = plainReadings(scanned).map((reading) => decodeReading(reading, profiles));
  const asScanned = plain.find(({ established }) => established);
  if (asScanned) return asScanned;

  const guessed = guessedReadings(scanned).map((reading) => decodeReading(reading, profiles));
  const decoded = guessed.filter(({ established }) => established);
  if (decoded.length === 1) return decoded[0]!;

  const matched = [...plain, ...guessed].find(({ isMatched }) => isMatched);
  const text = withoutLineBreaks(scanned);
  if (matched)
    return hasOtherLetters(text) && isTypedOtherwise(text) ? { result: notPassed('KEYBOARD_LAYOUT') } : matched;
  if (text.trim() === '') return { result: notPassed('TEXT_EMPTY') };
  if (plain.length + guessed.length === 0) return { result: notPassed('TEXT_TOO_LONG', { most: MAX_TEXT }) };
  return { result: nameForeignCode(text, profiles) };
};

/** Some layouts keep the colon of the prefix and change what follows, into letters that no code of this kind has. */
function hasOtherLetters(text: string): boolean {
  return /[\u00a1-\u052f]/.test(text);
}

interface Attempt extends Outcome {
  /** Whether a profile takes the text for its own, be it sound or not. */
  readonly isMatched: boolean;
}

function decodeReading({ text, remark }: Reading, profiles: readonly Profile[]): Attempt {
  const profile = profiles.find((candidate) => candidate.matches(text));
  if (!profile) return { result: notPassed('NOT_AN_EHIC'), isMatched: false };
  const outcome = attempt(() => ({ profile, text, token: profile.decode(text) }));
  return { ...outcome, isMatched: true, ...(remark && outcome.established ? { remarks: [{ code: remark }] } : {}) };
}

/** `schema-and-header`: the header is what the profile asks for, and the payload is a card. */
export const parseToken: StepFunction = (_config, _input, { token }) =>
  token && attempt(() => ({ unverified: token.parse() }));

/** Only decoding errors are faults of what was scanned; anything else is a defect of this package and must surface. */
function attempt(decode: () => Established): Outcome {
  try {
    return { result: PASSED, established: decode() };
  } catch (error) {
    if (error instanceof DecodeError) return { result: notPassed(error.reason, error.params) };
    throw error;
  }
}
