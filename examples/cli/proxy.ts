import { BlockList, isIP } from 'node:net';
import { UsageError } from './output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the proxy that the environment names for an https URL: `HTTPS_PROXY` (or `https_proxy`), unless `NO_PROXY`
 * (or `no_proxy`) has the host. They are read as curl reads them: the names in `NO_PROXY` are separated by commas or
 * spaces, each stands for the host and all below it, may have a leading dot and a port, and `*` is every host. An IP
 * address stands for itself in any spelling, and with a length (`10.0.0.0/8`) for a network.
 */
export function proxyFor({ protocol, hostname, port }: URL, env: Environment): string | undefined {
  if (protocol !== 'https:') return undefined;
  const proxy = env.https_proxy || env.HTTPS_PROXY;
  if (!proxy) return undefined;
  const host = hostname.replace(/\.$/, '');
  const exceptions = (env.no_proxy || env.NO_PROXY || '').toLowerCase().split(/[\s,]+/);
  if (exceptions.some((exception) => exception !== '' && covers(exception, host, port || '443'))) return undefined;
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  // The message must not repeat the URL, which may hold a password.
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError('HTTPS_PROXY is not the URL of an http or https proxy');
  }
  return url;
}

function covers(exception: string, host: string, port: string): boolean {
  if (exception === '*') return true;
  const [, name = '', ofPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(exception) ?? [];
  if (ofPort !== undefined && ofPort !== port) return false;
  const target = host.replace(/^\[|\]$/g, '');
  const bare = name
    .replace(/^\[|\]$/g, '')
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  if (isIP(target) !== 0) return coversAddress(bare, target);
  return bare !== '' && (target === bare || target.endsWith(`.${bare}`));
}

/** Compares addresses as numbers, since an address such as `::1` has several spellings. */
function coversAddress(exception: string, target: string): boolean {
  const family = isIP(target) === 6 ? 'ipv6' : 'ipv4';
  const [, address = '', length] = /^([^/]*?)\]?(?:\/(\d{1,3}))?$/.exec(exception) ?? [];
  const max = family === 'ipv6' ? 128 : 32;
  const bits = length === undefined ? max : Number(length);
  if (isIP(address) !== isIP(target) || bits > max) return false;
  const network = new BlockList();
  network.addSubnet(address, bits, family);
  return network.check(target, family);
}
