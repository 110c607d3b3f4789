import { describe, expect, it } from 'vitest';
import { HOSTS, issuer, registryOf, URL_OF_LIST } from '../revocation.fixture.ts';
import { revocationLists } from './revocation-lists.ts';

const list = { url: URL_OF_LIST, countryCode: 'BE', officialId: issuer.officialId };
const registry = registryOf(issuer);

describe('an option that cannot be used is named by the error', () => {
  it.each<[string, object]>([
    ['fetch', { fetch: 'x' }],
    ['now', { now: new Date(0) }],
    ['resolveHost', { resolveHost: 'x' }],
    ['onStoreFailure', { onStoreFailure: 'x' }],
    ['allowUnsignedLists', { allowUnsignedLists: 'yes' }],
    ['maxAgeSeconds', { maxAgeSeconds: Number.NaN }],
    ['timeLimit', { timeLimit: 0 }],
    ['maxBytes', { maxBytes: 0 }],
    ['maxBytes', { maxBytes: 1.5 }],
    ['maxLists', { maxLists: 0 }],
    ['registry', { hosts: HOSTS, lists: [list] }],
    ['lists', { hosts: HOSTS, registry, lists: [{ ...list, url: 7 }] }],
    ['lists', { hosts: HOSTS, registry, lists: [{ ...list, countryCode: undefined }] }],
    ['lists', { hosts: HOSTS, registry, lists: [{ ...list, officialId: 120 }] }],
    ['lists', { hosts: HOSTS, registry, lists: [{ ...list, url: 'http://revocation.example.eu/' }] }],
    ['lists', { hosts: HOSTS, registry, lists: [{ ...list, url: 'https://other.example/' }] }],
  ])('%s: %o', (option, options) => {
    expect(() => revocationLists(options)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: expect.objectContaining({ option }) }),
    );
  });

  it('and those that can be are taken', () => {
    expect(() => revocationLists()).not.toThrow();
    expect(() => revocationLists({ hosts: HOSTS, registry, lists: [list], maxLists: 1, maxBytes: 1 })).not.toThrow();
    expect(() => revocationLists({ hosts: HOSTS, lists: [] })).not.toThrow();
  });
});
