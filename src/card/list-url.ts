/** The maximum length of an address. */
const MAX_LENGTH = 2048;
/**
 * An address with a host name of lower-case letters and a path in which nothing has two spellings, so that it need not
 * be parsed.
 */
const PLAIN = /^https:\/\/(?!.*xn--)(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w/~-]*$/;
/** The characters that mean the same with and without percent-encoding (RFC 3986 2.3). */
const UNRESERVED = /[A-Za-z0-9._~-]/;

/**
 * Returns whether a revocation list can be at this address, whatever hosts are allowed: https, a host name, no user
 * information, ASCII without spaces, and at most 2,048 characters, also in its normal form. Issuers and verifiers
 * follow this one rule.
 */
export function isListUrl(uri: string): boolean {
  return normalListUrl(uri) !== undefined;
}

/**
 * Returns the address in the normal form of the WHATWG URL Standard, in which cards and lists are issued, or
 * `undefined` if no list can be at it (`isListUrl`).
 */
export function normalListUrl(uri: string): string | undefined {
  if (typeof uri !== 'string' || uri.length > MAX_LENGTH) return undefined;
  if (PLAIN.test(uri)) return uri;
  // URL drops tabs and line breaks and converts letters of other scripts to ASCII, so that texts with these are refused
  // before.
  if (!/^https:\/\/[\x21-\x7e]+$/.test(uri) || !URL.canParse(uri)) return undefined;
  const { hostname, href } = new URL(uri);
  // URL drops empty user information, as in `https://@host`, so that it is searched for in the text.
  const authority = uri.slice('https://'.length).split(/[/?#\\]/, 1)[0]!;
  const isAllowed = !authority.includes('@') && !isIpLiteral(hostname);
  return isAllowed && href.length <= MAX_LENGTH ? href : undefined;
}

/**
 * Returns whether a URL's host name is an IP address: every spelling of IPv4 has become four decimal numbers, and IPv6
 * is in brackets.
 */
export function isIpLiteral(hostname: string): boolean {
  return hostname.startsWith('[') || /^\d+(?:\.\d+)*\.?$/.test(hostname);
}

/**
 * Returns the form in which two addresses of lists are compared: the normal form of the WHATWG URL Standard, with
 * percent-encoding as RFC 3986 6.2.2 normalises it, without a fragment, which is never sent, and without one slash at
 * the end of the path. A text that is not an address of a list is returned unchanged.
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
