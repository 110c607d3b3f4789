import { base64Decode, equalBytes, utf8Decode } from '../../codec/bytes.ts';
import { EhicError } from '../../errors.ts';
import { isBytes } from '../../usage.ts';
import { isWhiteSpace, readOuterSequence } from './outer-sequence.ts';

/** The maximum number of times that a certificate may be wrapped; those of the repository are wrapped at most twice. */
const MAX_WRAPPINGS = 3;
const MAX_LENGTH = 1 << 18;
/** The maximum number of certificates of one text, such as a file of authorities. */
const MAX_BLOCKS = 256;
const BEGIN = '-----BEGIN ';
const DASHES = '-----';
/** The label that `openssl x509 -trustout` writes; the purposes for which the certificate is trusted follow it. */
const TRUSTED = 'TRUSTED CERTIFICATE';
const CERTIFICATE_LABELS: readonly string[] = ['CERTIFICATE', 'X509 CERTIFICATE', TRUSTED];

/** The certificates of a text or file, unwrapped to DER, and the number of others that could not be read. */
export interface FoundCertificates {
  readonly certificates: readonly FoundDer[];
  readonly unreadable: number;
}

/** A certificate. `written` is its bytes in the text if they are not the DER. */
export interface FoundDer {
  readonly der: Uint8Array;
  readonly written?: Uint8Array;
}

/**
 * Returns the DER of every certificate in `input`, in its order. The input may be DER, PEM (several, on one line, with
 * text such as "Bag Attributes" around it, also `TRUSTED CERTIFICATE` as OpenSSL writes it), bare Base64, or PEM whose
 * Base64 is again one of these, as in the Institution Repository. A line break after DER is ignored, and a length that
 * is not in its shortest form is corrected. Throws `ERR_EHIC_CERTIFICATE` when there is no certificate, and
 * `ERR_EHIC_OPTIONS` when `input` is neither a text nor bytes.
 */
export function parseCertificates(input: string | Uint8Array): Uint8Array[] {
  if (typeof input !== 'string' && !isBytes(input)) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'a certificate is a text or bytes', { option: 'certificate' });
  }
  const { certificates } = findCertificates(input);
  if (certificates.length > 0) return certificates.map(({ der }) => der);
  throw new EhicError('ERR_EHIC_CERTIFICATE', 'no certificate found: neither DER nor PEM');
}

/** Does the same without an error when there is no certificate, and also returns how many could not be read. */
export function findCertificates(input: string | Uint8Array): FoundCertificates {
  return unwrap(input, CERTIFICATE_LABELS, MAX_WRAPPINGS);
}

/**
 * Returns whether the bytes are one ASN.1 SEQUENCE of definite length, without anything after it (X.690 8.1.3, 10.1).
 */
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

/** One block of PEM: its label, and what stands between its two lines of dashes. */
export interface PemBlock {
  readonly label: string;
  readonly text: string;
}

/**
 * Returns the bytes of a block, whose line breaks may be written as `\n`, as environment variables hold them; or
 * `undefined` when it is not Base64.
 */
export function decodePemBody(text: string): Uint8Array | undefined {
  return base64Decode(text.replace(/\\[rn]/g, '\n'));
}

interface Body {
  readonly text: string;
  readonly isTrusted: boolean;
}

const NOTHING: FoundCertificates = { certificates: [], unreadable: 1 };

function unwrap(
  input: string | Uint8Array,
  labels: readonly string[],
  depth: number,
  isTrusted = false,
): FoundCertificates {
  if (input.length > MAX_LENGTH) return NOTHING;
  const found = typeof input === 'string' ? undefined : readOne(input, isTrusted);
  if (found) return { certificates: [found], unreadable: 0 };
  const text = typeof input === 'string' ? input : utf8Decode(input);
  if (depth === 0 || text === undefined) return NOTHING;
  const bodies = text.includes(BEGIN) ? pemBodies(text, labels) : [{ text, isTrusted: false }];
  const inside = bodies.map((body) => {
    const bytes = decodePemBody(body.text);
    return bytes && bytes.length > 0 ? unwrap(bytes, labels, depth - 1, body.isTrusted) : NOTHING;
  });
  return {
    certificates: inside.flatMap(({ certificates }) => certificates),
    unreadable: inside.reduce((sum, { unreadable }) => sum + unreadable, 0),
  };
}

/**
 * Reads one SEQUENCE that is followed only by white space, or, for a trusted certificate, by another with its purposes.
 */
function readOne(bytes: Uint8Array, isTrusted: boolean): FoundDer | undefined {
  const outer = readOuterSequence(bytes);
  if (!outer) return undefined;
  const { der, rest } = outer;
  if (!rest.every(isWhiteSpace) && !(isTrusted && isDerSequence(rest))) return undefined;
  const written = bytes.subarray(0, bytes.length - rest.length);
  return equalBytes(der, written) ? { der: rest.length === 0 ? bytes : der } : { der, written };
}

function pemBodies(text: string, labels: readonly string[]): Body[] {
  const bodies: Body[] = [];
  for (const block of findPemBlocks(text)) {
    if (bodies.length === MAX_BLOCKS) break;
    if (labels.includes(block.label)) bodies.push({ text: block.text, isTrusted: block.label === TRUSTED });
  }
  return bodies;
}

/** Finds the blocks of a text. Each ends at the next line of dashes, so that every character is read once. */
export function* findPemBlocks(text: string): Generator<PemBlock, void, undefined> {
  for (let at = text.indexOf(BEGIN); at >= 0; ) {
    const label = at + BEGIN.length;
    const labelEnd = text.indexOf(DASHES, label);
    if (labelEnd < 0) return;
    const start = labelEnd + DASHES.length;
    const end = text.indexOf(DASHES, start);
    if (end < 0) return;
    if (text.startsWith('-----END ', end)) yield { label: text.slice(label, labelEnd), text: text.slice(start, end) };
    at = text.indexOf(BEGIN, end);
  }
}
