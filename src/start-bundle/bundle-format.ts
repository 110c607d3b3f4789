import { comparableListUrl, isListUrl } from '../card/list-url.ts';
import { EhicError } from '../errors.ts';
import type { ListName } from '../revocation/check/stored-lists.ts';

/** The `typ` in the header of a start bundle. */
export const BUNDLE_TYPE = 'eehic-start-bundle+jwt';
/** The `version` in the payload. */
export const BUNDLE_VERSION = 1;
/** The maximum number of revocation lists, and of the institutions of all of them together. */
export const MAX_BUNDLED_LISTS = 1000;
export const MAX_NAMES = 10_000;
/** The maximum number of certificate revocation lists, and their size in bytes. */
const MAX_CERTIFICATE_LISTS = 50;
export const MAX_CERTIFICATE_LIST_LENGTH = 16_000_000;
/** The maximum size of one revocation list in bytes. */
export const MAX_LIST_LENGTH = 10_000_000;
/** How many seconds two clocks may differ. */
export const CLOCK_SKEW = 300;
/** The last second of the year 9999. */
export const LAST_SECOND = 253_402_300_799;

/** A revocation list in a start bundle: a token status list or a list of token ids, as it was fetched. */
export interface BundledList {
  /** The https address of the list. */
  readonly url: string;
  /** The institutions that sign the list, each with country and id. */
  readonly institutions: readonly Omit<ListName, 'url'>[];
  /** When the list was fetched, in whole seconds. */
  readonly fetchedAt: Date;
  /** The list as it was fetched. A verifier checks its signature when the list is used. */
  readonly body: Uint8Array;
}

/** A certificate revocation list (CRL) in a start bundle. */
export interface BundledCertificateList {
  /** The address of the list, `http:` or `https:`. */
  readonly url: string;
  /** When the list was fetched, in whole seconds. */
  readonly fetchedAt: Date;
  /** The list in DER. Its signature is checked when a certificate is evaluated. */
  readonly body: Uint8Array;
}

/** The error for what is not a start bundle. */
export function bundleError(problem: string): EhicError {
  return new EhicError('ERR_EHIC_START_BUNDLE_FORMAT', `not a start bundle: ${problem}`, { problem });
}

/** The text that names an institution in a bundle, such as `BE:0120`. */
export function formatInstitution({ countryCode, officialId }: Omit<ListName, 'url'>): string {
  return `${countryCode}:${officialId}`;
}

/** Reads `BE:0120`; `undefined` for anything else. */
export function readInstitution(text: unknown): Omit<ListName, 'url'> | undefined {
  const parts = typeof text === 'string' ? /^([A-Z]{2}):([^\s:\p{C}]{1,64})$/u.exec(text) : null;
  return parts ? { countryCode: parts[1]!, officialId: parts[2]! } : undefined;
}

/** Why the lists of a bundle cannot be what they should; `undefined` when they can. */
export function findProblem(
  lists: readonly BundledList[],
  certificateLists: readonly BundledCertificateList[],
): string | undefined {
  const problem = findListProblem(lists) ?? findCertificateListProblem(certificateLists);
  if (problem) return problem;
  const addresses = [...lists, ...certificateLists].map(({ url }) => comparableAddress(url));
  return new Set(addresses).size < addresses.length ? 'address twice' : undefined;
}

/** The form in which two addresses of lists of any kind are compared. */
export function comparableAddress(url: string): string {
  return comparableListUrl(URL.canParse(url) ? new URL(url).href : url);
}

function findListProblem(lists: readonly BundledList[]): string | undefined {
  if (lists.length > MAX_BUNDLED_LISTS) return 'too many lists';
  if (lists.reduce((sum, { institutions }) => sum + institutions.length, 0) > MAX_NAMES) return 'too many institutions';
  for (const { url, institutions, body } of lists) {
    if (!isListUrl(url)) return 'address of a list';
    if (institutions.length === 0) return 'list without an institution';
    if (new Set(institutions.map(formatInstitution)).size < institutions.length) return 'institution twice';
    if (body.length === 0 || body.length > MAX_LIST_LENGTH) return 'size of a list';
    if (isBareArray(body)) return 'list without a signature';
  }
  return undefined;
}

function findCertificateListProblem(lists: readonly BundledCertificateList[]): string | undefined {
  if (lists.length > MAX_CERTIFICATE_LISTS) return 'too many certificate revocation lists';
  for (const { url, body } of lists) {
    if (!isHttpUrl(url)) return 'address of a certificate revocation list';
    if (body.length === 0 || body.length > MAX_CERTIFICATE_LIST_LENGTH) return 'size of a certificate revocation list';
  }
  return undefined;
}

function isHttpUrl(url: string): boolean {
  return url.length <= 2048 && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

/** A bare array of token ids is not signed, so that nobody could tell its age. */
function isBareArray(body: Uint8Array): boolean {
  return body.find((byte) => byte !== 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) === 0x5b;
}
