import { fork } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { type Load, type Outcome, send } from './client.ts';

/**
 * Finds the rate that the server can serve, sends at twice that rate, and then 50,000 requests with the memory looked at
 * in between. It throws unless every request was answered with 200 or 429, and the memory has stayed flat.
 * `--short` does a fiftieth of it.
 */
const isShort = process.argv.includes('--short');
const scale = isShort ? 50 : 1;
const MB = 1024 ** 2;
/** Bytes by which the second half of the run may hold more than the first, on average. */
const GROWTH = { heapUsed: 8 * MB, rss: 48 * MB };

interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
}

const signer = await demoSigner(demoInstitution('BE'));
const issuer = createIssuer({ signer, timeZone: 'UTC' });
const card = sampleCard('BE', 'EHIC', new Date().toISOString().slice(0, 10));
const issued = await issuer.issue(card);
const pdf = await renderCardPdf(issued, { signer });

function post(path: string, type: string, body: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(body);
  const head = `POST ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), bytes]);
}

const text = post('/verify', 'text/plain', issued.text);
const file = post('/verify', 'application/pdf', pdf);
const issue = post('/issue', 'application/json', JSON.stringify(card));

const child = fork(new URL('./server-process.ts', import.meta.url).pathname, {
  execArgv: ['--import', 'tsx', '--expose-gc'],
  stdio: ['ignore', openSync('/dev/null', 'w'), 'inherit', 'ipc'],
  env: {
    ...process.env,
    EEHIC_SERVER_REGISTRY: 'demo',
    EEHIC_SERVER_ISSUER_KEY: 'demo',
    EEHIC_SERVER_PORT: '0',
    EEHIC_SERVER_TIME_ZONE: 'UTC',
  },
});
const [{ port }] = (await once(child, 'message')) as [{ port: number }];

async function memory(): Promise<Memory> {
  child.send('memory');
  const [found] = (await once(child, 'message')) as [Memory];
  return found;
}

function requireServed(name: string, { statuses, failed }: Outcome): void {
  const others = Object.keys(statuses).filter((status) => status !== '200' && status !== '429');
  if (failed > 0 || others.length > 0) throw new Error(`${name}: ${failed} failed, ${JSON.stringify(statuses)}`);
}

const percentile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? 0;
const row = (...cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

function report(name: string, { statuses, seconds, failed, latencies, longestWait }: Outcome): void {
  const count = Object.values(statuses).reduce((sum, each) => sum + each, 0);
  const rates = [count, statuses[200] ?? 0, statuses[429] ?? 0].map((each) => Math.round(each / seconds));
  const times = [...[0.5, 0.99, 1].map((part) => percentile(latencies, part)), longestWait];
  row(name, ...rates, failed, ...times.map(Math.round));
}

/** What depends on how busy the machine is fails the whole run, and is only told by the short one. */
function note(problem: string): void {
  if (!isShort) throw new Error(problem);
  console.log(`\n${problem}\n`);
}

/**
 * Finds the rate with as many connections as run at a time, of which none is refused; then sends at twice that rate.
 * Where all of that was served as well, because the machine was busy before, it was not the rate that can be served.
 */
async function overload(name: string, request: Uint8Array, count: number, connections: number): Promise<void> {
  const load: Load = { port, requests: [request], connections, count };
  await send({ ...load, count: Math.ceil(count / 10) });
  const free = await send(load);
  requireServed(name, free);
  if ((free.statuses[200] ?? 0) < 0.98 * count) note(`${name}: some were refused without overload`);
  report(name, free);
  let rate = count / free.seconds;
  for (let attempt = 1; attempt <= 5; attempt++) {
    const twice = await send({ ...load, rate: 2 * rate, connections: 900, count: 2 * count });
    requireServed(name, twice);
    report(`${name}, ${Math.round(2 * rate)} a second`, twice);
    const served = twice.statuses[200] ?? 0;
    const refused = twice.statuses[429] ?? 0;
    if (served === 0 || served + refused < 2 * count) throw new Error(`${name}: ${served} served, ${refused} refused`);
    if (refused > 0) return;
    rate = served / twice.seconds;
  }
  note(`${name}: no rate was found at which requests are refused`);
}

try {
  row(
    'requests',
    'sent a second',
    '200 a second',
    '429 a second',
    'failed',
    'median ms',
    '99 % ms',
    'longest ms',
    'before sending ms',
  );
  row(...Array.from({ length: 9 }, () => '---'));
  await overload('texts', text, 20_000 / scale, 16);
  await overload('PDFs', file, isShort ? 60 : 150, 1);

  console.log();
  row('requests', 'RSS MB', 'heap MB', 'outside of the heap MB');
  row('---', '---', '---', '---');
  const mix = [...Array.from({ length: 48 }, () => text), issue, file];
  const total = 50_000 / scale;
  const samples: Memory[] = [];
  let done = 0;
  const sample = async () => {
    done += total / 10;
    const found = await memory();
    samples.push(found);
    row(done, ...[found.rss, found.heapUsed, found.external].map((bytes) => (bytes / MB).toFixed(1)));
  };
  const run = await send({
    port,
    requests: mix,
    connections: 16,
    count: total,
    pause: { every: total / 10, run: sample },
  });
  requireServed('memory', run);
  await sample();
  const average = (part: readonly Memory[], key: 'rss' | 'heapUsed') =>
    part.reduce((sum, each) => sum + each[key], 0) / part.length;
  const settled = samples.slice(2);
  for (const key of ['heapUsed', 'rss'] as const) {
    const half = settled.length / 2;
    const growth = average(settled.slice(half), key) - average(settled.slice(0, half), key);
    console.log(`\n${key}: the second half holds ${(growth / MB).toFixed(1)} MB more than the first`);
    if (growth <= GROWTH[key]) continue;
    // The system's memory settles later than the short run ends.
    if (key === 'rss') note(`${key} grows`);
    else throw new Error(`${key} grows`);
  }
  console.log(`\n${JSON.stringify(run.statuses)} in ${run.seconds.toFixed(0)} s, ${run.failed} failed`);
} finally {
  child.send('stop');
}
