import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CK } from './cryptoki.ts';
import { chooseMethod } from './mechanisms.ts';

const DATA = new TextEncoder().encode('a card');
const DIGEST = createHash('sha256').update(DATA).digest('hex');
const PSS = { type: 5, hashAlg: 0x250, mgf: 2, saltLen: 32 };

describe('what a token is asked for', () => {
  it.each([
    ['ES256', CK.M_ECDSA, CK.M_ECDSA_SHA256, undefined, DIGEST],
    ['RS256', CK.M_RSA_PKCS, CK.M_SHA256_RSA_PKCS, undefined, `3031300d060960864801650304020105000420${DIGEST}`],
    ['PS256', CK.M_RSA_PKCS_PSS, CK.M_SHA256_RSA_PKCS_PSS, PSS, DIGEST],
  ] as const)(
    '%s: the digest, or the data where the token only hashes by itself',
    async (name, raw, hashing, parameter, input) => {
      const first = chooseMethod(name, [hashing, raw]);
      expect(first.mechanism).toEqual({ mechanism: raw, ...(parameter ? { parameter } : {}) });
      expect(Buffer.from(await first.input(DATA)).toString('hex')).toBe(input);
      const second = chooseMethod(name, [hashing]);
      expect(second.mechanism).toEqual({ mechanism: hashing, ...(parameter ? { parameter } : {}) });
      expect(await second.input(DATA)).toEqual(DATA);
    },
  );
});
