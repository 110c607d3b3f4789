import { deflate } from 'pako';

/** The part of node:zlib that is used. */
interface NodeZlib {
  deflateSync(bytes: Uint8Array, options: { readonly level: number }): Uint8Array;
}

const node = findNodeZlib();

/**
 * Compresses bytes to a zlib stream (RFC 1950), in Node by node:zlib, which takes a third of the time. Two versions of
 * zlib need not make the same stream, so it is not for what is compared with what others have compressed.
 */
export function compressNatively(bytes: Uint8Array, level: number): Uint8Array {
  return node ? new Uint8Array(node.deflateSync(bytes, { level })) : deflate(bytes, { level });
}

/** Returns node:zlib if the runtime is Node, and `undefined` in any other. Nothing is imported. */
function findNodeZlib(): NodeZlib | undefined {
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib') as Partial<NodeZlib> | undefined;
  return typeof zlib?.deflateSync === 'function' ? (zlib as NodeZlib) : undefined;
}
