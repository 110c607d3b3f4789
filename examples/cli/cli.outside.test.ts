import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runCli, spawnCli } from './run.fixture.ts';

// These tests go the whole way with other programs: the command issues, poppler draws, zbar reads, the command
// verifies.
const run = promisify(execFile);
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-outside-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const eehicBy = async (runCommand: typeof runCli, args: readonly string[]): Promise<string> => {
  const { code, out, err } = await runCommand(folder, args);
  if (code !== 0) throw new Error(`exit code ${code}: ${out}${err}`);
  return out;
};
const eehic = (...args: string[]) => eehicBy(runCli, args);

const COUNTRIES = ['BE', 'GR', 'BG', 'PL', 'IS', 'MT'];
const CASES = [
  ...['ES256', 'PS256', 'RS256'].flatMap((algorithm) =>
    COUNTRIES.flatMap((country) => ['EHIC', 'PRC'].map((document) => ['cose', algorithm, country, document] as const)),
  ),
  // The jws profile has neither PS256 nor the card itself.
  ...['ES256', 'RS256'].flatMap((algorithm) => COUNTRIES.map((country) => ['jws', algorithm, country, 'PRC'] as const)),
];

const verify = async (...args: string[]) => JSON.parse(await eehic('verify', ...args, '--demo', '--json'));

it.each(CASES)(
  '%s %s %s %s: zbar reads the page at 150 dpi, and what it reads is approved',
  async (profile, algorithm, country, document) => {
    const card = await eehic('sample', '--country', country, '--document', document, '--profile', profile);
    await writeFile(join(folder, 'card.json'), card);
    await eehic('issue', 'card.json', '-o', 'card.pdf', '--force', '--algorithm', algorithm, '--profile', profile);
    await run('qpdf', ['--check', 'card.pdf'], { cwd: folder });
    await run('pdftoppm', ['-r', '150', '-png', '-singlefile', 'card.pdf', 'card'], { cwd: folder });
    const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', 'card.png'], {
      cwd: folder,
    });
    // The page of a card has its code twice: once on the card to cut out.
    const texts = stdout.trim().split('\n');
    expect(texts).toHaveLength(document === 'EHIC' ? 2 : 1);
    const [text = '', ...others] = texts;
    for (const other of others) expect(other).toBe(text);
    const verified = await verify(text);
    expect(verified).toMatchObject({
      outcome: 'APPROVED',
      results: [{ report: { token: { payload: JSON.parse(card) } } }],
    });
    const scanned = await verify('card.png');
    expect(scanned.results[0].report.token.text).toBe(text);
    const { results } = await verify('card.pdf', '--require-signature');
    expect(results[0].document.level).toBe(`PAdES B-B, ${algorithm}`);
  },
  60_000,
);

it('the built command, as a process, makes a page that zbar reads, and approves it', async () => {
  const built = (...args: string[]) => eehicBy(spawnCli, args);
  await writeFile(join(folder, 'built.json'), await built('sample'));
  await built('issue', 'built.json', '-o', 'built.pdf');
  await run('pdftoppm', ['-r', '150', '-png', '-singlefile', 'built.pdf', 'built'], { cwd: folder });
  const { stdout } = await run('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', 'built.png'], {
    cwd: folder,
  });
  const { results } = JSON.parse(await built('verify', 'built.pdf', '--demo', '--json'));
  expect(results[0].report).toMatchObject({ conclusion: { result: 'APPROVED' }, token: { text: stdout.trim() } });
}, 60_000);
