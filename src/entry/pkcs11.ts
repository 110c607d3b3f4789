export {
  type ListedCertificate,
  type ListedKey,
  type ListedToken,
  type ListPkcs11Options,
  listPkcs11,
} from '../pkcs11/list-pkcs11.ts';
export {
  type Pkcs11KeySelection,
  type Pkcs11Signer,
  type Pkcs11SignerOptions,
  pkcs11Signer,
} from '../pkcs11/pkcs11-signer.ts';
export type { Pkcs11Token } from '../pkcs11/token-session.ts';
