import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createIssuer } from 'eehic';
import { renderCardPdf } from 'eehic/pdf';
import { demoInstitution, demoSigner, sampleCard } from 'eehic/testing';
import { parseContainerfile, type Stage } from './steps.ts';

/**
 * Runs the steps of the Containerfile without an engine: each stage is a folder, in which COPY copies, and RUN runs under
 * bwrap with the programs of this machine in place of the base image. Then the server is started as CMD says, as another
 * user, with everything read-only but /tmp, and must answer the health check and a verification. No image is built.
 */
const repository = fileURLToPath(new URL('../../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'eehic-container-'));
const SYSTEM = ['/usr', '/bin', '/lib', '/lib64', '/sbin', '/etc'].filter((path) => existsSync(path));
const readOnly = SYSTEM.flatMap((path) => ['--ro-bind', path, path]);
const rootOf = ({ name }: Stage) => join(work, name.replaceAll(' ', '-'));

/** The folders at the top of a stage, at their places under the root. */
const mounts = (root: string, folders: readonly string[], kind: '--bind' | '--ro-bind') =>
  folders.flatMap((folder) => [kind, join(root, folder), `/${folder}`]);

/** What the engine would copy: the files of the repository, as .containerignore leaves them. */
function copyContext(to: string): void {
  const ignored = readFileSync(join(repository, '.containerignore'), 'utf8').trim().split('\n');
  const names = ignored.filter((each) => each.startsWith('**/')).map((each) => each.slice(3));
  const tops = ignored.filter((each) => !each.startsWith('**/')).map((each) => join(repository, each));
  const filter = (source: string) => !names.includes(source.split('/').at(-1)!) && !tops.includes(source);
  cpSync(repository, to, { recursive: true, filter });
}

function runStage(stage: Stage, stages: readonly Stage[]): { readonly cwd: string; readonly top: string } {
  const root = rootOf(stage);
  let cwd = '/';
  let top = '';
  for (const { instruction, rest, from } of stage.steps) {
    if (instruction === 'WORKDIR') {
      cwd = rest;
      top ||= rest.split('/')[1]!;
      mkdirSync(join(root, cwd), { recursive: true });
    } else if (instruction === 'COPY') {
      const paths = rest.split(' ');
      const target = join(root, resolve(cwd, paths.pop()!));
      const source = stages.find(({ name }) => name === from);
      if (from !== undefined && !source) throw new Error(`COPY --from=${from}: no such stage`);
      if (!source) copyContext(target);
      else for (const path of paths) copyInto(join(rootOf(source), path), target, paths.length > 1);
    } else if (instruction === 'RUN') {
      console.log(`RUN ${rest}`);
      const home = join(work, 'home');
      mkdirSync(home, { recursive: true });
      const folders = [...mounts(root, [top], '--bind'), '--bind', home, '/root', '--tmpfs', '/tmp'];
      const system = ['--proc', '/proc', '--dev', '/dev', '--unshare-pid', '--setenv', 'HOME', '/root'];
      execFileSync('bwrap', [...readOnly, ...folders, ...system, '--chdir', cwd, 'sh', '-c', rest], {
        stdio: 'inherit',
      });
    }
  }
  return { cwd, top };
}

/** COPY puts the content of a folder into the target, and one of several files under its name. */
function copyInto(source: string, target: string, isOneOfSeveral: boolean): void {
  mkdirSync(isOneOfSeveral ? target : dirname(target), { recursive: true });
  cpSync(source, isOneOfSeveral ? join(target, source.split('/').at(-1)!) : target, {
    recursive: true,
    verbatimSymlinks: true,
  });
}

const commandOf = (text: string) => JSON.parse(text.slice(text.indexOf('['))) as string[];

async function serve(stage: Stage, { cwd, top }: { readonly cwd: string; readonly top: string }): Promise<void> {
  const find = (name: string) => stage.steps.filter(({ instruction }) => instruction === name).map(({ rest }) => rest);
  if (find('USER')[0] !== 'node') throw new Error('the server does not run as another user than root');
  const variables = find('ENV').flatMap((rest) => rest.split(' ').map((each) => each.split('=')));
  const settings = {
    EEHIC_SERVER_REGISTRY: 'demo',
    EEHIC_SERVER_HOST: '127.0.0.1',
    TZ: 'UTC',
    PATH: '/usr/bin:/bin:/usr/local/bin',
  };
  const env = Object.entries({ ...Object.fromEntries(variables), ...settings });
  // A network of its own, so that the port is free, and nothing outside can be reached.
  const user = ['--unshare-all', '--uid', '1000', '--gid', '1000', '--die-with-parent', '--new-session', '--clearenv'];
  const folders = [...mounts(rootOf(stage), [top], '--ro-bind'), '--ro-bind', join(work, 'cards'), '/cards'];
  const system = ['--proc', '/proc', '--dev', '/dev', '--tmpfs', '/tmp', '--remount-ro', '/'];
  const setenv = env.flatMap(([name, value]) => ['--setenv', name, String(value)]);
  const quote = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
  const curl =
    'curl -sS --fail -H content-type:application/pdf --data-binary @/cards/card.pdf http://127.0.0.1:8080/verify';
  const script = [
    'set -e',
    'if touch /app/written 2>/dev/null || touch /written 2>/dev/null; then echo "not read-only"; exit 1; fi',
    `${quote(commandOf(find('CMD')[0]!))} & server=$!`,
    `for n in 1 2 3 4 5 6 7 8 9 10; do ${quote(commandOf(find('HEALTHCHECK')[0]!))} && break; sleep 1; done`,
    quote(commandOf(find('HEALTHCHECK')[0]!)),
    'echo "the health check has passed"',
    `${curl} | grep -o '"outcome":"APPROVED"'`,
    'kill -TERM $server',
    'wait $server',
    'echo "it ended with 0"',
  ].join('\n');
  const child = spawn(
    'bwrap',
    [...readOnly, ...folders, ...system, ...user, ...setenv, '--chdir', cwd, 'sh', '-c', script],
    { stdio: 'inherit' },
  );
  const code = await new Promise((done) => child.once('close', done));
  if (code !== 0) throw new Error(`the server failed with ${code}`);
}

async function writeCard(): Promise<void> {
  const signer = await demoSigner(demoInstitution('BE'));
  const card = sampleCard('BE', 'EHIC', new Date().toISOString().slice(0, 10));
  const issued = await createIssuer({ signer, timeZone: 'UTC' }).issue(card);
  mkdirSync(join(work, 'cards'));
  writeFileSync(join(work, 'cards/card.pdf'), await renderCardPdf(issued, { signer }));
}

try {
  const stages = parseContainerfile(readFileSync(new URL('./Containerfile', import.meta.url), 'utf8'));
  let last = { cwd: '/', top: '' };
  for (const stage of stages) last = runStage(stage, stages);
  await writeCard();
  await serve(stages.at(-1)!, last);
  console.log('every step has run; no image was built');
} finally {
  rmSync(work, { recursive: true, force: true });
}
