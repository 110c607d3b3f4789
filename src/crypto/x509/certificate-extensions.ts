import {
  type Der,
  DerCursor,
  DerError,
  readBoolean,
  readDer,
  readMembers,
  readOid,
  readSmallInteger,
  TAG,
} from './der.ts';

export interface Extension {
  readonly critical: boolean;
  /** The content of the OCTET STRING. */
  readonly value: Uint8Array;
}

/** Extensions by object identifier. */
export type Extensions = ReadonlyMap<string, Extension>;

interface HasExtensions {
  readonly extensions: Extensions;
}

/** The key usages by their bit (RFC 5280 4.2.1.3). */
export const KEY_USAGE = { digitalSignature: 0, nonRepudiation: 1, keyCertSign: 5, cRLSign: 6 } as const;

export const EXTENSION = {
  subjectKeyIdentifier: '2.5.29.14',
  keyUsage: '2.5.29.15',
  subjectAltName: '2.5.29.17',
  basicConstraints: '2.5.29.19',
  nameConstraints: '2.5.29.30',
  certificatePolicies: '2.5.29.32',
  authorityKeyIdentifier: '2.5.29.35',
  extendedKeyUsage: '2.5.29.37',
  crlDistributionPoints: '2.5.29.31',
} as const;

/**
 * Reads the extensions of a certificate or of a revocation list, by object identifier (RFC 5280 4.1). Throws
 * `DerError`.
 */
export function readExtensions(list: Der | undefined): Extensions {
  const extensions = new Map<string, Extension>();
  for (const each of list ? readMembers(list) : []) {
    const cursor = new DerCursor(each);
    const id = readOid(cursor.next(TAG.objectIdentifier));
    const critical = cursor.optional(TAG.boolean);
    const value = cursor.next(TAG.octetString).content;
    cursor.end();
    // No extension may occur twice (RFC 5280 4.2).
    if (each.tag !== TAG.sequence || extensions.has(id)) throw new DerError('extensions');
    extensions.set(id, { critical: critical !== undefined && readBoolean(critical), value });
  }
  return extensions;
}

/**
 * Returns whether the key may be used for one of these; true if the certificate has no such extension. Throws
 * `DerError` for an extension that cannot be read.
 */
export function hasKeyUsage({ extensions }: HasExtensions, ...usages: readonly (keyof typeof KEY_USAGE)[]): boolean {
  const extension = extensions.get(EXTENSION.keyUsage);
  if (!extension) return true;
  const [unused = 8, ...bytes] = readDer(extension.value, TAG.bitString).content;
  if (unused > 7) throw new DerError('not a BIT STRING');
  return usages.some((usage) => {
    const bit = KEY_USAGE[usage];
    return ((bytes[bit >> 3] ?? 0) & (0x80 >> (bit & 7))) !== 0;
  });
}

/**
 * Returns the purposes of the key (RFC 5280 4.2.1.12), or `undefined` if the certificate does not limit them. Throws
 * `DerError`.
 */
export function readExtendedKeyUsage({ extensions }: HasExtensions): readonly string[] | undefined {
  const extension = extensions.get(EXTENSION.extendedKeyUsage);
  return extension && readMembers(readDer(extension.value, TAG.sequence)).map(readOid);
}

/**
 * Reads the basic constraints (RFC 5280 4.2.1.9); `cA` is false if the certificate does not have any. Throws
 * `DerError`.
 */
export function readBasicConstraints({ extensions }: HasExtensions): {
  readonly cA: boolean;
  /** The maximum number of certificates between this one and the last. */
  readonly pathLength: number;
} {
  const extension = extensions.get(EXTENSION.basicConstraints);
  if (!extension) return { cA: false, pathLength: 0 };
  const cursor = new DerCursor(readDer(extension.value, TAG.sequence));
  const cA = cursor.optional(TAG.boolean);
  const pathLength = cursor.optional(TAG.integer);
  cursor.end();
  return {
    cA: cA !== undefined && readBoolean(cA),
    pathLength: pathLength ? readSmallInteger(pathLength) : Number.POSITIVE_INFINITY,
  };
}
