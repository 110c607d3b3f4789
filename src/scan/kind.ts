export type FileKind = 'pdf' | 'png' | 'jpeg' | 'webp';

const PDF_HEADER = [0x25, 0x50, 0x44, 0x46, 0x2d]; // %PDF-
const PDF_HEADER_WITHIN = 1024;

/**
 * Tells what kind of file the bytes begin like, by their magic numbers alone. A PDF may have up to 1 KiB before `%PDF-`, as
 * readers allow. Nothing else is looked at: the file may still be damaged.
 *
 * @example
 * fileKind(bytes) === 'pdf' ? await scanPdf(bytes) : await scanImage(bytes);
 */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  if (holdsAt(bytes, 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png';
  if (holdsAt(bytes, 0, [0xff, 0xd8, 0xff])) return 'jpeg';
  if (holdsAt(bytes, 0, [0x52, 0x49, 0x46, 0x46]) && holdsAt(bytes, 8, [0x57, 0x45, 0x42, 0x50])) return 'webp';
  for (let at = 0; at + PDF_HEADER.length <= Math.min(bytes.length, PDF_HEADER_WITHIN); at++) {
    if (holdsAt(bytes, at, PDF_HEADER)) return 'pdf';
  }
  return undefined;
}

function holdsAt(bytes: Uint8Array, offset: number, magic: readonly number[]): boolean {
  return magic.every((value, index) => bytes[offset + index] === value);
}
