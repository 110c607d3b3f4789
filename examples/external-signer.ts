// Issues a certificate with a key that never leaves its device: an HSM, a smart card or a cloud key service.
// Run: npx tsx examples/external-signer.ts
//
// No device is at hand here, so node:crypto with a demo key, which is public, stands in for it. It is asked for what
// devices offer: RSA over a DigestInfo, CKM_RSA_PKCS of PKCS#11. A device with a P-256 key (CKM_ECDSA) is simpler:
// `signDigest` passes it the digest and returns its answer, 64 bytes. Wrap the signer in `fromDerSigner` where the
// answer is DER, as that of most cloud services.
import { constants, createPrivateKey, privateEncrypt } from 'node:crypto';
import { createIssuer, createVerifier } from 'eehic';
import { fromDigestSigner } from 'eehic/signers';
import { createMockRepository, demoInstitution, sampleCard } from 'eehic/testing';
import pki from '../src/testing/demo-pki.json' with { type: 'json' };

const { certificates } = demoInstitution('BE');
const { der, key } = certificates.find((each) => each.key.startsWith('rsa-'))!;

const device = {
  key: createPrivateKey({
    key: Buffer.from(pki.keys[key as keyof typeof pki.keys], 'base64'),
    format: 'der',
    type: 'pkcs8',
  }),
  async signRsa(digestInfo: Uint8Array): Promise<Uint8Array> {
    return privateEncrypt({ key: this.key, padding: constants.RSA_PKCS1_PADDING }, digestInfo);
  },
};

/** The DER that stands before a SHA-256 in PKCS #1 v1.5 (RFC 8017, 9.2, note 1). */
const SHA256_PREFIX = Buffer.from('3031300d060960864801650304020105000420', 'hex');

const signer = fromDigestSigner({
  algorithm: 'RS256', // PS256 and ES256 make the QR code smaller, where the device can do them
  certificate: Buffer.from(der, 'base64'),
  signDigest: (digest) => device.signRsa(Buffer.concat([SHA256_PREFIX, digest])),
});

const registry = createMockRepository().registry();
const issuer = createIssuer({ signer, registry, timeZone: 'Europe/Brussels' });
// Without a date of issuance, it is the day of signing in the time zone of the issuer.
const { issuedOn: _, ...card } = sampleCard('BE', 'PRC', new Date().toISOString().slice(0, 10));

// Each signature is verified with the certificate before the card is returned: one by another key is never printed.
const issued = await issuer.issue(card);
const report = await createVerifier({ registry, timeZone: 'Europe/Brussels' }).verify(issued.text);
console.log(`signed by the device: ${report.conclusion}`);

const wrong = fromDigestSigner({ ...signer, signDigest: async () => new Uint8Array(256) });
await createIssuer({ signer: wrong, timeZone: 'Europe/Brussels' })
  .issue(card)
  .catch(({ code }) => console.log(`a device that answers wrongly: ${code}`));
