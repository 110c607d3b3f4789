import { deflate } from 'pako';
import type { PDFContext } from 'pdf-lib';
import { SRGB_PROFILE } from './icc-profile.ts';
import { RawObject, rawStream } from './raw-object.ts';

let profile: RawObject | undefined;

/**
 * Adds the output intent of PDF/A to a document (ISO 19005-1 6.2.2, ISO 19005-3 6.2.3), by which its colours are sRGB.
 */
export function writeOutputIntent(context: PDFContext): RawObject {
  profile ??= rawStream('/N 3 /Filter /FlateDecode', deflate(SRGB_PROFILE, { level: 9 }));
  const name = '(sRGB IEC61966-2.1)';
  return new RawObject(
    `[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier ${name}/Info ${name}` +
      `/DestOutputProfile ${context.register(profile)}>>]`,
  );
}
