export { isListUrl } from '../card/list-url.ts';
export { toUuid } from '../card/token-id.ts';
export type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
export { findListUrlProblem, type ListUrlProblem, parseHosts } from '../net/allowed-hosts.ts';
export { isPublicAddress } from '../net/public-address.ts';
export { type CrlSource, type CrlSourceOptions, crlSource } from '../revocation/check/crl-source.ts';
export { type RevocationListsOptions, revocationLists } from '../revocation/check/revocation-lists.ts';
export type { RevocationAnswer, RevocationQuery, RevocationSource } from '../revocation/check/source.ts';
export type { StatusSize } from '../revocation/check/status-bits.ts';
export type { ListName } from '../revocation/check/stored-lists.ts';
export {
  createRevocationList,
  type IssuerRevocationList,
  type ReadBackOptions,
  type RevocationListOptions,
  readRevocationList,
} from '../revocation/publish/create-revocation-list.ts';
export {
  createStatusList,
  type IssuerStatusList,
  type StatusListOptions,
} from '../revocation/publish/create-status-list.ts';
export type { RandomSource } from '../revocation/publish/free-indices.ts';
export type { ListOptions, ListSigner } from '../revocation/publish/list-signer.ts';
