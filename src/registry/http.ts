import { utf8Encode } from '../codec/bytes.ts';
import { isRedirect, PRIVATE_REQUEST, readBody } from '../net/read-body.ts';
import { isObject } from '../usage.ts';
import { readJson } from './read-json.ts';
import { RegistryError } from './registry-error.ts';

/** How a registry is fetched. Times in milliseconds, lengths in bytes. */
export interface HttpOptions {
  readonly fetch: typeof globalThis.fetch;
  /** The limit for one attempt, from the request to the end of the body. */
  readonly timeLimit: number;
  readonly maxBytes: number;
  readonly retries: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface HttpAnswer {
  readonly body: Uint8Array;
  readonly etag?: string;
}

export interface FetchConditions {
  /** The ETag of the data that is already held. */
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
  /** Whether the request is for one institution, so that "not found" is a valid answer. Default `false`. */
  readonly isQuery?: boolean | undefined;
}

/** The body that stands for an answer that reports an unknown institution by its status alone. */
const NO_RESULTS = utf8Encode('{"results":[]}');

/** The pause before the first retry; it doubles before each further one. */
const FIRST_DELAY = 250;
/** A longer ETag is not sent back. */
const MAX_ETAG = 1024;

/**
 * Fetches a URL with GET, without following redirects. Resolves with `undefined` when the server reports that the
 * data with the given ETag is still current. Network errors and the statuses 429 and 5xx are retried after a pause
 * that doubles. Throws `RegistryError`.
 */
export async function fetchBytes(
  url: URL,
  options: HttpOptions,
  { etag, signal, isQuery = false }: FetchConditions,
): Promise<HttpAnswer | undefined> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptFetch(url, options, { etag, signal, isQuery });
    } catch (error) {
      if (signal.aborted || attempt >= options.retries || !isTransient(error)) throw error;
    }
    await options.sleep(FIRST_DELAY * 2 ** attempt);
    signal.throwIfAborted();
  }
}

function isTransient(error: unknown): boolean {
  if (!(error instanceof RegistryError)) return false;
  const { status } = error.params;
  return error.reason === 'REGISTRY_UNREACHABLE' || (typeof status === 'number' && (status === 429 || status >= 500));
}

/** Makes one attempt, which ends at the time limit even when `fetch` or the body ignores the signal. */
async function attemptFetch(
  url: URL,
  options: HttpOptions,
  { etag, signal, isQuery }: FetchConditions,
): Promise<HttpAnswer | undefined> {
  const controller = new AbortController();
  let stop: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const { timeLimit } = options;
      reject(new RegistryError('REGISTRY_TIMEOUT', 'the registry did not answer in time', { timeLimit }));
    }, options.timeLimit);
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([requestBytes(url, options, { etag, isQuery, signal: controller.signal }), ended]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop!);
    // This ends the request, and also a body that was refused half-way.
    controller.abort();
  }
}

async function requestBytes(
  url: URL,
  { fetch, maxBytes }: HttpOptions,
  { etag, signal, isQuery }: FetchConditions,
): Promise<HttpAnswer | undefined> {
  try {
    const headers = { accept: 'application/json', ...(etag === undefined ? {} : { 'if-none-match': etag }) };
    const response = await fetch(url, {
      headers,
      signal,
      // The value is not 'error', which some runtimes refuse.
      redirect: 'manual',
      ...PRIVATE_REQUEST,
    });
    if (response.status === 304 && etag !== undefined) return undefined;
    if (isRedirect(response)) {
      throw new RegistryError('REGISTRY_REDIRECTED', 'the registry answered with a redirect, which is not followed');
    }
    if (isQuery && (await saysUnknown(response, maxBytes))) return { body: NO_RESULTS };
    if (response.status !== 200) {
      const { status } = response;
      throw new RegistryError('REGISTRY_ERROR_STATUS', `the registry answered with status ${status}`, { status });
    }
    const body = await readBody(response, maxBytes);
    if (!body)
      throw new RegistryError('REGISTRY_TOO_LARGE', 'the answer of the registry is larger than allowed', { maxBytes });
    const answered = response.headers.get('etag');
    return { body, ...(answered && answered.length <= MAX_ETAG ? { etag: answered } : {}) };
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw new RegistryError('REGISTRY_UNREACHABLE', 'the registry could not be reached', {}, { cause });
  }
}

/**
 * Whether an answer reports by its status that there is no such institution: 204, or 404 with an empty or a JSON
 * body. A page of HTML under 404 means that the address is wrong, and says nothing about an institution.
 */
async function saysUnknown(response: Response, maxBytes: number): Promise<boolean> {
  if (response.status === 204) return true;
  if (response.status !== 404) return false;
  const body = await readBody(response, maxBytes);
  return body !== undefined && (body.length === 0 || isObject(readJson(body)));
}
