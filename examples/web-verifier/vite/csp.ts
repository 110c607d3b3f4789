import { readFileSync } from 'node:fs';

/** The members of `verifier.json` that the policy follows from. */
export interface Site {
  readonly registry: { readonly snapshot?: string; readonly resolver?: string };
  readonly revocationHosts?: readonly string[];
}

/** The policy of the page: its own files, the registry and the revocation lists that `verifier.json` names. */
export function contentSecurityPolicy(configFile: string): string {
  return policyOf(JSON.parse(readFileSync(configFile, 'utf8')));
}

export function policyOf({ registry, revocationHosts = [] }: Site): string {
  const addresses = [registry?.snapshot, registry?.resolver].filter((address) => /^https?:/.test(address ?? ''));
  const others = [
    ...addresses.map((address) => new URL(address!).origin),
    ...revocationHosts.map((host) => `https://${host}`),
  ];
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    ["connect-src 'self'", ...new Set(others)].join(' '),
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types eehic-scripts',
  ].join('; ');
}
