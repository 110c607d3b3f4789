import { ScanError } from '../errors.ts';
import type { UnreadKind } from './kind.ts';

/** What a person can do to get a picture that is read. */
const WHAT_TO_DO: Readonly<Record<UnreadKind, string>> = {
  heic: "a HEIC picture is not read: set the phone's camera to 'most compatible' and take it again, or send a screenshot or a JPEG",
  bmp: 'a BMP picture is not read: save it as PNG',
  jp2: 'a JPEG 2000 picture is not read: save it as PNG or JPEG',
  jxl: 'a JPEG XL picture is not read: save it as PNG or JPEG',
};

export function kindNotRead(kind: UnreadKind): ScanError {
  return new ScanError('ERR_EHIC_SCAN_KIND_NOT_READ', WHAT_TO_DO[kind], { kind });
}
