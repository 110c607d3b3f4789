import { describe, expect, it } from 'vitest';
import { createIssuer } from '../issue/issuer.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { parseCard, parseCardInput } from './parse.ts';

const DAY = '2025-09-22';
const EHIC = sampleCard('BE', 'EHIC', DAY, 'jws');
const PRC = sampleCard('BE', 'PRC', DAY, 'jws');

/** A row of a database, as libraries for databases type it. */
const row = (fields: object): Record<string, unknown> => ({ ...fields });
const faultsOf = (value: unknown) => {
  const parsed = parseCard(value);
  return parsed.ok ? [] : parsed.violations.map(({ code, field }) => `${field}: ${code}`);
};

describe('parseCard', () => {
  it.each([EHIC, PRC])('gives a copy of a sound card, %#', (card) => {
    const value = row({ ...card, institution: { ...card.institution } });
    const parsed = parseCard(value);
    expect(parsed).toEqual({ ok: true, card });
    value.familyName = 'Another';
    expect(parsed).toEqual({ ok: true, card });
  });

  it('gives it in the form in which it is issued', () => {
    const value = { ...EHIC, country: 'EL', familyName: 'Mu\u0308ller', tokenId: EHIC.tokenId!.toUpperCase() };
    expect(parseCard(value)).toEqual({ ok: true, card: { ...EHIC, country: 'GR', familyName: 'M\u00fcller' } });
  });

  it('narrows by its document', () => {
    const parsed = parseCard(row(PRC));
    if (!parsed.ok || parsed.card.document !== 'PRC') throw new Error('a sound certificate was refused');
    const end: string = parsed.card.validTo;
    expect(end).toBe(PRC.validTo);
  });

  it('names everything that is wrong, with sentences that hold nothing of the card', () => {
    const { cardId: _, ...without } = EHIC;
    const value = row({ ...without, validTo: '2025-12-31', country: 'be', personalId: 4711, nationality: 'BE' });
    expect(faultsOf(value)).toEqual([
      'nationality: FIELD_UNKNOWN',
      'personalId: FIELD_TYPE',
      'country: COUNTRY_UNKNOWN',
      'cardId: FIELD_MISSING',
      'validTo: FIELD_NOT_ALLOWED',
    ]);
    const parsed = parseCard(value);
    if (parsed.ok) throw new Error('approved');
    expect(parsed.violations.find(({ field }) => field === 'country')).toMatchObject({ params: { suggestion: 'BE' } });
    expect(parsed.violations.find(({ field }) => field === 'cardId')?.message).toBe(
      'cardId is missing: an EHIC must have it.',
    );
    expect(JSON.stringify(parsed.violations)).not.toContain('4711');
  });

  it('says of fields what check of an issuer says', async () => {
    const signer = await demoSigner(demoInstitution('BE'));
    const issuer = createIssuer({ signer, now: () => new Date(`${DAY}T10:00:00Z`), timeZone: 'UTC' });
    const values: readonly object[] = [
      {},
      { ...PRC, validFrom: '2025-02-30' },
      { ...PRC, familyName: ' Doe' },
      { ...EHIC, cardId: '' },
      { ...EHIC, revocation: 'http://example.com/' },
      { ...EHIC, institution: { id: '1', name: 'X', seat: 'Y' } },
    ];
    for (const value of values) {
      const parsed = parseCard({ issuedOn: DAY, ...value });
      if (parsed.ok) throw new Error('approved');
      expect(parsed.violations).toEqual([...issuer.check(value as never)]);
    }
  });

  it('leaves rules about several fields to check', () => {
    expect(parseCard({ ...PRC, validTo: '2025-01-01' }).ok).toBe(true);
  });
});

describe('parseCardInput', () => {
  it('takes a card without a date of issuance, which parseCard refuses', () => {
    const { issuedOn: _, ...undated } = EHIC;
    expect(parseCardInput(row(undated))).toEqual({ ok: true, card: undated });
    expect(faultsOf(undated)).toEqual(['issuedOn: FIELD_MISSING']);
  });

  it('keeps a given date, and refuses an impossible one', () => {
    expect(parseCardInput(EHIC)).toEqual({ ok: true, card: EHIC });
    expect(parseCardInput({ ...EHIC, issuedOn: '22.09.2025' })).toMatchObject({
      ok: false,
      violations: [{ code: 'DATE_INVALID', field: 'issuedOn' }],
    });
  });
});

describe('no value makes them throw', () => {
  const throwing = () => {
    throw new Error('not to be seen');
  };
  const cyclic: Record<string, unknown> = { ...PRC };
  cyclic.institution = cyclic;
  cyclic.revocation = cyclic;
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  const { proxy: revokedList, revoke: revokeList } = Proxy.revocable([], {});
  revokeList();
  const traps = Object.fromEntries(Reflect.ownKeys(Reflect).map((trap) => [trap, throwing]));
  const values: readonly unknown[] = [
    undefined,
    null,
    true,
    0,
    Number.NaN,
    10n,
    'card',
    Symbol('card'),
    throwing,
    [],
    [PRC],
    new Date(),
    new Map([['document', 'PRC']]),
    new Uint8Array(9),
    Object.create(null),
    Object.create(PRC),
    JSON.parse('{"__proto__":{"document":"PRC"},"constructor":1,"toString":2}'),
    cyclic,
    Object.defineProperty({ ...PRC }, 'familyName', { get: throwing, enumerable: true }),
    { ...PRC, institution: Object.defineProperty({}, 'id', { get: throwing, enumerable: true }) },
    { ...PRC, familyName: { toString: throwing, valueOf: throwing, [Symbol.toPrimitive]: throwing } },
    { ...PRC, familyName: '\ud800', givenNames: '\u0000' },
    { ...PRC, familyName: revoked, institution: { id: revokedList, name: revoked }, revocation: revoked },
    { ...PRC, revocation: { uri: revoked, index: throwing } },
    revoked,
    revokedList,
    new Proxy({}, traps),
    new Proxy({ ...PRC }, { get: throwing }),
    new Proxy({ ...PRC }, { ownKeys: () => ['document', Symbol('other')] }),
  ];

  // The test is named by position, since a revoked proxy cannot be printed.
  it.each([...values.keys()])('value %i', (position) => {
    for (const parse of [parseCard, parseCardInput]) {
      const parsed = parse(values[position]);
      if (parsed.ok) throw new Error('taken for a card');
      expect(parsed.violations.length).toBeGreaterThan(0);
      for (const { message } of parsed.violations) expect(message).not.toContain('not to be seen');
    }
  });
});
