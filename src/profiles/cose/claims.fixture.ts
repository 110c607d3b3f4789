import type { Card } from '../../card/model.ts';
import type { CborMap, CborValue } from '../../codec/cbor.ts';
import { DecodeError } from '../../errors.ts';
import { cardOf, claimsOf } from './claims.ts';

export const UUID = '00112233-4455-6677-8899-aabbccddeeff';
export const PRC = {
  document: 'PRC',
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1980-05-17',
  personalId: '80051712345',
  institution: { id: '0120', name: 'INAMI' },
  validFrom: '2025-09-01',
  validTo: '2025-12-01',
  issuedOn: '2025-09-22',
} as const satisfies Card;
export const LIST = 'https://example.com/list';

/** The claims of the PRC, with some entries of the card or the set changed; `undefined` takes one away. */
export function claims(
  card: Record<number, CborValue> = {},
  set: Record<number, CborValue> = {},
  from: Card = PRC,
): CborMap {
  const changed = (map: CborMap, changes: Record<number, CborValue>) => {
    const result = new Map(map);
    for (const [key, value] of Object.entries(changes)) {
      if (value === undefined) result.delete(Number(key));
      else result.set(Number(key), value);
    }
    return result;
  };
  const base = claimsOf(from);
  return changed(changed(base, { [-65537]: changed(base.get(-65537) as CborMap, card) }), set);
}

/** `read`, or the code with the field at fault. */
export function faultOf(value: CborValue): string {
  try {
    cardOf(value);
  } catch (error) {
    if (error instanceof DecodeError) return `${error.reason} ${error.params.field}`;
    throw error;
  }
  return 'read';
}
