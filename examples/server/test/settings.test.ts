import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSettings, SettingsError } from '../src/settings/read-settings.ts';

const fileWith = (value: unknown) => {
  const file = join(mkdtempSync(join(tmpdir(), 'eehic-server-')), 'config.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
};

it('the environment comes before the file, and the file before the default', () => {
  const EEHIC_SERVER_CONFIG = fileWith({ registry: 'demo', maxPages: 3, port: 1, revocationHosts: ['a.example'] });
  const settings = readSettings({ EEHIC_SERVER_CONFIG, EEHIC_SERVER_PORT: '2', HOME: '/' });
  expect(settings).toMatchObject({ maxPages: 3, port: 2, maxCards: 100, revocationHosts: ['a.example'] });
  const inEnv = { EEHIC_SERVER_REGISTRY: 'demo', EEHIC_SERVER_REVOCATION_HOSTS: 'a.example, b.example' };
  expect(readSettings(inEnv).revocationHosts).toEqual(['a.example', 'b.example']);
});

it('everything that is wrong is said at once, without the values', () => {
  const EEHIC_SERVER_CONFIG = fileWith({ registry: 'demo', port: 'secret', maxPages: 1.5, __proto: 1, toString: 2 });
  let message = '';
  try {
    readSettings({ EEHIC_SERVER_CONFIG, EEHIC_SERVER_PORTS: 'secret' });
  } catch (error) {
    expect(error).toBeInstanceOf(SettingsError);
    ({ message } = error as Error);
  }
  expect(message.split('\n').map((line) => line.split(':')[0])).toEqual([
    '__proto',
    'toString',
    'EEHIC_SERVER_PORTS',
    'port',
    'maxPages',
  ]);
  expect(message).not.toContain('secret');
});

it.each(['', '[]', 'null', '{"registry":"demo"', '"demo"'])('a file that is no JSON object: %s', (text) => {
  expect(() => readSettings({ EEHIC_SERVER_CONFIG: fileWith(text) })).toThrow('not a JSON object');
});

it('callers open the door to other machines', () => {
  const keySha256 = 'a'.repeat(64);
  const callers = [{ name: 'reception', keySha256, allow: ['verify'] }];
  const env = { EEHIC_SERVER_CONFIG: fileWith({ registry: 'demo', host: '0.0.0.0', callers }) };
  expect(readSettings(env).callers).toEqual(callers);
  const twice = { EEHIC_SERVER_CONFIG: fileWith({ registry: 'demo', callers: [...callers, ...callers] }) };
  expect(() => readSettings(twice)).toThrow('two have the same name');
});
