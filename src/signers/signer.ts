import type { AlgorithmName } from '../crypto/algorithms.ts';

/**
 * A private key with its certificate: `sign` takes bytes and returns a signature. It is the only way in which this
 * package uses a private key. Wrap a key in a file, in WebCrypto, in an HSM or in a remote service as one of these.
 */
export interface Signer {
  /** The signature algorithm, which must fit the key of the certificate. */
  readonly algorithm: AlgorithmName;
  /** The signing certificate (DER). Its SHA-256 is the key id. */
  readonly certificate: Uint8Array;
  /**
   * Intermediate certificates (DER), nearest issuer first. PDF signatures, credentials for wallets and status lists as
   * JWT contain them.
   */
  readonly chain?: readonly Uint8Array[];
  /** Signs `data` (not its hash). ECDSA signatures are raw `r || s`, 64 bytes for ES256 (RFC 9053 2.1). */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
