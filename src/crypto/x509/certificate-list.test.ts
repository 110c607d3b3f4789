import { fromBER } from 'asn1js';
import { CertificateRevocationList } from 'pkijs';
import { expect, test } from 'vitest';
import { readCertificateList } from './certificate-list.ts';
import { demoKey, extension, integer, makeList, reasonCode, revokedEntry } from './certificates.fixture.ts';

const issuer = { subject: 'Authority', key: demoKey('rsa-2') };
const serials = [[7], [0, 0xf7], [1, 2, 3]];
const der = makeList({
  issuer,
  revoked: serials.map((serial, n) => revokedEntry(serial, `2025-09-0${n + 1}T01:02:03`, reasonCode(n + 1))),
  extensions: [extension('2.5.29.20', integer(4), false)],
});

test('reads the same as pkijs', () => {
  const other = new CertificateRevocationList({ schema: fromBER(der).result });
  const list = readCertificateList(der);
  expect(list.thisUpdate).toEqual(other.thisUpdate.value);
  expect(list.nextUpdate).toEqual(other.nextUpdate!.value);
  expect(Buffer.from(list.issuer)).toEqual(Buffer.from(other.issuer.toSchema().toBER()));
  expect(Buffer.from(list.toBeSigned)).toEqual(Buffer.from(other.tbsView));
  expect([...list.extensions.keys()]).toEqual(other.crlExtensions!.extensions.map(({ extnID }) => extnID));
  const found = other.revokedCertificates!.map(({ userCertificate, revocationDate }) => [
    Buffer.from(userCertificate.valueBlock.valueHexView),
    revocationDate.value,
  ]);
  expect(serials.map((serial) => [Buffer.from(serial), list.find(Uint8Array.from(serial))[0]!.date])).toEqual(found);
  expect(list.find(Uint8Array.of(0xf7)).map(({ reason }) => reason)).toEqual(['cACompromise']);
  expect(list.find(Uint8Array.of(8))).toEqual([]);
});
