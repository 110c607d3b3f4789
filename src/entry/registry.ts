export type { SnapshotSigner } from '../crypto/anchored-jws.ts';
export {
  type ImportProblem,
  importInstitutionRepository,
  type RepositoryImport,
  toResolverList,
} from '../registry/import-repository.ts';
export { RegistryError } from '../registry/registry-error.ts';
export { fetchResolverList, type ResolverRegistry, resolverRegistry } from '../registry/resolver.ts';
export type { ResolverOptions } from '../registry/resolver-options.ts';
export { type SignSnapshotOptions, signSnapshot } from '../registry/sign-snapshot.ts';
export { readSignedSnapshot, type SignedSnapshot, type SignedSnapshotOptions } from '../registry/signed-snapshot.ts';
export {
  DEFAULT_MAX_AGE_SECONDS,
  type SnapshotOptions,
  type SnapshotRegistry,
  snapshotRegistry,
} from '../registry/snapshot.ts';
export type {
  AccreditationPeriod,
  Institution,
  InstitutionCertificate,
  InstitutionPublicKey,
  InstitutionQuery,
  InstitutionsAnswer,
  PeekedInstitution,
  PrefetchedSource,
  PublicJwk,
  RegistryAnswer,
  RegistryFailure,
  SourceFreshness,
  TrustRegistry,
} from '../registry/trust-registry.ts';
export { indexedDbStore } from '../store/indexed-db-store.ts';
export { memoryStore } from '../store/memory-store.ts';
export type { Store } from '../store/store.ts';
