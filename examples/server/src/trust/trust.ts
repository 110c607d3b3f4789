import { readFile } from 'node:fs/promises';
import { createVerifier, type Prefetched, type Verifier } from 'eehic';
import { publicFetch } from 'eehic/node';
import type { TrustRegistry } from 'eehic/registry';
import { revocationLists } from 'eehic/revocation';
import { parseCertificates } from 'eehic/signers';
import { describeFailure, type Log } from '../http/log.ts';
import type { Settings } from '../settings/settings.ts';
import { openRegistry, openStore, type RefreshedRegistry } from './registry.ts';

const MINUTE = 60_000;

/** How old something is, and why it could not be fetched anew. */
export interface Freshness {
  readonly time?: string;
  readonly ageSeconds?: number;
  readonly failure?: string;
}

/** What the server verifies with, and how fresh it is. */
export interface Trust {
  readonly verifier: Verifier;
  readonly registry: TrustRegistry;
  /** Whether registry data is held that is not too old. */
  readonly isReady: boolean;
  readonly registryFreshness: Freshness;
  readonly lists: readonly Freshness[];
  /** Fetches everything once, and then again in the background. */
  start(): Promise<void>;
  stop(): void;
}

export async function openTrust(settings: Settings, log: Log): Promise<Trust> {
  const store = openStore(settings);
  const opened = await openRegistry(settings, store);
  const verifier = createVerifier({
    registry: opened.registry,
    requireRevocation: settings.requireRevocation,
    requirePdfSignature: settings.requirePdfSignature,
    trustAnchors: await readAnchors(settings.trustAnchors),
    timestampAnchors: await readAnchors(settings.timestampAnchors),
    ...(settings.timeZone === undefined ? {} : { timeZone: settings.timeZone }),
    ...(settings.revocationHosts.length === 0
      ? {}
      : {
          revocation: revocationLists({
            hosts: settings.revocationHosts,
            registry: opened.registry,
            store,
            maxAgeSeconds: settings.maxAgeHours * 3600,
            fetch: publicFetch(),
          }),
        }),
  });
  return new RefreshedTrust(verifier, opened, settings, log);
}

async function readAnchors(file: string | undefined): Promise<readonly Uint8Array[]> {
  return file === undefined ? [] : parseCertificates(await readFile(file));
}

class RefreshedTrust implements Trust {
  readonly verifier: Verifier;
  readonly registry: TrustRegistry;
  readonly #opened: RefreshedRegistry;
  readonly #settings: Settings;
  readonly #log: Log;
  #fetched: Prefetched = { revocation: [] };
  #failure: string | undefined = 'REGISTRY_UNREACHABLE';
  #timer: NodeJS.Timeout | undefined;
  readonly #stopped = new AbortController();

  constructor(verifier: Verifier, opened: RefreshedRegistry, settings: Settings, log: Log) {
    this.verifier = verifier;
    this.registry = opened.registry;
    this.#opened = opened;
    this.#settings = settings;
    this.#log = log;
  }

  get isReady(): boolean {
    const { ageSeconds } = this.registryFreshness;
    if (this.#settings.registry === 'demo') return true;
    return ageSeconds !== undefined && ageSeconds <= this.#settings.maxAgeHours * 3600;
  }

  get registryFreshness(): Freshness {
    return describe(this.#fetched.registry?.time, this.#failure);
  }

  get lists(): readonly Freshness[] {
    return this.#fetched.revocation.map(({ time, failure }) => describe(time, failure?.code));
  }

  async start(): Promise<void> {
    await this.#refresh();
    if (this.#stopped.signal.aborted) return;
    const minutes = this.#failure === undefined ? this.#settings.refreshMinutes : 1;
    this.#timer = setTimeout(() => void this.start(), minutes * MINUTE).unref();
  }

  stop(): void {
    this.#stopped.abort();
    clearTimeout(this.#timer);
  }

  /** Never rejects. What is held stays in use where fetching fails. */
  async #refresh(): Promise<void> {
    const failures: string[] = [];
    try {
      await this.#opened.reload();
    } catch (error) {
      failures.push(codeOf(error));
      this.#log({ event: 'registry-not-read', ...describeFailure(error) });
    }
    try {
      this.#fetched = await this.verifier.prefetch({ signal: this.#stopped.signal });
      const { registry, revocation } = this.#fetched;
      if (registry?.failure) failures.push(registry.failure.code);
      const late = revocation.flatMap(({ failure }) => (failure ? [failure.code] : []));
      this.#log({ event: 'refreshed', codes: [...failures, ...late], lists: revocation.length });
    } catch (error) {
      failures.push(codeOf(error));
      this.#log({ event: 'not-refreshed', ...describeFailure(error) });
    }
    this.#failure = failures[0];
  }
}

function describe(time: string | undefined, failure: string | undefined): Freshness {
  const age = time === undefined ? undefined : Math.max(0, Math.round((Date.now() - Date.parse(time)) / 1000));
  return {
    ...(time === undefined ? {} : { time, ageSeconds: age! }),
    ...(failure === undefined ? {} : { failure }),
  };
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : 'REGISTRY_NOT_UNDERSTOOD';
}
