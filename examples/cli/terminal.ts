import { resolve } from 'node:path';

/**
 * The surroundings of a command. The commands do not read the globals of the process, so that a test can supply its
 * own.
 */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder to which the names of files are relative. */
  readonly cwd: string;
  /** Resolves when the user interrupts a command that would otherwise run for ever. */
  readonly interrupted: () => Promise<void>;
  /** Asks the user for a secret without showing it; omitted where there is nobody to ask. */
  readonly askSecret?: (question: string) => Promise<string>;
}

interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/** Returns the path of a file that the user names. */
export function pathOf({ cwd }: Pick<Terminal, 'cwd'>, file: string): string {
  return resolve(cwd, file);
}
