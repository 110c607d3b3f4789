import type { BrowserContext, Page } from 'playwright-core';

/** What a page has measured of itself, in milliseconds. */
export interface Observed {
  /** From `play()` to the first picture, and to the first frame in which the verdict is seen. */
  readonly picture?: number;
  readonly result?: number;
  /** From sending a question to a worker to its answer, by kind of question. */
  readonly answers: Readonly<Record<string, readonly number[]>>;
  /** The tasks of more than 50 ms on the main thread, once the page has loaded and while it does. */
  readonly longTasks: readonly number[];
  readonly loading: readonly number[];
}

/** A question as the page sends it to a worker. */
interface Message {
  readonly id: number;
  readonly request: { readonly kind: string };
}

/** Makes the pages of a context measure themselves. Nothing in the page knows of it. */
export async function observe(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let played: number | undefined;
    /** What is measured begins when the page has loaded. */
    let begun = Number.POSITIVE_INFINITY;
    const observed = { answers: {} as Record<string, number[]>, longTasks: [] as number[], loading: [] as number[] };
    const measured: { picture?: number; result?: number } = {};
    Object.assign(globalThis, {
      observed: () => ({ ...observed, ...measured }),
      begin: () => {
        begun = performance.now();
      },
    });

    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function (this: HTMLVideoElement) {
      if (played === undefined) {
        played = performance.now();
        this.requestVideoFrameCallback(() => {
          measured.picture = performance.now() - played!;
        });
      }
      return play.call(this);
    };
    const seen = new MutationObserver(() => {
      if (played === undefined || !document.querySelector('.verdict')) return;
      seen.disconnect();
      requestAnimationFrame(() => {
        measured.result = performance.now() - played!;
      });
    });
    seen.observe(document, { childList: true, subtree: true });

    const asked = new WeakMap<Worker, Map<number, [kind: string, time: number]>>();
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: Message, transfer?: object) {
      let questions = asked.get(this);
      if (!questions) {
        const open = new Map<number, [string, number]>();
        questions = open;
        asked.set(this, open);
        this.addEventListener('message', ({ data }) => {
          const [kind, time] = open.get(data.id) ?? [];
          if (kind === undefined) return;
          observed.answers[kind] ??= [];
          observed.answers[kind].push(performance.now() - time!);
        });
      }
      questions.set(message.id, [message.request.kind, performance.now()]);
      return postMessage.call(this, message, transfer);
    };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        if (startTime >= begun) observed.longTasks.push(duration);
        else if (begun === Number.POSITIVE_INFINITY) observed.loading.push(duration);
      }
    }).observe({ type: 'longtask', buffered: true });
  });
}

/** The page has loaded. */
export function begin(page: Page): Promise<void> {
  return page.evaluate(() => (globalThis as unknown as { begin: () => void }).begin());
}

export function observedOf(page: Page): Promise<Observed> {
  return page.evaluate(() => (globalThis as unknown as { observed: () => Observed }).observed());
}
