import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderCardPdf } from 'eehic/pdf';
import { prepareBench } from './bench.ts';
import { now } from './holders.ts';
import { interleave, median, oneByOne } from './measure.ts';
import type { Aim, Benchmark } from './results.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'dist/cli.js');
const ROUNDS = 9;
const ENTRIES = ['eehic', 'eehic/pdf', 'eehic/scan', 'eehic/report', 'eehic/report/core', 'eehic/registry'];
const NODE = 'node -e 0';

/** How many times as long as Node alone something may take, where Node alone takes 60 ms. */
const AIMS: Readonly<Record<string, number>> = {
  'eehic --version': 150 / 60,
  'eehic verify, a text': 250 / 60,
  'eehic verify, a PDF': 600 / 60,
  "import 'eehic'": 120 / 60,
};

/** Measures how long processes take that run the built command, or import a subpath of the built package. */
export const startBenchmark: Benchmark = {
  name: 'start',
  title: 'Start: whole processes, of the built package',
  async run() {
    if (!existsSync(CLI)) throw new Error('dist/cli.js is not there: npm run build first');
    const folder = await mkdtemp(join(tmpdir(), 'eehic-start-'));
    try {
      return await measure(folder);
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

async function measure(folder: string) {
  const { issued, key } = await prepareBench('ES256');
  const pdf = join(folder, 'card.pdf');
  await writeFile(pdf, await renderCardPdf(issued[0]!, { signer: key.signer, now }));
  const verify = ['verify', '--demo', '--now', now().toISOString()];
  const commands: Readonly<Record<string, readonly string[]>> = {
    [NODE]: ['-e', '0'],
    'eehic --version': [CLI, '--version'],
    'eehic verify, a text': [CLI, ...verify, issued[0]!.text],
    'eehic verify, a PDF': [CLI, ...verify, pdf],
    ...Object.fromEntries(
      ENTRIES.map((entry) => [`import '${entry}'`, ['--input-type=module', '-e', `import '${entry}'`]]),
    ),
  };
  const contenders = Object.entries(commands).map(([name, args]) => oneByOne(name, () => runNode(args)));
  const timings = await interleave(contenders, ROUNDS, 1);
  const node = timings[0]!;
  const rows = timings.map(({ name, median: time, rounds }) => {
    const multiple = median(rounds.map((figure, round) => figure / node.rounds[round]!));
    return { name, values: { time, 'of Node alone': multiple, 'over Node': time - node.median } };
  });
  const aims = Object.entries(AIMS).map(([name, most]): Aim => {
    const found = rows.find((row) => row.name === name)!.values['of Node alone'];
    return {
      aim: `${name}: at most ${most.toFixed(1)} times as long as ${NODE}`,
      isMet: found <= most,
      found: `${found.toFixed(2)} ×`,
    };
  });
  return {
    tables: [{ columns: { time: 'µs', 'of Node alone': '×', 'over Node': 'µs' }, rows } as const],
    notes: ['A multiple of the time of Node alone; less is better.'],
    aims,
  };
}

async function runNode(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}`);
}
