/**
 * The types of the web platform that the public interface names. Each is the platform's own where the program that uses
 * this package declares it (by the DOM library of TypeScript, `@types/node` or another), and else the part of it that
 * this package relies on. A name that nobody declares would be `any` in a published declaration, and a wrong key would
 * compile.
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
  /** Which kind of key, or of answer, it is. */
  readonly type: 'private' | 'public' | 'secret';
  /** Whether the key can be exported. */
  readonly extractable: boolean;
  /** The algorithm of the key; more is in it, by the algorithm. */
  readonly algorithm: {
    /** The name of the algorithm, such as `ECDSA`. */
    readonly name: string;
  };
  /** What the key may be used for. */
  readonly usages: readonly string[];
}

/** What an `AbortSignal` has at least. */
export interface AbortSignalShape {
  /** Whether the signal is aborted. */
  readonly aborted: boolean;
  /** Why the signal is aborted. */
  readonly reason: unknown;
  /** Throws `reason` once the signal is aborted. */
  throwIfAborted(): void;
  /** Calls the listener when the signal is aborted. */
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  /** Calls the listener no longer. */
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** What a `URL` has at least. */
export interface UrlShape {
  /** The whole address. */
  readonly href: string;
  /** Scheme, host and port. */
  readonly origin: string;
  /** The scheme with its colon. */
  readonly protocol: string;
  /** The host without its port. */
  readonly hostname: string;
  /** The path, from the first slash. */
  readonly pathname: string;
}

/** The use that is made of `fetch`. */
export type FetchShape = (
  url: string | WebUrl,
  options?: {
    /** The method of HTTP; GET by default. */
    readonly method?: string;
    /** The header fields. */
    readonly headers?: Readonly<Record<string, string>>;
    /** What is sent, or received as a stream. */
    readonly body?: Uint8Array;
    /** What becomes of a redirect. */
    readonly redirect?: 'manual' | 'error' | 'follow';
    /** Aborts the request. */
    readonly signal?: WebAbortSignal;
  },
) => Promise<ResponseShape>;

/** What a `Response` has at least. */
export interface ResponseShape {
  /** The status of HTTP. */
  readonly status: number;
  /** Which kind of key, or of answer, it is. */
  readonly type: string;
  /** Whether a redirect was followed. */
  readonly redirected: boolean;
  /** The header fields. */
  readonly headers: {
    /** A header field by its name. */
    get(name: string): string | null;
  };
  /** What is sent, or received as a stream. */
  readonly body: {
    /** Reads the body piece by piece. */
    getReader(): {
      /** The next piece, or that there is none. */
      read(): Promise<{
        /** Whether the body has ended. */
        readonly done: boolean;
        /** The piece. */
        readonly value?: Uint8Array;
      }>;
      /** Ends the reading. */
      cancel(): Promise<void>;
    };
  } | null;
}
