import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, it } from 'vitest';

const DIST = new URL('../../dist/', import.meta.url);

/** Returns the packages and the bytes of this package that a file of the built package loads at its start. */
function loadedBy(file: string): { readonly packages: readonly string[]; readonly bytes: number } {
  const files = new Map<string, string>();
  const packages = new Set<string>();
  const follow = (url: URL) => {
    if (files.has(url.href)) return;
    const text = readFileSync(url, 'utf8');
    files.set(url.href, text);
    for (const [, from = ''] of text.matchAll(/^(?:import|export) (?:[^'"]*? from )?['"]([^'"]+)['"];$/gm)) {
      if (from.startsWith('.')) follow(new URL(from, url));
      else if (!isBuiltin(from)) packages.add(from);
    }
  };
  follow(new URL(file, DIST));
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return { packages: [...packages].sort(), bytes };
}

describe('what is loaded at the start', () => {
  it('the command: its options, and no command', () => {
    const { packages, bytes } = loadedBy('cli.js');
    expect(packages).toEqual(['commander']);
    expect(bytes).toBeLessThan(30_000);
  });

  // Whatever else is installed is loaded when it is needed: for a list, a signature, a picture, a PDF that is scanned.
  it.each([
    ['index', ['pako']],
    ['profiles', ['pako']],
    ['codec', ['pako']],
    ['registry', []],
    ['revocation', ['pako']],
    ['signers', []],
    ['qr', ['pako']],
    ['pdf', ['pako']],
    ['report', ['pako']],
    ['report-core', []],
    ['scan', ['pako']],
    ['testing', []],
  ])('eehic/%s: of other packages %j', (entry, packages) => {
    expect(loadedBy(`${entry}.js`).packages).toEqual(packages);
  });
});
