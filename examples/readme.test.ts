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
import { dirname, join } from 'node:path';
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
const MAIN = ['README.md', 'spec/using.md', 'spec/batch.md', 'spec/operations.md'];
const EXAMPLES = readdirSync(join(root, 'examples'))
  .map((name) => `examples/${name}/README.md`)
  .filter((page) => existsSync(join(root, page)));

/**
 * Packages of their own, with dependencies that are not installed here: the commands of their pages start servers, and
 * are not run by this test.
 */
const NOT_RUN = [
  'examples/server/README.md',
  'examples/web-verifier/README.md',
  'examples/batch-queue/README.md',
  'examples/wallet/README.md',
];

/** What the snippets of a page print. */
const PRINTED: Readonly<Record<string, readonly RegExp[]>> = {
  'examples/cli/README.md': [/Document approved/],
  'examples/insurers/README.md': [
    /^expiryDate DATE_INVALID /m,
    /^familyName TEXT_MISENCODED$/m,
    /^personalId TEXT_SPREADSHEET_NUMBER$/m,
  ],
  'examples/clinics/README.md': [/^Dokument anerkannt /m, /DEMO/],
  'examples/implementers/README.md': [/^true true$/m, /^(\d+) of \1 vectors are equal$/m, /-65537/],
};

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

/** Whether a snippet installs something, which .ci/packed does, or what belongs to a checkout, which .ci/run does. */
const isBefore = ({ code }: Snippet) => /^npm (ci|install)\b/.test(code);

const folder = mkdtempSync(join(tmpdir(), 'eehic-readme-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const run = promisify(execFile);

/** Makes an empty project that has the package, the command and the test vectors. */
function makeProject(name: string): string {
  const project = join(folder, name);
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(installed ? join(installed, 'node_modules/eehic') : root, join(project, 'node_modules/eehic'));
  symlinkSync(join(root, 'test-vectors'), join(project, 'test-vectors'));
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

  it.skipIf(!hasOpenssl && !process.env.CI)('README.md and the pages of spec run as they stand, today', async () => {
    const server = await serveMockRepository(createMockRepository());
    try {
      const snippets = findSnippets(readPages(MAIN));
      expect(snippets.filter(isBefore)).toHaveLength(2);
      expect(snippets.filter(({ language }) => language === 'ts').length).toBeGreaterThanOrEqual(5);
      expect(readPages(MAIN)).toContain(RESOLVER);
      const project = makeProject('main');
      const { ofCommands, ofModule } = await runSnippets(project, snippets, server.url);

      expect(ofCommands).toContain('"personalId; expiryDate";"TEXT_SPREADSHEET_NUMBER; DATE_INVALID"');
      expect(ofCommands).toContain('2 rows: 1 issued, 0 issued before, 1 at fault');
      expect(ofCommands).toContain('1 rows: 1 issued, 0 issued before, 0 at fault');
      expect(ofModule).toContain("familyName: 'Doe'");
      expect(ofModule).toContain('Document approuvé');
      expect(ofModule).toMatch(/registry: \{[\s\S]*sha256/);
      expect(readFileSync(join(project, 'card-0.txt'), 'utf8')).toMatch(/^EH1:/);
      expect(readFileSync(join(project, 'errors.csv'), 'utf8').split('\r\n')[1]).toMatch(/^"3";.*"Roe"/);
      for (const file of ['card.pdf', 'report.pdf'])
        expect(readFileSync(join(project, file), 'latin1')).toMatch(/^%PDF-/);
    } finally {
      await server.close();
    }
  });

  it.each(EXAMPLES.filter((page) => !NOT_RUN.includes(page)))('%s runs as it stands', async (page) => {
    const snippets = findSnippets(readPages([page]));
    const project = makeProject(page.replaceAll('/', '-'));
    const { ofCommands, ofModule } = await runSnippets(project, snippets, RESOLVER);
    for (const part of PRINTED[page] ?? []) expect(ofCommands + ofModule).toMatch(part);
    if (page === 'examples/clinics/README.md') {
      const json = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8'));
      expect(json('card.fhir.json')).toMatchObject({ resourceType: 'Bundle' });
      expect(json('report.json')).toMatchObject({ conclusion: { result: 'APPROVED' } });
    }
  });
});

describe('the pages in examples', () => {
  const INDEX = 'examples/README.md';

  it('are in the index', () => {
    for (const page of EXAMPLES) expect(readPages([INDEX])).toContain(`](${page.replace('examples/', '')})`);
  });

  it('the guides are short', () => {
    const guides = Object.keys(PRINTED).filter((page) => !page.includes('/cli/'));
    expect(guides).toHaveLength(3);
    for (const page of guides) expect(readPages([page]).trimEnd().split('\n').length).toBeLessThanOrEqual(100);
  });

  it.each([INDEX, ...EXAMPLES])('%s names files, links to pages and headings that exist', (page) => {
    const text = readPages([page]);
    const files = [...text.matchAll(/`npx tsx (examples\/[\w-]+\.ts)`/g)].map(([, file]) => join(root, file!));
    for (const file of files) expect(existsSync(file), file).toBe(true);
    for (const [, path, heading] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]+))?\)/g)) {
      const target = path ? join(root, dirname(page), path) : join(root, page);
      expect(existsSync(target), path).toBe(true);
      if (heading) expect(anchorsOf(readFileSync(target, 'utf8')), path).toContain(heading);
    }
  });
});

/** Returns the anchors of the headings of a page, as GitHub makes them. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
