export { fileStore } from '../node/file-store.ts';
export { type HostAddress, type HostLookup, type PublicFetchOptions, publicFetch } from '../node/public-fetch.ts';
export type { VerifyManyOptions } from '../verify-many/options.ts';
export { type DatedScan, type Verifiable, type VerifyOutcome, verifyMany } from '../verify-many/verify-many.ts';
