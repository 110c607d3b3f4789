import { parentPort } from 'node:worker_threads';
import { scanAllImage, scanImage } from '../scan-image.ts';
import { scanAllPdf, scanPdf } from '../scan-pdf.ts';
import { type Answer, type Outcome, type Request, type ScanFunctions, toOutcome, withOwnBytes } from './messages.ts';

const FUNCTIONS: ScanFunctions = { scanPdf, scanAllPdf, scanImage, scanAllImage };

async function answer({ name, bytes, options }: Request): Promise<Outcome> {
  try {
    return { value: withOwnBytes(await FUNCTIONS[name](bytes, options)) };
  } catch (error) {
    return toOutcome(error);
  }
}

async function respond(request: Request): Promise<void> {
  const outcome = await answer(request);
  parentPort?.postMessage({ outcome, memory: process.memoryUsage().external } satisfies Answer);
}

parentPort?.on('message', (request: Request) => void respond(request));
parentPort?.postMessage('started');
