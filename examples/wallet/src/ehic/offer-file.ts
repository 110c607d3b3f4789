import { readFileSync } from 'node:fs';
import type { EhicCard } from 'eehic';

/**
 * Reads the card that `eehic issue --wallet-offer` has written: the one whose page it made, with its place in a status
 * list. What is in it is checked when the credential is issued.
 */
export function readOfferFile(file: string): EhicCard {
  const offer = JSON.parse(readFileSync(file, 'utf8')) as { readonly version?: unknown; readonly card?: unknown };
  if (offer.version !== 1 || typeof offer.card !== 'object' || offer.card === null) {
    throw new Error(`${file} is no file of "eehic issue --wallet-offer".`);
  }
  return offer.card as EhicCard;
}
