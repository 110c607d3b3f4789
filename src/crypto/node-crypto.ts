/** A key in the form of node:crypto. */
export type KeyObject = object;

/**
 * The maximum number of bytes that node:crypto hashes on this thread. More are left to WebCrypto, which hashes them on
 * another.
 */
export const MAX_HASHED_HERE = 1 << 20;

/** The part of node:crypto that is used. */
interface NodeCrypto {
  readonly constants: { readonly RSA_PKCS1_PADDING: number; readonly RSA_PKCS1_PSS_PADDING: number };
  readonly KeyObject: { from(key: CryptoKey): KeyObject };
  createHash(name: 'sha256'): NodeHash;
  createPrivateKey(
    source: ({ key: Uint8Array; format: 'der'; type: 'pkcs8' } | { key: string; format: 'pem' }) & {
      passphrase?: string;
    },
  ): KeyObject & { export(form: { format: 'der'; type: 'pkcs8' }): Uint8Array };
  sign(hash: 'sha256', data: Uint8Array, key: object): Uint8Array;
  verify(hash: 'sha256', data: Uint8Array, key: object, signature: Uint8Array): boolean;
}

interface NodeHash {
  update(data: Uint8Array): NodeHash;
  digest(): Uint8Array;
}

/**
 * Returns node:crypto if the runtime is Node, and `undefined` in any other, even if something else is named `process`
 * there. It has the same OpenSSL as WebCrypto, but does not hand the work to another thread and back. Nothing is
 * imported.
 */
export function findNodeCrypto(): NodeCrypto | undefined {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto') as Partial<NodeCrypto> | undefined;
  const isWhole =
    [node?.createHash, node?.createPrivateKey, node?.sign, node?.verify].every((each) => typeof each === 'function') &&
    typeof node?.KeyObject?.from === 'function';
  return isWhole ? (node as NodeCrypto) : undefined;
}
