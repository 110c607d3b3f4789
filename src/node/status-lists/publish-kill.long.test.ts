import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createStatusLists } from './create-status-lists.ts';
import { openStatusLists } from './open-status-lists.ts';
import { URL_OF_LISTS } from './status-lists.fixture.ts';

// Below the package, so that the program finds it by its name.
const folder = mkdtempSync(join(import.meta.dirname, '../../..', 'dist', 'publish-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROCESSES = 4;
const ROUNDS = 4;

/** Revokes a card and publishes, again and again; what it has published must be in the files from then on. */
const PROGRAM = `
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { openStatusLists } from 'eehic/node';
import { demoInstitution, demoSigner } from 'eehic/testing';

const [directory, output, file, until] = process.argv.slice(2);
const signer = await demoSigner(demoInstitution('BE'));
const lists = await openStatusLists(directory, { blockSize: 20 });
const revoked = [];
for (let round = 0; round < Number(until); round++) {
  const [card] = await lists.allot(1);
  await lists.revoke([card]);
  await lists.publish({ signer, output, format: 'jwt' });
  revoked.push(card);
  for (const { uri, index } of revoked) {
    const name = uri.slice(uri.lastIndexOf('/') + 1);
    const payload = JSON.parse(Buffer.from(readFileSync(join(output, name), 'latin1').split('.')[1], 'base64url'));
    const bits = inflateSync(Buffer.from(payload.status_list.lst, 'base64url'));
    if (!((bits[index >> 3] >> (index & 7)) & 1)) throw new Error('an older list was published after a newer one');
  }
  appendFileSync(file, round + '\\n');
}
await lists.close();
`;

it('of many processes that publish at once and are killed at any moment none puts an older list in place of a newer one', {
  timeout: 600_000,
}, async () => {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const directory = join(folder, 'lists');
  const output = join(folder, 'published');
  await createStatusLists({ directory, url: URL_OF_LISTS, count: 2, size: 20_000 });
  let killed = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const isLast = round === ROUNDS - 1;
    const work = Array.from({ length: PROCESSES }, async (_, at) => {
      const file = join(folder, `done-${round}-${at}`);
      writeFileSync(file, '');
      // Half of them are killed while the others publish.
      const dies = !isLast && at % 2 === 0;
      const child = spawn(process.execPath, [program, directory, output, file, dies ? '100000' : '25']);
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
      });
      const ended = once(child, 'exit');
      if (dies) {
        while (readFileSync(file).length < 8 + 5 * at && child.exitCode === null) await pause(3);
        await pause((at * 13 + round * 29) % 40);
        if (child.kill('SIGKILL')) killed++;
      }
      const [code] = await ended;
      expect([code, said]).toEqual([dies ? null : 0, '']);
    });
    await Promise.all(work);
  }
  expect(killed).toBe((PROCESSES / 2) * (ROUNDS - 1));
  const { demoInstitution, demoSigner } = await import('../../testing/demo-pki.ts');
  const lists = await openStatusLists(directory);
  await lists.publish({ signer: await demoSigner(demoInstitution('BE')), output });
  // Nothing of locks is left; a process that was killed may have left a draft.
  expect(readdirSync(output).filter((name) => !name.endsWith('.tmp'))).toEqual(['1', '2']);
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
