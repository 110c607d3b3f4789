import { describe, expect, it } from 'vitest';
import { base64urlEncode } from '../../codec/bytes.ts';
import { zlibCompress } from '../../codec/deflate.ts';
import { signJwt } from '../publish/list-signer.ts';
import {
  IAT,
  issuer,
  issuerOf,
  jtiList,
  OTHER_TOKEN,
  otherIssuer,
  otherSigner,
  rsaSigner,
  setUp,
  signer,
  TOKEN,
  URL_OF_LIST,
} from '../revocation.fixture.ts';

/** The institution after it took back the key that signed the first list. */
const withoutFirstKey = { ...issuer, certificates: issuer.certificates.slice(2) };
const statusJwt = (iat: number, status: number, claims: object = {}) => {
  const status_list = { bits: 1, lst: base64urlEncode(zlibCompress(Uint8Array.of(status))) };
  return signJwt(signer, 'statuslist+jwt', { sub: URL_OF_LIST, iat, status_list, ...claims });
};

describe('a body that another institution has', () => {
  it('an institution that takes back a key gets its new list at once', async () => {
    const { check, net, later } = setUp({ [URL_OF_LIST]: await jtiList() });
    expect(await check(OTHER_TOKEN)).toMatchObject({ status: 'valid' });
    net.bodies[URL_OF_LIST] = await jtiList({ iat: IAT + 60, jti: [OTHER_TOKEN] }, rsaSigner);
    later(60);
    expect(await check(OTHER_TOKEN, withoutFirstKey)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(2);
  });

  it('one that does not verify is fetched again', async () => {
    const { check, net } = setUp({ [URL_OF_LIST]: await jtiList() });
    await check();
    net.bodies[URL_OF_LIST] = await jtiList({ iss: `AT:${otherIssuer.officialId}` }, otherSigner);
    expect(await check(TOKEN, otherIssuer)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(2);
  });

  it('one that is older than what is held is fetched again', async () => {
    const both = { ...issuerOf('BE', 'KvBE10'), certificates: issuer.certificates };
    const { checkIndex, net, later } = setUp({ [URL_OF_LIST]: await statusJwt(IAT + 60, 0, { ttl: 60 }) });
    expect(await checkIndex(0, both)).toMatchObject({ status: 'valid' });
    later(120);
    net.bodies[URL_OF_LIST] = await statusJwt(IAT, 0);
    expect(await checkIndex(0)).toMatchObject({ status: 'valid' });
    net.bodies[URL_OF_LIST] = await statusJwt(IAT + 120, 1);
    expect(await checkIndex(0, both)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(3);
  });

  it('one that verifies is not fetched again', async () => {
    const both = { ...issuerOf('BE', 'KvBE10'), certificates: issuer.certificates };
    const { checkIndex, net } = setUp({ [URL_OF_LIST]: await statusJwt(IAT, 1) });
    await checkIndex(0);
    expect(await checkIndex(0, both)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(1);
  });
});
