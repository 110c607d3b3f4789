import type { Card, IssuedCard } from 'eehic';
import { NUMBER_LENGTH } from '../../src/wallet/limits.ts';
import { UsageError } from './output.ts';

/** The version of the file. */
const VERSION = 1;

/** Refuses a card of which no credential for a wallet can be made, before anything is signed. */
export function requireForWallet(card: Partial<Card> | null): void {
  if (card?.document !== 'EHIC' || typeof card.revocation !== 'object') {
    throw new UsageError('--wallet-offer is for an EHIC with an index of a status list: a PRC has no credential');
  }
  const [min] = NUMBER_LENGTH;
  for (const field of ['personalId', 'cardId'] as const) {
    const text: unknown = card[field];
    if (typeof text === 'string' && [...text.trim()].length < min) {
      throw new UsageError(`--wallet-offer: ${field} has fewer than ${min} characters (FIELD_TOO_SHORT)`);
    }
  }
}

/**
 * Returns the file out of which an issuer for wallets offers the card (spec/wallet.md): the card as it was signed, with
 * its place in a status list, so that revoking it revokes both.
 */
export function walletOffer({ card }: IssuedCard): string {
  return `${JSON.stringify({ version: VERSION, card }, undefined, 2)}\n`;
}
