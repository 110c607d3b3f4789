import { deflate } from 'pako';

/** The part of node:zlib that is used. */
interface NodeZlib {
  deflateSync(bytes: Uint8Array, options: { readonly level: number }): Uint8Array;
  deflate(
    bytes: Uint8Array,
    options: { readonly level: number },
    done: (error: Error | null, stream: Uint8Array) => void,
  ): void;
}

const node = findNodeZlib();

/**
 * Compresses bytes to a zlib stream (RFC 1950), in Node by node:zlib, which takes a third of the time. Two versions of
 * zlib need not make the same stream, so it is not for what is compared with what others have compressed.
 */
export function compressNatively(bytes: Uint8Array, level: number): Uint8Array {
  return node ? new Uint8Array(node.deflateSync(bytes, { level })) : deflate(bytes, { level });
}

/**
 * Compresses many bytes as `compressNatively` does with level 9, while other work goes on: in Node on another thread, in
 * browsers by `CompressionStream`, which chooses its own level. Where there is neither, nothing else goes on. The bytes
 * must not be changed meanwhile.
 */
export async function compressAside(bytes: Uint8Array): Promise<Uint8Array> {
  if (node) {
    const stream = await new Promise<Uint8Array>((resolve, reject) => {
      node.deflate(bytes, { level: 9 }, (error, compressed) => (error ? reject(error) : resolve(compressed)));
    });
    return new Uint8Array(stream.buffer, stream.byteOffset, stream.length);
  }
  if (typeof CompressionStream !== 'function') return deflate(bytes, { level: 9 });
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Returns node:zlib if the runtime is Node, and `undefined` in any other. Nothing is imported. */
function findNodeZlib(): NodeZlib | undefined {
  const zlib = globalThis.process?.getBuiltinModule?.('node:zlib') as Partial<NodeZlib> | undefined;
  return typeof zlib?.deflateSync === 'function' ? (zlib as NodeZlib) : undefined;
}
