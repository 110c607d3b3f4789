import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { UsageError } from './output.ts';

/** Writes a file that is not there yet; one that is there is replaced only with `--force`. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { force = false }: { readonly force?: boolean | undefined },
): Promise<void> {
  refuseExisting([file], { force });
  await replaceWhole(file, content);
}

/** Refuses files that would be overwritten, before any work is done for them. */
export function refuseExisting(
  files: readonly (string | undefined)[],
  { force = false }: { readonly force?: boolean | undefined },
): void {
  const there = force ? undefined : files.find((file) => file !== undefined && existsSync(file));
  if (there !== undefined) throw new UsageError(`${there} is there already; --force overwrites it`);
}

/** Written beside its place and renamed: there is a whole file or none. */
export async function replaceWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw new UsageError(`cannot write ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown error'}`);
  }
}
