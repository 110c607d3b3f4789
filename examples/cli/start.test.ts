import { readFileSync } from 'node:fs';
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
      else if (!from.startsWith('node:')) packages.add(from);
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
});
