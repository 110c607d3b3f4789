import { describe, expect, it } from 'vitest';
import { idKey, memberCard } from './batch.fixture.ts';
import { cardDataHash, memberTokenId } from './member-token-id.ts';

const card = memberCard(1, { personalId: '85.07.30-001 33', institution: { id: '0120', name: 'CM' } } as never);
const id = memberTokenId(idKey, card);
const idOf = (others: object) => memberTokenId(idKey, { ...card, ...others } as never);

describe('the token id of a member', () => {
  it('is a UUID of version 8 and does not change from version to version of this package', () => {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(id).toBe('bc7b3e01-d506-8ebf-a995-b23419801ae7');
  });

  it('is the same however the personal id is written, and whatever else is corrected', () => {
    for (const personalId of ['85073000133', '85.07.30.001/33', '85 07 30 001-33'])
      expect(idOf({ personalId })).toBe(id);
    expect(idOf({ personalId: 'ab-1' })).toBe(idOf({ personalId: 'AB1' }));
    expect(idOf({ familyName: 'Other', givenNames: 'Other', birthDate: '1900-01-01', tokenId: 'x' })).toBe(id);
    expect(idOf({ country: 'EL' })).toBe(idOf({ country: 'GR' }));
  });

  it('differs by each part of it, and by the key', () => {
    const others = [
      { personalId: '85073000134' },
      { institution: { id: '0121', name: 'CM' } },
      { country: 'FR' },
      { validFrom: '2025-09-01' },
      { validTo: '2025-12-01' },
      { document: 'EHIC' },
    ];
    const ids = others.map(idOf);
    expect(new Set([id, ...ids, memberTokenId(new Uint8Array(32), card)]).size).toBe(others.length + 2);
  });

  it('is not the same for two members whose parts only join to the same text', () => {
    const one = { institution: { id: '01', name: 'A' }, personalId: '2345' };
    const other = { institution: { id: '012', name: 'A' }, personalId: '345' };
    expect(idOf(one)).not.toBe(idOf(other));
    expect(idOf({ personalId: '1","2' })).not.toBe(idOf({ personalId: '1', validFrom: '2' }));
  });

  it.each<[string, unknown, unknown]>([
    ['a short key', new Uint8Array(31), card],
    ['no key', undefined, card],
    ['no card', idKey, null],
    ['no institution', idKey, { ...card, institution: undefined }],
    ['no last day', idKey, { ...card, validTo: undefined }],
    ['a number', idKey, { ...card, personalId: 7 }],
  ])('%s is refused', (_, key, value) => {
    expect(() => memberTokenId(key as never, value as never)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }),
    );
  });
});

describe('the hash of the data', () => {
  it('changes with what is printed, and not with the token, the reference or the day of issue', () => {
    const hash = cardDataHash(idKey, card);
    const tokens = { tokenId: 'x', revocation: 'https://fund.example', issuedOn: '2025-09-22', cardId: card.cardId };
    expect(cardDataHash(idKey, { ...tokens, ...card } as never)).toEqual(hash);
    expect(cardDataHash(idKey, { ...card, familyName: 'Other' })).not.toEqual(hash);
    expect(cardDataHash(idKey, { ...card, institution: { ...card.institution, name: 'Other' } })).not.toEqual(hash);
    expect(cardDataHash(new Uint8Array(32), card)).not.toEqual(hash);
  });
});
