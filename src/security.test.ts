import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');
const rows = [...page.matchAll(/^\| (.+) \| (.+) \| `([^`]+\.(?:test|fixture)\.ts)`: (.+) \|$/gm)].map(
  ([, attack, , file, test]) => ({
    attack: attack!,
    file: file!,
    test: test!,
  }),
);

describe('SECURITY.md: what was tried and held', () => {
  it('has its rows, each of another test', () => {
    const held = page.slice(page.indexOf('## Tried and held')).match(/^\| .*$/gm)!;
    expect(rows).toHaveLength(held.length - 2); // all but the head of the table, so that no row goes unread
    expect(rows.length).toBeGreaterThanOrEqual(50);
    expect(new Set(rows.map(({ file, test }) => `${file} ${test}`)).size).toBe(rows.length);
  });

  it.each(rows)('$attack', ({ file, test }) => {
    expect(existsSync(join(root, file))).toBe(true);
    expect(readFileSync(join(root, file), 'utf8')).toContain(`'${test}'`);
  });
});
