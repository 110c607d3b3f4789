import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BENCHMARKS } from './benchmarks.ts';
import { pathOf, writeFigures } from './files.ts';
import { aimsText, outcomeText } from './print.ts';
import { type Results, toJson } from './results.ts';

/**
 * `npm run bench` runs all benchmarks but the long ones, and `npm run bench NAME` a single one, of which an argument may
 * follow. With `-- --json FILE` the results are also written as JSON, in the format of `results.ts`; with `-` as the
 * file to standard output, and the text to standard error. With `-- --write` they become `baseline.json`, or `NAME.json`
 * for a long one, and the figures of this folder are written from them. `npm run figures` does only that. With `-- --short`
 * they only show that they run.
 */
const { values, positionals } = parseArgs({
  options: { json: { type: 'string' }, write: { type: 'boolean' }, short: { type: 'boolean' } },
  allowPositionals: true,
});
const [only, argument] = positionals;
const chosen = BENCHMARKS.filter(({ name, isLong = false }) => (only === undefined ? !isLong : name === only));
if (chosen.length === 0) throw new Error(`${only} is none of ${BENCHMARKS.map(({ name }) => name).join(', ')}`);
if (values.write && values.short) throw new Error('a short run measures nothing');
if (values.write && only !== undefined && !chosen[0]!.isLong) throw new Error('the baseline is of one run of all');

const out = values.json === '-' ? process.stderr : process.stdout;
const processor = cpus()[0]?.model ?? 'unknown processor';
out.write(
  [
    `eehic benchmark, Node ${process.version}, ${cpus().length} × ${processor}`,
    'Times are medians of interleaved rounds; rates are medians of the rounds’ own ratios; under 10 % is a tie.',
    'CPU is the time of all cores together. Of WebCrypto: the rate against WebCrypto’s own call on the same bytes, awaited,',
    'one by one or with as many in flight; of node:crypto: against the bare synchronous call.',
    'The keys are those of the demo registry, which proves nothing.',
    '',
  ].join('\n'),
);

const date = new Date().toISOString();
const benchmarks: Results['benchmarks'][number][] = [];
for (const { name, title, run } of chosen) {
  const begin = performance.now();
  const outcome = await run(argument);
  const seconds = (performance.now() - begin) / 1000;
  out.write(outcomeText(`${name}: ${title}`, outcome));
  benchmarks.push({ name, title, seconds, ...outcome });
}
out.write(aimsText(benchmarks.flatMap(({ aims = [] }) => aims)));
out.write(`\nRun time ${benchmarks.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(0)} s.\n`);

const { version: node } = process;
const json = toJson({ format: 'eehic-benchmark-1', date, node, processor, cores: cpus().length, benchmarks });
if (values.json === '-') process.stdout.write(json);
else if (values.json !== undefined) writeFileSync(values.json, json);
if (values.write) {
  writeFileSync(pathOf(`${only ?? 'baseline'}.json`), json);
  writeFigures();
}
