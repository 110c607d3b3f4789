import type { CountryCode } from 'eehic';
import { sampleCard } from 'eehic/testing';
import { parseClock } from './input.ts';
import { print } from './output.ts';
import type { Terminal } from './terminal.ts';

interface SampleFlags {
  readonly country: string;
  readonly document: 'PRC' | 'EHIC';
  readonly now?: string;
}

/** Prints a card of an invented person as JSON. */
export async function sample(terminal: Terminal, flags: SampleFlags): Promise<number> {
  const today = parseClock(flags.now)().toLocaleDateString('sv-SE');
  const country = { EL: 'GR', GB: 'UK' }[flags.country] ?? flags.country;
  const card = sampleCard(country as CountryCode, flags.document, today);
  // Every document needs an id of its own; with a given clock, the output must always be the same.
  const tokenId = flags.now === undefined ? crypto.randomUUID() : card.tokenId;
  print(terminal, JSON.stringify({ ...card, tokenId }, undefined, 2));
  return 0;
}
