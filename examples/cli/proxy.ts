import { isIP } from 'node:net';
import { UsageError } from './output.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that the environment names for an https URL: `HTTPS_PROXY` (or `https_proxy`), unless `NO_PROXY` (or `no_proxy`) has
 * the host. As curl reads them: the names in `NO_PROXY` are parted by commas or spaces, each stands for the host and all below it,
 * may have a leading dot and a port, and `*` is every host.
 */
export function proxyFor({ protocol, hostname, port }: URL, env: Environment = process.env): string | undefined {
  if (protocol !== 'https:') return undefined;
  const proxy = env.https_proxy || env.HTTPS_PROXY;
  if (!proxy) return undefined;
  const host = hostname.replace(/\.$/, '');
  const exceptions = (env.no_proxy || env.NO_PROXY || '').toLowerCase().split(/[\s,]+/);
  if (exceptions.some((exception) => exception !== '' && covers(exception, host, port || '443'))) return undefined;
  const url = /^[a-z][a-z0-9+.-]*:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
  // The words must not repeat it: it may hold a password.
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new UsageError('HTTPS_PROXY is not the URL of an http or https proxy');
  }
  return url;
}

function covers(exception: string, host: string, port: string): boolean {
  if (exception === '*') return true;
  const [, name = '', ofPort] = /^(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(exception) ?? [];
  if (ofPort !== undefined && ofPort !== port) return false;
  const bare = name
    .replace(/^\[|\]$/g, '')
    .replace(/^\*?\./, '')
    .replace(/\.$/, '');
  const target = host.replace(/^\[|\]$/g, '');
  return bare !== '' && (target === bare || (isIP(target) === 0 && target.endsWith(`.${bare}`)));
}
