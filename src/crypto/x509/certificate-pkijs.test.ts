import { expect, test } from 'vitest';
import { readCertificate } from './certificate.ts';
import { CERTIFICATES, readWithPkijs, toComparable } from './pkijs.fixture.ts';

test.each(CERTIFICATES.map((der, index) => [index, der] as const))('certificate %i: every field', (_, der) => {
  expect(toComparable(readCertificate(der))).toEqual(readWithPkijs(der));
});
