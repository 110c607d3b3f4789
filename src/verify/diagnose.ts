import type { Card } from '../card/model.ts';
import type { Layer } from '../profiles/profile.ts';
import type { Step } from '../steps/step.ts';
import { runSteps, STEPS } from './pipeline.ts';
import { withoutLineBreaks } from './steps/readings.ts';
import type { VerificationInput, VerifierConfig } from './verification.ts';

/**
 * Everything that can be found out about a text, whether or not it would be approved. It has no conclusion and must
 * not be used as one.
 */
export interface Diagnosis {
  /** The text that was scanned. */
  readonly text: string;
  /** The profile that the text is of; absent where there is none. */
  readonly profile?: 'cose' | 'jws';
  /** The layers of the wire format, as far as they can be read. */
  readonly layers: readonly Layer[];
  /** Every step that could be run, including those after a step that is NOT PASSED. */
  readonly steps: readonly Step[];
  /** What was odd and tolerated. */
  readonly warnings: readonly Step[];
  /** The card as far as it could be decoded; nothing about it is verified. */
  readonly unverifiedCard?: Card;
}

export async function diagnose(config: VerifierConfig, input: VerificationInput): Promise<Diagnosis> {
  const {
    steps,
    warnings,
    unverified,
    text = withoutLineBreaks(input.text),
  } = await runSteps(STEPS, config, input, true);
  const profile = config.profiles.find((candidate) => candidate.matches(text));
  return {
    text: input.text,
    ...(profile ? { profile: profile.name } : {}),
    layers: profile ? profile.inspect(text) : [],
    steps,
    warnings,
    ...(unverified ? { unverifiedCard: unverified.unverifiedCard } : {}),
  };
}
