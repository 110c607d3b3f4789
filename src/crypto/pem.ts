import { base64Decode, utf8Decode } from '../codec/bytes.ts';
import { EhicError } from '../errors.ts';

/** The repository's certificates are wrapped twice at most; one more is forgiven. */
const MAX_WRAPPINGS = 3;
const MAX_LENGTH = 1 << 18;
/** A certificate and its chain. */
const MAX_BLOCKS = 16;
const BEGIN = '-----BEGIN ';

/**
 * DER of every certificate in `input`: DER, PEM (several, on one line, with text such as "Bag Attributes" around it), bare
 * Base64, or PEM whose Base64 is again one of these, as the Institution Repository holds them.
 * Throws `ERR_EHIC_CERTIFICATE` when there is none.
 */
export function unwrapCertificates(input: string | Uint8Array): Uint8Array[] {
  const found = unwrap(input, ['CERTIFICATE', 'X509 CERTIFICATE', 'TRUSTED CERTIFICATE'], MAX_WRAPPINGS);
  if (found.length === 0) throw new EhicError('ERR_EHIC_CERTIFICATE', 'no certificate found: neither DER nor PEM');
  return found;
}

/** DER of the first PEM block with one of these labels, or `undefined`. */
export function readPemBlock(pem: string, labels: readonly string[]): Uint8Array | undefined {
  return unwrap(pem, labels, 1)[0];
}

/** Whether the bytes are one ASN.1 SEQUENCE of definite length, and nothing after it (X.690 8.1.3, 10.1). */
export function isDerSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes;
  if (tag !== 0x30) return false;
  if (first < 0x80) return bytes.length === 2 + first;
  const count = first - 0x80;
  if (count < 1 || count > 4) return false;
  let length = 0;
  for (const byte of bytes.subarray(2, 2 + count)) length = length * 256 + byte;
  return bytes.length === 2 + count + length;
}

function unwrap(input: string | Uint8Array, labels: readonly string[], depth: number): Uint8Array[] {
  if (input.length > MAX_LENGTH) return [];
  if (input instanceof Uint8Array && isDerSequence(input)) return [input];
  const text = typeof input === 'string' ? input : utf8Decode(input);
  if (depth === 0 || text === undefined) return [];
  const bodies = text.includes(BEGIN) ? pemBodies(text, labels) : [text];
  return bodies.flatMap((body) => {
    const bytes = base64Decode(body.replace(/\\[rn]/g, '\n'));
    return bytes && bytes.length > 0 ? unwrap(bytes, labels, depth - 1) : [];
  });
}

/** Each block ends at the next line of dashes, so that every character is looked at once. */
function pemBodies(text: string, labels: readonly string[]): string[] {
  const bodies: string[] = [];
  let at = text.indexOf(BEGIN);
  while (at >= 0 && bodies.length < MAX_BLOCKS) {
    const label = labels.find((name) => text.startsWith(`${name}-----`, at + BEGIN.length));
    const start = at + BEGIN.length + (label === undefined ? 0 : label.length + 5);
    const end = text.indexOf('-----', start);
    if (end < 0) break;
    if (label !== undefined && text.startsWith('-----END ', end)) bodies.push(text.slice(start, end));
    at = text.indexOf(BEGIN, label === undefined ? end + 5 : end);
  }
  return bodies;
}
