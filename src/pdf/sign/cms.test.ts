import { ContentInfo, SignedData } from 'pkijs';
import { describe, expect, it } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { ecdsaSignatureToDer } from '../../crypto/ecdsa-signature.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import { demoInstitution, demoSigner } from '../../testing/demo-pki.ts';
import { createCmsWriter } from './cms.ts';

const document = utf8Encode('a document');

async function sign(algorithm: 'ES256' | 'PS256' | 'RS256') {
  const signer = await demoSigner(demoInstitution('BE'), { algorithm });
  const writer = await createCmsWriter(signer);
  const attributes = writer.attributesFor(await sha256(document));
  const signature = await signer.sign(attributes);
  const cms = writer.write(attributes, algorithm === 'ES256' ? ecdsaSignatureToDer(signature) : signature);
  return { signer, attributes, cms };
}

describe.each(['ES256', 'PS256', 'RS256'] as const)('%s: pkijs reads and verifies what is written', (algorithm) => {
  it('the signature over this document, and over no other', async () => {
    const { signer, cms } = await sign(algorithm);
    const { content } = ContentInfo.fromBER(cms as Uint8Array<ArrayBuffer>);
    const data = new SignedData({ schema: content });
    const verify = (bytes: Uint8Array) => data.verify({ signer: 0, data: new Uint8Array(bytes).buffer });
    expect(await verify(document)).toBe(true);
    expect(await verify(utf8Encode('a Document')).catch(() => false)).toBe(false);
    const [certificate] = data.certificates as { toSchema(): { toBER(): ArrayBuffer } }[];
    expect(new Uint8Array(certificate!.toSchema().toBER())).toEqual(signer.certificate);
  });

  it('contains the signed attributes, the certificate and its issuer unchanged', async () => {
    const { signer, attributes, cms } = await sign(algorithm);
    const { issuer, serialNumber } = readCertificate(signer.certificate);
    const written = Buffer.from(cms);
    for (const part of [attributes.subarray(1), signer.certificate, Buffer.concat([issuer, serialNumber])]) {
      expect(written.includes(Buffer.from(part))).toBe(true);
    }
  });
});
