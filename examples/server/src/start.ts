import type { Server } from 'node:http';
import { createApp } from './http/app.ts';
import { Lane } from './http/lane.ts';
import { listen, openServer, watchUnused } from './http/listen.ts';
import type { Log } from './http/log.ts';
import type { Services } from './routes/route.ts';
import { ScanPool } from './scan/scan-pool.ts';
import type { Settings } from './settings/settings.ts';
import { openSigning } from './trust/signing.ts';
import { openTrust } from './trust/trust.ts';

/** A server that runs. */
export interface Running {
  readonly port: number;
  readonly server: Server;
  /** Takes no more connections, finishes what runs, and resolves when all is done. */
  stop(): Promise<void>;
}

/** What tests replace. */
export type Replaced = Partial<Pick<Services, 'scans' | 'texts' | 'files' | 'trust' | 'signing'>>;

/** Starts the server. It answers at once, and is ready when registry data is held. */
export async function start(settings: Settings, log: Log, replaced: Replaced = {}): Promise<Running> {
  let isStopping = false;
  const trust = replaced.trust ?? (await openTrust(settings, log));
  const services: Services = {
    settings,
    trust,
    signing: await openSigning(settings, trust.registry),
    scans: new ScanPool(settings.filesAtOnce, log),
    texts: new Lane({ running: settings.textsAtOnce, waiting: settings.textsWaiting, turn: settings.turnTime }),
    files: new Lane({ running: settings.filesAtOnce, waiting: settings.filesWaiting }),
    isStopping: () => isStopping,
    ...replaced,
  };
  const app = createApp(services, log);
  const server = openServer(settings, app, log);
  const closeUnused = watchUnused(server);
  const port = await listen(server, settings, log);
  const { callers, clientCa, tlsKey, registry } = settings;
  log({
    event: 'started',
    port,
    tls: tlsKey !== undefined,
    clientCertificates: clientCa !== undefined,
    callers: callers.length,
    issuing: services.signing !== undefined,
    ...(registry === 'demo' ? { demo: 'demo registry, proves nothing' } : {}),
  });
  const refreshing = trust.start();

  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    log({ event: 'stopping' });
    trust.stop();
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    closeUnused();
    const timer = setTimeout(() => server.closeAllConnections(), settings.stopTime);
    await closed;
    clearTimeout(timer);
    await refreshing;
    await services.scans.close();
    log({ event: 'stopped' });
  };
  return { port, server, stop };
}
