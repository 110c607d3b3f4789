import { base64urlDecode } from '../codec/bytes.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import { isArray, isObject } from '../usage.ts';
import {
  BUNDLE_VERSION,
  type BundledCertificateList,
  type BundledList,
  bundleError,
  CLOCK_SKEW,
  findProblem,
  LAST_SECOND,
  MAX_BUNDLED_LISTS,
  MAX_CERTIFICATE_LIST_LENGTH,
  MAX_NAMES,
  readInstitution,
} from './bundle-format.ts';

/** The content of a start bundle whose signature was verified. Times are seconds since 1970. */
export interface BundlePayload {
  readonly iat: number;
  readonly exp: number;
  readonly snapshot: string;
  readonly lists: readonly BundledList[];
  readonly certificateLists: readonly BundledCertificateList[];
}

type Fields = Readonly<Record<string, unknown>>;

const MEMBERS = ['version', 'iat', 'exp', 'snapshot', 'lists', 'certificateLists'];
const LIST_MEMBERS = ['uri', 'institutions', 'fetched', 'body'];
const CERTIFICATE_LIST_MEMBERS = ['uri', 'fetched', 'body'];
/** The maximum length of the text of a body: that of the largest list in Base64url. */
const MAX_BODY = Math.ceil((MAX_CERTIFICATE_LIST_LENGTH * 4) / 3);

/** Reads the payload (spec/start-bundle.md). Throws `ERR_EHIC_START_BUNDLE_FORMAT`. */
export function readPayload(bytes: Uint8Array): BundlePayload {
  const fields = parse(bytes);
  if (!isObject(fields)) throw bundleError('the payload is not a JSON object');
  // The version comes first, because another version may have other members.
  if (fields.version !== BUNDLE_VERSION) throw bundleError('version');
  requireMembers(fields, MEMBERS);
  const { iat, exp, snapshot } = fields;
  if (!isTime(iat)) throw bundleError('iat');
  if (!isTime(exp) || exp <= iat) throw bundleError('exp');
  if (typeof snapshot !== 'string') throw bundleError('snapshot');
  const lists = readArray(fields.lists, 'lists').map((list) => readList(list, iat));
  const certificateLists = readArray(fields.certificateLists, 'certificateLists').map((list) => {
    requireMembers(list, CERTIFICATE_LIST_MEMBERS);
    return readBody(list, iat);
  });
  const problem = findProblem(lists, certificateLists);
  if (problem) throw bundleError(problem);
  return { iat, exp, snapshot, lists, certificateLists };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch {
    throw bundleError('the payload is not JSON');
  }
}

function readList(list: Fields, iat: number): BundledList {
  requireMembers(list, LIST_MEMBERS);
  const { institutions } = list;
  if (!isArray(institutions) || institutions.length > MAX_NAMES) throw bundleError('institutions');
  const names = institutions.map((text) => {
    const name = readInstitution(text);
    if (!name) throw bundleError('institutions');
    return name;
  });
  return { ...readBody(list, iat), institutions: names };
}

function readBody({ uri, fetched, body }: Fields, iat: number): BundledCertificateList {
  if (typeof uri !== 'string') throw bundleError('uri');
  if (!isTime(fetched) || fetched > iat + CLOCK_SKEW) throw bundleError('fetched');
  const bytes = typeof body === 'string' && body.length <= MAX_BODY ? base64urlDecode(body) : undefined;
  if (!bytes) throw bundleError('body');
  return { url: uri, fetchedAt: new Date(fetched * 1000), body: bytes };
}

function readArray(value: unknown, name: string): readonly Fields[] {
  if (!isArray(value) || value.length > MAX_BUNDLED_LISTS || !value.every(isObject)) throw bundleError(name);
  return value as readonly Fields[];
}

function requireMembers(fields: Fields, names: readonly string[]): void {
  const isExact = Object.keys(fields).length === names.length && names.every((name) => Object.hasOwn(fields, name));
  if (!isExact) throw bundleError('a member is missing or unknown');
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= LAST_SECOND;
}
