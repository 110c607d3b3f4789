// Copies into this folder what the package eehic-cli consists of: `npm pack . ./examples/cli`, in the root of the
// repository, runs it after the build. What the package is to have beside the command gets a line here.
import { execSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const page = join(root, 'examples/web-verifier');
const PARTS = {
  'dist/cli.js': 'dist/cli.js',
  'dist/cli.js.map': 'dist/cli.js.map',
  'dist/cli': 'dist/cli',
  // The clinic's page, for `eehic serve`.
  'examples/web-verifier/dist': 'dist/page',
  LICENSE: 'LICENSE',
};

const run = (command) => execSync(command, { cwd: page, stdio: ['ignore', 'ignore', 'inherit'] });
if (!existsSync(join(page, 'node_modules'))) run('npm ci --no-audit --no-fund --ignore-scripts');
run('npm run build');

rmSync(join(import.meta.dirname, 'dist'), { recursive: true, force: true });
for (const [source, target] of Object.entries(PARTS)) {
  cpSync(join(root, source), join(import.meta.dirname, target), { recursive: true });
}
