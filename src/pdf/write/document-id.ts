import { utf8Encode } from '../../codec/bytes.ts';
import { sha256 } from '../../crypto/sha256.ts';
import type { Attachment } from './attachment.ts';
import type { ContentStream } from './content-stream.ts';
import type { Metadata } from './metadata.ts';

/**
 * Returns the identifier of a file (ISO 32000-1 14.4): 16 bytes of the SHA-256 of its contents, so that the same
 * contents always have the same one.
 */
export async function identify(
  pages: readonly ContentStream[],
  { title, creator, language, createdAt, part, attachment }: Metadata & { readonly attachment?: Attachment },
): Promise<Uint8Array> {
  const facts = [title, creator, language, createdAt?.toISOString(), part, attachment?.text, attachment?.description];
  const formats = pages.map(({ page }) => [page.width, page.height]);
  const tags = pages.map(({ elements }) => elements);
  const pictures = pages.flatMap((page) => page.pictures.map(({ pixels }) => pixels.bytes));
  const contents = pages.map(({ bytes }) => bytes);
  const hash = await sha256(utf8Encode(JSON.stringify([facts, formats, tags])), ...contents, ...pictures);
  return hash.subarray(0, 16);
}
