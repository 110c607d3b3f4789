/** The cards of the vectors, all of invented persons, and their claims sets piece by piece. */
import type { Card, CardFields, EhicCard, PrcCard } from '../../src/card/model.ts';
import { hexDecode } from '../../src/codec/bytes.ts';
import { array, bytes, int, map, type Piece, text } from './cbor-pieces.ts';

const HOLDER = {
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1985-07-16',
  personalId: '85071612345',
  institution: { id: '0120', name: 'TEST FUND' },
  cardId: '80056000010120000017',
  expiryDate: '2028-05-31',
  tokenId: '5b6e1f9c-0d7a-4c52-9a3e-2f4b8d1c7e60',
  revocation: 'https://example.org/be/0120/revoked',
} as const;

/** Valid on the day on which the vectors are verified, 2026-11-23. */
export const PRC: PrcCard = {
  document: 'PRC',
  ...HOLDER,
  validFrom: '2026-11-01',
  validTo: '2027-01-31',
  issuedOn: '2026-11-20',
};

export const EHIC: EhicCard = { document: 'EHIC', ...HOLDER, issuedOn: '2026-11-02' };

/** The card with other fields; `undefined` leaves a field out. */
export function change(
  card: Card,
  fields: { readonly [Field in keyof CardFields]: CardFields[Field] | undefined },
): Card {
  const all = Object.entries({ ...card, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as Card;
}

/** A PRC whose dates are all in another year. */
export function prcOf(issuedOn: string, validFrom: string, validTo: string, fields: CardFields = {}): Card {
  return change(PRC, { issuedOn, validFrom, validTo, expiryDate: undefined, ...fields });
}

/** Values of a map by key, as CBOR. `undefined` leaves a key out. */
export type Pieces = Readonly<Record<number, Piece | undefined>>;

/** Keys of the claims set (RFC 8392 3.1; the last two are the profile's own). */
export const CTI = 7;
export const STATUS = 65535;
export const CARD = -65537;
export const JTI_LIST = -65538;

export function days(date: string): Piece {
  return int(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** 1 to 20 ASCII digits as packed BCD, anything else as a text. */
export function identifier(value: string): Piece {
  if (!/^[0-9]{1,20}$/.test(value)) return text(value);
  return bytes(hexDecode(value.length % 2 === 0 ? value : `${value}f`));
}

export function cardPieces(card: Card): Pieces {
  return {
    1: int(card.document === 'EHIC' ? 1 : 2),
    2: text(card.country),
    3: text(card.familyName),
    4: text(card.givenNames),
    5: int(Number(card.birthDate.replaceAll('-', ''))),
    6: identifier(card.personalId),
    7: array(identifier(card.institution.id), text(card.institution.name)),
    8: card.cardId === undefined ? undefined : identifier(card.cardId),
    9: card.expiryDate === undefined ? undefined : days(card.expiryDate),
    10: card.validFrom === undefined ? undefined : days(card.validFrom),
    11: card.validTo === undefined ? undefined : days(card.validTo),
    12: days(card.issuedOn),
  };
}

export function claimPieces(card: Card, cardMap: Piece = sorted(cardPieces(card))): Pieces {
  const { tokenId, revocation } = card;
  return {
    [CTI]: tokenId === undefined ? undefined : bytes(hexDecode(tokenId.replaceAll('-', ''))),
    [STATUS]: typeof revocation === 'object' ? statusClaim(revocation.index, revocation.uri) : undefined,
    [CARD]: cardMap,
    [JTI_LIST]: typeof revocation === 'string' ? text(revocation) : undefined,
  };
}

export function statusClaim(index: number, uri: string): Piece {
  return map([text('status_list'), map([text('idx'), int(index)], [text('uri'), text(uri)])]);
}

/** The entries that are there, in deterministic order: unsigned keys ascending, then negative ones descending. */
export function entriesOf(pieces: Pieces): (readonly [Piece, Piece])[] {
  const rank = (key: number) => (key < 0 ? 2 ** 40 - key : key);
  return Object.entries(pieces)
    .flatMap(([key, value]): [number, Piece][] => (value === undefined ? [] : [[Number(key), value]]))
    .sort(([a], [b]) => rank(a) - rank(b))
    .map(([key, value]) => [int(key), value] as const);
}

export function sorted(pieces: Pieces): Piece {
  return map(...entriesOf(pieces));
}

/** The claims set of a card, with other values for some keys of the card or of the set. */
export function claimsWith(card: Card, edit: { readonly card?: Pieces; readonly set?: Pieces } = {}): Piece {
  const cardMap = sorted({ ...cardPieces(card), ...edit.card });
  return sorted({ ...claimPieces(card, cardMap), ...edit.set });
}
