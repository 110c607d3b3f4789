import { findUnsafeCharacter, hasEdgeSpace } from './text.ts';

const CANONICAL = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
/** What people and programs put around a UUID: a URN (RFC 9562 4), braces, white space. */
const AROUND = /^(?:urn:uuid:|uuid:)?\{?([^{}]*)\}?$/i;
/** Five groups of hexadecimal digits, with any kind of dash between them, or all 32 in one. */
const GROUPS =
  /^([0-9a-f]{8})(?:[\p{Pd}\u2212])?([0-9a-f]{4})(?:[\p{Pd}\u2212])?([0-9a-f]{4})(?:[\p{Pd}\u2212])?([0-9a-f]{4})(?:[\p{Pd}\u2212])?([0-9a-f]{12})$/iu;
/** Digits in five groups, or a URN or braces around something: what was meant as a UUID. */
const MEANT_AS_UUID = /^\W*(?:urn:)?uuid:|^\{.*\}$|^\W*[0-9a-f]+(?:[^0-9a-z]+[0-9a-f]+){4}\W*$/i;
/** Fewest and most hexadecimal digits of a UUID that lost or gained some. */
const NEARLY_32 = [26, 38] as const;

/** Whether it is a UUID in lower case with hyphens, as the wire format and lists have it. */
export function isUuid(text: string): boolean {
  return CANONICAL.test(text);
}

/**
 * A UUID in lower case with hyphens (RFC 9562 4), whatever its spelling: upper case, without hyphens or with other
 * dashes, as `urn:uuid:`, in braces, between white space. `undefined` for what is no UUID.
 */
export function toUuid(text: string): string | undefined {
  if (typeof text !== 'string') return undefined;
  if (isUuid(text)) return text;
  const inner = AROUND.exec(text.trim())?.[1]?.trim() ?? '';
  const groups = GROUPS.exec(inner)?.slice(1);
  return groups?.join('-').toLowerCase();
}

/** What two token ids are compared by: UUIDs as UUIDs, any other id as it is. */
export function comparableTokenId(tokenId: string): string {
  return toUuid(tokenId) ?? tokenId;
}

/** Why no document can have this token id, though it is a text. */
export type TokenIdFault = 'empty' | 'edge space' | 'invisible character' | 'damaged UUID';

/**
 * What keeps a text from being the token id of any document; `undefined` when nothing does. A list that holds such an
 * entry would revoke less than its author believes.
 */
export function faultOfTokenId(tokenId: string): TokenIdFault | undefined {
  if (toUuid(tokenId) !== undefined) return undefined;
  if (tokenId.trim() === '') return 'empty';
  if (hasEdgeSpace(tokenId)) return 'edge space';
  if (findUnsafeCharacter(tokenId) !== undefined) return 'invisible character';
  return isDamagedUuid(tokenId) ? 'damaged UUID' : undefined;
}

function isDamagedUuid(text: string): boolean {
  if (!MEANT_AS_UUID.test(text)) return false;
  const digits = text.replace(/^\W*(?:urn:)?(?:uuid:)?/i, '').replace(/[^0-9a-z]/gi, '').length;
  return /uuid:|\{/i.test(text) || (digits >= NEARLY_32[0] && digits <= NEARLY_32[1]);
}
