import { ScanError } from '../errors.ts';
import { requireBytes } from '../usage.ts';

/** A kind of picture that is known by its first bytes but not read; `scanImage` names it and says what to do. */
export type UnreadKind = 'heic' | 'bmp' | 'jp2' | 'jxl';

/** What a file begins like. The kinds from `heic` on are recognised, but not read. */
export type FileKind = 'pdf' | 'png' | 'jpeg' | 'webp' | 'tiff' | 'gif' | 'avif' | UnreadKind;

const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d]; // %PDF-
const PDF_HEADER_WITHIN = 1024;

/** Bytes at the beginning of a file; a number is one byte, a text its characters, `undefined` any byte. */
const MAGIC: readonly (readonly [kind: FileKind, ...(string | number | undefined)[]])[] = [
  ['png', 0x89, 'PNG\r\n', 0x1a, '\n'],
  ['jpeg', 0xff, 0xd8, 0xff],
  ['webp', 'RIFF', undefined, undefined, undefined, undefined, 'WEBP'],
  ['tiff', 'II*', 0],
  ['tiff', 'MM', 0, '*'],
  ['tiff', 'II+', 0, 8, 0], // BigTIFF
  ['tiff', 'MM', 0, '+', 0, 8],
  ['gif', 'GIF87a'],
  ['gif', 'GIF89a'],
  ['jp2', 0, 0, 0, 12, 'jP  \r\n', 0x87, '\n'],
  ['jp2', 0xff, 0x4f, 0xff, 0x51], // the bare codestream
  ['jxl', 0, 0, 0, 12, 'JXL \r\n', 0x87, '\n'],
  ['jxl', 0xff, 0x0a], // the bare codestream
].map(([kind, ...parts]) => [
  kind as FileKind,
  ...parts.flatMap((part) => (typeof part === 'string' ? [...part].map((c) => c.charCodeAt(0)) : [part])),
]);

const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'mif2', 'msf1'];
const MAX_BRANDS = 32;
/** Sizes of the second header of a BMP, which distinguish one from a text that begins with BM. */
const BMP_HEADERS = [12, 16, 40, 52, 56, 64, 108, 124];

/**
 * Returns what kind of file the bytes begin like, by their magic numbers alone. A PDF may have up to 1 KiB before
 * `%PDF-`, as readers allow. Nothing else is checked: the file may still be damaged. HEIC, BMP, JPEG 2000 (`jp2`) and
 * JPEG XL are recognised, but not read: `scanImage` throws `ERR_EHIC_SCAN_KIND_NOT_READ`.
 *
 * @example
 * fileKind(bytes) === 'pdf' ? await scanPdf(bytes) : await scanImage(bytes);
 */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  requireBytes('bytes', bytes);
  const picture = pictureKind(bytes);
  if (picture) return picture;
  for (let at = 0; at + PDF_HEADER.length <= Math.min(bytes.length, PDF_HEADER_WITHIN); at++) {
    if (PDF_HEADER.every((value, index) => bytes[at + index] === value)) return 'pdf';
  }
  return undefined;
}

export function isUnread(kind: FileKind): kind is UnreadKind {
  return kind === 'heic' || kind === 'bmp' || kind === 'jp2' || kind === 'jxl';
}

function pictureKind(bytes: Uint8Array): FileKind | undefined {
  for (const [kind, ...magic] of MAGIC) {
    if (magic.every((value, index) => value === undefined || bytes[index] === value)) return kind;
  }
  return isBmp(bytes) ? 'bmp' : brandedKind(bytes);
}

function isBmp(bytes: Uint8Array): boolean {
  return (
    textAt(bytes, 0, 2) === 'BM' &&
    BMP_HEADERS.includes(bytes[14]!) &&
    bytes.subarray(15, 18).every((byte) => byte === 0)
  );
}

/**
 * HEIC and AVIF share a container (ISO/IEC 23008-12), whose first box lists brands; the general ones say nothing of the
 * coding.
 */
function brandedKind(bytes: Uint8Array): FileKind | undefined {
  if (textAt(bytes, 4, 4) !== 'ftyp') return undefined;
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const brands = [textAt(bytes, 8, 4)];
  for (let at = 16; at + 4 <= Math.min(size, bytes.length) && brands.length < MAX_BRANDS; at += 4) {
    brands.push(textAt(bytes, at, 4));
  }
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'heic' : undefined;
}

function textAt(bytes: Uint8Array, offset: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(offset, offset + length));
}

/** What a person can do to get a picture that is read. */
const WHAT_TO_DO: Readonly<Record<UnreadKind | 'tiff', string>> = {
  heic: "a HEIC picture is not read: set the phone's camera to 'most compatible' and take it again, or send a screenshot or a JPEG",
  bmp: 'a BMP picture is not read: save it as PNG',
  jp2: 'a JPEG 2000 picture is not read: save it as PNG or JPEG',
  jxl: 'a JPEG XL picture is not read: save it as PNG or JPEG',
  tiff: 'a TIFF picture is not read in a browser: save it as PNG or PDF',
};

/** Browsers do not read TIFF either. */
export function kindNotRead(kind: UnreadKind | 'tiff'): ScanError {
  return new ScanError('ERR_EHIC_SCAN_KIND_NOT_READ', WHAT_TO_DO[kind], { kind });
}
