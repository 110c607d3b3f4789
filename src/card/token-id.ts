import { findUnsafeCharacter, hasEdgeSpace, withoutEdgeSpace } from './text.ts';

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What people and programs write around a UUID: a URN (RFC 9562 4), braces, white space. */
const AROUND = /^(?:urn:uuid:|uuid:)?\{?([^{}]*)\}?$/i;
/** Five groups of hexadecimal digits with any kind of dash between them, or all 32 together. */
const GROUPS =
  /^([0-9a-f]{8})(?:[\p{Pd}\u2212])?([0-9a-f]{4})(?:[\p{Pd}\u2212])?([0-9a-f]{4})(?:[\p{Pd}\u2212])?([0-9a-f]{4})(?:[\p{Pd}\u2212])?([0-9a-f]{12})$/iu;
/** What announces a UUID, whatever follows: a URN, or braces. */
const ANNOUNCED = /^[^0-9a-z]*(?:urn:)?uuid:|^\{.*\}$/is;
/** Digits in five groups: a text that is meant as a UUID if it has nearly as many of them. */
const FIVE_GROUPS = /^[^0-9a-z]*[0-9a-f]+(?:[^0-9a-z]+[0-9a-f]+){4}[^0-9a-z]*$/i;
/** The minimum and maximum number of hexadecimal digits of a UUID that lost or gained some. */
const NEARLY_32 = [26, 38] as const;

/** Returns whether a text is a UUID in lower case with hyphens, as in the wire format and in lists. */
export function isUuid(text: string): boolean {
  return CANONICAL.test(text);
}

/**
 * Returns a UUID in lower case with hyphens (RFC 9562 4), whatever its spelling: upper case, without hyphens or with
 * other dashes, as `urn:uuid:`, in braces, between white space. Returns `undefined` for a text that is not a UUID.
 */
export function toUuid(text: string): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (isUuid(text)) return text;
  const inner = withoutEdgeSpace(AROUND.exec(withoutEdgeSpace(text))?.[1] ?? '');
  const groups = GROUPS.exec(inner)?.slice(1);
  return groups?.join('-').toLowerCase();
}

/** Returns the form in which two token ids are compared: that of `toUuid` for UUIDs, and any other id unchanged. */
export function comparableTokenId(tokenId: string): string {
  return toUuid(tokenId) ?? tokenId;
}

/** The reason why no document can have a text as its token id. */
export type TokenIdFault = 'empty' | 'edge space' | 'invisible character' | 'damaged UUID';

/**
 * Returns why a text cannot be the token id of any document, or `undefined` if it can. A list that holds such an entry
 * would revoke less than its author believes. White space at the edge, which readers of lists allow, is the last fault.
 */
export function faultOfTokenId(tokenId: string): TokenIdFault | undefined {
  if (toUuid(tokenId) !== undefined) return undefined;
  const text = withoutEdgeSpace(tokenId);
  if (text === '') return 'empty';
  if (findUnsafeCharacter(text) !== undefined) return 'invisible character';
  if (isDamagedUuid(text)) return 'damaged UUID';
  return hasEdgeSpace(tokenId) ? 'edge space' : undefined;
}

function isDamagedUuid(text: string): boolean {
  if (ANNOUNCED.test(text)) return true;
  const digits = FIVE_GROUPS.test(text) ? text.replace(/[^0-9a-z]/gi, '').length : 0;
  return digits >= NEARLY_32[0] && digits <= NEARLY_32[1];
}
