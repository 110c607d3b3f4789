import type { Config } from '../config.ts';
import type { Held } from '../trust/trust.ts';
import type { Speech } from '../words/languages.ts';
import type { Desk } from '../worker/desk.ts';

/** What the views of a result need beside it. */
export interface ResultContext {
  readonly speech: Speech;
  readonly config: Config;
  /** The lists on the device; undefined while they are being opened. */
  readonly held: Held | undefined;
  readonly today: () => string;
  /** Opens the list of what is on the device. */
  readonly onData: () => void;
  /** Checks the card again, with another treatment date; undefined is today. */
  readonly onDay?: (day: string | undefined) => void;
  /** The worker that makes reports. */
  readonly desk: Desk;
  /** Says something to people who use a screen reader. */
  readonly announce: (text: string) => void;
}
