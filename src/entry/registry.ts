export {
  DEFAULT_MAX_AGE,
  type SnapshotOptions,
  type SnapshotRegistry,
  snapshotRegistry,
} from '../registry/snapshot.ts';
export type {
  AccreditationPeriod,
  Freshness,
  Issuer,
  IssuerCertificate,
  IssuerQuery,
  PeekedIssuer,
  RegistryAnswer,
  RegistryFailure,
  TrustRegistry,
} from '../registry/trust-registry.ts';
