import { Worker } from 'node:worker_threads';
import { ScanError } from '../../errors.ts';
import { timeoutError } from '../deadline.ts';
import type { Answer, Request } from './messages.ts';

/** Of JavaScript alone, in MB; the memory of pictures and of WebAssembly is limited where it is taken. */
const HEAP = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 64 };
/** Bytes outside of that heap with which a thread is kept for the next scan: memory of WebAssembly never shrinks. */
const KEEP_MEMORY = 192 * 1024 ** 2;
/** Milliseconds for loading the thread's code, on a slow disk too. */
const TIME_TO_START = 30_000;
/** Milliseconds in which a message that has arrived is read, where the caller's own thread was occupied. */
const TIME_TO_READ = 50;
/** Milliseconds in which a thread ends. */
const TIME_TO_END = 2000;

const NOT_STARTED = 'the worker thread of a scan could not be started';

let kept: Worker | undefined;

/**
 * Sends a request to the worker, which is started when it is not running. It is ended when it sends no result within
 * `time` milliseconds (`ERR_EHIC_SCAN_TIMEOUT`) or holds much memory after it; else it waits for the next scan, and
 * keeps no process from ending meanwhile. Throws `ERR_EHIC_SCAN_WORKER` where the thread cannot be started, or ends
 * without a result. For one call at a time.
 */
export async function askWorker(request: Request, time: number): Promise<Answer> {
  const worker = kept ?? (await startWorker());
  kept = undefined;
  let answer: Answer | undefined;
  try {
    worker.ref();
    answer = await nextMessage<Answer>(worker, time, () => worker.postMessage(request));
    return answer;
  } finally {
    if (answer && answer.memory <= KEEP_MEMORY) keep(worker);
    else await endThread(worker);
  }
}

/** Bun does not end a thread in the midst of WebAssembly, so that nobody waits long for it. */
async function endThread(worker: Worker): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise((resolve) => {
    timer = setTimeout(resolve, TIME_TO_END);
  });
  await Promise.race([worker.terminate(), late]);
  clearTimeout(timer);
}

function keep(worker: Worker): void {
  kept = worker;
  worker.unref();
}

async function startWorker(): Promise<Worker> {
  let worker: Worker;
  try {
    worker = openWorker();
  } catch (cause) {
    throw workerError(NOT_STARTED, cause);
  }
  // One that ends while it waits is not an error for the caller: the next scan starts another.
  const forget = () => {
    if (kept === worker) kept = undefined;
  };
  worker.on('error', forget);
  worker.on('exit', forget);
  try {
    await nextMessage<'started'>(worker, TIME_TO_START, () => {});
    return worker;
  } catch (cause) {
    await endThread(worker);
    throw workerError(NOT_STARTED, cause);
  }
}

function openWorker(): Worker {
  const options = { resourceLimits: HEAP, name: 'eehic scan' };
  const isSource = import.meta.url.endsWith('.ts');
  if (!isSource) return new Worker(new URL('./scan-worker.js', import.meta.url), options);
  // Node does not run the sources themselves; in development, such as in tests, tsx does.
  const file = JSON.stringify(new URL('./worker.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ tsImport }) => tsImport(${file}, ${file}))`, {
    ...options,
    eval: true,
  });
}

function nextMessage<Message>(worker: Worker, time: number, begin: () => void): Promise<Message> {
  return new Promise<Message>((resolve, reject) => {
    const onError = (cause: unknown) => end(() => reject(workerError('the worker thread of a scan has failed', cause)));
    const onExit = () => end(() => reject(workerError('the worker thread of a scan has ended')));
    const onMessage = (message: Message) => end(() => resolve(message));
    const onTime = () => {
      timer = setTimeout(() => end(() => reject(timeoutError())), TIME_TO_READ);
    };
    let timer = setTimeout(onTime, time);
    const end = (settle: () => void) => {
      clearTimeout(timer);
      worker.off('error', onError).off('exit', onExit).off('message', onMessage).off('messageerror', onError);
      settle();
    };
    worker.on('error', onError).on('exit', onExit).on('message', onMessage).on('messageerror', onError);
    try {
      begin();
    } catch (cause) {
      const option = 'an option of the scan cannot be handed to a worker thread';
      end(() => reject(new ScanError('ERR_EHIC_OPTIONS', option, {}, { cause })));
    }
  });
}

function workerError(message: string, cause?: unknown): ScanError {
  return new ScanError('ERR_EHIC_SCAN_WORKER', message, {}, { cause });
}
