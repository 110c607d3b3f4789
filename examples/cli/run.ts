import { CommanderError } from 'commander';
import { USAGE } from './exit-codes.ts';
import { createProgram } from './program.ts';
import type { Terminal } from './terminal.ts';

/**
 * Runs the command with its arguments and returns its exit code. It never throws and does not use the globals of the
 * process: it uses only `terminal`, files and the network.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = createProgram(terminal, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : USAGE;
    const { describeError, exitCodeOfError, note } = await import('./output.ts');
    note(terminal, `eehic: ${describeError(error)}`);
    return exitCodeOfError(error);
  }
}
