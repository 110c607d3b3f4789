import { pauses } from '../../async/pauses.ts';
import { comparableListUrl } from '../../card/list-url.ts';
import { parseStrictJson } from '../../codec/strict-json.ts';
import { DecodeError } from '../../errors.ts';
import { wasValidAt } from '../../registry/certificate-validity.ts';
import type { Institution, InstitutionCertificate } from '../../registry/trust-registry.ts';
import { type ListContent, readClaims, readTokenIds } from './list-claims.ts';
import { findSigners, notUnderstood, openList, signatureInvalid } from './opened-list.ts';

/** A list whose signature, issuer and address have been verified. Its age is checked elsewhere. */
export interface RevocationList {
  readonly content: ListContent;
  /** When the list was made, in seconds since 1970. Absent in an unsigned list. */
  readonly iat?: number;
  readonly exp?: number;
  /** The number of seconds after which the list should be fetched again (Token Status List 5.1). */
  readonly ttl?: number;
  /** The thumbprints (`x5t#S256`) of the certificates that verify the list; empty for an unsigned list. */
  readonly signers: readonly string[];
}

export interface ReadListContext {
  /** The address that the token names, in any of its spellings. */
  readonly url: string;
  readonly issuer: Pick<Institution, 'countryCode' | 'officialId'>;
  readonly certificates: readonly InstitutionCertificate[];
  readonly allowUnsignedLists: boolean;
}

/** The reasons of lower layers that are reported unchanged. */
const OWN_REASON = /^REVOCATION_/;

/**
 * Reads a list in any of its forms. The signature is verified first; then the claims are read and compared with the
 * list that was requested. Throws `DecodeError` with `REVOCATION_NOT_UNDERSTOOD`, `…_TOO_LARGE`,
 * `…_SIGNATURE_INVALID`, `…_WRONG_ISSUER` or `…_WRONG_SUBJECT`.
 */
export async function readList(bytes: Uint8Array, context: ReadListContext): Promise<RevocationList> {
  try {
    return isBareArray(bytes) ? await readUnsigned(bytes, context) : await readSigned(bytes, context);
  } catch (error) {
    if (!(error instanceof DecodeError) || OWN_REASON.test(error.reason)) throw error;
    throw notUnderstood(error.reason);
  }
}

async function readSigned(bytes: Uint8Array, { url, issuer, certificates }: ReadListContext): Promise<RevocationList> {
  const pause = pauses();
  const opened = openList(bytes);
  await pause();
  const signers = await findSigners(opened, certificates);
  const { iss, sub, content, ...times } = await readClaims(opened, pause);
  if (isOtherIssuer(iss, content, issuer)) {
    throw new DecodeError('REVOCATION_WRONG_ISSUER', 'the list is that of another institution');
  }
  if (comparableListUrl(sub) !== comparableListUrl(url))
    throw new DecodeError('REVOCATION_WRONG_SUBJECT', 'the list belongs at another address');
  const valid = signers.filter((certificate) => wasValidAt(certificate, new Date(times.iat * 1000)));
  if (valid.length === 0) throw signatureInvalid('certificate validity');
  return { content, ...times, signers: valid.map((certificate) => certificate['x5t#S256']) };
}

/** A list of token ids must name its institution. A status list need not, and other software may put any text there. */
function isOtherIssuer(iss: string | undefined, { kind }: ListContent, issuer: ReadListContext['issuer']): boolean {
  const own = `${issuer.countryCode}:${issuer.officialId}`;
  return iss !== own && (kind === 'jti' || /^[A-Z]{2}:/.test(iss ?? ''));
}

async function readUnsigned(bytes: Uint8Array, { allowUnsignedLists }: ReadListContext): Promise<RevocationList> {
  if (!allowUnsignedLists) throw signatureInvalid('unsigned');
  return { content: { kind: 'jti', tokenIds: await readTokenIds(parseStrictJson(bytes)) }, signers: [] };
}

/** Whether the text is a bare JSON array: its first character that is not white space (RFC 8259 2) opens one. */
function isBareArray(bytes: Uint8Array): boolean {
  return bytes.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) === 0x5b;
}
