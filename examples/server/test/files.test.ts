import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { renderPdfPage } from 'eehic/scan';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HOSTILE_PDFS } from '../../../src/scan/hostile-files.fixture.ts';
import { pdf } from './cards.fixture.ts';
import { requireDocumented } from './openapi.fixture.ts';
import { startServer, type TestServer } from './server.fixture.ts';

const SHARED = process.env.EEHIC_SHARED ?? fileURLToPath(new URL('../../../../shared', import.meta.url));
const CASES = `${SHARED}/cases`;

let server: TestServer;
/** A server that gives files less time, so that hostile ones are refused sooner. */
let short: TestServer;
beforeAll(async () => {
  server = await startServer({ filesAtOnce: 2 });
  short = await startServer({ scanTime: 2_000 });
});
afterAll(async () => {
  await Promise.all([server.stop(), short.stop()]);
});

interface Answer {
  readonly status: number;
  readonly code?: string;
  readonly outcome?: string;
  readonly results?: readonly object[];
}

async function verify(type: string, body: Uint8Array | string, { url } = server): Promise<Answer> {
  const response = await fetch(`${url}/verify`, { method: 'POST', headers: { 'content-type': type }, body });
  await requireDocumented('POST', '/verify', response);
  const { status } = response;
  return { ...((await response.json()) as object), status };
}

it('reads pictures of the kinds that it says', async () => {
  const { rgba, width, height } = await renderPdfPage(pdf, { dpi: 150 });
  for (const kind of ['png', 'jpeg', 'webp', 'tiff', 'avif', 'gif'] as const) {
    const picture = sharp(rgba, { raw: { width, height, channels: 4 } }).flatten({ background: 'white' });
    const answer = await verify(`image/${kind}`, await picture.toFormat(kind).toBuffer());
    expect([kind, answer.status, answer.outcome]).toEqual([kind, 200, 'APPROVED']);
  }
});

it('a file of another kind than it is said to be is refused', async () => {
  expect(await verify('image/png', pdf)).toMatchObject({ status: 422, code: 'ERR_EHIC_SCAN_NOT_AN_IMAGE' });
  expect(await verify('application/pdf', new Uint8Array(0))).toMatchObject({ status: 422 });
  expect(await verify('image/bmp', new TextEncoder().encode('BM'))).toMatchObject({ status: 422 });
});

describe('hostile PDFs', () => {
  it.each(Object.entries(HOSTILE_PDFS))('%s: refused, while others are answered', async (_name, hostile) => {
    let isDone = false;
    const answer = verify('application/pdf', hostile, short).finally(() => {
      isDone = true;
    });
    const others: boolean[] = [];
    do {
      others.push((await fetch(`${short.url}/health`)).ok);
    } while (!isDone);
    expect(await answer).toMatchObject({ status: 422, code: expect.stringMatching(/^ERR_EHIC_SCAN_/) });
    expect(others).not.toContain(false);
    expect((await verify('application/pdf', pdf, short)).results).toMatchObject([
      { report: { conclusion: { result: 'APPROVED' } } },
    ]);
  });
});

describe.skipIf(!existsSync(CASES))('files of the kinds that people meet', () => {
  const TYPES: Readonly<Record<string, string>> = {
    pdf: 'application/pdf',
    tif: 'image/tiff',
    heic: 'image/heic',
    txt: 'text/plain',
  };
  const files = existsSync(CASES) ? readdirSync(CASES).filter((name) => TYPES[name.split('.').at(-1)!]) : [];
  const RESULTS: Readonly<Record<string, object>> = {
    '02-two-cards-unsigned-merge.pdf': { status: 200, results: [{}, {}] },
    '08-iphone.heic': { status: 422, code: 'ERR_EHIC_SCAN_KIND_NOT_READ', params: { kind: 'heic' } },
  };
  it.each(files)('%s', async (name) => {
    const answer = await verify(TYPES[name.split('.').at(-1)!]!, readFileSync(`${CASES}/${name}`));
    expect(answer).toMatchObject(RESULTS[name] ?? { status: 200, results: [{}] });
  });
});
