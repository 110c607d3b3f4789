import type { Page } from 'playwright-core';

/** Keeps the workers that the page starts, so that they can be asked what the page would ask. To be called first. */
export async function keepWorkers(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const workers: Worker[] = [];
    Object.assign(globalThis, { workers });
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, message: unknown, transfer?: object) {
      if (!workers.includes(this)) workers.push(this);
      return postMessage.call(this, message, transfer);
    };
  });
}

/** Asks a worker of the page for the codes in a file, and returns the marks of what it found. */
export function marksOf(page: Page, file: Buffer, id: number): Promise<readonly string[]> {
  return page.evaluate(
    async ({ base64, id }) => {
      const [worker] = (globalThis as unknown as { workers: Worker[] }).workers;
      const file = new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]);
      const reply = new Promise<{ ok: boolean; answer: { mark: string }[]; code: string }>((resolve) => {
        const listen = ({ data }: MessageEvent) => {
          if (data.id !== id) return;
          worker!.removeEventListener('message', listen);
          resolve(data);
        };
        worker!.addEventListener('message', listen);
      });
      worker!.postMessage({ id, request: { kind: 'file', file } });
      const { ok, answer } = await reply;
      return ok ? answer.map(({ mark }) => mark) : [];
    },
    { base64: file.toString('base64'), id },
  );
}

/** The mark of a text, as the page's worker makes it. */
export async function markOf(text: string): Promise<string> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).join();
}
