import { concatBytes } from '../codec/bytes.ts';

/** The part of node:crypto that is used. */
interface NodeCrypto {
  createHash(name: 'sha256'): NodeHash;
}
interface NodeHash {
  update(data: Uint8Array): NodeHash;
  digest(): Uint8Array;
}

const node = globalThis.process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;

/**
 * SHA-256 of byte strings, one after the other. Where the runtime is Node by the same OpenSSL as WebCrypto's, without a copy and
 * without handing the work to another thread and back.
 */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  if (typeof node?.createHash === 'function') {
    const hash = node.createHash('sha256');
    for (const part of parts) hash.update(part);
    return new Uint8Array(hash.digest());
  }
  return new Uint8Array(await crypto.subtle.digest('SHA-256', concatBytes(...parts)));
}
