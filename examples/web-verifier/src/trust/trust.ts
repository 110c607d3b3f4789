import type { TrustRegistry } from 'eehic/registry';
import type { RevocationSource } from 'eehic/revocation';
import type { Config } from '../config.ts';
import { openSnapshot } from './snapshot.ts';

/** What cards are judged by: who may issue them, and what was revoked. */
export interface Trust {
  readonly registry: TrustRegistry;
  readonly revocation?: RevocationSource;
}

/** Opens what cards are judged by, as `verifier.json` says. It runs in the workers. */
export type OpenTrust = (config: Config) => Promise<Trust>;

/** The implementation that the page uses. */
export const openTrust: OpenTrust = openSnapshot;
