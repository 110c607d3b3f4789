import type { BrowserContext } from 'playwright-core';
import type { Site } from './site.ts';

/** What a page does that it must not: requests to others, errors, and what the policy forbids. */
export interface Watch {
  readonly problems: readonly string[];
}

/** Watches all pages of a context and their workers. `hosts` are those of registry and revocation lists. */
export async function watchContext(context: BrowserContext, site: Site, hosts: readonly string[] = []): Promise<Watch> {
  const found: string[] = [];
  context.on('request', (request) => {
    const { protocol, origin, host } = new URL(request.url());
    const isOwn = origin === site.origin || protocol === 'blob:' || protocol === 'data:';
    if (!isOwn && !hosts.includes(host)) found.push(`request to ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  await context.exposeFunction('reportViolation', (text: string) => void found.push(`policy: ${text}`));
  await context.addInitScript(() => {
    const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void };
    addEventListener('securitypolicyviolation', (event) => {
      reportViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
    });
  });
  return {
    get problems() {
      return [...found, ...site.violations.map((report) => `policy: ${report}`)];
    },
  };
}
