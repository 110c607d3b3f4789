import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import { pdf } from './cards.fixture.ts';
import { type Process, startProcess } from './process.fixture.ts';
import { startServer } from './server.fixture.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const verifyPdf = async (url: string) => {
  const init = { method: 'POST', headers: { 'content-type': 'application/pdf' }, body: pdf };
  return (await (await fetch(`${url}/verify`, init)).json()) as object;
};

it('a thread that fails while it has nothing to do is logged and replaced', async () => {
  const created = once(process, 'worker') as Promise<[Worker]>;
  const server = await startServer();
  ends.push(server.stop);
  const [thread] = await created;
  expect(await verifyPdf(server.url)).toMatchObject({ outcome: 'APPROVED' });
  // As an error that is thrown in the thread arrives here.
  thread.emit('error', new RangeError('Vandenbossche'));
  expect(await verifyPdf(server.url)).toMatchObject({ outcome: 'APPROVED' });
  expect(server.log).toContainEqual({ event: 'scan thread failed', error: 'RangeError', at: expect.any(Array) });
  expect(JSON.stringify(server.log)).not.toContain('Vandenbossche');
});

it('connections that cannot be accepted are logged, and later ones are served', async () => {
  const server = await startServer();
  ends.push(server.stop);
  const error = Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' });
  for (let n = 0; n < 2; n++) server.server.emit('error', error);
  expect((await fetch(`${server.url}/health`)).status).toBe(200);
  const lines = server.log.filter(({ event }) => event === 'connection failed');
  expect(lines).toMatchObject([{ code: 'EMFILE' }, { code: 'EMFILE' }]);
});

it('serves also where nobody reads the log any more', async () => {
  const server: Process = await startProcess();
  ends.push(async () => server.child.kill('SIGKILL'));
  server.child.stdout!.destroy();
  // Each answer is logged; a write to a closed pipe fails after it.
  for (let n = 0; n < 3; n++) expect((await fetch(`${server.url}/health`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
});
