import { EhicError } from '../../errors.ts';

/** The error for a folder of status lists that cannot be used; `problem` is a word or the code of the file system. */
export function folderError(problem: string, message: string, cause?: unknown): EhicError {
  return new EhicError('ERR_EHIC_STATUS_FOLDER', message, { problem }, cause === undefined ? {} : { cause });
}

/** Runs work on files, whose errors become `ERR_EHIC_STATUS_FOLDER`. */
export async function onFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof EhicError || code === undefined) throw error;
    throw folderError(code, `the folder of status lists cannot be used: ${code}`, error);
  }
}

/** The code of an error of the file system, such as `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}
