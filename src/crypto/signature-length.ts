/**
 * Returns whether a signature has exactly as many bytes as the modulus of an RSA key, which is the first step of its
 * verification (RFC 8017 8.1.2 and 8.2.2). OpenSSL omits this step for PSS: it accepts a signature without its leading
 * zero byte, so that one signature would have two spellings. Returns true for keys of other kinds, whose signatures
 * have a length of their own.
 */
export function hasLengthOfModulus(key: CryptoKey, signature: Uint8Array): boolean {
  const { modulusLength } = key.algorithm as Partial<RsaHashedKeyAlgorithm>;
  return modulusLength === undefined || signature.length === Math.ceil(modulusLength / 8);
}
