import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDesk } from './desk.ts';
import type { Question, Reply } from './protocol.ts';

vi.mock('./worker.ts?worker&url', () => ({ default: '/worker.js' }));
vi.mock('../trusted-types.ts', () => ({ scriptUrl: (url: string) => url }));

let workers: FakeWorker[] = [];

class FakeWorker {
  onmessage: (event: { readonly data: Reply }) => void = () => {};
  onerror: (event: { preventDefault(): void }) => void = () => {};
  readonly asked: Question[] = [];
  constructor() {
    workers.push(this);
  }
  postMessage(question: Question) {
    this.asked.push(question);
  }
  terminate() {}
  answer(id = this.asked.at(-1)!.id) {
    this.onmessage({ data: { id, ok: true, answer: [] } });
  }
  fail() {
    this.onerror({ preventDefault: () => {} });
  }
}

beforeEach(() => {
  workers = [];
  vi.useFakeTimers();
  vi.stubGlobal('Worker', FakeWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const askText = (desk: ReturnType<typeof createDesk>) => desk.ask<'text'>({ kind: 'text', text: '' });

it('a worker whose script is not there is started again after a pause, not at once and for ever', async () => {
  createDesk('live');
  workers[0]!.fail();
  expect(workers).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(workers).toHaveLength(2);
});

it('what is asked meanwhile is answered by the next worker', async () => {
  const desk = createDesk('live');
  workers[0]!.fail();
  const asked = askText(desk);
  await vi.advanceTimersByTimeAsync(5_000);
  workers[1]!.answer();
  expect(await asked).toEqual([]);
});

it('a worker that has answered before is replaced at once', async () => {
  const desk = createDesk('live');
  const first = askText(desk);
  workers[0]!.answer();
  await first;
  workers[0]!.fail();
  expect(workers).toHaveLength(2);
});

it('what a worker says after it was ended is not taken for an answer', async () => {
  const desk = createDesk('live', { text: 1_000 });
  const first = askText(desk).catch(({ code }) => code);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await first).toBe('STOPPED');
  let isAnswered = false;
  const second = askText(desk).then(() => {
    isAnswered = true;
  });
  workers[0]!.answer(workers[1]!.asked[0]!.id);
  await vi.advanceTimersByTimeAsync(10);
  expect(isAnswered).toBe(false);
  workers[1]!.answer();
  await second;
});
