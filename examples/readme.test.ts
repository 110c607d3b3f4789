import { execFile, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { createMockRepository, serveMockRepository } from '../src/entry/testing.ts';

/**
 * These tests run the snippets of the README, of spec/using.md and of the READMEs in examples unchanged, in an empty
 * folder where the package is installed: the built one of this repository or, in .ci/packed, the packed one of the
 * project that EEHIC_INSTALLED names.
 */

const root = join(import.meta.dirname, '..');
const installed = process.env.EEHIC_INSTALLED;
const RESOLVER = 'http://127.0.0.1:8787/api/v1/issuers';
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** Pages whose snippets follow on from each other. */
const MAIN = ['README.md', 'spec/using.md'];
const EXAMPLES = readdirSync(join(root, 'examples'))
  .map((name) => `examples/${name}/README.md`)
  .filter((page) => existsSync(join(root, page)));

interface Snippet {
  readonly language: string;
  readonly code: string;
}

const readPages = (pages: readonly string[]) => pages.map((page) => readFileSync(join(root, page), 'utf8')).join('\n');
const findSnippets = (text: string): Snippet[] =>
  [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({
    language: language!,
    code: code!,
  }));

/** Whether a snippet installs the packages, which .ci/packed does, or runs the tests and the demo of the repository. */
const isBefore = ({ code }: Snippet) => /^npm (ci|install) /.test(code);

const folder = mkdtempSync(join(tmpdir(), 'eehic-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = promisify(execFile);

/** Makes an empty project that has the package and the command. */
function makeProject(name: string): string {
  const project = join(folder, name);
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(installed ? join(installed, 'node_modules/eehic') : root, join(project, 'node_modules/eehic'));
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  return project;
}

/** Runs the commands of pages, then their modules as one, and returns what each printed. */
async function runSnippets(project: string, snippets: readonly Snippet[], resolver: string) {
  const codeIn = (wanted: string) =>
    snippets.filter((snippet) => snippet.language === wanted && !isBefore(snippet)).map(({ code }) => code);
  const cli = join(installed ?? root, installed ? 'node_modules/eehic-cli/dist/cli.js' : 'dist/cli.js');
  const commands = `eehic() { "${process.execPath}" "${cli}" "$@"; }\nset -e\n${codeIn('sh').join('\n')}`;
  const { stdout: ofCommands } = await run('sh', ['-c', commands], { cwd: project });
  writeFileSync(join(project, 'snippets.mjs'), oneModule(codeIn('ts')).replace(RESOLVER, resolver));
  const { stdout: ofModule } = await run(process.execPath, ['snippets.mjs'], { cwd: project });
  return { ofCommands, ofModule };
}

/** Joins snippets that follow on from each other, so that a name that two of them import is imported once. */
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

describe('the snippets of the pages', { timeout: 60_000 }, () => {
  it.each([...MAIN, ...EXAMPLES])('%s: all are of a kind that is run', (page) => {
    const text = readPages([page]);
    const snippets = findSnippets(text);
    // No snippet is written in another way.
    expect(text.match(/^\s*(```|~~~)/gm) ?? []).toHaveLength(2 * snippets.length);
    expect(snippets.filter(({ language }) => language !== 'sh' && language !== 'ts')).toEqual([]);
  });

  it.skipIf(!hasOpenssl && !process.env.CI)('README.md and spec/using.md run as they stand, today', async () => {
    const server = await serveMockRepository(createMockRepository());
    try {
      const snippets = findSnippets(readPages(MAIN));
      expect(snippets.filter(isBefore)).toHaveLength(2);
      expect(snippets.filter(({ language }) => language === 'ts').length).toBeGreaterThanOrEqual(5);
      expect(readPages(MAIN)).toContain(RESOLVER);
      const project = makeProject('main');
      const { ofModule } = await runSnippets(project, snippets, server.url);

      expect(ofModule).toContain("familyName: 'Doe'");
      expect(ofModule).toContain('Document approuvé');
      expect(ofModule).toMatch(/registry: \{[\s\S]*sha256/);
      expect(readFileSync(join(project, 'card-0.txt'), 'utf8')).toMatch(/^EH1:/);
      for (const file of ['card.pdf', 'report.pdf'])
        expect(readFileSync(join(project, file), 'latin1')).toMatch(/^%PDF-/);
    } finally {
      await server.close();
    }
  });

  it.each(EXAMPLES)('%s runs as it stands', async (page) => {
    const snippets = findSnippets(readPages([page]));
    const { ofCommands } = await runSnippets(makeProject(page.replaceAll('/', '-')), snippets, RESOLVER);
    if (page === 'examples/cli/README.md') expect(ofCommands).toContain('Document approved');
  });
});
