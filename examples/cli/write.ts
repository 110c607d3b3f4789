import { rename, writeFile } from 'node:fs/promises';

/** Written beside its place and renamed: there is a whole file or none. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, content);
  await rename(temporary, file);
}
