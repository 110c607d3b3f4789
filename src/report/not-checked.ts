import type { AnyReport } from '../verify/report.ts';
import { requireWholeReport } from './require-report.ts';

/** The statuses of a document that a revocation list has established. */
const KNOWN_STATUS: readonly string[] = ['REVOKED', 'SUSPENDED', 'STATUS_NOT_VALID'];

/**
 * Returns whether a document was rejected only because something that the verifier needs could not be obtained: a
 * current answer of the registry, or a revocation list that is required. That is no evidence against the document.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier.
 */
export function isNotChecked(report: AnyReport): boolean {
  requireWholeReport(report);
  if (report.conclusion === 'APPROVED') return false;
  const { id, code = '' } = report.failure;
  if (code === 'SIGNER_REVOCATION_UNKNOWN') return true;
  if (id === 'key-resolved' || id === 'document-signer-known') return code.startsWith('REGISTRY_');
  return id === 'revocation-status' && !KNOWN_STATUS.includes(code);
}
