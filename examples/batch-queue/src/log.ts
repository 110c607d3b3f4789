/** Writes what happened, with details in which nothing is personal. */
export type Log = (event: string, details: Readonly<Record<string, string | number>>) => void;

/** A log of lines of JSON. */
export function jsonLog(write: (line: string) => void): Log {
  return (event, details) => write(`${JSON.stringify({ time: new Date().toISOString(), event, ...details })}\n`);
}
