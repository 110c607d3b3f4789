export { base45Decode, base45Encode } from '../codec/base45.ts';
export { type CborMap, type CborValue, decodeCbor, encodeCbor } from '../codec/cbor.ts';
export { cborDiagnostic } from '../codec/cbor-diagnostic.ts';
export type { CborLimits } from '../codec/cbor-gate.ts';
export {
  decodeSign1,
  encodeProtectedHeader,
  encodeSign1,
  type Sign1,
  signatureStructure,
} from '../codec/cose.ts';
export {
  type DictionaryOption,
  deflateRaw,
  type InflateOptions,
  inflateRaw,
  zlibCompress,
  zlibDecompress,
} from '../codec/deflate.ts';
export { type CompactJws, decodeCompactJws } from '../codec/jws.ts';
export type { VerificationKey } from '../crypto/keys.ts';
export { verifySign1 } from '../crypto/verify.ts';
export { verifyCompactJws } from '../crypto/verify-jws.ts';
