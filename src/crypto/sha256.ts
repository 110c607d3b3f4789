import { concatBytes, hexEncode } from '../codec/bytes.ts';
import { findNodeCrypto } from './node-crypto.ts';

const node = findNodeCrypto();

/** Returns the SHA-256 of byte strings, one after the other. In Node it is computed by node:crypto, without a copy. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  if (node) {
    const hash = node.createHash('sha256');
    for (const part of parts) hash.update(part);
    return new Uint8Array(hash.digest());
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concatBytes(...parts)));
}

/** Returns the SHA-256 in lower-case hexadecimal, by which reports and stores name data. */
export async function sha256Hex(bytes: Uint8Array): Promise<string> {
  return hexEncode(await sha256(bytes));
}
