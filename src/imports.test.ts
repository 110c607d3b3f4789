import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = import.meta.dirname;
/** Files that import nothing of consequence and may be imported by all. */
const LEAVES = [
  'errors.ts',
  'codes.ts',
  'error-codes.ts',
  'scan-result.ts',
  'usage.ts',
  'options.ts',
  'nearest-name.ts',
  'version.ts',
  'web-types.ts',
];

/** What each folder may import beside itself and the leaves. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  steps: [],
  async: [],
  net: ['async', 'card', 'codec'],
  store: ['async'],
  card: ['steps'],
  codec: [],
  crypto: ['codec'],
  signers: ['crypto', 'codec'],
  profiles: ['qr/capacity.ts', 'card', 'crypto', 'codec'],
  registry: ['store', 'net', 'async', 'steps', 'card', 'crypto', 'codec'],
  revocation: ['store', 'net', 'async', 'card', 'codec', 'crypto', 'registry', 'registry/certificate-validity.ts'],
  'start-bundle': ['card', 'codec', 'crypto', 'registry', 'revocation'],
  qr: ['codec'],
  issue: ['async', 'steps', 'card', 'profiles', 'signers', 'codec', 'registry', 'qr/capacity.ts'],
  verify: ['async', 'steps', 'card', 'profiles', 'registry', 'revocation', 'crypto', 'codec'],
  'verify-many': [
    'async',
    'store',
    'steps',
    'verify',
    'scan',
    'profiles',
    'registry',
    'revocation',
    'card',
    'crypto',
    'codec',
  ],
  wallet: ['steps', 'card', 'codec', 'crypto', 'signers', 'issue', 'verify', 'registry', 'revocation', 'language'],
  'index.ts': ['steps', 'issue', 'verify', 'card'],
  pdf: ['language', 'net', 'card', 'qr', 'signers', 'crypto', 'codec', 'issue', 'verify'],
  scan: ['async', 'card', 'codec', 'profiles', 'qr', 'pdf/verify'],
  language: ['steps', 'card'],
  report: ['language', 'steps', 'verify', 'card', 'qr', 'pdf'],
  node: ['async', 'store', 'net', 'card', 'registry', 'revocation'],
  pkcs11: ['signers', 'crypto', 'codec'],
  batch: [
    'async',
    'card',
    'codec',
    'crypto',
    'issue',
    'language',
    'net',
    'node',
    'pdf',
    'pkcs11',
    'profiles',
    'qr',
    'registry',
    'revocation',
    'signers',
    'steps',
    'store',
  ],
  testing: [
    'card',
    'codec',
    'crypto',
    'signers',
    'profiles',
    'registry',
    'revocation',
    'issue',
    'verify',
    'qr',
    'pdf',
    'scan',
  ],
};
/** From these only types, but for a file that is named above. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = {
  pdf: ['issue', 'verify'],
  revocation: ['registry'],
  'start-bundle': ['revocation'],
  scan: ['card'],
};
/** The core runs wherever there is WebCrypto. */
const CORE = [
  'card',
  'codec',
  'crypto',
  'signers',
  'profiles',
  'registry',
  'revocation',
  'start-bundle',
  'issue',
  'verify',
  'wallet',
  'qr',
  'steps',
  'async',
  'net',
  'store',
  'index.ts',
  ...LEAVES,
];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(file) && !file.endsWith('.d.ts'))
  .map((file) => ({ file, text: readFileSync(join(SOURCE, file), 'utf8') }));

const IMPORT = /^(?:import|export)\s+(type\s)?[^;]*?from '([^']+)'|import\('([^']+)'\)|^import '([^']+)'/gm;

function importsOf({ file, text }: { file: string; text: string }) {
  return [...text.matchAll(IMPORT)].map(([, type, from, dynamic, bare]) => {
    const specifier = from ?? dynamic ?? bare ?? '';
    const target = specifier.startsWith('.') ? relative(SOURCE, join(SOURCE, dirname(file), specifier)) : specifier;
    return { target, isType: type !== undefined, isLocal: specifier.startsWith('.') };
  });
}

const moduleOf = (file: string) => file.split('/')[0]!;

describe('import order', () => {
  it('finds the source and its imports', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200);
  });

  it('knows every folder', () => {
    const modules = new Set(files.map(({ file }) => moduleOf(file)));
    const known = [...Object.keys(MAY_IMPORT), ...LEAVES, 'entry'];
    expect([...modules].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('no import goes another way', () => {
    const wrong = files.flatMap((source) => {
      const own = moduleOf(source.file);
      if (own === 'entry') return [];
      return importsOf(source)
        .filter(({ isLocal, target, isType }) => {
          if (!isLocal || moduleOf(target) === own || LEAVES.includes(target)) return false;
          const isAllowed = (MAY_IMPORT[own] ?? []).some(
            (allowed) => target === allowed || target.startsWith(`${allowed}/`),
          );
          const isNamed = (MAY_IMPORT[own] ?? []).includes(target);
          return !isAllowed || (!isType && !isNamed && (TYPES_ONLY[own] ?? []).includes(moduleOf(target)));
        })
        .map(({ target }) => `${source.file} -> ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('what writes a PDF imports nothing of what checks one', () => {
    const wrong = files
      .filter(({ file }) => /^pdf\/(?:layout|write|sign|font)\//.test(file))
      .flatMap((source) => importsOf(source).map(({ target }) => ({ file: source.file, target })))
      .filter(({ target }) => target.startsWith('pdf/verify/'));
    expect(wrong).toEqual([]);
  });

  it('the core needs no Node: no node: import, no Buffer', () => {
    const wrong = files
      .filter(({ file }) => CORE.includes(moduleOf(file)))
      .filter(
        (source) =>
          /\bBuffer\b(?!Source)/.test(source.text.replace(/\/\*\*?[\s\S]*?\*\/|\/\/.*$/gm, '')) ||
          importsOf(source).some(({ target }) => target.startsWith('node:')),
      );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  it('no file of code is longer than 250 lines; a language is data', () => {
    const isData = (file: string) => file.endsWith('.generated.ts') || /^language\/[a-z]{2}\.ts$/.test(file);
    const long = files.filter(({ file, text }) => text.split('\n').length > 251 && !isData(file));
    expect(long.map(({ file }) => file)).toEqual([]);
  });
});
