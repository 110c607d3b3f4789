// Opens the page in Chromium, as it is built and as the development server of Vite bundles it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { createServer, preview } from 'vite';

const FLAGS = [
  'headless',
  'no-sandbox',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
];
const BROWSER = ['disable-component-update', 'disable-sync', 'virtual-time-budget=30000', 'dump-dom'];
const EXPECTED = 'APPROVED: Dokument anerkannt';
const address = { host: '127.0.0.1', port: 0 };

const built = await preview({ root: 'vite', preview: address });
const developed = await createServer({ root: 'vite', server: address });
await developed.listen();
for (const [name, server] of Object.entries({ built, developed })) {
  const flags = [...FLAGS, ...BROWSER].map((flag) => `--${flag}`);
  const { stdout } = await promisify(execFile)('chromium', [...flags, server.resolvedUrls.local[0]]);
  if (!stdout.includes(EXPECTED)) throw new Error(`${name}: ${stdout}`);
  console.log(`${name}: ${EXPECTED}`);
  await server.close();
}
