#!/usr/bin/env node
import { askSecret } from './ask-secret.ts';
import { USAGE } from './exit-codes.ts';
import { run } from './run.ts';

/** The exit code, which is zero until the command has ended. */
let exitCode = 0;
// A reader such as "head" may close the output early, which is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? exitCode : USAGE);
});
// Remarks that nobody reads do not change the result.
process.stderr.on('error', () => {});

const interrupted = () =>
  new Promise<void>((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
const { stdin, stdout, stderr, env } = process;
const asking = stdin.isTTY ? { askSecret } : {};
exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env, cwd: process.cwd(), interrupted, ...asking });
process.exitCode = exitCode;
