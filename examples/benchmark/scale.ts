import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Benchmark, Row } from './results.ts';

const SIZES = [2 ** 24, 2 ** 27];
const SHARES = [0.001, 0.01, 0.02, 0.05];
const PROGRAM = join(import.meta.dirname, 'scale-steps.mjs');
const run = promisify(execFile);

/**
 * Measures a folder with one long status list, each step in a process of its own, for spec/scale.md. The argument is
 * another number of indices, a power of two.
 */
export const scaleBenchmark: Benchmark = {
  name: 'scale',
  title: 'Status lists of a country',
  isLong: true,
  async run(argument) {
    const rows: Row[] = [];
    for (const indices of argument === undefined ? SIZES : [Number(argument)]) {
      const folder = await mkdtemp(join(tmpdir(), 'eehic-scale-'));
      const step = async (name: string, ...args: readonly (string | number)[]) => {
        const [what, share = 0, format = 'cwt'] = args;
        const words = [PROGRAM, String(what), folder, String(indices), String(share), String(format)];
        const { stdout } = await run(process.execPath, words);
        rows.push({ name: `${indices.toLocaleString('en')} indices: ${name}`, values: JSON.parse(stdout) });
      };
      try {
        await step('a process that does nothing', 'nothing');
        await step('make the folder', 'create');
        await step('allot 65,536 cards', 'allot');
        await step('revoke one card', 'revokeOne');
        if (indices <= 2 ** 24) {
          await step('make 16 such lists', 'createSeveral');
          await step('allot 65,536 cards of 16 lists', 'allotOfSeveral');
        }
        for (const share of SHARES) {
          await step(`revoke ${share * 100} % of all`, 'revoke', share);
          await step(`publish, ${share * 100} % revoked`, 'publish', share);
          await step(`fetch and check, ${share * 100} % revoked`, 'check', share);
          if (share !== 0.01) continue;
          await step('publish as JWT, 1 % revoked', 'publish', share, 'jwt');
          await step('fetch and check as JWT, 1 % revoked', 'check', share, 'jwt');
        }
      } finally {
        await rm(folder, { recursive: true });
      }
    }
    const notes = [
      'Each step is a process of its own: the memory is the most that the whole process had, Node included; the time is that of the processor after what it imports was loaded.',
    ];
    return { tables: [{ columns: { CPU: 'µs', memory: 'bytes', size: 'bytes' }, rows }], notes };
  },
};
