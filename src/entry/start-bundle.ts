export type { SnapshotSigner } from '../crypto/anchored-jws.ts';
export type { BundledCertificateList, BundledList } from '../start-bundle/bundle-format.ts';
export { readStartBundle, type StartBundle, type StartBundleOptions } from '../start-bundle/read-start-bundle.ts';
export {
  type SignStartBundleOptions,
  type StartBundleContent,
  signStartBundle,
} from '../start-bundle/sign-start-bundle.ts';
