import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** Writes a new file; an existing file is replaced only with `--force`. By default others may read it. */
export async function writeWhole(
  terminal: Terminal,
  file: string,
  content: string | Uint8Array,
  { force = false, mode }: { readonly force?: boolean | undefined; readonly mode?: number },
): Promise<void> {
  refuseExisting(terminal, [file], { force });
  await replaceWhole(terminal, file, content, mode);
}

/** Refuses files that would be overwritten, before any work is done for them. */
export function refuseExisting(
  terminal: Pick<Terminal, 'cwd'>,
  files: readonly (string | undefined)[],
  { force = false }: { readonly force?: boolean | undefined },
): void {
  const there = force ? undefined : files.find((file) => file !== undefined && existsSync(pathOf(terminal, file)));
  if (there !== undefined) throw new UsageError(`${there} is there already; --force overwrites it`);
}

/** Writes a file beside its place and renames it, so that it is never written in part. */
export async function replaceWhole(
  terminal: Pick<Terminal, 'cwd'>,
  file: string,
  content: string | Uint8Array,
  mode = 0o666,
): Promise<void> {
  const path = pathOf(terminal, file);
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content, { mode });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}
