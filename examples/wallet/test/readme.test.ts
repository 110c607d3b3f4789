import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStatusLists } from 'eehic/node';
import { explainCode } from 'eehic/report';
import { sampleCard } from 'eehic/testing';
import { afterAll, expect, it } from 'vitest';

const here = fileURLToPath(new URL('..', import.meta.url));
const CLI = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
const readme = readFileSync(join(here, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The day in the zone of the demo, which runs at the time of the system. */
const TODAY = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Brussels' }).format();

/** A copy of the example, so that its wallet is written elsewhere. It is built already. */
function copyOfExample(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eehic-wallet-readme-'));
  folders.push(folder);
  for (const name of ['dist', 'public', 'demo']) cpSync(join(here, name), join(folder, name), { recursive: true });
  symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
  const description = readFileSync(join(here, 'package.json'), 'utf8');
  writeFileSync(
    join(folder, 'package.json'),
    description.replace('npm run build && node dist/main.js', 'node dist/main.js'),
  );
  return folder;
}

/** Runs the commands of a block that end in a demo; then a wallet receives what it offers, and presents it to the desk. */
function run(folder: string, commands: string, presenting: string): string {
  const asking = `-d '{"treatmentDate":"${TODAY}","languages":["en"]}' -H 'content-type: application/json'`;
  const script = [
    'set -e',
    `eehic() { node ${CLI} "$@"; }`,
    'mkfifo input',
    commands.replace(/^(npm run demo.*)$/m, '$1 <input >log & exec 3>input'),
    "for n in $(seq 150); do grep -q 'The identity:' log && break; sleep 0.2; done",
    'sed -n "s/^The [a-z]*: *//p" log | grep "^npm run wallet" >receiving',
    '. ./receiving',
    `curl -sf ${asking} http://127.0.0.1:8090/requests >asked`,
    `field() { node -p "JSON.parse(fs.readFileSync('asked'))[process.argv[1]]" "$1"; }`,
    presenting.replace(/'openid4vp:[^']*'/, '"$(field uri)"'),
    'echo; curl -sf "http://127.0.0.1:8090/requests/$(field id)"',
    'echo end >&3; wait',
  ].join('\n');
  // A network of its own, in which the ports are free.
  const bwrap = ['--dev-bind', '/', '/', '--unshare-net', '--unshare-pid', '--die-with-parent', '--chdir', folder];
  return execFileSync('bwrap', [...bwrap, 'bash', '-c', script], { encoding: 'utf8', stdio: 'pipe' });
}

it('has the commands that are run here', () => {
  expect(blocks).toEqual([
    'npm ci --ignore-scripts\nnpm run demo\n',
    "npm run wallet -- present 'openid4vp://…'\n",
    expect.stringMatching(/^eehic issue .*\neehic status publish .*\nnpm run demo -- .*\n$/),
  ]);
});

it('the demo: a wallet receives card and identity, and presents them to the desk', () => {
  const linked = explainCode('HOLDER_NOT_LINKED', {}, 'en').sentence;
  const output = run(copyOfExample(), blocks[0]!.replace('npm ci --ignore-scripts\n', ''), blocks[1]!);
  expect(output).toContain('The verifier has the answer.');
  expect(output).toContain('"conclusion":"APPROVED"');
  expect(output).toContain(linked);
});

it('one card on paper and in the wallet', async () => {
  const folder = copyOfExample();
  const directory = join(folder, 'lists');
  const lists = await createStatusLists({ directory, url: 'https://fund.example/status', count: 1, size: 65_536 });
  const [revocation] = await lists.allot(1);
  await lists.close();
  const { issuedOn: _, ...sample } = sampleCard('BE', 'EHIC', TODAY);
  const card = { ...sample, revocation };
  writeFileSync(join(folder, 'card.json'), JSON.stringify(card));
  const output = run(folder, blocks[2]!, blocks[1]!);
  expect(output).toContain('"conclusion":"APPROVED"');
  expect(output).toContain(card.cardId!);
  expect(readFileSync(join(folder, 'card.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(statSync(join(folder, 'offer.json')).mode & 0o777).toBe(0o600);
});
