import type { AlgorithmName } from '../crypto/algorithms.ts';

/**
 * The only way this package reaches a private key: bytes in, signature out. Wrap a key in a file, in WebCrypto, in an HSM
 * or in a remote service as one of these.
 */
export interface Signer {
  /** The signature algorithm, which must fit the key of the certificate. */
  readonly algorithm: AlgorithmName;
  /** The signing certificate, DER. Its SHA-256 is the key id. */
  readonly certificate: Uint8Array;
  /** Intermediate certificates, DER, nearest first; only PDF signatures carry them. */
  readonly chain?: readonly Uint8Array[];
  /** Signs `data` (not its hash). ECDSA answers raw `r || s`, 64 bytes for ES256 (RFC 9053 2.1); RSA answers the signature. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
