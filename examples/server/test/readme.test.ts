import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { settingsTable } from '../src/settings/table.ts';

const here = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(join(here, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const blocks = [...readme.matchAll(/```sh\n(.*?)```/gs)].map(([, block = '']) => block);

it('lists every setting with its default', () => {
  expect(readme).toContain(`| --- | --- | --- |\n${settingsTable()}\n\n`);
});

it('its commands run as written', () => {
  expect(blocks[0]).toBe('npm ci --ignore-scripts\nnpm run demo\n');
  const folder = mkdtempSync(join(tmpdir(), 'eehic-readme-'));
  const demo = scripts.demo?.replace('npm run build && ', '');
  const script = [
    `(cd ${here} && ${demo}) >log & server=$!`,
    'for n in $(seq 100); do curl -sf http://127.0.0.1:8080/health >health && break; sleep 0.2; done',
    'set -e',
    blocks[1],
  ].join('\n');
  // A network of its own, in which the port is free.
  const bwrap = ['--dev-bind', '/', '/', '--unshare-net', '--unshare-pid', '--die-with-parent', '--chdir', folder];
  const output = execFileSync('bwrap', [...bwrap, 'bash', '-c', script], { encoding: 'utf8', stdio: 'pipe' });
  expect(output).toContain('{"text":"EH1:');
  expect(output).toContain('"outcome":"APPROVED"');
  expect(output).toContain('Document approuvé');
  expect(output).toContain('"outcome":"REJECTED"');
  expect(output).toContain('"status":"ready"');
  for (const file of ['card.pdf', 'report.pdf']) {
    expect(readFileSync(join(folder, file)).subarray(0, 5).toString()).toBe('%PDF-');
  }
});
