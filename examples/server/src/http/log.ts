/** One line of the log: facts that a program can read, and nothing that was sent. */
export type LogEntry = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

export type Log = (entry: LogEntry) => void;

/** Writes each entry as a line of JSON; the lines of one turn of the event loop are written together. */
export function createLog(write: (lines: string) => void): Log {
  let lines = '';
  return (entry) => {
    if (lines === '') {
      setImmediate(() => {
        write(lines);
        lines = '';
      });
    }
    lines += `${JSON.stringify({ time: new Date().toISOString(), ...entry })}\n`;
  };
}

/** What may be logged of an error that the server does not know: where it happened. A message can quote what was sent. */
export function describeFailure(error: unknown): LogEntry {
  if (!(error instanceof Error)) return { error: typeof error };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    error: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    at: frames.slice(0, 5).map((line) => line.trim().replace(/^at /, '')),
  };
}
