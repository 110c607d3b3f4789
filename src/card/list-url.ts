/** Longest address that is looked at. */
const MAX_LENGTH = 2048;
/** A host name of lower-case letters and a path in which nothing can be spelled in two ways: it needs no parser. */
const PLAIN = /^https:\/\/(?!.*xn--)(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w/~-]*$/;
/** Characters that mean the same with and without percent-encoding (RFC 3986 2.3). */
const UNRESERVED = /[A-Za-z0-9._~-]/;

/**
 * Whether a revocation list can be at this address at all, whatever hosts are allowed: https, a host name, no user
 * information, ASCII without spaces, at most 2,048 characters, in its normal form too. Issuers and verifiers follow
 * this one rule.
 */
export function isListUrl(uri: string): boolean {
  return normalListUrl(uri) !== undefined;
}

/**
 * The address in the normal form of the WHATWG URL Standard, in which cards and lists are issued; `undefined` where no
 * list can be at it (`isListUrl`).
 */
export function normalListUrl(uri: string): string | undefined {
  if (typeof uri !== 'string' || uri.length > MAX_LENGTH) return undefined;
  if (PLAIN.test(uri)) return uri;
  // URL drops tabs and line breaks and turns letters of other scripts into ASCII: what it would change is refused
  // before.
  if (!/^https:\/\/[\x21-\x7e]+$/.test(uri) || !URL.canParse(uri)) return undefined;
  const { hostname, href } = new URL(uri);
  // User information, which URL forgets where it is empty, as in `https://@host`.
  const authority = uri.slice('https://'.length).split(/[/?#\\]/, 1)[0]!;
  const isAllowed = !authority.includes('@') && !isIpLiteral(hostname);
  return isAllowed && href.length <= MAX_LENGTH ? href : undefined;
}

/** A URL's host name: every spelling of an IPv4 address has become four decimal numbers, IPv6 stands in brackets. */
export function isIpLiteral(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(?:\.\d+)*\.?$/.test(hostname);
}

/**
 * What two addresses of lists are compared by: the normal form of the WHATWG URL Standard, percent-encoding as RFC 3986
 * 6.2.2 normalises it, without a fragment, which is never sent, and without one slash at the end of the path. What is
 * no address of a list is compared as it is.
 */
export function comparableListUrl(uri: string): string {
  const normal = normalListUrl(uri.replace(/^https:/i, 'https:'));
  if (normal === undefined) return uri;
  const [address = ''] = normal.split('#', 1);
  const at = address.indexOf('?');
  const path = at < 0 ? address : address.slice(0, at);
  const decoded = `${path.replace(/\/$/, '')}${at < 0 ? '' : address.slice(at)}`;
  return decoded.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const character = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return UNRESERVED.test(character) ? character : encoded.toUpperCase();
  });
}
