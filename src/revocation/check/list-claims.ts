import { type Pause, pauses } from '../../async/pauses.ts';
import { comparableTokenId, faultOfTokenId } from '../../card/token-id.ts';
import { base64urlDecode } from '../../codec/bytes.ts';
import { type CborValue, decodeCbor } from '../../codec/cbor.ts';
import { zlibDecompressInPieces } from '../../codec/deflate.ts';
import { parseStrictJson } from '../../codec/strict-json.ts';
import { DecodeError } from '../../errors.ts';
import { notUnderstood, type OpenedList } from './opened-list.ts';
import { isStatusSize, StatusBits } from './status-bits.ts';

/** The `typ` of a JWS that lists revoked token ids. */
export const TYP_JTI_LIST = 'eehic-revocations+jwt';
/** The `typ` of token status lists (Token Status List 5.1, 5.2). */
export const TYP_STATUS_JWT = 'statuslist+jwt';
export const TYP_STATUS_CWT = 'application/statuslist+cwt';
/** Claim keys of a CWT (RFC 8392 3.1; Token Status List 5.2). */
export const CWT = { iss: 1, sub: 2, exp: 4, iat: 6, statusList: 65533, ttl: 65534 } as const;

/** The maximum expanded size of a status list in bytes: 134 million statuses of one bit. */
export const MAX_EXPANDED = 1 << 24;
/** The last second of the year 9999. Greater numbers are not accepted as times. */
const MAX_TIME = 253_402_300_799;
/** The number of token ids that are read before other work may get its turn. */
const IDS_AT_A_TIME = 1000;

export type ListContent =
  | { readonly kind: 'jti'; readonly tokenIds: ReadonlySet<string> }
  | { readonly kind: 'status'; readonly statuses: StatusBits };

/** The claims of a list. Times are seconds since 1970 (RFC 7519 2), and `ttl` is a number of seconds. */
export interface ListClaims {
  readonly iss?: string;
  readonly sub: string;
  readonly iat: number;
  readonly exp?: number;
  readonly ttl?: number;
  readonly content: ListContent;
}

/**
 * Reads the claims of a list whose signature has been verified. Throws `REVOCATION_NOT_UNDERSTOOD` or
 * `REVOCATION_TOO_LARGE`.
 */
export async function readClaims({ format, typ, payload }: OpenedList, pause = pauses()): Promise<ListClaims> {
  if (format === 'cwt') {
    if (typ !== TYP_STATUS_CWT) throw notUnderstood('typ');
    return readStatusCwt(payload, pause);
  }
  if (typ !== TYP_JTI_LIST && typ !== TYP_STATUS_JWT) throw notUnderstood('typ');
  const claims = toMap(parseStrictJson(payload), 'claims');
  await pause();
  const { iss } = Object.fromEntries(claims);
  if (typ === TYP_STATUS_JWT) {
    const list = toMap(claims.get('status_list'), 'status_list');
    const statuses = await readStatuses(list.get('bits'), decodeLst(list.get('lst')), pause);
    return { ...readCommon(Object.fromEntries(claims)), content: { kind: 'status', statuses } };
  }
  if (typeof iss !== 'string') throw notUnderstood('iss');
  const tokenIds = await readTokenIds(claims.get('jti'), pause);
  const { ttl: _, ...common } = readCommon(Object.fromEntries(claims));
  return { ...common, content: { kind: 'jti', tokenIds } };
}

/**
 * The token ids of a JSON array of strings (a claim or a bare list), in the form in which they are compared. An id
 * that no document can have means that its author believes a document to be revoked which is not, so the list is
 * refused. White space around an id that is not a UUID is kept as part of it, because other software may write such
 * tokens.
 */
export async function readTokenIds(value: unknown, pause = pauses()): Promise<ReadonlySet<string>> {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) throw notUnderstood('jti');
  const tokenIds = new Set<string>();
  for (const [at, tokenId] of value.entries()) {
    if (at % IDS_AT_A_TIME === 0) await pause();
    const fault = faultOfTokenId(tokenId);
    if (fault && fault !== 'edge space') throw notUnderstood(`jti: ${fault}`);
    tokenIds.add(comparableTokenId(tokenId));
  }
  return tokenIds;
}

async function readStatusCwt(payload: Uint8Array, pause: Pause): Promise<ListClaims> {
  const claims = decodeCbor(payload);
  if (!(claims instanceof Map)) throw notUnderstood('claims');
  const list: CborValue = claims.get(CWT.statusList);
  if (!(list instanceof Map)) throw notUnderstood('status_list');
  const named = Object.fromEntries(Object.entries(CWT).map(([name, label]) => [name, claims.get(label)]));
  const lst: unknown = list.get('lst');
  if (!(lst instanceof Uint8Array)) throw notUnderstood('lst');
  const statuses = await readStatuses(list.get('bits'), lst, pause);
  return { ...readCommon(named), content: { kind: 'status', statuses } };
}

function readCommon({ iss, sub, iat, exp, ttl }: Readonly<Record<string, unknown>>): Omit<ListClaims, 'content'> {
  if (iss !== undefined && typeof iss !== 'string') throw notUnderstood('iss');
  if (typeof sub !== 'string') throw notUnderstood('sub');
  if (!isTime(iat)) throw notUnderstood('iat');
  if (exp !== undefined && !isTime(exp)) throw notUnderstood('exp');
  if (ttl !== undefined && !(isTime(ttl) && ttl > 0)) throw notUnderstood('ttl');
  return {
    ...(iss === undefined ? {} : { iss }),
    sub,
    iat,
    ...(exp === undefined ? {} : { exp }),
    ...(ttl === undefined ? {} : { ttl }),
  };
}

async function readStatuses(bits: unknown, lst: Uint8Array, pause: Pause): Promise<StatusBits> {
  if (!isStatusSize(bits)) throw notUnderstood('bits');
  try {
    return new StatusBits(bits, await zlibDecompressInPieces(lst, { maxBytes: MAX_EXPANDED, pause }));
  } catch (error) {
    if (!(error instanceof DecodeError && error.reason === 'DEFLATE_TOO_LARGE')) throw error;
    throw new DecodeError('REVOCATION_TOO_LARGE', 'the status list expands beyond the limit', { max: MAX_EXPANDED });
  }
}

function decodeLst(lst: unknown): Uint8Array {
  const bytes = typeof lst === 'string' ? base64urlDecode(lst) : undefined;
  if (!bytes) throw notUnderstood('lst');
  return bytes;
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_TIME;
}

/** The entries of a JSON object as a map, so that names such as `__proto__` are treated like any other. */
function toMap(value: unknown, problem: string): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notUnderstood(problem);
  return new Map(Object.entries(value));
}
