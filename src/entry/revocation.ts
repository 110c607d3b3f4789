export { isListUrl } from '../card/list-url.ts';
export { toUuid } from '../card/token-id.ts';
export type { CertificateListSource } from '../crypto/x509/certificate-lists.ts';
export { checkListUrl, readHosts } from '../net/allowed-hosts.ts';
export { isPublicAddress } from '../net/public-address.ts';
export {
  createRevocationList,
  type IssuerRevocationList,
  type ReadBackOptions,
  type RevocationListOptions,
  readRevocationList,
} from '../revocation/create-revocation-list.ts';
export { createStatusList, type IssuerStatusList, type StatusListOptions } from '../revocation/create-status-list.ts';
export { type CrlSource, type CrlSourceOptions, crlSource } from '../revocation/crl-source.ts';
export type { RandomSource } from '../revocation/free-indices.ts';
export type { ListOptions, ListSigner } from '../revocation/list-signer.ts';
export { type RevocationListsOptions, revocationLists } from '../revocation/revocation-lists.ts';
export type { RevocationAnswer, RevocationQuery, RevocationSource } from '../revocation/source.ts';
export type { StatusSize } from '../revocation/status-bits.ts';
export type { ListName } from '../revocation/stored-lists.ts';
