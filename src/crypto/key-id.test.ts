import { describe, expect, it } from 'vitest';
import { base64Encode, base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { certificateX5t, formatKeyId, readKeyId } from './key-id.ts';

const thumbprint = Uint8Array.from({ length: 32 }, (_, index) => 255 - index);
const x5t = base64urlEncode(thumbprint);
const canonical = formatKeyId(x5t);

describe('RFC 7515 4.1.8: x5t#S256', () => {
  it('Base64url of SHA-256 without padding: 43 characters', async () => {
    expect(await certificateX5t(new Uint8Array(0))).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
    expect(await certificateX5t(utf8Encode('abc'))).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

describe('PoC 2.2: the key id of a certificate', () => {
  it('is written in one spelling, and read back', () => {
    expect(canonical).toBe(`EESSI:x5t#S256:${x5t}`);
    expect(readKeyId(canonical)).toEqual({ thumbprint, isCanonical: true });
  });

  it.each([
    ['padded', `${canonical}=`],
    ['standard Base64', formatKeyId(base64Encode(thumbprint))],
    ['standard Base64 without padding', formatKeyId(base64Encode(thumbprint).replace('=', ''))],
    ['the prefix as in one sample', canonical.replace('EESSI', 'EESSi')],
  ])('%s: read, not canonical', (_, kid) => {
    expect(readKeyId(kid)).toEqual({ thumbprint, isCanonical: false });
  });

  it.each([
    ['nothing', undefined],
    ['a number', 7],
    ['bytes', thumbprint],
    ['the thumbprint alone', x5t],
    ['another prefix', canonical.replace('x5t', 'X5T')],
    ['31 bytes', formatKeyId(base64urlEncode(thumbprint.slice(1)))],
    ['33 bytes', formatKeyId(base64urlEncode(Uint8Array.of(0, ...thumbprint)))],
    ['spare bits', `${canonical.slice(0, -1)}${canonical.endsWith('B') ? 'C' : 'B'}`],
    ['padded twice', `${canonical}==`],
    ['white space after it', `${canonical} `],
    ['white space before it', ` ${canonical}`],
    ['white space in it', `${canonical.slice(0, 30)} ${canonical.slice(30)}`],
  ])('%s is not a key id', (_, kid) => {
    expect(readKeyId(kid)).toBeUndefined();
  });
});
