import type { IncomingMessage } from 'node:http';
import type { Lane } from '../http/lane.ts';
import type { LogEntry } from '../http/log.ts';
import { ServerError } from '../http/problem.ts';
import type { ScanPool } from '../scan/scan-pool.ts';
import type { Permission, Settings } from '../settings/settings.ts';
import type { Signing } from '../trust/signing.ts';
import type { Trust } from '../trust/trust.ts';

/** What the routes work with. */
export interface Services {
  readonly settings: Settings;
  readonly trust: Trust;
  readonly signing: Signing | undefined;
  readonly scans: ScanPool;
  /** Work of a millisecond or less in this thread. */
  readonly texts: Lane;
  /** Work in the threads of `scans`. */
  readonly files: Lane;
  readonly isStopping: () => boolean;
}

/** One request. */
export interface Call {
  readonly request: IncomingMessage;
  readonly query: URLSearchParams;
  /** Aborts when the caller has gone, or the time is over. */
  readonly signal: AbortSignal;
  /** Reads the body, if it is not larger than the limit. */
  body(limit: number): Promise<Buffer>;
  /** Adds facts to the line of the log. */
  note(entry: LogEntry): void;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  /** The name in the log. */
  readonly name: string;
  readonly methods: readonly string[];
  readonly permission?: Permission;
  readonly handle: (call: Call, services: Services) => Promise<Answer>;
}

/** Returns the parameters of the query; each at most once, and none but those that the route has. */
export function readQuery<Name extends string>(
  query: URLSearchParams,
  names: readonly Name[],
): { readonly [Key in Name]?: string } {
  const keys = [...query.keys()];
  const isKnown = keys.every((key) => (names as readonly string[]).includes(key));
  if (!isKnown || new Set(keys).size < keys.length) {
    throw new ServerError('ERR_SERVER_PARAMETER', `The parameters are ${names.join(', ')}, each at most once.`);
  }
  return Object.fromEntries(query) as { readonly [Key in Name]?: string };
}

/** Returns the JSON of a body. The message of the parser would quote it. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new ServerError('ERR_SERVER_JSON');
  }
}

export const json = (status: number, body: unknown): Answer => ({
  status,
  type: 'application/json',
  body: JSON.stringify(body),
});
