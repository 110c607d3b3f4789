import { DerError, readFirstDer, TAG } from '../../crypto/x509/der.ts';
import { cmsFault, SignatureFault } from '../cms/signature-fault.ts';
import { MAX_CMS } from '../cms/signed-data.ts';
import { digitValue } from './pdf-tokens.ts';

/**
 * Reads the CMS in /Contents. `gap` is `<` hexadecimal `>`, whose value is one DER SEQUENCE that is followed only by
 * zeros (ISO 32000-1 12.8.3.3.1). Throws `SignatureFault` `SIGNATURE_CONTENTS_INVALID` or `CMS_INVALID`.
 */
export function readContents(gap: Uint8Array): Uint8Array {
  const value = decodeHexadecimal(gap.subarray(1, -1));
  if (!value) throw new SignatureFault('SIGNATURE_CONTENTS_INVALID');
  let cms: Uint8Array;
  try {
    const der = readFirstDer(value);
    if (der.tag !== TAG.sequence) throw new DerError('no SEQUENCE');
    cms = der.bytes;
  } catch {
    throw new SignatureFault('SIGNATURE_CONTENTS_INVALID');
  }
  if (value.subarray(cms.length).some((byte) => byte !== 0)) throw new SignatureFault('SIGNATURE_CONTENTS_INVALID');
  if (cms.length > MAX_CMS) throw cmsFault('length');
  return cms;
}

function decodeHexadecimal(digits: Uint8Array): Uint8Array | undefined {
  if (digits.length % 2 !== 0) return undefined;
  const bytes = new Uint8Array(digits.length / 2);
  for (let i = 0; i < bytes.length; i++) {
    const value = digitValue(digits[2 * i]!) * 16 + digitValue(digits[2 * i + 1]!);
    if (Number.isNaN(value)) return undefined;
    bytes[i] = value;
  }
  return bytes;
}
