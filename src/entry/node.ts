export { fileStore } from '../node/file-store.ts';
export { type HostAddress, type HostLookup, type PublicFetchOptions, publicFetch } from '../node/public-fetch.ts';
