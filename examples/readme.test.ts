import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockRepository, serveMockRepository } from '../src/entry/testing.ts';

/**
 * These tests run the snippets of the README and of spec/using.md unchanged, in an empty folder, with the built
 * package.
 */

const root = join(import.meta.dirname, '..');
const readme = ['README.md', 'spec/using.md'].map((page) => readFileSync(join(root, page), 'utf8')).join('\n');
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
  language,
  code: code!,
}));
const folder = mkdtempSync(join(tmpdir(), 'eehic-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = promisify(execFile);
const RESOLVER = 'http://127.0.0.1:8787/api/v1/issuers';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Returns whether these are the two commands of the README that run the tests and the demo, which are not run here. */
const isOfTheProject = (code: string) => code.startsWith('npm ci &&');

/** Joins the snippets, which follow on from each other, so that a name that two of them import is imported once. */
function oneModule(snippets: readonly string[]): string {
  const imported = new Map<string, Set<string>>();
  const body = snippets
    .join('\n')
    .replace(/^import \{([^}]*)\} from '([^']*)';\n/gm, (_, names: string, from: string) => {
      const known = imported.get(from) ?? new Set();
      for (const name of names.split(',')) known.add(name.trim());
      imported.set(from, known);
      return '';
    });
  const imports = [...imported].map(([from, names]) => `import { ${[...names].join(', ')} } from '${from}';\n`);
  return `${imports.join('')}${body}`;
}

describe('the snippets of the README', { timeout: 60_000 }, () => {
  it('are all of a kind that is run', () => {
    expect(readme.match(/^\s*(```|~~~)/gm)).toHaveLength(2 * blocks.length); // No snippet is written in another way.
    expect(blocks.map(({ language }) => language).filter((language) => language !== 'sh' && language !== 'ts')).toEqual(
      [],
    );
    expect(blocks.filter(({ code }) => isOfTheProject(code))).toHaveLength(1);
    expect(blocks.filter(({ language }) => language === 'ts').length).toBeGreaterThanOrEqual(5);
  });

  it.skipIf(!hasOpenssl && !process.env.CI)('run as they stand, today', async () => {
    const server = await serveMockRepository(createMockRepository());
    try {
      const commands = blocks.filter(({ language, code }) => language === 'sh' && !isOfTheProject(code));
      const cli = `eehic() { "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"; }\nset -e\n`;
      await run('sh', ['-c', cli + commands.map(({ code }) => code).join('\n')], { cwd: folder });

      const snippets = blocks.filter(({ language }) => language === 'ts').map(({ code }) => code);
      expect(snippets.join('')).toContain(RESOLVER);
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
      writeFileSync(join(folder, 'snippets.mjs'), fromPackage(oneModule(snippets)).replace(RESOLVER, server.url));
      const { stdout: output } = await run(process.execPath, ['snippets.mjs'], { cwd: folder });

      expect(output).toContain("familyName: 'Doe'");
      expect(output).toContain('Document approuvé');
      expect(output).toMatch(/registry: \{[\s\S]*sha256/);
      expect(readFileSync(join(folder, 'card-0.txt'), 'utf8')).toMatch(/^EH1:/);
      for (const file of ['card.pdf', 'report.pdf'])
        expect(readFileSync(join(folder, file), 'latin1')).toMatch(/^%PDF-/);
    } finally {
      await server.close();
    }
  });
});

/** Replaces the name of the package by the built files, since it is not installed in its own `node_modules`. */
function fromPackage(module: string): string {
  return module.replace(
    /from 'eehic(?:\/([\w-]+))?'/g,
    (_, entry = 'index') => `from '${join(root, 'dist', entry)}.js'`,
  );
}
