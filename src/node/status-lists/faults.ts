import { EhicError } from '../../errors.ts';
import { systemCodeOf } from '../system-code.ts';

/** The error for a folder of status lists that cannot be used; `problem` is a word or the code of the file system. */
export function folderError(problem: string, message: string, cause?: unknown): EhicError {
  return new EhicError('ERR_EHIC_STATUS_FOLDER', message, { problem }, cause === undefined ? {} : { cause });
}

/** Runs work on files, whose errors become `ERR_EHIC_STATUS_FOLDER`. */
export async function onFiles<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = systemCodeOf(error);
    if (error instanceof EhicError || code === undefined) throw error;
    throw folderError(code, `the folder of status lists cannot be used: ${code}`, error);
  }
}
