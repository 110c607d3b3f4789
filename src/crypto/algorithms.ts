/**
 * The name of a signature algorithm for documents (RFC 7518 3.1). A header value is looked up in the table below, and
 * the algorithm must fit the key of the certificate (see `keys.ts`). Certificates and time stamps have a table of their
 * own (`algorithm-identifiers.ts`).
 */
export type AlgorithmName = 'ES256' | 'PS256' | 'RS256';

/** A signature algorithm: its names on the wire and in WebCrypto. */
export interface Algorithm {
  /** The name in JOSE (RFC 7518 3.1). */
  readonly name: AlgorithmName;
  /** The COSE algorithm identifier (RFC 9053 2.1, RFC 8230 2, RFC 8812 2). */
  readonly coseId: number;
  /** The kind of key. */
  readonly keyType: 'EC' | 'RSA';
  /** The algorithm for `importKey` of WebCrypto. */
  readonly importParams:
    | { readonly name: 'ECDSA'; readonly namedCurve: 'P-256' }
    | { readonly name: 'RSA-PSS' | 'RSASSA-PKCS1-v1_5'; readonly hash: 'SHA-256' };
  /** The algorithm for `sign` and `verify` of WebCrypto. */
  readonly signParams:
    | { readonly name: 'ECDSA'; readonly hash: 'SHA-256' }
    | { readonly name: 'RSA-PSS'; readonly saltLength: 32 }
    | { readonly name: 'RSASSA-PKCS1-v1_5' };
}

export const ALGORITHMS: Readonly<Record<AlgorithmName, Algorithm>> = {
  ES256: {
    name: 'ES256',
    coseId: -7,
    keyType: 'EC',
    importParams: { name: 'ECDSA', namedCurve: 'P-256' },
    signParams: { name: 'ECDSA', hash: 'SHA-256' },
  },
  PS256: {
    name: 'PS256',
    coseId: -37,
    keyType: 'RSA',
    importParams: { name: 'RSA-PSS', hash: 'SHA-256' },
    signParams: { name: 'RSA-PSS', saltLength: 32 },
  },
  RS256: {
    name: 'RS256',
    coseId: -257,
    keyType: 'RSA',
    importParams: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    signParams: { name: 'RSASSA-PKCS1-v1_5' },
  },
};

/** The minimum size of an RSA modulus in bits (RFC 8230 6.1, RFC 7518 3.3). */
export const MIN_RSA_BITS = 2048;

const byCoseId = new Map(Object.values(ALGORITHMS).map((a) => [a.coseId, a]));

/** Returns the algorithm of a JOSE name or COSE identifier, or `undefined` for anything that is not in the table. */
export function findAlgorithm(id: unknown): Algorithm | undefined {
  if (typeof id === 'number') return byCoseId.get(id);
  return typeof id === 'string' && Object.hasOwn(ALGORITHMS, id) ? ALGORITHMS[id as AlgorithmName] : undefined;
}
