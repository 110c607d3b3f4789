import { resolve } from 'node:path';

/** What a command is run with: nothing below reads the globals of the process, so that a test gives its own. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder in which the names of files begin. */
  readonly cwd: string;
  /** Resolves when the user interrupts what else would run for ever. */
  readonly interrupted: () => Promise<void>;
}

interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/** Where the file is that the user names. */
export function pathOf({ cwd }: Pick<Terminal, 'cwd'>, file: string): string {
  return resolve(cwd, file);
}
