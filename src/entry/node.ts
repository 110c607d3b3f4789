export { fileStore } from '../node/file-store.ts';
export { type PublicFetchOptions, publicFetch } from '../node/public-fetch.ts';
