import { randomBytes } from 'node:crypto';
import { ExpiringMap } from '../expiring-map.ts';
import type { KeyPair } from '../keys.ts';
import type { ReportView } from './view.ts';

/** Seconds for which a request can be answered, and its report be read. */
const LIFETIME = 300;

/** How far a presentation has come. */
export type Outcome =
  | { readonly state: 'waiting' }
  | { readonly state: 'declined' }
  | { readonly state: 'failed' }
  | { readonly state: 'answered'; readonly report: ReportView };

/** One presentation: what was asked, and what came of it. */
export interface Session {
  /** The id by which the page asks for the outcome. The wallet does not learn it. */
  readonly id: string;
  /** The id by which the wallet fetches the request and answers it. */
  readonly requestId: string;
  readonly nonce: string;
  /** The key to which the answer is encrypted, for this request alone. */
  readonly key: KeyPair;
  readonly treatmentDate: string;
  readonly language: string;
  outcome: Outcome;
}

/** The presentations of the last minutes, in memory alone. */
export class Sessions {
  readonly #all: ExpiringMap<Session>;
  readonly #unanswered: ExpiringMap<Session>;
  readonly seconds = LIFETIME;

  constructor(now: () => Date) {
    this.#all = new ExpiringMap({ seconds: LIFETIME, now, max: 1_000 });
    this.#unanswered = new ExpiringMap({ seconds: LIFETIME, now, max: 1_000 });
  }

  start(given: Pick<Session, 'key' | 'treatmentDate' | 'language'>): Session {
    const [id, requestId, nonce] = [newId(), newId(), newId()];
    const session: Session = { ...given, id, requestId, nonce, outcome: { state: 'waiting' } };
    this.#all.add(id, session);
    this.#unanswered.add(requestId, session);
    return session;
  }

  find(id: string): Session | undefined {
    return this.#all.get(id);
  }

  unanswered(requestId: string): Session | undefined {
    return this.#unanswered.get(requestId);
  }

  /** Ends the time in which a request can be answered; returns false where it has ended before. */
  close({ requestId }: Session): boolean {
    return this.#unanswered.take(requestId) !== undefined;
  }
}

const newId = () => randomBytes(32).toString('base64url');
