import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { demoKey, makeCertificate } from './certificates.fixture.ts';
import { findCertificates, parseCertificates } from './pem.ts';

describe('several certificates in one text (spec/registry.md)', () => {
  const own = makeCertificate({ subject: 'x', key: demoKey('BE:0120') });
  const block = (bytes: Uint8Array, label = 'CERTIFICATE') =>
    `-----BEGIN ${label}-----\n${Buffer.from(bytes).toString('base64')}\n-----END ${label}-----\n`;
  const again = (text: string) => Buffer.from(text).toString('base64');

  it('what cannot be read is counted, and other blocks are not', () => {
    expect(findCertificates(block(own) + block(Uint8Array.of(0x30, 1, 1)))).toMatchObject({ unreadable: 0 });
    expect(findCertificates(block(own) + block(Uint8Array.of(1)))).toMatchObject({ unreadable: 1 });
    expect(findCertificates(block(own) + block(own, 'PUBLIC KEY'))).toMatchObject({
      certificates: [{}],
      unreadable: 0,
    });
    expect(findCertificates(block(own, 'PUBLIC KEY'))).toEqual({ certificates: [], unreadable: 0 });
    expect(findCertificates('x*')).toEqual({ certificates: [], unreadable: 1 });
    expect(findCertificates('')).toEqual({ certificates: [], unreadable: 1 });
  });

  it.each([
    [255, 256],
    [256, 256],
  ])('after %i blocks %i are read', (before, count) => {
    const text = block(own, 'PUBLIC KEY') + block(own).repeat(before + 1);
    expect(findCertificates(text).certificates).toHaveLength(count);
  });

  it('Base64 is undone three times at most', () => {
    const bare = Buffer.from(own).toString('base64');
    expect(parseCertificates(again(again(bare)))).toEqual([own]);
    expect(findCertificates(again(again(again(bare)))).certificates).toEqual([]);
  });

  it.each([
    [262_144, 1],
    [262_145, 0],
  ])('a text of %i characters: %i certificates', (length, count) => {
    expect(findCertificates(block(own).padStart(length)).certificates).toHaveLength(count);
    expect(findCertificates(utf8Encode(block(own).padStart(length))).certificates).toHaveLength(count);
  });

  it('bytes as they were written are kept beside DER that differs', () => {
    const padded = Uint8Array.of(0x30, 0x83, 0, ...own.subarray(2));
    const [found] = findCertificates(padded).certificates;
    expect(found).toEqual({ der: own, written: padded });
    expect(findCertificates(own).certificates).toEqual([{ der: own }]);
    expect(findCertificates(Uint8Array.of(...own, 0x0a)).certificates).toEqual([{ der: own }]);
    const trusted = block(Uint8Array.of(...own, 0x30, 0), 'TRUSTED CERTIFICATE');
    expect(findCertificates(trusted).certificates).toEqual([{ der: own }]);
  });

  it.each([7, null, undefined, [1], {}])('%j is neither a text nor bytes', (input) => {
    expect(() => parseCertificates(input as never)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'certificate' } }),
    );
  });
});
