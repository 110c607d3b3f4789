/**
 * Runs the vectors, and cards with each kind of key, against the built package as it is installed, in each runtime that
 * the README names, and the vectors in the verifier in Python: `npm run runtimes`, or `npm run runtimes -- deno bun` for
 * some. A runtime that is missing or comes to another result is a failure. A run of all of them fails if `results.md`
 * says what is not so; with `-- --write` it writes that page.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runInChromium, type SiteFile } from '../../src/chromium.fixture.ts';
import { DECODERS } from '../../src/scan/load.ts';
import { material } from './material.ts';
import { PAGE, type ResultsByRuntime, resultsPage, wrongLines } from './results.ts';

/** Of this machine; the packages hold the programs, and none has to run a script. */
const ARCHITECTURE = process.arch === 'arm64' ? 'arm64' : 'x64';
const PACKAGES = {
  'node-20': `npm:node-linux-${ARCHITECTURE}@20.20.2`,
  'node-24': `npm:node-linux-${ARCHITECTURE}@24.21.0`,
  'node-26': `npm:node-linux-${ARCHITECTURE}@26.10.0`,
  deno: `npm:@deno/linux-${ARCHITECTURE}-glibc@2.9.6`,
  bun: `npm:@oven/bun-linux-${ARCHITECTURE === 'arm64' ? 'aarch64' : 'x64'}@1.4.5`,
} as const;

interface Result {
  readonly vectors?: number;
  readonly cards?: number;
  /** Of the reports of all vectors of each kind. */
  readonly sha256?: Readonly<Record<string, string>>;
  readonly failures: readonly string[];
}

/** What `test-vectors/python/run.py --json` prints: numbers by kind. */
interface PythonResult {
  readonly python: string;
  readonly passed: Readonly<Record<string, number>>;
  readonly failed: Readonly<Record<string, number>>;
}

const work = mkdtempSync(join(tmpdir(), 'eehic-runtimes-'));
const inModules = (path: string) => join(work, 'node_modules', path);

function install(): void {
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', work]);
  const archive = execFileSync('ls', [work], { encoding: 'utf8' }).trim();
  writeFileSync(join(work, 'package.json'), '{ "private": true, "type": "module" }');
  const decoders = Object.entries(DECODERS).map(([name, { version }]) => `${name}@${version}`);
  const runtimes = Object.entries(PACKAGES).map(([name, from]) => `${name}@${from}`);
  const flags = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...flags, `./${archive}`, ...decoders, ...runtimes], { cwd: work, stdio: 'inherit' });
  for (const file of ['checks.mjs', 'host.mjs', 'page.mjs']) cpSync(join(import.meta.dirname, file), join(work, file));
  cpSync(join(import.meta.dirname, '../answers'), join(work, 'answers'), { recursive: true });
}

function runProgram(program: string, args: readonly string[]): Result {
  const { status, stdout, stderr, error } = spawnSync(inModules(program), [...args, 'host.mjs', 'material.json'], {
    cwd: work,
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 64 << 20,
  });
  const last = stdout?.trim().split('\n').at(-1) ?? '';
  if (status === 0 && last.startsWith('{')) return JSON.parse(last) as Result;
  return { failures: [`ended with ${status ?? error?.message}: ${stderr.slice(-2000)} ${stdout.slice(-500)}`] };
}

async function runPage(search: string): Promise<Result> {
  const { outputFiles } = await build({
    entryPoints: [join(work, 'page.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'error',
  });
  const script: SiteFile = ['text/javascript', outputFiles[0]!.text];
  const site: Readonly<Record<string, SiteFile>> = {
    '/script.js': script,
    '/page.js': script,
    '/material.json': ['application/json', readFileSync(join(work, 'material.json'))],
    '/zxing_reader.wasm': ['application/wasm', readFileSync(inModules('eehic/dist/zxing_reader.wasm'))],
    '/pdfium.wasm': ['application/wasm', readFileSync(inModules('@hyzyla/pdfium/dist/pdfium.wasm'))],
  };
  return JSON.parse(await runInChromium(site, search)) as Result;
}

const RUNTIMES: Readonly<Record<string, () => Result | Promise<Result>>> = {
  'Node 20': () => runProgram('node-20/bin/node', []),
  'Node 24': () => runProgram('node-24/bin/node', []),
  'Node 26': () => runProgram('node-26/bin/node', []),
  Deno: () =>
    runProgram('deno/deno', ['run', '--no-prompt', '--allow-read', '--allow-env', '--allow-sys', '--allow-ffi']),
  Bun: () => runProgram('bun/bin/bun', []),
  'a page of Chromium': () => runPage(''),
  'a worker of Chromium': () => runPage('?worker'),
};

/** The verifier in Python, which Debian's package of cryptography belongs to. */
function runPython(): PythonResult {
  const args = [join(import.meta.dirname, '../python/run.py'), '--json'];
  const { stdout, stderr } = spawnSync('/usr/bin/python3', args, { encoding: 'utf8', timeout: 300_000 });
  const last = stdout?.trim().split('\n').at(-1) ?? '';
  if (!last.startsWith('{')) throw new Error(`the verifier in Python: ${stderr}`);
  return JSON.parse(last) as PythonResult;
}

const wanted = process.argv
  .slice(2)
  .filter((name) => name !== '--write')
  .map((name) => name.toLowerCase());
const isWanted = (name: string) => wanted.length === 0 || wanted.some((part) => name.toLowerCase().includes(part));
const results: ResultsByRuntime = {};
let failed = 0;
try {
  install();
  const { reports, ...rest } = material();
  writeFileSync(join(work, 'material.json'), JSON.stringify(rest));
  for (const [name, run] of Object.entries(RUNTIMES)) {
    if (!isWanted(name)) continue;
    const { vectors, cards, sha256, failures } = await run();
    const isWhole = vectors === rest.vectors.length && cards === rest.keys.length;
    const others = Object.keys({ ...reports, ...sha256 }).filter((kind) => sha256?.[kind] !== reports[kind]);
    const faults = [
      ...failures,
      ...(isWhole ? [] : ['not all was run']),
      ...(others.length === 0 ? [] : [`the reports of ${others} are not those of test-vectors/run.test.ts`]),
    ];
    console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}: ${vectors} vectors, ${cards} keys`);
    for (const fault of faults) console.log(`     ${fault}`);
    failed += faults.length > 0 ? 1 : 0;
    results[name] = faults.length === 0 ? Object.fromEntries(rest.vectors.map(({ kind }) => [kind, 'all'])) : {};
  }
  if (isWanted('Python')) {
    const { python, passed, failed: wrong } = runPython();
    const kinds = Object.keys({ ...passed, ...wrong });
    results['the verifier in Python'] = Object.fromEntries(
      kinds.map((kind) => [kind, wrong[kind] === undefined ? 'all' : `all but ${wrong[kind]}`]),
    );
    const isRight = kinds.length > 0 && Object.keys(wrong).length === 0;
    console.log(`${isRight ? 'ok  ' : 'FAIL'} Python ${python}: ${JSON.stringify(passed)}`);
    failed += isRight ? 0 : 1;
  }
  if (wanted.length === 0 && process.argv.includes('--write')) writeFileSync(PAGE, resultsPage(results));
  const wrong = wanted.length === 0 ? wrongLines(readFileSync(PAGE, 'utf8'), results) : [];
  for (const line of wrong) console.log(`FAIL test-vectors/results.md says what is not so: ${line}`);
  failed += wrong.length;
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
