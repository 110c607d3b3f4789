import { defineConfig } from 'vite';
import { contentSecurityPolicy } from './vite/csp.ts';
import { demoRegistry } from './vite/demo-registry.ts';
import { securityHeaders } from './vite/security-headers.ts';
import { serviceWorker } from './vite/service-worker.ts';

const policy = contentSecurityPolicy('public/verifier.json');

export default defineConfig({
  // Any folder of any server will do.
  base: './',
  plugins: [demoRegistry(), securityHeaders(policy), serviceWorker()],
  define: { __BUILT_AT__: JSON.stringify(new Date().toISOString()) },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
