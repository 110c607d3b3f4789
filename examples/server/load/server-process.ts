import { createLog } from '../src/http/log.ts';
import { readSettings } from '../src/settings/read-settings.ts';
import { start } from '../src/start.ts';

/** The server in a process that also tells its memory after a collection. Run with `--expose-gc`. */
const log = createLog((lines) => process.stdout.write(lines));
const running = await start(readSettings(process.env), log);

process.on('message', (message) => {
  if (message === 'stop') {
    void running.stop().then(() => process.exit(0));
    return;
  }
  for (let n = 0; n < 3; n++) globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send?.({ rss, heapUsed, external });
});
process.send?.({ port: running.port });
