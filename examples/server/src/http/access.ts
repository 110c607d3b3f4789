import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { isLoopback, isOpen } from '../settings/read-settings.ts';
import type { Caller, Permission, Settings } from '../settings/settings.ts';
import { ServerError } from './problem.ts';

/** Decides who calls, and what they may do. */
export class Access {
  readonly #isOpen: boolean;
  readonly #allowedHosts: readonly string[];
  readonly #callers: readonly { readonly caller: Caller; readonly hash: Buffer; readonly isKey: boolean }[];

  constructor(settings: Pick<Settings, 'callers' | 'clientCa' | 'allowedHosts'>) {
    this.#isOpen = isOpen(settings);
    this.#allowedHosts = settings.allowedHosts.map((host) => host.toLowerCase());
    this.#callers = settings.callers.map((caller) => ({
      caller,
      isKey: caller.keySha256 !== undefined,
      hash: Buffer.from((caller.keySha256 ?? caller.certificateSha256)!, 'hex'),
    }));
  }

  /**
   * Without callers the server trusts whoever is on the same machine. A page in a browser there is not: it can send
   * requests, also under another name that leads to loopback.
   */
  requireHost({ headers }: IncomingMessage): void {
    if (!this.#isOpen) return;
    const host = headers.host ?? '';
    if (!this.#isServed(host)) throw new ServerError('ERR_SERVER_WRONG_HOST');
    const { origin } = headers;
    if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
      throw new ServerError('ERR_SERVER_FORBIDDEN', 'Pages of other sites may not call this server.');
    }
  }

  #isServed(host: string): boolean {
    const name = host.toLowerCase().replace(/:\d*$/, '');
    return isLoopback(name.replace(/^\[|\]$/g, '')) || this.#allowedHosts.includes(name);
  }

  /** Returns the name of the caller; `undefined` where callers are not told apart. */
  requireCaller(request: IncomingMessage, permission: Permission): string | undefined {
    if (this.#callers.length === 0) return undefined;
    const caller = this.#find(request);
    if (!caller) {
      throw new ServerError('ERR_SERVER_UNAUTHORIZED', undefined, { 'www-authenticate': 'Bearer realm="eehic"' });
    }
    if (!caller.allow.includes(permission)) throw new ServerError('ERR_SERVER_FORBIDDEN');
    return caller.name;
  }

  /** Compares the hash of the whole key with that of every caller, so that the time tells nothing. */
  #find({ headers, socket }: IncomingMessage): Caller | undefined {
    const key = /^Bearer ([\x21-\x7e]+)$/i.exec(headers.authorization ?? '')?.[1] ?? '';
    const keyHash = sha256(key);
    const certificate = (socket as Partial<TLSSocket>).authorized
      ? (socket as TLSSocket).getPeerCertificate().raw
      : undefined;
    const certificateHash = certificate ? sha256(certificate) : undefined;
    let found: Caller | undefined;
    for (const { caller, hash, isKey } of this.#callers) {
      const given = isKey ? keyHash : certificateHash;
      if (given && timingSafeEqual(hash, given) && (!isKey || key !== '')) found ??= caller;
    }
    return found;
  }
}

function sha256(value: string | Uint8Array): Buffer {
  return createHash('sha256').update(value).digest();
}
