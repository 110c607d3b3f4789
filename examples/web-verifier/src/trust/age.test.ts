import { expect, it } from 'vitest';
import { adviceOn, findRemarks, printAge } from './age.ts';
import { type Held, NOTHING } from './trust.ts';

const now = new Date('2026-11-27T12:00:00Z');
const ago = (hours: number) => new Date(+now - hours * 3_600_000).toISOString();
const registry = (hours: number, left = 24) => ({ source: 'r', time: ago(hours), until: ago(-left) });
const held = (changes: Partial<Held>): Held => ({ ...NOTHING, registry: registry(1), ...changes });
const textsOf = (what: Held) => findRemarks(what, now).map(({ text }) => text);

it.each<[string, Held, readonly string[]]>([
  ['nothing', NOTHING, ['registryMissing']],
  ['everything of today', held({ lists: [{ source: 'l', time: ago(23) }] }), []],
  ['a registry of 24 hours', held({ registry: registry(24) }), []],
  ['a registry of more', held({ registry: registry(24.1) }), ['registryStale']],
  ['a registry that may not be used any more', held({ registry: registry(200, 0) }), ['registryTooOld']],
  ['a list that is missing', held({ lists: [{ source: 'l' }] }), ['revocationMissing']],
  [
    'an old list among new ones',
    held({
      lists: [
        { source: 'l', time: ago(1) },
        { source: 'm', time: ago(30) },
      ],
    }),
    ['revocationStale'],
  ],
  ['a clock that is behind', held({ registry: registry(-2) }), []],
])('%s', (_, what, texts) => {
  expect(textsOf(what)).toEqual(texts);
});

it.each([
  ['a snapshot', { registry: { snapshot: 's' }, certificate: 'c' }, 'adviceNetworkOrBundle'],
  ['a Resolver alone', { registry: { resolver: 'r' } }, 'adviceNetwork'],
  ['a Resolver and start bundles', { registry: { resolver: 'r' }, certificate: 'c' }, 'adviceNetworkOrBundle'],
  ['start bundles alone', { registry: {}, certificate: 'c' }, 'adviceBundle'],
])('with %s, only what is possible is advised', (_, config, advice) => {
  expect(adviceOn(config)).toBe(advice);
});

it('says the age of the oldest list', () => {
  const lists = [
    { source: 'l', time: ago(50) },
    { source: 'm', time: ago(100) },
  ];
  expect(findRemarks(held({ lists }), now)).toEqual([{ text: 'revocationStale', age: 100 * 3_600_000 }]);
});

it.each([
  [0, 'en', '0 minutes'],
  [119, 'en', '119 minutes'],
  [120, 'en', '2 hours'],
  [2879, 'en', '47 hours'],
  [2880, 'en', '2 days'],
  [4320, 'de', '3 Tage'],
])('%d minutes in %s: %s', (minutes, language, text) => {
  expect(printAge(minutes * 60_000, language)).toBe(text);
});
