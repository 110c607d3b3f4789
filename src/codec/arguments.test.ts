import { expect, test } from 'vitest';
import { base45Decode, base45Encode } from './base45.ts';
import { decodeCbor } from './cbor.ts';
import { cborDiagnostic } from './cbor-diagnostic.ts';
import { decodeSign1, encodeProtectedHeader, encodeSign1, signatureStructure } from './cose.ts';
import { deflateRaw, inflateRaw, zlibCompress, zlibDecompress } from './deflate.ts';
import { decodeCompactJws } from './jws.ts';

const BYTES = Uint8Array.of(1);
/** Bytes of a buffer that was handed over. */
const GONE = new Uint8Array(new ArrayBuffer(1));
structuredClone(GONE, { transfer: [GONE.buffer] });
const limits = { maxDepth: 1, indefinite: true, floats: true };
const parts = { protectedHeader: new Map(), payload: BYTES, signature: BYTES };

test.each<[string, string, () => unknown]>([
  ['base45Encode', 'bytes', () => base45Encode('x' as never)],
  ['base45Decode', 'text', () => base45Decode(BYTES as never)],
  ['decodeCbor', 'bytes', () => decodeCbor('x' as never)],
  ['decodeCbor', 'limits', () => decodeCbor(BYTES, 1 as never)],
  ['decodeCbor', 'limits.maxDepth', () => decodeCbor(BYTES, { ...limits, maxDepth: -1 })],
  ['decodeSign1', 'bytes', () => decodeSign1('x' as never)],
  ['signatureStructure', 'protectedBytes', () => signatureStructure('x' as never, BYTES)],
  ['signatureStructure', 'payload', () => signatureStructure(BYTES, null as never)],
  ['signatureStructure', 'externalAad', () => signatureStructure(BYTES, BYTES, 'x' as never)],
  ['encodeProtectedHeader', 'header', () => encodeProtectedHeader({ size: 0 } as never)],
  ['encodeSign1', 'parts', () => encodeSign1(undefined as never)],
  ['encodeSign1', 'tagged', () => encodeSign1({ ...parts, tagged: 'yes' as never })],
  ['decodeCompactJws', 'text', () => decodeCompactJws(BYTES as never)],
  ['cborDiagnostic', 'value', () => cborDiagnostic(GONE)],
  ['zlibCompress', 'bytes', () => zlibCompress('x' as never)],
  ['zlibDecompress', 'bytes', () => zlibDecompress('x' as never)],
  ['zlibDecompress', 'maxBytes', () => zlibDecompress(BYTES, { maxBytes: -1 })],
  ['deflateRaw', 'dictionary', () => deflateRaw(BYTES, { dictionary: 'x' as never })],
  ['inflateRaw', 'dictionary', () => inflateRaw(BYTES, { dictionary: 'x' as never })],
])('%s names the argument that is not usable: %s', (_, option, call) => {
  expect(call).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }));
});
