import { DecodeError } from '../errors.ts';

/** The reason of the `DecodeError` with which reading ends, or `read`. Any other error is thrown. */
export function reasonOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof DecodeError) return error.reason;
    throw error;
  }
  return 'read';
}
