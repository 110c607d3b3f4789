import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { signSnapshot } from 'eehic/registry';
import { createStatusList } from 'eehic/revocation';
import { signStartBundle } from 'eehic/start-bundle';
import { createMockRepository, demoInstitution, demoSigner } from 'eehic/testing';
import { LIST_HOST } from './cards.ts';

const COMMAND = fileURLToPath(new URL('../../../../dist/cli.js', import.meta.url));
const PAGE = fileURLToPath(new URL('../../dist/', import.meta.url));
const DAY = 86_400_000;
const fund = await demoSigner(demoInstitution('BE'));
const other = await demoSigner(demoInstitution('FR'));

export interface Served {
  readonly origin: string;
  /** The folder in which the command runs. */
  readonly folder: string;
  /** Ends the process. */
  stop(): Promise<void>;
  /** Starts it again at the same port. */
  start(): Promise<void>;
}

/** Runs `eehic serve`, the command, with the settings of the checkout and these. */
export async function servePage(settings: object = {}, ...more: readonly string[]): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-e2e-'));
  const built = JSON.parse(await readFile(join(PAGE, 'verifier.json'), 'utf8'));
  await writeFile(join(folder, 'verifier.json'), JSON.stringify({ ...built, ...settings }));
  let child: ChildProcess;
  let port = '0';
  const start = async () => {
    const args = ['serve', '--page', PAGE, '--config', 'verifier.json', '--port', port, ...more];
    child = spawn(process.execPath, [COMMAND, ...args], { cwd: folder });
    port = await new Promise<string>((resolve, reject) => {
      let said = '';
      for (const output of [child.stdout!, child.stderr!]) {
        output.on('data', (text) => {
          said += text;
          const found = /http:\/\/127\.0\.0\.1:(\d+)/.exec(said)?.[1];
          if (found) resolve(found);
        });
      }
      child.once('exit', () => reject(new Error(said)));
    });
  };
  const end = async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    folder,
    start,
    stop: end,
    [Symbol.asyncDispose]: async () => {
      await end();
      await rm(folder, { recursive: true, force: true });
    },
  } as Served & AsyncDisposable;
}

/**
 * A start bundle with the demo registry and the list of the cards of these tests, made so many days ago. The genuine
 * card is 7 on it.
 */
export async function makeBundle({ daysOld = 0, days = 7, isForged = false, revoked = [8] } = {}): Promise<string> {
  const signer = isForged ? other : fund;
  const made = new Date(Date.now() - daysOld * DAY);
  const now = () => made;
  const url = `https://${LIST_HOST}/status`;
  const list = createStatusList({ signer: fund, url, size: 1_000, now });
  list.set(7, 0);
  for (const index of revoked) list.revoke(index);
  const institutions = [{ countryCode: 'BE', officialId: '0120' }];
  const lists = [{ url, institutions, fetchedAt: made, body: await list.publish('cwt') }];
  const snapshot = await signSnapshot(createMockRepository().resolve(), { signer, issuedAt: made, source: 'demo' });
  return signStartBundle({ snapshot, lists }, { signer, now, validForSeconds: days * 86_400 });
}
