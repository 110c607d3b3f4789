import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, expect, it } from 'vitest';
import { issue, now } from '../verify/verify.fixture.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(root, 'dist', 'verify-many-'));
afterAll(() => rmSync(folder, { recursive: true }));

const { text } = await issue();
const program = (load: (name: string) => string) => `
const { verifyMany } = ${load('eehic/node')};
const { createMockRepository } = ${load('eehic/testing')};
const options = { registry: createMockRepository().registry(), now: () => new Date('${now().toISOString()}'), workers: 2 };
(async () => {
  for await (const outcome of verifyMany([${JSON.stringify(text)}, new Uint8Array(9)], options)) {
    console.log(outcome.ok ? outcome.report.conclusion : outcome.error.code);
  }
})().catch(({ code }) => console.log('iteration', code));
`;
const asModule = program((name) => `await import('${name}')`);

/** What a program prints. One that does not end by itself fails. */
function run(name: string, content: string | Uint8Array): readonly string[] {
  const file = join(folder, name);
  writeFileSync(file, content);
  const output = execFileSync(process.execPath, ['--no-warnings', file], { encoding: 'utf8', timeout: 60_000 });
  return output.trim().split('\n');
}

/** A bundle of the built package, in which what is CommonJS can be loaded. */
async function bundle(external: string[]): Promise<Uint8Array> {
  const require = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  const { outputFiles } = await build({
    stdin: { contents: asModule, resolveDir: root },
    banner: { js: require },
    tsconfigRaw: '{}',
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    external,
    logLevel: 'silent',
  });
  return outputFiles[0]!.contents;
}

const RIGHT = ['APPROVED', 'ERR_EHIC_SCAN_NOT_AN_IMAGE'];

it('the built package verifies in threads, and the program ends: as module and as CommonJS', {
  timeout: 120_000,
}, () => {
  expect(run('module.mjs', asModule)).toEqual(RIGHT);
  expect(
    run(
      'common.cjs',
      program((name) => `require('${name}')`),
    ),
  ).toEqual(RIGHT);
});

it('a bundle that leaves the package outside works; one that swallows it says so', { timeout: 120_000 }, async () => {
  expect(run('outside.mjs', await bundle(['eehic']))).toEqual(RIGHT);
  expect(run('inside.mjs', await bundle(['sharp']))).toEqual(['iteration ERR_EHIC_VERIFY_WORKER']);
});
