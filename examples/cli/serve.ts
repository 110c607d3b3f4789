import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { readListFile } from './input.ts';
import { note, print, UsageError } from './output.ts';
import { findPage, readPage } from './page-files.ts';
import { createPageServer } from './page-server.ts';
import { applySettings, parseSettings } from './page-settings.ts';
import { openServedBundle } from './served-bundle.ts';
import { pathOf, type Terminal } from './terminal.ts';

interface ServeFlags {
  readonly page?: string;
  readonly port: string;
  readonly bundle?: string;
  readonly config?: string;
}

/** Serves the page for clinics on the loopback interface until it is interrupted. */
export async function serve(terminal: Terminal, flags: ServeFlags): Promise<number> {
  const port = Number(flags.port);
  if (!/^\d+$/.test(flags.port) || port > 65_535) throw new UsageError('--port is 0 to 65535');
  const files = await readPage(flags.page === undefined ? findPage() : pathOf(terminal, flags.page));
  const own = files.get('/verifier.json');
  if (!own && flags.config === undefined) throw new UsageError('the page has no verifier.json; give --config FILE');
  const text =
    flags.config === undefined ? new TextDecoder().decode(own!.body) : await readListFile(terminal, flags.config);
  const settings = parseSettings(text, flags.config ?? 'verifier.json');
  const { bundle: file } = flags;
  const bundle = file === undefined ? undefined : await openServedBundle(terminal, file);
  const policy = applySettings(files, file === undefined ? settings : { ...settings, bundle: 'start.eehic' });
  const server = createPageServer({ files, policy, bundle });
  await once(server.listen(port, '127.0.0.1'), 'listening').catch(({ code }: NodeJS.ErrnoException) => {
    throw new UsageError(`cannot listen on port ${port}: ${code}`);
  });
  // From here on it is a connection that could not be accepted: the next may be.
  server.on('error', ({ code }: NodeJS.ErrnoException) => note(terminal, `a connection was not accepted: ${code}`));
  const { port: bound } = server.address() as AddressInfo;
  print(terminal, `http://127.0.0.1:${bound}/`);
  note(terminal, 'only this machine can reach it; Ctrl+C ends it');
  await terminal.interrupted();
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
  return 0;
}
