import { describe, expect, it } from 'vitest';
import { demoInstitution, pem } from '../testing/demo-pki.ts';
import { importInstitutionRepository } from './import-repository.ts';
import { canonicalThumbprint, readPublicKeys } from './read-public-keys.ts';
import { snapshotRegistry } from './snapshot.ts';

const { der, thumbprint } = demoInstitution('BE').certificates[0]!;
const own = pem('CERTIFICATE', new Uint8Array(Buffer.from(der, 'base64')));
const BE = { countryCode: 'BE', officialId: '0120' };
const key = { kty: 'EC', crv: 'P-256', x: 'AQ', y: 'Ag', 'x5t#S256': thumbprint };

/** So many entries that cannot be read, and the certificate after them. */
const lastOf = (count: number) => [...new Array<unknown>(count).fill(7), own];
const problem = { code: 'FIELD_TOO_LONG', position: 0, field: 'certificates' };

describe('the first 256 entries of an institution are read (spec/registry.md)', () => {
  it.each([
    [255, 1],
    [256, 0],
  ])('certificates: with %i before it', async (count, found) => {
    const registry = snapshotRegistry({ results: [{ ...BE, certificates: lastOf(count) }] });
    expect(registry.peek!(BE)!.certificates).toHaveLength(found);
    const isTooLong = registry.leftOut().some(({ code }) => code === 'FIELD_TOO_LONG');
    expect(isTooLong).toBe(found === 0);
    if (isTooLong) expect(registry.leftOut().at(-1)).toEqual(problem);
    const { issuers, rejected } = await importInstitutionRepository([{ ...BE, certificates: lastOf(count) }]);
    expect(issuers[0]!.certificates).toHaveLength(found);
    expect(rejected.filter(({ code }) => code === 'FIELD_TOO_LONG')).toEqual(isTooLong ? [problem] : []);
    expect(rejected.filter(({ code }) => code !== 'FIELD_TOO_LONG')).toHaveLength(Math.min(count, 256));
  });

  it('public keys', () => {
    expect(readPublicKeys([...new Array(255).fill(7), key])).toHaveLength(1);
    expect(readPublicKeys([...new Array(256).fill(7), key])).toEqual([]);
  });
});

describe('the greatest lengths', () => {
  it('a number of a key has 2,048 characters, white space included', () => {
    const read = (x: string) => readPublicKeys([{ ...key, x }]);
    expect(read(`AQ${' '.repeat(2046)}`)).toMatchObject([{ jwk: { x: 'AQ' } }]);
    expect(read(`AQ${' '.repeat(2047)}`)).toEqual([]);
    expect(read('A'.repeat(2048))).toHaveLength(1);
    expect(read('   ')).toEqual([]);
  });

  it.each(['x', 'y', 'n', 'e'])('and this holds for %s', (name) => {
    const rsa = { kty: 'RSA', n: 'AQ', e: 'AQAB', 'x5t#S256': thumbprint };
    const both = name === 'n' || name === 'e' ? rsa : key;
    expect(readPublicKeys([both])).toHaveLength(1);
    for (const value of [undefined, null, 7, '', '*', ['AQ'], `AQ${' '.repeat(2047)}`]) {
      expect(readPublicKeys([{ ...both, [name]: value }]), String(value)).toEqual([]);
    }
  });

  it('a thumbprint has 64 characters and 32 bytes', () => {
    expect(canonicalThumbprint(thumbprint.padEnd(64))).toBe(thumbprint);
    for (const value of [thumbprint.padEnd(65), `${thumbprint}AA`, thumbprint.slice(2), '', 7, null, [thumbprint]]) {
      expect(canonicalThumbprint(value), String(value)).toBeUndefined();
    }
  });
});

describe('a key', () => {
  it.each(['P-256', 'P-384', 'P-521'])('of the curve %s is listed', (crv) => {
    expect(readPublicKeys([{ ...key, crv }])).toMatchObject([{ jwk: { crv } }]);
  });

  it.each(['P-192', 'secp256k1', 'p-256', '', undefined, null, 7, ['P-256']])('of the curve %j is not', (crv) => {
    expect(readPublicKeys([{ ...key, crv }])).toEqual([]);
  });

  it('is listed once under each thumbprint, and another one beside it', () => {
    const other = { ...key, y: 'Aw' };
    expect(readPublicKeys([key, { ...key, ext: true }, other])).toHaveLength(2);
    const elsewhere = { ...key, 'x5t#S256': 'A'.repeat(43) };
    expect(readPublicKeys([key, elsewhere]).map((each) => each['x5t#S256'])).toEqual([thumbprint, 'A'.repeat(43)]);
  });

  it('that is no object is not one', () => {
    expect(readPublicKeys([null, undefined, 7, 'x', [], key])).toHaveLength(1);
  });
});
