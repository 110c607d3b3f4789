import { equalBytes } from '../../codec/bytes.ts';
import { readScheme, verifyWithScheme } from './algorithm-identifiers.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import {
  type CertificateFields,
  EXTENSION,
  hasKeyUsage,
  readBasicConstraints,
  readCertificateFields,
  readExtendedKeyUsage,
} from './certificate-fields.ts';
import { areCriticalEvaluated } from './critical-extensions.ts';

/** A certificate of a path, with what the path asks of it. */
export interface Link {
  readonly certificate: Certificate;
  readonly fields: CertificateFields;
  /** Whether everything critical in it is evaluated, and its dates are dates. */
  readonly isUsable: boolean;
  readonly isAuthority: boolean;
  /** Greatest number of certificates between this one and the last (RFC 5280 4.2.1.9). */
  readonly pathLength: number;
  /** Extended key usages; `undefined` where it does not limit them. */
  readonly purposes: readonly string[] | undefined;
}

/** `undefined` for what cannot be read. */
export function readLink(der: Uint8Array): Link | undefined {
  try {
    const certificate = readCertificate(der);
    const fields = readCertificateFields(certificate.der);
    const { cA, pathLength } = readBasicConstraints(fields);
    const isConstrained = fields.extensions.has(EXTENSION.nameConstraints);
    return {
      certificate,
      fields,
      isUsable:
        areCriticalEvaluated(fields) && !Number.isNaN(+certificate.notBefore) && !Number.isNaN(+certificate.notAfter),
      isAuthority: cA && !isConstrained && hasKeyUsage(fields, 'keyCertSign'),
      pathLength,
      purposes: readExtendedKeyUsage(fields),
    };
  } catch {
    return undefined;
  }
}

/** Whether the certificate was signed by the key of the other; names are not compared. */
export async function isSignedBy({ fields }: Link, issuer: Link): Promise<boolean> {
  try {
    const scheme = readScheme(fields.signatureAlgorithm);
    return (
      scheme !== undefined && (await verifyWithScheme(scheme, issuer.certificate, fields.signature, fields.toBeSigned))
    );
  } catch {
    return false;
  }
}

export function isSame(one: Link, other: Link): boolean {
  return equalBytes(one.certificate.der, other.certificate.der);
}
