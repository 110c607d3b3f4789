import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { parseSettings } from './settings.ts';

const registry = { snapshot: 'snapshot.json' };

it('the settings of the checkout are usable, and say that this is a demonstration', () => {
  const file = new URL('../public/verifier.json', import.meta.url);
  expect(readConfig(JSON.parse(readFileSync(file, 'utf8')))).toMatchObject({ demo: true });
});

it.each([
  [[], 'verifier.json'],
  [{ registry }, 'clinic'],
  [{ clinic: ' ', registry }, 'clinic'],
  [{ clinic: 'A', demo: 'no', registry }, 'demo'],
  [{ clinic: 'A' }, 'registry'],
  [{ clinic: 'A', registry: {} }, 'registry'],
  [{ clinic: 'A', registry: { ...registry, resolver: 'https://resolver.example/' } }, 'registry'],
  [{ clinic: 'A', registry, timeZone: 'Europe/Atlantis' }, 'timeZone'],
  [{ clinic: 'A', registry, refreshMinutes: 0 }, 'refreshMinutes'],
  [{ clinic: 'A', registry, revocationHosts: 'example.com' }, 'revocationHosts'],
])('%j is refused, and %s is named', (json, member) => {
  expect(() => readConfig(json)).toThrow(
    `${member} is not usable`.replace(/^verifier.json is/, 'verifier.json: verifier.json is'),
  );
});

it.each([null, '', 'null', '[', '{"sound":"yes","logDays":-1,"language":"xx"}'])('%j leaves everything off', (text) => {
  expect(parseSettings(text)).toEqual({ sound: false, vibration: false, log: false, logDays: 30 });
});
