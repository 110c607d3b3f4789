import { equalBytes } from '../../codec/bytes.ts';
import { readCertificate } from './certificate.ts';
import { readBasicConstraints } from './certificate-extensions.ts';

interface Names {
  readonly der: Uint8Array;
  readonly subject?: Uint8Array;
  readonly issuer?: Uint8Array;
  readonly isAuthority: boolean;
}

/**
 * Returns the leaves among several certificates: the leaf of a chain in any order. A certificate that issued another
 * one is not a leaf. Neither is an authority if there is a leaf that is not one, so that the authority of a chain with
 * a gap never counts as a holder of the institution's key. Self-issued certificates do not belong to a chain, so that
 * several of these are all returned.
 */
export function leavesOf(certificates: readonly Uint8Array[]): readonly Uint8Array[] {
  if (certificates.length < 2) return certificates;
  const all = certificates.map(readNames);
  const leaves = all.filter((one) => !all.some((other) => other !== one && isIssuedBy(other, one)));
  const holders = leaves.filter(({ isAuthority }) => !isAuthority);
  return (holders.length > 0 ? holders : leaves).map(({ der }) => der);
}

/**
 * Returns the other certificates from the nearest issuer of `leaf` on; those that do not belong to its path follow in
 * their order.
 */
export function orderChain(leaf: Uint8Array, others: readonly Uint8Array[]): readonly Uint8Array[] {
  const rest = others.filter((der, at) => !equalBytes(der, leaf) && isFirst(others, at)).map(readNames);
  const ordered: Names[] = [];
  let last = readNames(leaf);
  for (;;) {
    const at = rest.findIndex((each) => isIssuedBy(last, each));
    if (at < 0) return [...ordered, ...rest].map(({ der }) => der);
    last = rest.splice(at, 1)[0]!;
    ordered.push(last);
  }
}

function isFirst(certificates: readonly Uint8Array[], at: number): boolean {
  return certificates.findIndex((each) => equalBytes(each, certificates[at]!)) === at;
}

/** Compares the names only: a signature is not needed, since the text is trusted as a whole. */
function isIssuedBy(one: Names, issuer: Names): boolean {
  if (!one.issuer || !one.subject || !issuer.subject) return false;
  return !equalBytes(one.issuer, one.subject) && equalBytes(one.issuer, issuer.subject);
}

/**
 * Returns the names of a certificate. One that cannot be read has no names and so is a leaf, and its error is reported
 * where it is used.
 */
function readNames(der: Uint8Array): Names {
  try {
    const certificate = readCertificate(der);
    const { subject, issuer } = certificate;
    return { der, subject, issuer, isAuthority: readBasicConstraints(certificate).cA };
  } catch {
    return { der, isAuthority: false };
  }
}
