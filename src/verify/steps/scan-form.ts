import type { Scan } from '../../scan-result.ts';
import { isBytes, isObject, unusable } from '../../usage.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Throws `ERR_EHIC_OPTIONS` unless a scan has the right form. A scan that was converted to JSON does not have it
 * any more, because its certificates and attachment are bytes.
 */
export function requireScan(scan: Scan): void {
  const { text, twin, image, pdf } = scan as unknown as Json;
  if (typeof text !== 'string' || !isTextOrOmitted(twin)) throw unusable('scan', 'verify takes a text or a scan');
  if (image !== undefined && !isObject(image)) throw noScan();
  if (pdf === undefined) return;
  if (!isObject(pdf)) throw noScan();
  const { signature, attachment, printedText } = pdf;
  const isAttachment = attachment === undefined || attachment === 'several' || isBytes(attachment);
  if (!isAttachment || !isTextOrOmitted(printedText) || !isSignature(signature)) throw noScan();
}

function isSignature(signature: unknown): boolean {
  // A missing signature counts as no signature, which is a finding and not an error of the caller.
  if (signature === undefined) return true;
  if (!isObject(signature)) return false;
  if (signature.intact !== true) return typeof signature.code === 'string';
  const { timestamp } = signature;
  if (!hasCertificates(signature)) return false;
  return timestamp === undefined || (isObject(timestamp) && hasCertificates(timestamp) && isTime(timestamp.time));
}

function hasCertificates({ certificate, chain }: Json): boolean {
  return [certificate, ...(Array.isArray(chain) ? chain : [null])].every(isBytes);
}

function isTime(value: unknown): boolean {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}

function isTextOrOmitted(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}

function noScan() {
  return unusable('scan', 'a scan is for the process that made it, and cannot be JSON in between: scan the file again');
}
