/** How many milliseconds a piece of work may hold the event loop at a time. */
const SLICE = 20;

/**
 * Returns a function that long work awaits after each of its pieces. When the work has held the event loop for 20 ms,
 * timers, requests and input get their turn before it goes on.
 */
export function pauses(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < SLICE) return;
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  };
}
