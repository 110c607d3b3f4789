import { cardBenchmark } from './card.ts';
import { issueBenchmark } from './issue.ts';
import { layersBenchmark } from './layers.ts';
import { levelsBenchmark } from './levels.ts';
import { listsBenchmark } from './lists.ts';
import { memoryBenchmark } from './memory.ts';
import { noCodeBenchmark } from './no-code.ts';
import { pageBenchmark } from './page.ts';
import { readingBenchmark } from './reading.ts';
import { registryBenchmark } from './registry.ts';
import type { Benchmark } from './results.ts';
import { scaleBenchmark } from './scale.ts';
import { signatureBenchmark } from './signature.ts';
import { sizesBenchmark } from './sizes.ts';
import { startBenchmark } from './start.ts';
import { verifyBenchmark } from './verify.ts';
import { verifyManyBenchmark } from './verify-many.ts';

/** All benchmarks, in the order in which they run. */
export const BENCHMARKS: readonly Benchmark[] = [
  sizesBenchmark,
  issueBenchmark,
  verifyBenchmark,
  verifyManyBenchmark,
  layersBenchmark,
  pageBenchmark,
  signatureBenchmark,
  cardBenchmark,
  memoryBenchmark,
  startBenchmark,
  registryBenchmark,
  listsBenchmark,
  noCodeBenchmark,
  levelsBenchmark,
  readingBenchmark,
  scaleBenchmark,
];
