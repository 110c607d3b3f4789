import type { Config } from '../config.ts';
import { scriptUrl } from '../trusted-types.ts';
import type { Answers, Kind, Question, Reply, Request, RequestOf } from './protocol.ts';
import workerUrl from './worker.ts?worker&url';

/** Why a question has no answer: the code of the library's error, `STOPPED` at the limit of time, `ABANDONED`, or `FAILED`. */
export class DeskError extends Error {
  readonly code: string;
  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** A worker with a limit of time for each question. */
export interface Desk {
  /** Opens what cards are judged by, or refreshes it. */
  open(config: Config): Promise<Answers['open']>;
  /** Asks the worker; questions are answered one after the other. Rejects with a DeskError. */
  ask<K extends Exclude<Kind, 'open'>>(request: RequestOf<K>, transfer?: readonly Transferable[]): Promise<Answers[K]>;
  /** Leaves questions of this kind without an answer, and ends the worker where it is at one of them. */
  abandon(kind: Kind): void;
  /** Whether a question is being answered. */
  readonly isBusy: boolean;
}

/** In milliseconds. A worker that takes longer is ended, whatever it does, and another takes its place. */
const LIMITS: Readonly<Record<Kind, number>> = {
  open: 60_000,
  refresh: 180_000,
  bundle: 120_000,
  frame: 5_000,
  text: 15_000,
  file: 30_000,
  'pdf-report': 30_000,
};

/** In milliseconds, before a worker that never answered, such as one whose script is not there, is started again. */
const PAUSE = 5_000;

interface Pending {
  readonly question: Question;
  readonly transfer: readonly Transferable[];
  readonly settle: (reply: Reply) => void;
}

/** Starts a worker. Another takes its place when it was ended at a limit, or has ended itself. */
export function createDesk(name: string, limits: Partial<Record<Kind, number>> = {}): Desk {
  let worker: Worker | undefined = start();
  let hasAnswered = false;
  let current: Pending | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let config: Config | undefined;
  let lastId = 0;
  const waiting: Pending[] = [];

  function start(): Worker {
    const started = new Worker(scriptUrl(workerUrl), { type: 'module', name });
    started.onmessage = ({ data }: MessageEvent<Reply>) => {
      if (started !== worker) return;
      hasAnswered = true;
      if (data.id === current?.question.id) finish(data);
    };
    started.onerror = (event) => {
      event.preventDefault();
      if (started === worker) replace('FAILED');
    };
    return started;
  }

  function finish(reply: Reply) {
    clearTimeout(timer);
    const done = current;
    current = undefined;
    done?.settle(reply);
    next();
  }

  /** Ends the worker. The new one first opens what the old one had opened. */
  function replace(code: string) {
    worker?.terminate();
    const id = current?.question.id ?? 0;
    worker = undefined;
    if (code === 'FAILED' && !hasAnswered) setTimeout(restart, PAUSE);
    else worker = start();
    hasAnswered = false;
    if (config && current?.question.request.kind !== 'open') {
      waiting.unshift({
        question: { id: ++lastId, request: { kind: 'open', config } },
        transfer: [],
        settle: () => {},
      });
    }
    finish({ id, ok: false, code });
  }

  function restart() {
    worker = start();
    next();
  }

  function next() {
    if (!worker || current || waiting.length === 0) return;
    current = waiting.shift()!;
    const { question, transfer } = current;
    const { kind } = question.request;
    timer = setTimeout(() => replace('STOPPED'), limits[kind] ?? LIMITS[kind]);
    worker.postMessage(question, [...transfer]);
  }

  function send(request: Request, transfer: readonly Transferable[] = []): Promise<Answers[Kind]> {
    return new Promise((resolve, reject) => {
      const settle = (reply: Reply) => (reply.ok ? resolve(reply.answer) : reject(new DeskError(reply.code)));
      waiting.push({ question: { id: ++lastId, request }, transfer, settle });
      next();
    });
  }

  function abandon(kind: Kind) {
    const left = waiting.filter(({ question }) => question.request.kind === kind);
    for (const each of left) {
      waiting.splice(waiting.indexOf(each), 1);
      each.settle({ id: each.question.id, ok: false, code: 'ABANDONED' });
    }
    if (current?.question.request.kind === kind) replace('ABANDONED');
  }

  return {
    abandon,
    get isBusy() {
      return current !== undefined;
    },
    open(given) {
      config = given;
      return send({ kind: 'open', config: given }) as Promise<Answers['open']>;
    },
    ask: (request, transfer) => send(request, transfer) as Promise<never>,
  };
}
