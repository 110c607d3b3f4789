import type { Institution, InstitutionCertificate, TrustRegistry } from '../../registry/trust-registry.ts';

/**
 * All certificates of an institution. A query may contain only that of the card's own key, while lists may be signed
 * with another. When no registry can provide them, those of the query are used.
 */
export async function certificatesOf(
  { countryCode, officialId, certificates }: Institution,
  registry: TrustRegistry | undefined,
  signal: AbortSignal,
): Promise<readonly InstitutionCertificate[]> {
  try {
    const answer = await registry?.find({ countryCode, officialId }, { signal });
    if (answer?.status !== 'found') return certificates;
    const { institution: known } = answer;
    return known.countryCode === countryCode && known.officialId === officialId ? known.certificates : certificates;
  } catch {
    signal.throwIfAborted();
    return certificates;
  }
}
