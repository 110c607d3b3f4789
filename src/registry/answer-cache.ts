import { BoundedMap } from '../store/bounded-map.ts';
import type { InstitutionQuery, RegistryAnswer } from './trust-registry.ts';
import { isFresh } from './validity.ts';

/** The maximum number of answers that are kept. The least recently used one is removed first (spec/registry.md). */
const MAX_ENTRIES = 1000;
/** The maximum total size of the answers in bytes, as they were fetched. */
const MAX_BYTES = 1 << 26;
/**
 * How long a refusal stays valid, in seconds. It is short because the institution or key may have been registered
 * since.
 */
const REFUSAL_AGE = 60;

type Definite = Exclude<RegistryAnswer, { readonly status: 'failed' }>;

interface Entry {
  readonly answer: Definite;
  /** When the answer was fetched, in milliseconds since 1970. */
  readonly time: number;
  readonly length: number;
}

/**
 * Answers of a registry to single queries. Answers that are too old are kept, to report how old they are when no
 * newer one can be fetched.
 */
export class AnswerCache {
  readonly #entries = new BoundedMap<Entry>(MAX_ENTRIES, MAX_BYTES);

  get(query: InstitutionQuery): Entry | undefined {
    return this.#entries.get(queryKey(query));
  }

  set(query: InstitutionQuery, entry: Entry): void {
    this.#entries.set(queryKey(query), entry, entry.length);
  }
}

/** Whether the entry may still be used; `maxAgeSeconds` in seconds, refusals 60 s at most. */
export function isUsable({ answer, time }: Entry, now: Date, maxAgeSeconds: number): boolean {
  return isFresh(time, now, isRefusal(answer) ? Math.min(REFUSAL_AGE, maxAgeSeconds) : maxAgeSeconds);
}

/** Whether the institution is unknown, or has none of the requested keys. */
export function isRefusal(answer: Definite): boolean {
  return (
    answer.status === 'unknown' || (answer.institution.certificates.length === 0 && !answer.institution.publicKeys)
  );
}

/** A distinct text for each query, whatever characters the ids contain. */
export function queryKey({ countryCode, officialId, thumbprint }: InstitutionQuery): string {
  return JSON.stringify([countryCode, officialId, thumbprint]);
}
