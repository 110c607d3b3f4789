import { base45Decode } from '../../codec/base45.ts';
import { hexEncode } from '../../codec/bytes.ts';
import { decodeCbor } from '../../codec/cbor.ts';
import { cborDiagnostic } from '../../codec/cbor-diagnostic.ts';
import { decodeSign1 } from '../../codec/cose.ts';
import { inflateRaw } from '../../codec/deflate.ts';
import { DecodeError } from '../../errors.ts';
import type { Layer } from '../profile.ts';
import { DICTIONARY } from './dictionary.ts';

/**
 * The layers of a text, read with the general decoders, which accept more than the profile does, up to the first
 * fault.
 */
export function inspectCose(text: string, prefix: string, maxBytes: number): Layer[] {
  const layers: Layer[] = [];
  const add = (name: string, bytes: Uint8Array, content = hexEncode(bytes)) => {
    layers.push({ name, size: bytes.length, content });
  };
  try {
    const compressed = base45Decode(text.slice(prefix.length));
    add('compressed', compressed);
    const token = inflateRaw(compressed, { dictionary: DICTIONARY, maxBytes });
    add('token', token);
    const message = decodeSign1(token);
    add('protected header', message.protectedBytes, cborDiagnostic(message.protectedHeader));
    add('signature', message.signature);
    const payload = message.payload ?? new Uint8Array(0);
    add('claims', payload, cborDiagnostic(decodeCbor(payload)));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    layers.push({ name: 'unreadable from here', size: 0, content: '', problem: error.reason });
  }
  return layers;
}
