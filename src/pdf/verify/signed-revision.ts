import { locateSignature } from './locate-signature.ts';
import { findTraces, type SignatureTraces } from './signature-traces.ts';

/**
 * The part of a PDF that its signature speaks of: without what was appended afterwards, where /ByteRange says where the
 * signature's cover ends. Viewers show the newest revision; only this one can be what was signed. Everything where
 * there is no signature or its range cannot be right; of several the first counts. Nothing is verified.
 */
export function signedRevision(bytes: Uint8Array, traces: SignatureTraces = findTraces(bytes)): Uint8Array {
  const [byteRange] = traces.byteRanges;
  if (!byteRange) return bytes;
  try {
    return bytes.subarray(0, locateSignature(bytes, byteRange).coveredEnd);
  } catch {
    return bytes;
  }
}
