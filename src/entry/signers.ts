export type { AlgorithmName } from '../crypto/algorithms.ts';
export { parseCertificates } from '../crypto/x509/pem.ts';
export { fromDerSigner, fromDigestSigner } from '../signers/adaptors.ts';
export {
  type ExpiringCertificate,
  type ExpiringCertificatesOptions,
  expiringCertificates,
} from '../signers/expiring-certificates.ts';
export { type SignerFromPemOptions, signerFromPem } from '../signers/pem.ts';
export { type SignerFromPkcs12Options, signerFromPkcs12 } from '../signers/pkcs12.ts';
export { withSelfCheck } from '../signers/self-check.ts';
export type { Signer } from '../signers/signer.ts';
export { type CertificateSource, signerFromKey, signerFromPkcs8 } from '../signers/webcrypto.ts';
