import { describe, expect, it } from 'vitest';
import { proxyFor } from './proxy.ts';

const HTTPS_PROXY = 'http://proxy.example:3128';
const proxied = (url: string, env: Record<string, string> = {}) => proxyFor(new URL(url), { HTTPS_PROXY, ...env });

describe('HTTPS_PROXY', () => {
  it('is for https alone', () => {
    expect(proxied('https://list.example/')).toBe(HTTPS_PROXY);
    expect(proxied('http://list.example/')).toBeUndefined();
    expect(proxyFor(new URL('https://list.example/'), {})).toBeUndefined();
  });

  it('in small letters comes first; a host alone is an http proxy', () => {
    expect(proxied('https://a.example/', { https_proxy: 'http://other:1' })).toBe('http://other:1');
    expect(proxied('https://a.example/', { https_proxy: 'proxy:8080' })).toBe('http://proxy:8080');
    expect(proxied('https://a.example/', { https_proxy: '' })).toBe(HTTPS_PROXY);
  });

  it('that is no proxy is refused without being repeated', () => {
    for (const https_proxy of ['socks5://user:geheim@x:1', 'http://user:geheim@[x']) {
      expect(() => proxied('https://a.example/', { https_proxy })).toThrow(/^(?!.*geheim).*HTTPS_PROXY/);
    }
  });
});

describe('NO_PROXY', () => {
  it.each<[string, string, boolean]>([
    ['list.example', 'https://list.example/', true],
    ['list.example', 'https://a.list.example/', true],
    ['list.example', 'https://xlist.example/', false],
    ['.list.example', 'https://a.list.example/', true],
    ['.list.example', 'https://list.example/', true],
    ['*.list.example', 'https://a.list.example/', true],
    ['LIST.example', 'https://list.EXAMPLE/', true],
    ['*', 'https://anything.example/', true],
    ['other.example, list.example', 'https://list.example/', true],
    ['other.example list.example', 'https://list.example/', true],
    ['list.example:8443', 'https://list.example:8443/', true],
    ['list.example:8443', 'https://list.example/', false],
    ['list.example:443', 'https://list.example/', true],
    ['127.0.0.1', 'https://127.0.0.1/', true],
    ['0.0.1', 'https://127.0.0.1/', false],
    ['[::1]', 'https://[::1]/', true],
    ['::1', 'https://[::1]/', true],
    ['0:0:0:0:0:0:0:1', 'https://[::1]/', true],
    ['[::1]:8443', 'https://[::1]:8443/', true],
    ['[::1]:8443', 'https://[::1]/', false],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.0.0.0/8', 'https://10.example/', false],
    ['fd00::/8', 'https://[fd00:1::2]/', true],
    ['fd00::/8', 'https://[fe00::2]/', false],
    ['10.0.0.0/33', 'https://10.0.0.0/', false],
    ['10.0.0.0/', 'https://10.0.0.0/', false],
    ['10.0.0.0/x', 'https://10.0.0.0/', false],
    ['list.example/8', 'https://list.example/', false],
    ['', 'https://list.example/', false],
    [',', 'https://list.example/', false],
  ])('%j and %s: direct is %s', (no_proxy, url, isDirect) => {
    expect(proxied(url, { no_proxy }) === undefined).toBe(isDirect);
    expect(proxied(url, { NO_PROXY: no_proxy }) === undefined).toBe(isDirect);
  });
});
