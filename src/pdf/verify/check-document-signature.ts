import type { DocumentSignature } from '../../scan-result.ts';
import { checkCms } from '../cms/check-cms.ts';
import { SignatureFault } from '../cms/signature-fault.ts';
import { readDate } from './claimed-time.ts';
import { findSignature, isMoved, type LocatedSignature, type SignaturePlace, signedBytes } from './locate-signature.ts';
import { hasHiddenSignature } from './object-streams.ts';
import { skipWhiteSpace, textOf } from './pdf-tokens.ts';
import { requireDictionary } from './require-dictionary.ts';
import { readContents } from './signature-contents.ts';
import { MAX_SIGNATURES, type SignatureTraces } from './signature-traces.ts';

/**
 * Checks whether a PDF is exactly what was signed, and by which certificate, but not whether that certificate is
 * trusted. Accepts only a file with one signature of PAdES baseline level B-B or B-T (ETSI EN 319 142-1 6) that covers
 * everything except its own value (ISO 32000-1 12.8.1): nothing may have been added after it, not even what the
 * standard allows, such as data for long-term validation. White space and zeros may follow, since mail gateways add
 * them. A file that another program has rewritten (merged, rotated, linearised) has lost its signature:
 * `DOCUMENT_SAVED_ANEW`. Never throws because of the content of the file.
 */
export async function checkDocumentSignature(
  bytes: Uint8Array,
  located: LocatedSignature = findSignature(bytes),
): Promise<DocumentSignature> {
  try {
    return await check(bytes, located);
  } catch (error) {
    // Any other error comes from reading the CMS or a certificate in it.
    const { code, problem } =
      error instanceof SignatureFault ? error : { code: 'CMS_INVALID' as const, problem: 'structure' };
    return { intact: false, code, ...(problem === undefined ? {} : { params: { problem } }) };
  }
}

async function check(bytes: Uint8Array, { traces, place, fault }: LocatedSignature): Promise<DocumentSignature> {
  const [byteRange, another] = traces.byteRanges;
  if (isWrittenAnew(bytes, traces)) throw new SignatureFault('DOCUMENT_SAVED_ANEW');
  if (another || traces.dictionaries > 1) throw new SignatureFault('SEVERAL_SIGNATURES');
  if (!byteRange) throw new SignatureFault(traces.any ? 'BYTE_RANGE_INVALID' : 'UNSIGNED');
  if (!place) throw fault;
  const isLonger = place.coveredEnd < bytes.length;
  if (isLonger && skipWhiteSpace(bytes, place.coveredEnd) < bytes.length)
    throw new SignatureFault('SIGNED_THEN_CHANGED');
  const cms = readContents(bytes.subarray(place.gapStart, place.gapEnd));
  requireDictionary(bytes, place, traces.docMdp);
  const claimedTime = readClaimedTime(bytes, place);
  const facts = await checkCms(cms, signedBytes(bytes, place));
  return {
    ...facts,
    ...(claimedTime === undefined ? {} : { claimedTime }),
    ...(isLonger ? { trailingSpace: true } : {}),
  };
}

/**
 * Returns whether another program has copied every signature into a file of its own, so that it stands elsewhere than
 * its range says, or in an object stream. Returns false if there are signature dictionaries without a range.
 */
function isWrittenAnew(bytes: Uint8Array, { byteRanges, dictionaries }: SignatureTraces): boolean {
  if (dictionaries > byteRanges.length || byteRanges.length > MAX_SIGNATURES) return false;
  if (byteRanges.length === 0) return hasHiddenSignature(bytes);
  return byteRanges.every((each) => isMoved(bytes, each));
}

function readClaimedTime(bytes: Uint8Array, { object }: SignaturePlace): string | undefined {
  const value = object.dictionary.entries.get('M');
  return value && readDate(textOf(bytes, value.first.start, value.end));
}
