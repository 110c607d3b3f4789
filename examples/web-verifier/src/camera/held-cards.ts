import type { Checked } from '../worker/protocol.ts';

/** So many frames without a card, a part of a second, and it was taken away. */
const AWAY = 5;

export interface HeldCards {
  /** Returns the codes of a frame that are not those of a card which is still held there since it was shown. */
  newOf(codes: readonly Checked[]): readonly Checked[];
  /** From now on every card is new, such as when the camera is started. */
  forget(): void;
}

/**
 * Remembers which cards lie before the camera, so that the last person does not come back when the next one is called
 * and the card has not been taken away yet.
 */
export function createHeldCards(): HeldCards {
  /** The marks of the cards, each with the number of frames since it was seen. */
  const held = new Map<string, number>();
  return {
    newOf(codes) {
      const fresh = codes.filter(({ mark }) => !held.has(mark));
      for (const [mark, frames] of held) {
        if (frames + 1 >= AWAY) held.delete(mark);
        else held.set(mark, frames + 1);
      }
      for (const { mark } of codes) held.set(mark, 0);
      return fresh;
    },
    forget: () => held.clear(),
  };
}
