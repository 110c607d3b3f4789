/** This module is all published subpaths; `core` is `eehic` itself. */
export * as batch from './entry/batch.ts';
export * as codec from './entry/codec.ts';
export * as node from './entry/node.ts';
export * as pdf from './entry/pdf.ts';
export * as pkcs11 from './entry/pkcs11.ts';
export * as profiles from './entry/profiles.ts';
export * as qr from './entry/qr.ts';
export * as registry from './entry/registry.ts';
export * as report from './entry/report.ts';
export * as revocation from './entry/revocation.ts';
export * as scan from './entry/scan.ts';
export * as scanPixels from './entry/scan-pixels.ts';
export * as signers from './entry/signers.ts';
export * as startBundle from './entry/start-bundle.ts';
export * as testing from './entry/testing.ts';
export * as wallet from './entry/wallet.ts';
export * as core from './index.ts';
