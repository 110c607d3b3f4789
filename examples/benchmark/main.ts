import { cpus } from 'node:os';
import { printCardSpeed } from './card.ts';
import { printJwsSpeed } from './jws.ts';
import { benchmarkKey } from './keys.ts';
import { printLayers } from './layers.ts';
import { printLevels } from './levels.ts';
import { printMemory } from './memory.ts';
import { printPageSpeed } from './page.ts';
import { line, summary } from './print.ts';
import { printRegistrySpeed } from './registry.ts';
import { printSizes } from './sizes.ts';
import { prepareBench, printIssueSpeed, printVerifySpeed } from './speed.ts';

/**
 * This module runs all benchmarks, or with the argument `levels` only that one, of which a number of pictures may
 * follow. Only figures of the same run can be compared with each other.
 */
const begin = performance.now();
const [only, pictures] = process.argv.slice(2);
if (only === 'levels') await printLevels(pictures === undefined ? undefined : Number(pictures));
else await printAll();
line('', `Run time ${((performance.now() - begin) / 1000).toFixed(0)} s.`);

async function printAll(): Promise<void> {
  line(
    `eehic benchmark, Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    'Times are medians of interleaved rounds; rates are medians of the rounds’ own ratios; under 10 % is a tie.',
    'The keys are those of the demo registry, which proves nothing.',
  );
  const [es256, rs256] = [await benchmarkKey('ES256'), await benchmarkKey('RS256')];
  await printSizes(es256, rs256);
  const benches = [await prepareBench(es256), await prepareBench(rs256)];
  await printIssueSpeed(benches);
  await printVerifySpeed(benches);
  await printLayers(benches[0]!);
  await printPageSpeed(es256);
  await printCardSpeed([es256, rs256]);
  await printMemory(es256);
  await printJwsSpeed([es256, rs256]);
  await printRegistrySpeed();
  await printLevels();
  summary();
}
