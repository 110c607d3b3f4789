import { describe, expect, it } from 'vitest';
import { isListUrl } from '../card/list-url.ts';
import { findListUrlProblem, parseHosts } from './allowed-hosts.ts';

const hosts = parseHosts(['revocation.example.eu', 'Lists.Example.EU:8443', 'plain.example.eu:443']);

describe('findListUrlProblem', () => {
  it.each([
    'https://revocation.example.eu/lists/1',
    'https://REVOCATION.example.eu:443/lists/1?a=b@c#d',
    'https://lists.example.eu:8443/',
    'https://plain.example.eu/',
  ])('allows %s', (uri) => expect(findListUrlProblem(uri, hosts)).toBeUndefined());

  it.each([
    'https://example.eu/',
    'https://sub.revocation.example.eu/',
    'https://revocation.example.eu./',
    'https://revocation.example.eu.evil.example/',
    'https://revocation.example.eu:8443/',
    'https://lists.example.eu/',
    'https://localhost/',
  ])('HOST_NOT_ALLOWED: %s', (uri) => expect(findListUrlProblem(uri, hosts)).toBe('REVOCATION_HOST_NOT_ALLOWED'));

  it.each([
    '',
    'lists/1',
    'http://revocation.example.eu/',
    'HTTPS://revocation.example.eu/',
    'file:///etc/passwd',
    'data:text/plain,x',
    'javascript:alert(1)',
    'ftp://revocation.example.eu/',
    'https:revocation.example.eu',
    'https://',
    'https://user@revocation.example.eu/',
    'https://user:word@revocation.example.eu/',
    'https://@revocation.example.eu/',
    'https://:@revocation.example.eu/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://127.0.0.1./',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.0.0.1/',
    'https://0177.0.0.1/',
    'https://017700000001/',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fe80::1%25eth0]/',
    'https://revocation.example.eu:99999/',
    'https://revocation.example.eu\n/',
    'https://revo\tcation.example.eu/',
    ' https://revocation.example.eu/',
    'https://r\u00e9vocation.example.eu/',
    'https://\uff11\uff12\uff17.0.0.1/',
    `https://revocation.example.eu/${'a'.repeat(2048)}`,
  ])('URI_NOT_ALLOWED: %j', (uri) => {
    expect(findListUrlProblem(uri, hosts)).toBe('REVOCATION_URI_NOT_ALLOWED');
    expect(isListUrl(uri)).toBe(false);
  });

  it('without hosts nothing is allowed', () => {
    expect(findListUrlProblem('https://revocation.example.eu/', parseHosts())).toBe('REVOCATION_HOST_NOT_ALLOWED');
  });
});

describe('parseHosts', () => {
  it.each([
    '',
    '*',
    '*.example.eu',
    'https://example.eu',
    'example.eu/',
    'a@example.eu',
    '127.0.0.1',
    '2130706433',
    '[::1]',
    'a b',
    'a..b',
    'a:b',
    'a:99999',
  ])('ERR_EHIC_OPTIONS: %j', (host) => {
    expect(() => parseHosts([host])).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });
});
