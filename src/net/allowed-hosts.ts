import { isIpLiteral, isListUrl } from '../card/list-url.ts';
import { EhicError } from '../errors.ts';
import { unusable } from '../usage.ts';

/** The form of an entry: a host name in ASCII, with a port when it is not 443. */
const HOST = /^(?=.{1,253}(?::|$))[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*(?::\d{1,5})?$/;

/** Why a list may not be fetched from an address. */
export type ListUrlProblem = 'REVOCATION_URI_NOT_ALLOWED' | 'REVOCATION_HOST_NOT_ALLOWED';

/**
 * Validates the hosts from which an application allows lists to be fetched: exact host names without wildcards,
 * with `:port` when the port is not 443.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for anything else, including IP addresses.
 */
export function parseHosts(hosts: readonly string[] = []): ReadonlySet<string> {
  if (!Array.isArray(hosts)) throw unusable('hosts', 'an array of names is needed');
  return new Set(
    Array.from(hosts, (host) => {
      const plain = typeof host === 'string' ? host.toLowerCase() : '';
      const url = HOST.test(plain) && URL.canParse(`https://${plain}`) ? new URL(`https://${plain}`) : undefined;
      if (!url || isIpLiteral(url.hostname)) {
        throw new EhicError('ERR_EHIC_OPTIONS', 'hosts are names such as revocation.example.eu', { option: 'hosts' });
      }
      return url.host;
    }),
  );
}

/**
 * Checks whether a list may be fetched from an address (spec/revocation.md). It must be https with a host name that
 * the application allows, and must have no user information, no IP address in any spelling (decimal, octal,
 * hexadecimal, IPv6), and no port but 443 unless the host is allowed with that port. Returns the reason why the
 * list may not be fetched, or `undefined` when it may. The addresses that the name resolves to are not checked.
 *
 * @example
 * findListUrlProblem('https://revocation.example.eu/lists/1', parseHosts(['revocation.example.eu'])); // undefined
 * findListUrlProblem('https://0x7f000001/', parseHosts([])); // 'REVOCATION_URI_NOT_ALLOWED'
 */
export function findListUrlProblem(uri: string, hosts: ReadonlySet<string>): ListUrlProblem | undefined {
  if (!(hosts instanceof Set)) throw unusable('hosts', 'the answer of parseHosts is needed');
  if (typeof uri !== 'string' || !isListUrl(uri)) return 'REVOCATION_URI_NOT_ALLOWED';
  return hosts.has(new URL(uri).host) ? undefined : 'REVOCATION_HOST_NOT_ALLOWED';
}
