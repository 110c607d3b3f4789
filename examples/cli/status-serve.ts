import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { note, print, UsageError } from './output.ts';
import { createStatusServer } from './status-server.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** Serves published lists on the loopback interface until it is interrupted, for trials. */
export async function serveStatus(
  terminal: Terminal,
  folder: string,
  flags: { readonly port: string; readonly path: string },
): Promise<number> {
  const port = Number(flags.port);
  if (!/^\d+$/.test(flags.port) || port > 65_535) throw new UsageError('--port is 0 to 65535');
  if (!/^\/[\w./~-]*$/.test(flags.path)) throw new UsageError('--path takes a path such as /status');
  const path = pathOf(terminal, folder);
  await readdir(path).catch(() => {
    throw new UsageError(`cannot read ${folder}`);
  });
  const prefix = flags.path.endsWith('/') ? flags.path : `${flags.path}/`;
  const server = createStatusServer(path, prefix);
  await once(server.listen(port, '127.0.0.1'), 'listening').catch(({ code }: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot listen on port ${port}: ${code}`);
  });
  server.on('error', ({ code }: NodeJS.ErrnoException) => note(terminal, `a connection was not accepted: ${code}`));
  print(terminal, `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}1`);
  note(terminal, 'for trials: only this machine can reach it; Ctrl+C ends it');
  await terminal.interrupted();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return 0;
}
