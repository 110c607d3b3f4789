export type { WalletCard } from '../card/model.ts';
export type { IssuingAuthority } from '../wallet/claims.ts';
export {
  type CredentialOptions,
  createWalletIssuer,
  type IssuedCredential,
  type WalletIssuer,
  type WalletIssuerOptions,
} from '../wallet/issue.ts';
export { type ClaimMetadata, ehicTypeMetadata, type TypeMetadata } from '../wallet/type-metadata.ts';
export {
  type WalletPresentation,
  type WalletVerifier,
  type WalletVerifierOptions,
  walletVerifier,
} from '../wallet/verify.ts';
