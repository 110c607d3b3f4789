import { describe, expect, it } from 'vitest';
import { isListUrl } from '../card/list-url.ts';
import { checkListUrl, readHosts } from './allowed-hosts.ts';
import { isPublicAddress } from './public-address.ts';

const hosts = readHosts(['revocation.example.eu', 'Lists.Example.EU:8443', 'plain.example.eu:443']);

describe('checkListUrl', () => {
  it.each([
    'https://revocation.example.eu/lists/1',
    'https://REVOCATION.example.eu:443/lists/1?a=b@c#d',
    'https://lists.example.eu:8443/',
    'https://plain.example.eu/',
  ])('allows %s', (uri) => expect(checkListUrl(uri, hosts)).toBeUndefined());

  it.each([
    'https://example.eu/',
    'https://sub.revocation.example.eu/',
    'https://revocation.example.eu./',
    'https://revocation.example.eu.evil.example/',
    'https://revocation.example.eu:8443/',
    'https://lists.example.eu/',
    'https://localhost/',
  ])('HOST_NOT_ALLOWED: %s', (uri) => expect(checkListUrl(uri, hosts)).toBe('REVOCATION_HOST_NOT_ALLOWED'));

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
    expect(checkListUrl(uri, hosts)).toBe('REVOCATION_URI_NOT_ALLOWED');
    expect(isListUrl(uri)).toBe(false);
  });

  it('without hosts nothing is allowed', () => {
    expect(checkListUrl('https://revocation.example.eu/', readHosts())).toBe('REVOCATION_HOST_NOT_ALLOWED');
  });
});

describe('readHosts', () => {
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
    expect(() => readHosts([host])).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });
});

describe('isPublicAddress', () => {
  it.each([
    '8.8.8.8',
    '172.32.0.1',
    '100.128.0.1',
    '2a00:1450::1',
    '2606:4700::1111',
    '64:ff9b::808:808',
    '2002:808:808::1',
  ])('public: %s', (address) => expect(isPublicAddress(address)).toBe(true));
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '127.0.0.1',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:8.8.8.8',
    '::ffff:127.0.0.1',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '2001::1',
    '2001:db8::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::1',
    '256.1.1.1',
    '1.2.3',
    '2130706433',
    '0x7f.1.1.1',
    ':::',
    '',
    'example.eu',
  ])('not public, or no address: %j', (address) => expect(isPublicAddress(address)).toBe(false));
});
