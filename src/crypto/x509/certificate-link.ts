import { equalBytes } from '../../codec/bytes.ts';
import { readScheme, verifyWithScheme } from './algorithm-identifiers.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import { EXTENSION, hasKeyUsage, readBasicConstraints, readExtendedKeyUsage } from './certificate-extensions.ts';
import { areCriticalEvaluated } from './critical-extensions.ts';

/** A certificate of a path, with the properties that matter for the path. */
export interface Link {
  readonly certificate: Certificate;
  /** Whether all its critical extensions are evaluated. */
  readonly isUsable: boolean;
  readonly isAuthority: boolean;
  /** The maximum number of certificates between this one and the last (RFC 5280 4.2.1.9). */
  readonly pathLength: number;
  /** The extended key usages; `undefined` if the certificate does not limit them. */
  readonly purposes: readonly string[] | undefined;
}

/** Reads a certificate of a path; returns `undefined` if it cannot be read. */
export function readLink(der: Uint8Array): Link | undefined {
  try {
    const certificate = readCertificate(der);
    const { cA, pathLength } = readBasicConstraints(certificate);
    const isConstrained = certificate.extensions.has(EXTENSION.nameConstraints);
    return {
      certificate,
      isUsable: areCriticalEvaluated(certificate),
      isAuthority: cA && !isConstrained && hasKeyUsage(certificate, 'keyCertSign'),
      pathLength,
      purposes: readExtendedKeyUsage(certificate),
    };
  } catch {
    return undefined;
  }
}

/** Returns whether the certificate was signed by the key of the other; names are not compared. */
export async function isSignedBy({ certificate }: Link, issuer: Link): Promise<boolean> {
  const { signatureAlgorithm, signature, toBeSigned } = certificate;
  try {
    const scheme = readScheme(signatureAlgorithm);
    return scheme !== undefined && (await verifyWithScheme(scheme, issuer.certificate, signature, toBeSigned));
  } catch {
    return false;
  }
}

export function isSame(one: Link, other: Link): boolean {
  return equalBytes(one.certificate.der, other.certificate.der);
}
