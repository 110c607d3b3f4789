import { type HashName, readHash } from '../../crypto/hash-algorithms.ts';
import {
  type Der,
  DerCursor,
  readBoolean,
  readDer,
  readMembers,
  readSmallInteger,
  TAG,
} from '../../crypto/x509/der.ts';
import { cmsFault } from './signature-fault.ts';

/** The contents of a time stamp that are used (TSTInfo, RFC 3161 2.4.2). */
export interface TimestampInfo {
  readonly hash: HashName;
  readonly imprint: Uint8Array;
  readonly time: Date;
}

/** A time in UTC with seconds and an optional fraction (RFC 3161 2.4.2). */
const TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d*[1-9]))?Z$/;

/** Reads a TSTInfo. Throws `SignatureFault` `CMS_INVALID`, or `DerError`. */
export function readTimestampInfo(bytes: Uint8Array): TimestampInfo {
  const cursor = new DerCursor(readDer(bytes, TAG.sequence));
  const version = readSmallInteger(cursor.next(TAG.integer));
  cursor.next(TAG.objectIdentifier);
  const messageImprint = new DerCursor(cursor.next(TAG.sequence));
  const hash = readHash(messageImprint.next(TAG.sequence));
  const imprint = messageImprint.next(TAG.octetString).content;
  messageImprint.end();
  cursor.next(TAG.integer);
  const time = readTime(cursor.next(TAG.generalizedTime));
  // Accuracy, ordering, nonce and the name of the authority are not used.
  cursor.optional(TAG.sequence);
  cursor.optional(TAG.boolean);
  cursor.optional(TAG.integer);
  cursor.optional(0xa0);
  const extensions = cursor.optional(0xa1);
  cursor.end();
  if (version !== 1) throw cmsFault('version');
  if (!hash) throw cmsFault('imprint');
  if (extensions && readMembers(extensions).some(isCritical)) throw cmsFault('critical extension');
  return { hash, imprint, time };
}

function isCritical(extension: Der): boolean {
  const cursor = new DerCursor(extension);
  cursor.next(TAG.objectIdentifier);
  const critical = cursor.optional(TAG.boolean);
  return critical !== undefined && readBoolean(critical);
}

function readTime({ content }: Der): Date {
  const [, year, month, day, hour, minute, second, fraction = ''] =
    TIME.exec(content.length > 40 ? '' : String.fromCharCode(...content)) ?? [];
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.slice(0, 3).padEnd(3, '0')}Z`;
  const time = new Date(text);
  if (Number.isNaN(+time) || time.toISOString() !== text) throw cmsFault('time');
  return time;
}
