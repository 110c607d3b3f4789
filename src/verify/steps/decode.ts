import { DecodeError } from '../../errors.ts';
import type { Profile } from '../../profiles/profile.ts';
import { notPassed, PASSED } from '../../steps/step.ts';
import { isTypedOtherwise, nameForeignCode } from '../foreign-codes.ts';
import type { Established, Outcome, StepFunction } from '../verification.ts';
import { guessedReadings, isBlank, MAX_TEXT, plainReadings, type Reading, withoutLineBreaks } from './readings.ts';

/**
 * Step `decodable`: from the text to a token whose outer form is valid. The text is first read exactly as it was
 * scanned, because Base45 itself contains a space and a per cent sign. A change that a scanner may have made is
 * undone only when exactly one way of doing so yields a token. This cannot make an altered code genuine, because
 * the signature covers the token.
 */
export const decodeText: StepFunction = ({ profiles }, { text: scanned }) => {
  const plain = plainReadings(scanned).map((reading) => decodeReading(reading, profiles));
  const asScanned = plain.find(({ established }) => established);
  if (asScanned) return asScanned;

  const guessed = guessedReadings(scanned).map((reading) => decodeReading(reading, profiles));
  const decoded = guessed.filter(({ established }) => established);
  if (decoded.length === 1) return decoded[0]!;

  const matched = [...plain, ...guessed].find(({ isMatched, established }) => isMatched && !established);
  const text = withoutLineBreaks(scanned);
  if (matched)
    return hasOtherLetters(text) && isTypedOtherwise(text) ? { result: notPassed('KEYBOARD_LAYOUT') } : matched;
  if (isBlank(scanned)) return { result: notPassed('TEXT_EMPTY') };
  if (plain.length + guessed.length === 0) return { result: notPassed('TEXT_TOO_LONG', { max: MAX_TEXT }) };
  return { result: nameForeignCode(text, profiles) };
};

/**
 * Some layouts keep the colon of the prefix and change what follows into letters that no code of this kind
 * contains.
 */
function hasOtherLetters(text: string): boolean {
  return /[\u00a1-\u052f]/.test(text);
}

interface Attempt extends Outcome {
  /** Whether a profile recognises the text as its own, whether or not it is valid. */
  readonly isMatched: boolean;
}

function decodeReading({ text, remarks }: Reading, profiles: readonly Profile[]): Attempt {
  const profile = profiles.find((candidate) => candidate.matches(text));
  if (!profile) return { result: notPassed('NOT_AN_EHIC'), isMatched: false };
  const outcome = attempt(() => ({ profile, text, token: profile.decode(text) }));
  return {
    ...outcome,
    isMatched: true,
    ...(outcome.established ? { remarks: remarks.map((code) => ({ code })) } : {}),
  };
}

/** Step `schema-and-header`: the header is what the profile requires, and the payload is a card. */
export const parseToken: StepFunction = (_config, _input, { token }) =>
  token && attempt(() => ({ unverified: token.parse() }));

function attempt(decode: () => Established): Outcome {
  try {
    return { result: PASSED, established: decode() };
  } catch (error) {
    return outcomeOf(error);
  }
}

/**
 * The outcome of a step that threw. Only decoding errors are faults of what was scanned. Any other error is a defect of
 * this package and must surface.
 */
export function outcomeOf(error: unknown): Outcome {
  if (error instanceof DecodeError) return { result: notPassed(error.reason, error.params) };
  throw error;
}
