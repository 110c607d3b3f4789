/** The members of `verifier.json` that the policy follows from, as they stand in a file that nobody has checked. */
export interface Site {
  readonly registry?: { readonly snapshot?: unknown; readonly resolver?: unknown } | undefined;
  readonly revocationHosts?: unknown;
}

const HOST = /^[a-z0-9.-]+(?::\d{1,5})?$/i;

/** The policy of the page (CSP): its own files, the registry and the revocation lists that `verifier.json` names. */
export function policyOf(site: Site): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    connectRule(site),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types eehic-scripts',
  ].join('; ');
}

/** The rule of the policy for what the page may fetch. Throws for hosts and addresses that are none. */
export function connectRule({ registry, revocationHosts = [] }: Site): string {
  const addresses = [registry?.snapshot, registry?.resolver].filter(
    (address): address is string => typeof address === 'string' && /^https?:/i.test(address),
  );
  if (!addresses.every((address) => URL.canParse(address))) {
    throw new Error('registry of verifier.json has an address that is no URL');
  }
  if (!Array.isArray(revocationHosts) || !revocationHosts.every((host) => HOST.test(String(host)))) {
    throw new Error('revocationHosts of verifier.json is an array of host names');
  }
  const origins = addresses.map((address) => new URL(address).origin);
  const hosts = revocationHosts.map((host) => `https://${host}`);
  return ["connect-src 'self'", ...new Set([...origins, ...hosts])].join(' ');
}

/** The headers with which every file of the page is to be sent. */
export function headersOf(policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}
