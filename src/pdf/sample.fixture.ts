import type { Card, CardFields, EhicCard, PrcCard } from '../card/model.ts';
import type { IssuedCard } from '../issue/issued-card.ts';
import { type ErrorCorrection, smallestVersion, symbolSize } from '../qr/capacity.ts';
import { sampleText } from '../qr/reading.fixture.ts';

export const PRC: PrcCard = {
  document: 'PRC',
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1980-00-00',
  personalId: '80052412345',
  institution: { id: '0120', name: 'EXAMPLE FUND' },
  cardId: '80560001200123456789',
  expiryDate: '2027-12-31',
  validFrom: '2025-09-01',
  validTo: '2025-11-30',
  issuedOn: '2025-09-22',
  tokenId: 'e7b3a1de-0f0e-4c55-9d5c-1b2f6f1c2d3e',
  revocation: 'https://revocation.example/list',
};

/** Returns the certificate of a person who has no card. */
export function withoutCard({ cardId: _, expiryDate: __, ...card }: PrcCard): PrcCard {
  return card;
}

export const EHIC: EhicCard = {
  document: 'EHIC',
  country: 'DE',
  familyName: 'Müller-Lüdenscheidt',
  givenNames: 'Anne Sophie',
  birthDate: '1975-04-30',
  personalId: 'A123456780',
  institution: { id: '101575519', name: 'TK' },
  cardId: '80276001011234567890',
  expiryDate: '2030-06-30',
  issuedOn: '2025-09-22',
};

/** The longest values that a card may have, in the widest letters. */
export const LONGEST = {
  familyName: 'W'.repeat(40),
  givenNames: 'W'.repeat(35),
  personalId: 'W'.repeat(20),
  institution: { id: 'W'.repeat(10), name: 'W'.repeat(21) },
  cardId: 'W'.repeat(20),
} satisfies CardFields;

/** Returns a card as if it had been issued, with an invented code of `length` characters. */
export function pretendIssued<Kind extends Card>(
  card: Kind,
  length = 294,
  level: ErrorCorrection = 'M',
): IssuedCard<Kind> {
  const version = smallestVersion(length, level)!;
  const nothing = new Uint8Array(0);
  return {
    text: sampleText(length),
    card,
    profile: 'cose',
    layers: { claims: nothing, token: nothing, compressed: nothing },
    qr: { version, level, size: symbolSize(version) },
    warnings: [],
  };
}
