// Signs with a key in Azure Key Vault: its operation sign over a SHA-256.
// Use: azureKeyVaultSigner({ key: 'https://VAULT.vault.azure.net/keys/NAME/VERSION', certificate, algorithm, token })
//
// `token` returns an access token for https://vault.azure.net/.default. ECDSA comes raw, as signers answer it.
import { fromDigestSigner, type Signer } from 'eehic/signers';

/** A signer over a key in Azure Key Vault; `key` is its identifier with the version, which the answer repeats. */
export function azureKeyVaultSigner(options: {
  readonly key: string;
  readonly certificate: Uint8Array;
  readonly algorithm: Signer['algorithm'];
  readonly token: () => Promise<string>;
  readonly fetch?: typeof fetch;
}): Signer {
  const { key, certificate, algorithm, token, fetch = globalThis.fetch } = options;
  const signDigest = async (digest: Uint8Array) => {
    const response = await fetch(`${key}/sign?api-version=7.4`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await token()}` },
      body: JSON.stringify({ alg: algorithm, value: Buffer.from(digest).toString('base64url') }),
    });
    const answer = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(`Azure Key Vault answered ${response.status} ${answer.error?.code ?? ''}`);
    if (answer.kid !== key) throw new Error('Azure Key Vault signed with another version of the key');
    return new Uint8Array(Buffer.from(String(answer.value), 'base64url'));
  };
  return fromDigestSigner({ algorithm, certificate, signDigest });
}
