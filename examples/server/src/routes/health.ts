import { createRequire } from 'node:module';
import { type Answer, type Call, json, type Route, readQuery, type Services } from './route.ts';

const require = createRequire(import.meta.url);
const { version } = require('../../package.json') as { version: string };
const { version: library } = require('eehic/package.json') as { version: string };

/** Says whether the server can verify, and how old its data is. */
export const healthRoute: Route = { name: 'health', methods: ['GET', 'HEAD'], handle };

async function handle({ query }: Call, { trust, signing, settings, isStopping }: Services): Promise<Answer> {
  readQuery(query, []);
  const status = isStopping() ? 'stopping' : trust.isReady ? 'ready' : 'not ready';
  return json(status === 'ready' ? 200 : 503, {
    status,
    version,
    library,
    demo: settings.registry === 'demo',
    issuing: signing !== undefined,
    registry: trust.registryFreshness,
    lists: trust.lists,
  });
}
