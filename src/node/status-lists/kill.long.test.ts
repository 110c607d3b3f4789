import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createStatusLists } from './create-status-lists.ts';
import { openStatusLists } from './open-status-lists.ts';
import { URL_OF_LISTS } from './status-lists.fixture.ts';

const root = join(import.meta.dirname, '../../..');
// Below the package, so that the program finds it by its name.
const folder = mkdtempSync(join(root, 'dist', 'status-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROCESSES = 6;
const ROUNDS = 5;
const SIZE = 40_000;

/** Writes down what it is given as a line each, revokes each tenth, and ends itself now and then. */
const PROGRAM = `
import { openSync, writeSync } from 'node:fs';
import { openStatusLists } from 'eehic/node';

const [directory, file, until] = process.argv.slice(2);
const out = openSync(file, 'a');
const lists = await openStatusLists(directory, { blockSize: 300 });
for (let round = 0; round < Number(until); round++) {
  const given = await lists.allot(1 + (round * 7) % 60);
  for (const { uri, index } of given) writeSync(out, uri + ' ' + index + '\\n');
  const revoked = given.filter((_, at) => at % 10 === 0);
  await lists.revoke(revoked);
  for (const { uri, index } of revoked) writeSync(out, 'revoked ' + uri + ' ' + index + '\\n');
}
await lists.close();
`;
const program = join(folder, 'program.mjs');
writeFileSync(program, PROGRAM);

it('of many processes that allot at once and are killed at any moment none gets an index of another, and no revocation is lost', {
  timeout: 600_000,
}, async () => {
  const directory = join(folder, 'lists');
  const lists = await createStatusLists({ directory, url: URL_OF_LISTS, count: 3, size: SIZE });
  let killed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const isLast = round === ROUNDS - 1;
    const children = Array.from({ length: PROCESSES }, (_, at) => {
      const file = join(folder, `given-${round}-${at}`);
      writeFileSync(file, '');
      return { file, child: spawn(process.execPath, [program, directory, file, isLast ? '12' : '1000']) };
    });
    await Promise.all(
      children.map(async ({ file, child }, at) => {
        const ended = exitOf(child);
        if (!isLast) {
          // Each at another place of its work.
          while (linesOf(file).length < 40 + 37 * at && child.exitCode === null) await pause(3);
          await pause((at * 13 + round * 29) % 70);
          if (child.kill('SIGKILL')) killed++;
          return ended;
        }
        expect(await ended).toBe(0);
      }),
    );
  }
  expect(killed).toBe(PROCESSES * (ROUNDS - 1));

  const lines = readdirSync(folder)
    .filter((name) => name.startsWith('given-'))
    .flatMap((name) => linesOf(join(folder, name)));
  const given = lines.filter((line) => !line.startsWith('revoked'));
  const revoked = lines.filter((line) => line.startsWith('revoked'));
  expect(given.length).toBeGreaterThan(2000);
  expect(new Set(given).size).toBe(given.length);
  const references = revoked.map((line) => ({ uri: line.split(' ')[1]!, index: Number(line.split(' ')[2]) }));
  expect(await lists.revoke(references, { dryRun: true })).toEqual({
    changed: 0,
    unchanged: references.length,
    notAllotted: 0,
  });
  const all = given.map((line) => ({ uri: line.split(' ')[0]!, index: Number(line.split(' ')[1]) }));
  expect(await lists.revoke(all, { dryRun: true })).toMatchObject({ notAllotted: 0 });
  // A killed process loses no more than the block that it had, and the one that it was about to take.
  const infos = await lists.lists();
  const used = infos.reduce((sum, { size, free }) => sum + size - free, 0);
  expect(used - given.length).toBeLessThanOrEqual(killed * 2 * 360);
  await lists.close();
  const after = await openStatusLists(directory);
  expect((await after.lists()).map(({ state }) => state)).toEqual(['open', 'open', 'open']);
});

function linesOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  // What is after the last line end was being written.
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(0, -1);
}

function exitOf(child: ChildProcess): Promise<number | null> {
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => (code === 0 || code === null ? resolve(code) : reject(new Error(said))));
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
