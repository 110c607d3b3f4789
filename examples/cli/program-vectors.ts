import type { Command } from 'commander';
import { collect } from './options.ts';
import type { RunCommand } from './program-offline.ts';

/** Adds the command that runs the test vectors. */
export function addVectorsCommand(program: Command, run: RunCommand): void {
  program
    .command('vectors')
    .description('the test vectors for other implementations')
    .command('run')
    .description(
      'have a command answer the vectors, and compare: exit code 0 all that it supports passed, 1 one failed or none passed, 2 the folder cannot be read',
    )
    .argument('<folder>', 'the folder test-vectors, with its index.json')
    .requiredOption(
      '--command <command>',
      'what a shell starts; it answers a line of JSON with one, as the README of the folder says',
    )
    .option('--kind <kind>', 'only vectors of a kind, such as cose; can be given again', collect)
    .option('--flag <flag>', 'only vectors with a flag, such as Rule; can be given again', collect)
    .option('--time-limit <seconds>', 'for one answer', '10')
    .option('--json', 'print as JSON')
    .action(run(async () => (await import('./vectors.ts')).runVectors));
}
