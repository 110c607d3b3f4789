import { equalBytes } from '../../codec/bytes.ts';
import type { Certificate } from './certificate.ts';
import { EXTENSION, readBasicConstraints } from './certificate-extensions.ts';
import type { CertificateList } from './certificate-list.ts';
import { type Der, DerCursor, readBoolean, readDer, readMembers, TAG } from './der.ts';

const ISSUING_DISTRIBUTION_POINT = '2.5.29.28';
const DELTA_INDICATOR = '2.5.29.27';

/**
 * Returns whether a list covers this certificate (RFC 5280 6.3.3 b). The list must be complete, not a delta list; for
 * all reasons, not for some; of its own issuer's certificates; for certificates of this kind; and if it names a
 * distribution point, for one that the certificate names. Any other critical extension makes it unusable. Throws
 * `DerError` for extensions that cannot be read.
 */
export function coversCertificate({ extensions }: CertificateList, certificate: Certificate): boolean {
  for (const [id, { critical }] of extensions) {
    if (id === DELTA_INDICATOR || (critical && id !== ISSUING_DISTRIBUTION_POINT)) return false;
  }
  const scope = extensions.get(ISSUING_DISTRIBUTION_POINT)?.value;
  if (!scope) return true;
  const cursor = new DerCursor(readDer(scope, TAG.sequence));
  const point = cursor.optional(0xa0);
  const isSet = (tag: number) => {
    const flag = cursor.optional(tag);
    return flag !== undefined && readBoolean({ ...flag, tag: TAG.boolean });
  };
  const onlyUsers = isSet(0x81);
  const onlyAuthorities = isSet(0x82);
  const onlySomeReasons = cursor.optional(0x83) !== undefined;
  const isIndirect = isSet(0x84);
  const onlyAttributes = isSet(0x85);
  cursor.end();
  const { cA } = readBasicConstraints(certificate);
  if (onlySomeReasons || isIndirect || onlyAttributes || (onlyUsers && cA) || (onlyAuthorities && !cA)) return false;
  return point === undefined || namesPoint(certificate, namesOf(point));
}

/**
 * Returns the full names of a distribution point; none for one that is named relative to its issuer, which is not
 * supported.
 */
function namesOf(point: Der): readonly Uint8Array[] {
  const [name, more] = readMembers(point);
  return name?.tag === 0xa0 && !more ? readMembers(name).map(({ bytes }) => bytes) : [];
}

/**
 * Returns whether the certificate names one of these as a place of lists for all reasons, by its own issuer (RFC 5280
 * 4.2.1.13).
 */
function namesPoint({ extensions }: Certificate, names: readonly Uint8Array[]): boolean {
  const points = extensions.get(EXTENSION.crlDistributionPoints);
  return (points ? readMembers(readDer(points.value, TAG.sequence)) : []).some((each) => {
    // Reasons and another issuer follow the point.
    const [point, more] = readMembers(readDer(each.bytes, TAG.sequence));
    const own = point?.tag === 0xa0 && !more ? namesOf(point) : [];
    return own.some((name) => names.some((other) => equalBytes(name, other)));
  });
}
