import { createLog, describeFailure } from './http/log.ts';
import { readSettings, SettingsError } from './settings/read-settings.ts';
import { start } from './start.ts';

// The service goes on when nobody reads its log any more.
process.stdout.on('error', () => {});
const log = createLog((lines) => process.stdout.write(lines));

try {
  const running = await start(readSettings(process.env), log);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void running.stop().then(() => setImmediate(() => process.exit(0))));
  }
} catch (error) {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  // Errors of files and of the library are about the settings: a file that is missing, a key that does not fit.
  const isKnown = error instanceof SettingsError || typeof code === 'string';
  process.stderr.write(isKnown ? `${String(message)}\n` : `${JSON.stringify(describeFailure(error))}\n`);
  process.exit(1);
}
