import type { Certificate } from './certificate.ts';
import { EXTENSION } from './certificate-extensions.ts';
import { DerCursor, DerError, readDer, readMembers, readOid, TAG } from './der.ts';

/**
 * The qualifiers of a policy that require no action of a program: where its text is, and a notice (RFC 5280 4.2.1.4).
 */
const QUALIFIERS: readonly string[] = ['1.3.6.1.5.5.7.2.1', '1.3.6.1.5.5.7.2.2'];
/** The tags of the forms of a GeneralName (RFC 5280 4.2.1.6). */
const GENERAL_NAMES: readonly number[] = [0xa0, 0x81, 0x82, 0xa3, 0xa4, 0xa5, 0x86, 0x87, 0x88];

/**
 * The critical extensions that a path may have (RFC 5280 4.2), each with the function that checks it here; those with
 * an empty function are evaluated where the path is judged. Name and policy constraints, policy mappings, and key
 * identifiers, which no authority may mark as critical, are not in the list: a certificate in which one of them is
 * critical is not usable.
 */
const EVALUATED: Readonly<Record<string, (value: Uint8Array) => void>> = {
  [EXTENSION.keyUsage]: () => {},
  [EXTENSION.basicConstraints]: () => {},
  [EXTENSION.extendedKeyUsage]: () => {},
  [EXTENSION.subjectAltName]: requireGeneralNames,
  [EXTENSION.certificatePolicies]: requirePolicies,
};

/** Returns whether every critical extension is one that is evaluated, and can be read. */
export function areCriticalEvaluated({ extensions }: Pick<Certificate, 'extensions'>): boolean {
  for (const [id, { critical, value }] of extensions) {
    if (!critical) continue;
    const evaluate = Object.hasOwn(EVALUATED, id) ? EVALUATED[id] : undefined;
    if (!evaluate) return false;
    try {
      evaluate(value);
    } catch {
      return false;
    }
  }
  return true;
}

/** Requires that further names of a subject are names (RFC 5280 4.2.1.6). Nothing here is decided by a name. */
function requireGeneralNames(value: Uint8Array): void {
  const names = readMembers(readDer(value, TAG.sequence));
  if (names.length === 0 || !names.every(({ tag }) => GENERAL_NAMES.includes(tag))) throw new DerError('no names');
}

/**
 * Requires that policies have no unknown qualifier (RFC 5280 4.2.1.4). Every policy is accepted (6.1.1 c: any-policy).
 */
function requirePolicies(value: Uint8Array): void {
  const policies = readMembers(readDer(value, TAG.sequence)).map((policy) => {
    const cursor = new DerCursor(readDer(policy.bytes, TAG.sequence));
    const id = readOid(cursor.next(TAG.objectIdentifier));
    const qualifiers = cursor.optional(TAG.sequence);
    cursor.end();
    for (const qualifier of qualifiers ? readMembers(qualifiers) : []) {
      const oid = readOid(new DerCursor(readDer(qualifier.bytes, TAG.sequence)).next(TAG.objectIdentifier));
      if (!QUALIFIERS.includes(oid)) throw new DerError('a qualifier that is not known');
    }
    return id;
  });
  if (new Set(policies).size < policies.length) throw new DerError('no list of policies');
}
