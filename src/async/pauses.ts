/** How many milliseconds a piece of work may hold the event loop at a time. */
const SLICE = 20;

/** Lets other work have its turn, if it is due. */
export type Pause = () => Promise<void>;

/**
 * Returns a function that long work awaits after each of its pieces. When the work has held the event loop for 20 ms,
 * timers, requests and input get their turn before it goes on.
 */
export function pauses(): Pause {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}
