import { EhicError } from '../errors.ts';
import type { BatchProgress } from './options.ts';

/** What is wrong with the folder of a batch; the value of `problem` in an `ERR_EHIC_BATCH_FOLDER`. */
export type FolderProblem =
  | 'unusable'
  | 'not-a-batch'
  | 'other-version'
  | 'other-profile'
  | 'other-kind'
  | 'other-id-key'
  | 'id-key-missing'
  | 'other-status'
  | 'linked'
  | 'damaged';

const ADVICE: Readonly<Record<FolderProblem, string>> = {
  unusable: 'it cannot be read and written',
  'not-a-batch': 'it holds other files; give an empty or a new one',
  'other-version': 'its files were written by another version of this package',
  'other-profile': 'its cards were issued with the other profile',
  'other-kind': 'its cards were written as files of another kind',
  'other-id-key': 'its token ids were made with another id key',
  'id-key-missing': 'its file id-key is missing or damaged: restore it, or cards would be issued twice',
  'other-status':
    'places in other status lists are kept for cards that were not finished: go on with the lists with which it was begun',
  linked: 'a file or folder in it is a symbolic link: put the file or folder itself there',
  damaged:
    'a file in it is damaged, and not only where it was being written: restore that file from a copy, and do not remove it, or cards would be issued twice',
};

/** The error for a folder that cannot be used. `facts` name the file and line, or the code of the system. */
export function folderError(
  problem: FolderProblem,
  facts: Readonly<Record<string, string | number>> = {},
  cause?: unknown,
): EhicError {
  const where = Object.values(facts).join(' ');
  const message = `the folder of the batch cannot be used: ${ADVICE[problem]}${where ? ` (${where})` : ''}`;
  return new EhicError('ERR_EHIC_BATCH_FOLDER', message, { problem, ...facts }, { cause });
}

/** The error for a folder on which another process works. */
export function lockedError(isLost = false): EhicError {
  const message = isLost
    ? 'another process has taken over the folder of the batch'
    : 'another process works on the folder of the batch';
  return new EhicError('ERR_EHIC_BATCH_LOCKED', message);
}

/** The error for worker threads that do not start, or end without a result. */
export function workerError(message: string, cause?: unknown): EhicError {
  return new EhicError('ERR_EHIC_BATCH_WORKER', message, {}, { cause });
}

/** The error for a run that did not come to its end, after so many rows. */
export function stoppedError(
  reason: string,
  { rows, issued, skipped, faulty }: BatchProgress,
  cause: unknown,
): EhicError {
  const message = `the batch has stopped before its end (${reason}); the same call goes on with it`;
  const params = { reason, rows, issued, skipped, faulty };
  return new EhicError('ERR_EHIC_BATCH_STOPPED', message, params, { cause });
}

/** Returns the stable code of an error: its own, that of the system, or none. */
export function codeOf(error: unknown): string {
  const code = (error as { readonly code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
