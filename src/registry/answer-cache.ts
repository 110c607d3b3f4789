import { BoundedMap } from '../store/bounded-map.ts';
import type { InstitutionQuery, RegistryAnswer } from './trust-registry.ts';
import { isFresh } from './validity.ts';

/** Most answers that are kept; the one unused for longest goes first (spec/registry.md). */
const MAX_ENTRIES = 1000;
/** Most bytes of answers, as they were fetched. */
const MAX_BYTES = 1 << 26;
/** How long a refusal is believed, in seconds: an institution or key may have been registered since. */
const REFUSAL_AGE = 60;

type Definite = Exclude<RegistryAnswer, { readonly status: 'failed' }>;

interface Entry {
  readonly answer: Definite;
  /** When it was fetched, in milliseconds since 1970. */
  readonly time: number;
  readonly length: number;
}

/** Answers of a registry to single queries. An answer that is too old is kept: it tells how old the data is when there is no newer. */
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

/** No such institution, or one without any key that was asked for. */
export function isRefusal(answer: Definite): boolean {
  return (
    answer.status === 'unknown' || (answer.institution.certificates.length === 0 && !answer.institution.publicKeys)
  );
}

/** One text for each query, whatever the ids hold. */
export function queryKey({ countryCode, officialId, thumbprint }: InstitutionQuery): string {
  return JSON.stringify([countryCode, officialId, thumbprint]);
}
