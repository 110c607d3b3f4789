import { describe, expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

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

/**
 * The special-purpose address registries of IANA for IPv4 and IPv6 (RFC 6890), with multicast and site-local addresses:
 * the first and the last address of each prefix that is not globally reachable.
 */
const NOT_REACHABLE: readonly (readonly [prefix: string, first: string, last: string])[] = [
  ['0.0.0.0/8, this network', '0.0.0.0', '0.255.255.255'],
  ['10.0.0.0/8, private', '10.0.0.0', '10.255.255.255'],
  ['100.64.0.0/10, shared by providers', '100.64.0.0', '100.127.255.255'],
  ['127.0.0.0/8, loopback', '127.0.0.0', '127.255.255.255'],
  ['169.254.0.0/16, link-local', '169.254.0.0', '169.254.255.255'],
  ['172.16.0.0/12, private', '172.16.0.0', '172.31.255.255'],
  ['192.0.0.0/24, protocol assignments', '192.0.0.0', '192.0.0.255'],
  ['192.0.2.0/24, documentation', '192.0.2.0', '192.0.2.255'],
  ['192.88.99.0/24, relays of 6to4, deprecated', '192.88.99.0', '192.88.99.255'],
  ['192.168.0.0/16, private', '192.168.0.0', '192.168.255.255'],
  ['198.18.0.0/15, benchmarks', '198.18.0.0', '198.19.255.255'],
  ['198.51.100.0/24, documentation', '198.51.100.0', '198.51.100.255'],
  ['203.0.113.0/24, documentation', '203.0.113.0', '203.0.113.255'],
  ['224.0.0.0/4, multicast', '224.0.0.0', '239.255.255.255'],
  ['240.0.0.0/4, reserved', '240.0.0.0', '255.255.255.255'],
  ['::/96, unspecified, loopback and IPv4-compatible, deprecated', '::', '::ffff:ffff'],
  ['::ffff:0:0/96, IPv4-mapped', '::ffff:0:0', '::ffff:255.255.255.255'],
  ['::ffff:0:0:0/96, IPv4-translated', '::ffff:0:0.0.0.0', '::ffff:0:255.255.255.255'],
  ['64:ff9b:1::/48, local translation', '64:ff9b:1::', '64:ff9b:1:ffff:ffff:ffff:ffff:ffff'],
  ['100::/64, discarded', '100::', '100::ffff:ffff:ffff:ffff'],
  ['100:0:0:1::/64, dummy', '100:0:0:1::', '100::1:ffff:ffff:ffff:ffff'],
  ['2001::/32, Teredo', '2001::', '2001:0:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001:2::/48, benchmarks', '2001:2::', '2001:2:0:ffff:ffff:ffff:ffff:ffff'],
  ['2001:10::/28, ORCHID, deprecated', '2001:10::', '2001:1f:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001::/23, protocol assignments', '2001::', '2001:1ff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['2001:db8::/32, documentation', '2001:db8::', '2001:db8:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['3fff::/20, documentation', '3fff::', '3fff:fff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['5f00::/16, segments of routes', '5f00::', '5f00:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fc00::/7, unique local', 'fc00::', 'fdff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fe80::/10, link-local', 'fe80::', 'febf:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['fec0::/10, site-local, deprecated', 'fec0::', 'feff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['ff00::/8, multicast', 'ff00::', 'ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['200::/7 and further space that nobody was given', '200::', '1fff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
  ['4000::/2 and further space that nobody was given', '4000::', 'fbff:ffff:ffff:ffff:ffff:ffff:ffff:ffff'],
];

describe('RFC 6890: what is not globally reachable is not public', () => {
  it.each(NOT_REACHABLE)('%s', (_, first, last) => {
    expect([first, last].map(isPublicAddress)).toEqual([false, false]);
  });

  it('the addresses beside them are', () => {
    const beside = [
      ...['1.0.0.0', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.0'],
      ...['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '191.255.255.255', '192.0.1.0'],
      ...['192.0.3.0', '192.88.98.255', '192.88.100.0', '192.167.255.255', '192.169.0.0', '198.17.255.255'],
      ...['198.20.0.0', '198.51.99.255', '198.51.101.0', '203.0.112.255', '203.0.114.0', '223.255.255.255'],
      ...['2000::', '2001:200::', '2001:db7:ffff::', '2001:db9::', '3ffe:ffff::', '3fff:1000::'],
    ];
    expect(beside.filter((address) => !isPublicAddress(address))).toEqual([]);
  });

  const INSIDE = NOT_REACHABLE.filter(([, first]) => !first.includes(':')).flatMap(([, first, last]) => [first, last]);
  it.each(INSIDE)('nor is an IPv6 address that leads to %s', (address) => {
    const [a, b, c, d] = address.split('.').map((part) => Number(part).toString(16).padStart(2, '0'));
    const forms = [`::ffff:${address}`, `::${address}`, `64:ff9b::${address}`, `2002:${a}${b}:${c}${d}::1`];
    expect(forms.filter(isPublicAddress)).toEqual([]);
  });

  it('translation and 6to4 lead to a public address where the one inside is', () => {
    expect(['64:ff9b::8.8.8.8', '2002:808:808::1'].map(isPublicAddress)).toEqual([true, true]);
    // Teredo hides the address of whoever is asked, inverted, and mapped addresses are a trick of one machine.
    expect(['2001:0:808:808:0:0:f7f7:f7f7', '::ffff:8.8.8.8'].map(isPublicAddress)).toEqual([false, false]);
  });
});
