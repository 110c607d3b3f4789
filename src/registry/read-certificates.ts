import { certificateX5t } from '../crypto/key-id.ts';
import { isCertificate } from '../crypto/x509/certificate.ts';
import { leavesOf } from '../crypto/x509/certificate-chain.ts';
import { type FoundDer, findCertificates } from '../crypto/x509/pem.ts';
import { isObject } from '../usage.ts';
import { isOmitted } from './read-json.ts';
import { canonicalThumbprint } from './read-public-keys.ts';
import type { InstitutionCertificate, PeekedInstitution } from './trust-registry.ts';

type Json = Readonly<Record<string, unknown>>;

/** The maximum number of entries that are read of one institution. The largest one in the repository has only a few. */
export const MAX_CERTIFICATES = 256;

/** A certificate of an answer with the thumbprint that the registry states for it. */
export type ClaimedCertificate = PeekedInstitution['certificates'][number] & {
  readonly claim?: {
    readonly thumbprint: unknown;
    /** Every certificate of the entry; the stated thumbprint selects one of them. */
    readonly among: readonly FoundDer[];
  };
};

export interface CertificateEntry {
  readonly certificates: readonly ClaimedCertificate[];
  /** Whether the entry, or a part of it, could not be read. If so, `certificates` may have some that cannot be either. */
  readonly isLossy: boolean;
}

/**
 * Reads a certificate entry of an answer (spec/registry.md): a text, or an object with texts in `certificate`,
 * `certificatePEM` or both. Of a chain in a text the leaf is used, or the certificate that the stated thumbprint
 * names. Of several certificates that are not a chain, each is used.
 */
export function readCertificateEntry(entry: unknown): CertificateEntry {
  const member: Json = isObject(entry) ? entry : { certificate: entry };
  const texts = [member.certificate, member.certificatePEM].filter(
    (text): text is string => typeof text === 'string' && !isOmitted(text),
  );
  const read = texts.map(findCertificates);
  const found = withoutRepetition(read.flatMap(({ certificates }) => certificates));
  const leaves = leavesOf(found.map(({ der }) => der));
  const isLossy = leaves.length === 0 || read.some(({ unreadable }) => unreadable > 0) || !leaves.every(isCertificate);
  const dates = { ...readDate('validFrom', member.validFrom), ...readDate('validUntil', member.validUntil) };
  const claimed = member['x5t#S256'];
  if (claimed === undefined || claimed === null || leaves.length === 0) {
    return { certificates: leaves.map((der) => ({ der, ...dates })), isLossy };
  }
  const claim = { thumbprint: claimed, among: found };
  return { certificates: [{ der: leaves[0]!, ...dates, claim }], isLossy };
}

/**
 * Computes the thumbprint of the certificate's DER. Returns `undefined` when the registry states another one,
 * because the entry then contradicts itself. A thumbprint over the bytes as they were written, with a length in a
 * longer form, is accepted as well.
 */
export async function completeCertificate({
  claim,
  ...certificate
}: ClaimedCertificate): Promise<InstitutionCertificate | undefined> {
  if (!claim) return { ...certificate, 'x5t#S256': await certificateX5t(certificate.der) };
  const thumbprint = canonicalThumbprint(claim.thumbprint);
  for (const { der, written = der } of claim.among) {
    const own = await certificateX5t(der);
    if (own === thumbprint || (written !== der && (await certificateX5t(written)) === thumbprint)) {
      return { ...certificate, der, 'x5t#S256': own };
    }
  }
  return undefined;
}

function withoutRepetition(found: readonly FoundDer[]): FoundDer[] {
  return found.length < 2 ? [...found] : [...new Map(found.map((each) => [each.der.join(), each])).values()];
}

/**
 * A date as it is written. A value that is not a string is kept as a date that cannot be parsed, and does not count
 * as missing.
 */
function readDate<Name extends string>(name: Name, value: unknown): { [name in Name]?: string } {
  if (isOmitted(value)) return {};
  return { [name]: typeof value === 'string' ? value : '' } as { [name in Name]?: string };
}
