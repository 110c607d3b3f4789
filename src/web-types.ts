/**
 * The types of the web platform that the public interface names. Each is the platform's own where the program that uses this package
 * declares it (by the DOM library of TypeScript, `@types/node` or another), and else the part of it that this package relies on.
 * A name that nobody declares would be `any` in a published declaration, and a wrong key would compile.
 */

/** A `CryptoKey` of the Web Cryptography API. */
export type WebCryptoKey = typeof globalThis extends { CryptoKey: { prototype: infer Key } } ? Key : CryptoKeyShape;

/** An `AbortSignal`. */
export type WebAbortSignal = typeof globalThis extends { AbortSignal: { prototype: infer Signal } }
  ? Signal
  : AbortSignalShape;

/** A `URL`. */
export type WebUrl = typeof globalThis extends { URL: { prototype: infer Url } } ? Url : UrlShape;

/** The function `fetch`. */
export type WebFetch = typeof globalThis extends { fetch: infer Fetch } ? Fetch : FetchShape;

/** What a `CryptoKey` has at least; that of `node:crypto` fits as well. */
export interface CryptoKeyShape {
  readonly type: 'private' | 'public' | 'secret';
  readonly extractable: boolean;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

/** What an `AbortSignal` has at least. */
export interface AbortSignalShape {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a `URL` has at least. */
export interface UrlShape {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
}

/** The use that is made of `fetch`. */
export type FetchShape = (
  url: string | WebUrl,
  options?: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: Uint8Array;
    readonly redirect?: 'manual' | 'error' | 'follow';
    readonly signal?: WebAbortSignal;
  },
) => Promise<ResponseShape>;

/** What a `Response` has at least. */
export interface ResponseShape {
  readonly status: number;
  readonly type: string;
  readonly redirected: boolean;
  readonly headers: { get(name: string): string | null };
  readonly body: {
    getReader(): {
      read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
      cancel(): Promise<void>;
    };
  } | null;
}
