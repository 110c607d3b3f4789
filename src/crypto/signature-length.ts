/**
 * Whether a signature has exactly as many bytes as the modulus of an RSA key, the first step of its verification (RFC
 * 8017 8.1.2 and 8.2.2). OpenSSL does without it for PSS: it takes a signature whose leading zero byte was cut off, so
 * that one signature would have two spellings. True for keys of other kinds, whose signatures have a length of their
 * own.
 */
export function hasLengthOfModulus(key: CryptoKey, signature: Uint8Array): boolean {
  const { modulusLength } = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
  return modulusLength === undefined || signature.length === Math.ceil(modulusLength / 8);
}
