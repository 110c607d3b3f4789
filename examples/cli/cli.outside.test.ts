import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

// The whole way with other programs' eyes: the built command issues, poppler draws, zbar reads, the command verifies.
const run = promisify(execFile);
const CLI = new URL('../../dist/cli.js', import.meta.url).pathname;
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-outside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const eehic = async (...args: string[]) => (await run(process.execPath, [CLI, ...args], { cwd: folder })).stdout;

const CASES = ['ES256', 'PS256', 'RS256'].flatMap((algorithm) =>
  ['BE', 'GR', 'BG', 'PL', 'IS', 'MT'].flatMap((country) =>
    ['EHIC', 'PRC'].map((document) => [algorithm, country, document] as const),
  ),
);

it.each(CASES)(
  '%s %s %s: zbar reads the page at 150 dpi, and what it reads is approved',
  async (algorithm, country, document) => {
    const card = await eehic('sample', '--country', country, '--document', document);
    await writeFile(join(folder, 'card.json'), card);
    await eehic('issue', 'card.json', '-o', 'card.pdf', '--algorithm', algorithm);
    await run('qpdf', ['--check', 'card.pdf'], { cwd: folder });
    await run('pdftoppm', ['-r', '150', '-png', '-singlefile', 'card.pdf', 'card'], { cwd: folder });
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', 'card.png'], { cwd: folder });
    const text = stdout.replace(/\n$/, '');
    const report = JSON.parse(await eehic('verify', text, '--demo', '--json'));
    expect(report).toMatchObject({ conclusion: 'APPROVED', card: JSON.parse(card) });
    const scanned = JSON.parse(await eehic('verify', 'card.png', '--demo', '--json'));
    expect(scanned.text).toBe(text);
  },
  60_000,
);
