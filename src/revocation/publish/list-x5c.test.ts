import { describe, expect, it } from 'vitest';
import { base64Encode } from '../../codec/bytes.ts';
import { decodeCompactJws } from '../../codec/jws.ts';
import { authorityExtensions, demoKey, makeCertificate } from '../../crypto/x509/certificates.fixture.ts';
import { issuer, START, setUp, signer, URL_OF_LIST } from '../revocation.fixture.ts';
import { createRevocationList } from './create-revocation-list.ts';
import { createStatusList } from './create-status-list.ts';
import type { ListSigner } from './list-signer.ts';

const now = () => new Date(START);
const own = { countryCode: 'BE', officialId: issuer.officialId };
const authority = { subject: 'Authority', key: demoKey('authority') };
const anchor = makeCertificate({ ...authority, extensions: authorityExtensions() });
const between = makeCertificate({ subject: 'Between', key: demoKey('FR:0160'), issuer: authority });
const long = makeCertificate({ subject: 'x'.repeat(8000), key: demoKey('FR:0160'), issuer: authority });
const selfSigned = makeCertificate({ subject: 'Fund', key: demoKey('BE:0120') });

const listBy = (by: ListSigner) => createStatusList({ signer: by, url: URL_OF_LIST, size: 8, now });
const headerOf = async (by: ListSigner) => decodeCompactJws(await listBy(by).publish()).header;

describe('the header of a status list as JWT', () => {
  it('has the certificate beside the kid, without and with those between it and an anchor', async () => {
    const kid = `EESSI:x5t#S256:${issuer.certificates[1]!['x5t#S256']}`;
    const x5c = [base64Encode(signer.certificate)];
    expect(await headerOf(signer)).toEqual({ alg: 'ES256', kid, typ: 'statuslist+jwt', x5c });
    const chain = [between];
    expect((await headerOf({ ...signer, chain })).x5c).toEqual([...x5c, base64Encode(between)]);
  });

  it('never has an anchor', async () => {
    const x5c = [signer.certificate, between].map(base64Encode);
    expect((await headerOf({ ...signer, chain: [between, anchor] })).x5c).toEqual(x5c);
  });

  it.each<[string, Partial<ListSigner>]>([
    ['a self-signed certificate', { certificate: selfSigned }],
    ['a self-signed certificate before others', { certificate: selfSigned, chain: [between] }],
    ['11 certificates', { chain: Array(10).fill(between) }],
    ['certificates of more than 16,000 bytes', { chain: [long, long] }],
  ])('has the kid alone for %s', async (_, change) => {
    const header = await headerOf({ ...signer, ...change });
    expect(Object.keys(header)).toEqual(['alg', 'kid', 'typ']);
  });

  it.each([
    ['10 certificates', Array(9).fill(between)],
    ['the longest', [long, between]],
  ])('is read by the verifier, with %s', async (_, chain) => {
    const list = listBy({ ...signer, chain });
    list.revoke(3);
    const { checkIndex } = setUp({ [URL_OF_LIST]: await list.publish() });
    expect(await checkIndex(3)).toMatchObject({ status: 'revoked', code: 'REVOKED' });
    expect(await checkIndex(4)).toMatchObject({ status: 'valid' });
  });

  it('is refused when the list is made, for a chain that is none', () => {
    for (const chain of ['x', [1], {}, null]) {
      expect(() => listBy({ ...signer, chain } as never)).toThrow(
        expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'signer.chain' } }),
      );
    }
    expect(() => listBy({ ...signer, chain: [Uint8Array.of(1)] })).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }),
    );
  });
});

it('a list of token ids has the kid alone', async () => {
  const list = createRevocationList({ signer: { ...signer, chain: [between] }, issuer: own, url: URL_OF_LIST, now });
  expect(Object.keys(decodeCompactJws(await list.publish()).header)).toEqual(['alg', 'kid', 'typ']);
});
