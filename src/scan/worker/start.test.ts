import { expect, it, vi } from 'vitest';
import { scanPdf } from '../scan-pdf.ts';

vi.mock('node:worker_threads', () => ({
  Worker: class {
    constructor() {
      // What Node does where it may start no threads (its permission model), or has no memory for one.
      throw Object.assign(new Error('Access to this API has been restricted'), { code: 'ERR_ACCESS_DENIED' });
    }
  },
}));

it('a thread that may not be started is an error with a code', async () => {
  const error = await scanPdf(new Uint8Array(9), { worker: true }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'ScanError', code: 'ERR_EHIC_SCAN_WORKER' });
});
