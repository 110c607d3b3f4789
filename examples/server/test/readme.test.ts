import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { settingsTable } from '../src/settings/table.ts';

it('the README lists every setting with its default', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  expect(readme).toContain(`| --- | --- | --- |\n${settingsTable()}\n\n`);
});
