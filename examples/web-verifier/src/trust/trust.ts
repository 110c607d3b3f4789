import type { TrustRegistry } from 'eehic/registry';
import type { CrlSource, RevocationSource } from 'eehic/revocation';

/** What cards are judged by: who may issue them, and what was revoked. */
export interface Trust {
  readonly registry: TrustRegistry;
  readonly revocation?: RevocationSource;
  /** Lists by which the certificates of signers of PDFs are judged. */
  readonly crls?: CrlSource;
  readonly held: Held;
}

/** Something that is on the device, and when it was made: ISO 8601, where that is known. */
export interface HeldPart {
  readonly source: string;
  readonly time?: string;
}

/** What is on the device and how old it is. Without a `registry`, no card can be checked. */
export interface Held {
  readonly registry?: HeldPart & {
    /** From when on no card can be checked with it. */
    readonly until: string;
  };
  /** The revocation lists that are needed; one without a time is not there. */
  readonly lists: readonly HeldPart[];
  readonly certificateLists: readonly HeldPart[];
  readonly bundle?: { readonly issuedAt: string; readonly expiresAt: string };
}

/** What came of taking a start bundle. */
export interface TakenBundle {
  readonly issuedAt: string;
  readonly expiresAt: string;
}

export const NOTHING: Held = { lists: [], certificateLists: [] };
