import { hexEncode } from '../codec/bytes.ts';
import { sha256 } from '../crypto/sha256.ts';

/** SHA-256 in lower-case hexadecimal, as reports and stores name data by it. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return hexEncode(await sha256(bytes));
}
