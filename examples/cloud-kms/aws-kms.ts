// Signs with a key in AWS KMS: its operation Sign over a SHA-256.
// Use: awsKmsSigner({ endpoint: 'https://kms.eu-central-1.amazonaws.com/', keyId, certificate, algorithm, fetch })
//
// `fetch` signs requests with Signature Version 4, as that of the package aws4fetch does. ECDSA comes as DER.
import { fromDerSigner, fromDigestSigner, type Signer } from 'eehic/signers';

const ALGORITHMS = {
  ES256: 'ECDSA_SHA_256',
  RS256: 'RSASSA_PKCS1_V1_5_SHA_256',
  PS256: 'RSASSA_PSS_SHA_256',
} as const;

/** A signer over a key in AWS KMS; `keyId` is its ARN, so that the answer can be compared with it. */
export function awsKmsSigner(key: {
  readonly endpoint: string;
  readonly keyId: string;
  readonly certificate: Uint8Array;
  readonly algorithm: Signer['algorithm'];
  readonly fetch: typeof fetch;
}): Signer {
  const { endpoint, keyId, certificate, algorithm } = key;
  const signDigest = async (digest: Uint8Array) => {
    const response = await key.fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.Sign' },
      body: JSON.stringify({
        KeyId: keyId,
        Message: Buffer.from(digest).toString('base64'),
        MessageType: 'DIGEST',
        SigningAlgorithm: ALGORITHMS[algorithm],
      }),
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(`AWS KMS answered ${response.status} ${answer.__type ?? ''}`);
    if (answer.KeyId !== keyId) throw new Error('AWS KMS signed with another key');
    return new Uint8Array(Buffer.from(String(answer.Signature), 'base64'));
  };
  return fromDerSigner(fromDigestSigner({ algorithm, certificate, signDigest }));
}
