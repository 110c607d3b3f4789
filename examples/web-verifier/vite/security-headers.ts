import type { Plugin } from 'vite';
import { headersOf } from './headers.ts';

/**
 * Writes the policy into the page, where no server can forget it, and sends it as a header with every file of `vite
 * preview`: a worker has the policy that its own file came with.
 */
export function securityHeaders(policy: string): Plugin {
  const headers = headersOf(policy);
  return {
    name: 'security-headers',
    config: () => ({ preview: { headers } }),
    transformIndexHtml: {
      order: 'post',
      // The development server puts styles and scripts into the page itself.
      handler: (_, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
