/** The part of Trusted Types that the page uses; not every browser has them. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): unknown };
}

const trustedTypes = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes;

/** The name that the policy of the page (CSP) allows. */
const policy = trustedTypes?.createPolicy('eehic-scripts', { createScriptURL: requireOwnOrigin });

/**
 * Returns the address of a script of this page, such as that of a worker, as the browser takes it where it asks for
 * trusted types.
 */
export function scriptUrl(url: string): string | URL {
  // Where the browser has trusted types, it is one, which the library of types does not know.
  return policy ? (policy.createScriptURL(url) as string) : requireOwnOrigin(url);
}

function requireOwnOrigin(url: string): string {
  const { origin, href } = new URL(url, location.href);
  if (origin !== location.origin) throw new TypeError('a script of another origin');
  return href;
}
