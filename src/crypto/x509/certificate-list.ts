import { equalBytes, hexEncode } from '../../codec/bytes.ts';
import { type Extension, readExtensions } from './certificate-extensions.ts';
import { type Der, DerCursor, DerError, readDer, readFirstDer, readSmallInteger, readWholeBits, TAG } from './der.ts';
import { readTime } from './der-time.ts';

/** The maximum number of bytes and of entries of one list. */
export const MAX_LIST_LENGTH = 16_000_000;
const MAX_ENTRIES = 500_000;
/** The maximum length of a serial number in bytes; RFC 5280 4.1.2.2 allows 20. */
const MAX_SERIAL = 64;
/** The maximum number of different extensions of entries that are remembered while a list is read. */
const MAX_REMEMBERED = 256;

const REASON_CODE = '2.5.29.21';
const CERTIFICATE_ISSUER = '2.5.29.29';
/** The reasons of RFC 5280 5.3.1 by their numbers; 8, removeFromCRL, occurs in delta lists only, and 7 is not used. */
const REASONS: Readonly<Record<number, string>> = {
  0: 'unspecified',
  1: 'keyCompromise',
  2: 'cACompromise',
  3: 'affiliationChanged',
  4: 'superseded',
  5: 'cessationOfOperation',
  6: 'certificateHold',
  9: 'privilegeWithdrawn',
  10: 'aACompromise',
};

/** An entry of a list: a certificate that is revoked or on hold. */
export interface RevokedEntry {
  readonly date: Date;
  /** The reason by its name in RFC 5280 5.3.1; `unspecified` if the list states none. */
  readonly reason: string;
}

/** A certificate revocation list (CRL, RFC 5280 5) that has been read. Its signature is not verified. */
export interface CertificateList {
  readonly toBeSigned: Uint8Array;
  readonly signatureAlgorithm: Der;
  readonly signature: Uint8Array;
  readonly issuer: Uint8Array;
  readonly thisUpdate: Date;
  readonly nextUpdate: Date | undefined;
  readonly extensions: ReadonlyMap<string, Extension>;
  /** Returns the entries for a serial number (DER of the INTEGER's content), usually at most one. */
  find(serialNumber: Uint8Array): readonly RevokedEntry[];
}

/**
 * Reads a whole CRL of version 1 or 2 (RFC 5280 5.1). Throws `DerError`, also if any of its entries has a critical
 * extension that is not evaluated.
 */
export function readCertificateList(der: Uint8Array): CertificateList {
  if (der.length > MAX_LIST_LENGTH) throw new DerError('too long');
  const list = new DerCursor(readDer(der, TAG.sequence));
  const toBeSigned = list.next(TAG.sequence);
  const signatureAlgorithm = list.next(TAG.sequence);
  const signature = readWholeBits(list.next(TAG.bitString));
  list.end();

  const fields = new DerCursor(toBeSigned);
  const version = fields.optional(TAG.integer);
  if (version && readSmallInteger(version) !== 1) throw new DerError('version');
  // The algorithm is stated twice, and only the inner one is signed (RFC 5280 5.1.1.2).
  if (!equalBytes(fields.next(TAG.sequence).bytes, signatureAlgorithm.bytes)) throw new DerError('two algorithms');
  const issuer = fields.next(TAG.sequence).bytes;
  const thisUpdate = readTime(fields.optional(TAG.utcTime) ?? fields.next(TAG.generalizedTime));
  const nextUpdate = fields.optional(TAG.utcTime) ?? fields.optional(TAG.generalizedTime);
  const revoked = fields.optional(TAG.sequence);
  const extensions = fields.optional(0xa0);
  fields.end();
  if (extensions && !version) throw new DerError('extensions need version 2');
  return {
    toBeSigned: toBeSigned.bytes,
    signatureAlgorithm,
    signature,
    issuer,
    thisUpdate,
    nextUpdate: nextUpdate && readTime(nextUpdate),
    extensions: readExtensions(extensions && readDer(extensions.content, TAG.sequence)),
    find: indexEntries(revoked?.content ?? new Uint8Array(0)),
  };
}

/**
 * Indexes the positions of the serial numbers. An entry is read again when it is needed, so that a long list takes
 * little memory.
 */
function indexEntries(content: Uint8Array): CertificateList['find'] {
  const places = new Map<string, number>();
  const repeated = new Map<string, number[]>();
  const remembered = new Set<string>();
  let count = 0;
  for (let at = 0; at < content.length; ) {
    if (++count > MAX_ENTRIES) throw new DerError('too many entries');
    const { serialNumber, extensions, length } = splitEntry(content.subarray(at));
    if (extensions.length > 0) {
      const known = extensions.length <= 32 ? hexEncode(extensions) : '';
      if (known === '' || !remembered.has(known)) readReason(extensions);
      if (known !== '' && remembered.size < MAX_REMEMBERED) remembered.add(known);
    }
    const key = keyOf(serialNumber);
    if (!places.has(key)) places.set(key, at);
    else repeated.set(key, [...(repeated.get(key) ?? []), at]);
    // An honest list names a certificate once.
    if (repeated.size > 1000 || (repeated.get(key)?.length ?? 0) > 10) throw new DerError('repeated entries');
    at += length;
  }
  return (serialNumber) => {
    const key = keyOf(serialNumber);
    const first = places.get(key);
    const all = first === undefined ? [] : [first, ...(repeated.get(key) ?? [])];
    return all.map((at) => {
      const { time, extensions } = splitEntry(content.subarray(at));
      return { date: readTime(time), reason: readReason(extensions) };
    });
  };
}

function splitEntry(bytes: Uint8Array) {
  const entry = readFirstDer(bytes);
  const serialNumber = readFirstDer(entry.content);
  const time = readFirstDer(entry.content.subarray(serialNumber.bytes.length));
  const extensions = entry.content.subarray(serialNumber.bytes.length + time.bytes.length);
  const isEntry = entry.tag === TAG.sequence && serialNumber.tag === TAG.integer;
  const { length } = serialNumber.content;
  if (!isEntry || length === 0 || length > MAX_SERIAL) throw new DerError('not an entry');
  if (time.tag !== TAG.utcTime && time.tag !== TAG.generalizedTime) throw new DerError('not an entry');
  return { serialNumber: serialNumber.content, time, extensions, length: entry.bytes.length };
}

/** Returns a serial number without leading zeros, since some authorities write it with one and some without. */
function keyOf(serialNumber: Uint8Array): string {
  const first = serialNumber.findIndex((byte) => byte !== 0);
  return first < 0 ? '' : hexEncode(serialNumber.subarray(first));
}

/**
 * Returns the reason of an entry. Throws `DerError` for an entry of another issuer (an indirect list), and for a
 * critical extension that is not known.
 */
function readReason(bytes: Uint8Array): string {
  if (bytes.length === 0) return REASONS[0]!;
  const extensions = readExtensions(readDer(bytes, TAG.sequence));
  for (const [id, { critical }] of extensions) {
    if (id === CERTIFICATE_ISSUER || (critical && id !== REASON_CODE)) throw new DerError('extension of an entry');
  }
  const value = extensions.get(REASON_CODE)?.value;
  if (!value) return REASONS[0]!;
  const { content } = readDer(value, TAG.enumerated);
  const reason = content.length === 1 ? REASONS[content[0]!] : undefined;
  if (reason === undefined) throw new DerError('reason');
  return reason;
}
