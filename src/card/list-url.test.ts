import { describe, expect, it } from 'vitest';
import { comparableListUrl, isListUrl, normalListUrl } from './list-url.ts';

describe('where a revocation list can be', () => {
  it.each([
    ['https://fund.example/revoked', true],
    ['https://fund.example:8443/revoked?of=2025#now', true],
    ['https://xn--fnd-hoa.example/revoked', true],
    ['https://fund.example/mail@revoked', true],
    ['https://fund.example/?at=@', true],
    ['https://fund.example/#@', true],
    ['https://1fund.example/revoked', true],
    ['https://10.fund.example/revoked?of=2025', true],
    ['https://host1/revoked', true],
    ['http://fund.example/revoked', false],
    ['https://192.0.2.10/revoked', false],
    ['HTTPS://fund.example/revoked', false],
    ['https://user@fund.example/revoked', false],
    ['https://user:word@fund.example/revoked', false],
    ['https://:word@fund.example/revoked', false],
    ['https://:@fund.example/revoked', false],
    ['https://@fund.example/revoked', false],
    ['https://fund.example@other.example/revoked', false],
    ['https://192.0.2.1/revoked', false],
    ['https://192.0.2.1./revoked', false],
    ['https://3221225985/revoked', false],
    ['https://0xc0.0.2.1/revoked', false],
    ['https://[2001:db8::1]/revoked', false],
    ['https://fund.example/re voked', false],
    ['https://fund.example/re\tvoked', false],
    ['https://fünd.example/revoked', false],
    ['https:///', false],
  ])('%s: %s', (url, isAllowed) => {
    expect(isListUrl(url)).toBe(isAllowed);
    expect(normalListUrl(url) !== undefined).toBe(isAllowed);
  });

  it('is 2,048 characters long at most', () => {
    const long = (length: number, end = '') => `https://fund.example/${end}`.padEnd(length, 'a');
    for (const end of ['', '?']) {
      expect(isListUrl(long(2048, end))).toBe(true);
      expect(isListUrl(long(2049, end))).toBe(false);
    }
  });

  it('is 2,048 characters long at most in its normal form, too', () => {
    // A quotation mark in a path becomes three characters.
    const quoted = (length: number) => `https://fund.example/"`.padEnd(length, 'a');
    expect(isListUrl(quoted(2046))).toBe(true);
    expect(isListUrl(quoted(2047))).toBe(false);
  });

  it('is compared without port 443, a fragment, one slash at the end and needless encoding', () => {
    const same = [
      'https://fund.example/a',
      'https://FUND.example:443/a/',
      'https://fund.example/%61#b',
      'HTTPS://fund.example/a',
    ];
    expect(new Set(same.map(comparableListUrl))).toEqual(new Set(['https://fund.example/a']));
    expect(comparableListUrl('https://fund.example/a//')).toBe('https://fund.example/a/');
    expect(comparableListUrl('https://fund.example/a?of=https://b.example/')).toBe(
      'https://fund.example/a?of=https://b.example/',
    );
    expect(comparableListUrl('no address/')).toBe('no address/');
    expect(comparableListUrl('ftp://https://fund.example/a/')).toBe('ftp://https://fund.example/a/');
    expect(comparableListUrl('https://fund.example/a%2fb')).toBe('https://fund.example/a%2Fb');
    expect(comparableListUrl('https://fund.example/a/?b/')).toBe('https://fund.example/a?b/');
  });
});

it('what is no text is no address', () => {
  for (const value of [undefined, null, 5]) expect(normalListUrl(value as unknown as string)).toBeUndefined();
});
