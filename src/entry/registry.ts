export {
  DEFAULT_MAX_AGE,
  type SnapshotOptions,
  type SnapshotRegistry,
  snapshotRegistry,
} from '../registry/snapshot.ts';
export type {
  AccreditationPeriod,
  Issuer,
  IssuerCertificate,
  IssuerQuery,
  PeekedIssuer,
  RegistryAnswer,
  RegistryFailure,
  SourceFreshness,
  TrustRegistry,
} from '../registry/trust-registry.ts';
