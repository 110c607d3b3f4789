import { randomInt } from 'node:crypto';
import type { Card, CountryCode } from 'eehic';
import { sampleCard } from 'eehic/testing';
import { parseClock } from './input.ts';
import { print } from './output.ts';
import type { Terminal } from './terminal.ts';

interface SampleFlags {
  readonly country: string;
  readonly document: 'PRC' | 'EHIC';
  readonly profile: 'cose' | 'jws';
  readonly now?: string;
}

/** Prints a card of an invented person as JSON. */
export async function sample(terminal: Terminal, flags: SampleFlags): Promise<number> {
  const today = parseClock(flags.now)().toLocaleDateString('sv-SE');
  const country = { EL: 'GR', GB: 'UK' }[flags.country] ?? flags.country;
  const card = sampleCard(country as CountryCode, flags.document, today, flags.profile);
  // With a given clock, the output must always be the same.
  print(terminal, JSON.stringify(flags.now === undefined ? withOwnReference(card) : card, undefined, 2));
  return 0;
}

/** Gives a card a token id or an index of its own, by which it can be revoked alone. */
function withOwnReference(card: Card): Card {
  const { revocation } = card;
  if (typeof revocation !== 'object') return { ...card, tokenId: crypto.randomUUID() };
  return { ...card, revocation: { ...revocation, index: randomInt(1_000_000) } };
}
