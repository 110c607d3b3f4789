import { hexEncode } from '../codec/bytes.ts';

/** SHA-256 in lower-case hexadecimal, as reports and stores name data by it. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return hexEncode(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)));
}
