import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { demoRegistry } from './vite/demo-registry.ts';
import { policyOf } from './vite/headers.ts';
import { securityHeaders } from './vite/security-headers.ts';
import { serviceWorker } from './vite/service-worker.ts';

const policy = policyOf(JSON.parse(readFileSync('public/verifier.json', 'utf8')));

export default defineConfig({
  // Any folder of any server will do.
  base: './',
  plugins: [demoRegistry(), securityHeaders(policy), serviceWorker()],
  define: { __BUILT_AT__: JSON.stringify(new Date().toISOString()) },
  worker: { format: 'es' },
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
});
