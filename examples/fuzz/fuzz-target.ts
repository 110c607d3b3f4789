import { readFileSync } from 'node:fs';
import { random } from '../../src/codec/random-cbor.fixture.ts';
import { Coverage } from './coverage.ts';
import { fuzz } from './engine.ts';
import { FINDINGS, keep, readCorpus, writeFinding } from './files.ts';
import { startGuard } from './guard.ts';
import { TARGETS } from './targets.ts';

interface Settings {
  readonly target: string;
  readonly seconds: string;
  readonly runs?: string;
  readonly seed: string;
  readonly keep: boolean;
  readonly input?: string;
}

/** Fuzzes one target in this process; see `main.ts`. */
const settings: Settings = JSON.parse(process.argv[2]!);
const { target: name } = settings;
const target = await TARGETS[name]!();
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error) => {
    console.error(`${name}: ${event} outside of what was awaited; seed ${settings.seed}`, error);
    process.exit(1);
  });
}

if (settings.input !== undefined) {
  console.log(await target.run(new Uint8Array(readFileSync(settings.input))));
} else {
  // The first input of each kind also loads what reads it, which is not its fault.
  for (const seed of target.seeds) await target.run(seed);
  const guard = startGuard(name, target.maxLength, FINDINGS);
  const coverage = new Coverage('/src/');
  const begin = performance.now();
  let faults = 0;
  const result = await fuzz(
    target,
    coverage,
    {
      random: random(Number(settings.seed)),
      corpus: readCorpus(name),
      minimises: settings.keep,
      isOver: (runs) =>
        settings.runs === undefined
          ? performance.now() - begin > 1000 * Number(settings.seconds)
          : runs >= Number(settings.runs),
    },
    {
      begin: guard.begin,
      end: guard.end,
      found: (input) => settings.keep && keep(name, input),
      failed: ({ label, input, error }) => {
        faults++;
        const path = writeFinding(name, input);
        console.error(`${name}: ${label}\n  again: npm run fuzz -- ${name} --input ${path}`);
        if (faults === 1) console.error(error);
      },
    },
  );
  await guard.stop();
  const seconds = (performance.now() - begin) / 1000;
  const { rss } = process.memoryUsage();
  console.log(
    `${name}: ${result.runs} inputs in ${seconds.toFixed(0)} s, ${result.pool} kept, ${coverage.size} characters of code, ` +
      `${result.outcomes.size} outcomes, ${Math.round(rss / 2 ** 20)} MB, ${faults} findings`,
  );
  process.exit(faults > 0 ? 1 : 0);
}
