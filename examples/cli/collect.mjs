// Copies into this folder what the package eehic-cli consists of: `npm pack . ./examples/cli`, in the root of the
// repository, runs it after the build. What the package is to have beside the command gets a line here.
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const PARTS = {
  'dist/cli.js': 'dist/cli.js',
  'dist/cli.js.map': 'dist/cli.js.map',
  'dist/cli': 'dist/cli',
  LICENSE: 'LICENSE',
};

rmSync(join(import.meta.dirname, 'dist'), { recursive: true, force: true });
for (const [source, target] of Object.entries(PARTS)) {
  cpSync(join(root, source), join(import.meta.dirname, target), { recursive: true });
}
