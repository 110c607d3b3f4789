import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Card } from './card/model.ts';
import { base45Decode } from './codec/base45.ts';
import { zlibDecompress } from './codec/deflate.ts';
import { certificateX5t } from './crypto/key-id.ts';
import { parseCertificates } from './crypto/x509/pem.ts';
import { createIssuer } from './issue/issuer.ts';
import { jwsProfile } from './profiles/jws/profile.ts';
import { snapshotRegistry } from './registry/snapshot.ts';
import { signerFromPkcs8 } from './signers/webcrypto.ts';
import { demoInstitution, demoSigner } from './testing/demo-pki.ts';
import { createVerifier } from './verify/verifier.ts';

const FILE = join(process.env.EEHIC_SHARED ?? '../shared', 'interop/eprc-poc-john-doe.json');

describe.skipIf(!existsSync(FILE))('John Doe of the EU proof of concept', () => {
  const example = existsSync(FILE) ? JSON.parse(readFileSync(FILE, 'utf8')) : { payload: { prc: {} } };
  const { prc, jti, rid } = example.payload;
  const card: Card = {
    document: 'PRC',
    country: prc.ic,
    familyName: prc.fn,
    givenNames: prc.gn,
    birthDate: prc.dob,
    personalId: prc.hi,
    institution: { id: prc.ii, name: prc.in },
    cardId: prc.ci,
    expiryDate: prc.xd,
    validFrom: prc.sd,
    validTo: prc.ed,
    issuedOn: prc.di,
    tokenId: jti,
    revocation: rid,
  };
  const now = () => new Date('2025-09-22T13:00:00Z');
  const timeZone = 'Europe/Brussels';

  it('as COSE with an ES256 key: at most 300 characters, version 9 or less at L, 10 at M', async () => {
    const signer = await demoSigner(demoInstitution('BE'));
    for (const [level, version] of [
      ['L', 9],
      ['M', 10],
    ] as const) {
      const issued = await createIssuer({ signer, now, timeZone, qr: { level } }).issue(card);
      expect(issued.text.length).toBeLessThanOrEqual(300);
      expect(issued.qr.version).toBeLessThanOrEqual(version);
      expect(issued.card).toEqual(card);
    }
  });

  it('as COSE with the published RSA key: verified against a registry with the published certificate', async () => {
    const { privateKeyPkcs8Pem: privateKeyPem, certificatePem } = example;
    for (const algorithm of ['RS256', 'PS256'] as const) {
      const signer = await signerFromPkcs8({ privateKeyPem, certificatePem, algorithm });
      const issued = await createIssuer({ signer, now, timeZone }).issue(card);
      const registry = snapshotRegistry({
        results: [
          {
            officialId: '0120',
            countryCode: 'BE',
            name: 'CM',
            certificates: [certificatePem],
            accredidationPeriods: [{ portableDocument: 'EHIC', validFrom: '2023-08-14T02:00:00GMT+0200' }],
          },
        ],
      });
      const report = await createVerifier({ registry, now, timeZone }).verify(issued.text);
      expect(report).toMatchObject({ conclusion: 'APPROVED', issuer: { keyId: example.header.kid } });
    }
  });

  it('as JWS with the published key: the published token, byte for byte, QR version 18-L', async () => {
    const { privateKeyPkcs8Pem: privateKeyPem, certificatePem } = example;
    const signer = await signerFromPkcs8({ privateKeyPem, certificatePem });
    const issued = await createIssuer({ signer, profile: jwsProfile, now, timeZone }).issue(card);
    expect(new TextDecoder().decode(issued.layers.token)).toBe(example.jwt);
    expect(issued.qr).toEqual({ version: 18, level: 'L', size: 89 });
  });

  it('the published text verifies against a registry that holds the published certificate', async () => {
    const accreditationPeriods = [{ portableDocument: 'EHIC', validFrom: '2023-08-14T02:00:00+02:00' }];
    const issuer = {
      officialId: '0120',
      countryCode: 'BE',
      name: 'CM',
      certificates: [example.certificatePem],
      accreditationPeriods,
    };
    const verifier = createVerifier({ registry: snapshotRegistry({ results: [issuer] }), now, timeZone });
    const report = await verifier.verify(example.base45);
    expect(report).toMatchObject({
      conclusion: 'APPROVED',
      profile: 'jws',
      card,
      issuer: { keyId: example.header.kid },
    });
    const other = createVerifier({
      registry: snapshotRegistry({ results: [{ ...issuer, certificates: [] }] }),
      now,
      timeZone,
    });
    expect(await other.verify(example.base45)).toMatchObject({ failure: { code: 'CERTIFICATE_UNKNOWN' } });
  });

  it('its kid is the thumbprint of its certificate, and its text is zlib in Base45', async () => {
    expect(`EESSI:x5t#S256:${await certificateX5t(parseCertificates(example.certificatePem)[0]!)}`).toBe(
      example.header.kid,
    );
    expect(new TextDecoder().decode(zlibDecompress(base45Decode(example.base45)))).toBe(example.jwt);
  });
});
