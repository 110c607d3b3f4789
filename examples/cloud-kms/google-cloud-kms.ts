// Signs with a key in Google Cloud KMS: its method asymmetricSign over a SHA-256.
// Use: googleCloudKmsSigner({ name: 'projects/P/locations/L/keyRings/R/cryptoKeys/K/cryptoKeyVersions/1', … })
//
// `token` returns an access token with the scope cloudkms. What is sent and answered has a CRC32C; ECDSA comes as DER.
import { fromDerSigner, fromDigestSigner, type Signer } from 'eehic/signers';

/** A signer over a key version in Google Cloud KMS, whose own algorithm has to be that of the signer. */
export function googleCloudKmsSigner(options: {
  readonly name: string;
  readonly certificate: Uint8Array;
  readonly algorithm: Signer['algorithm'];
  readonly token: () => Promise<string>;
  readonly endpoint?: string;
}): Signer {
  const { name, certificate, algorithm, token, endpoint = 'https://cloudkms.googleapis.com' } = options;
  const signDigest = async (digest: Uint8Array) => {
    const response = await fetch(`${endpoint}/v1/${name}:asymmetricSign`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify({
        digest: { sha256: Buffer.from(digest).toString('base64') },
        digestCrc32c: String(crc32c(digest)),
      }),
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(`Google Cloud KMS answered ${response.status} ${answer.error?.status ?? ''}`);
    if (answer.name !== name) throw new Error('Google Cloud KMS signed with another version of the key');
    const signature = new Uint8Array(Buffer.from(String(answer.signature), 'base64'));
    const isWhole = answer.verifiedDigestCrc32c === true && answer.signatureCrc32c === String(crc32c(signature));
    if (!isWhole) throw new Error('the request to Google Cloud KMS, or its answer, was changed on the way');
    return signature;
  };
  return fromDerSigner(fromDigestSigner({ algorithm, certificate, signDigest }));
}

/** The checksum CRC-32C (RFC 3720 B.4). */
export function crc32c(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
