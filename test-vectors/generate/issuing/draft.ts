/** Short ways to write a vector of the kind `issuing` down. What is expected is stated here by hand. */
import type { Card } from '../../../src/card/model.ts';
import { hexEncode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { EHIC, PRC } from '../cards.ts';
import { sealCard as sealCose } from '../draft.ts';
import type { About } from '../drafting.ts';
import { sealCard as sealJws } from '../jws/draft.ts';
import { fileOf } from '../keys.ts';
import type { KeyLabel } from '../signing.ts';
import type { IssuingInput, IssuingVector, Named } from './vector.ts';

/** Where the rules stand. */
export const CLAUSES = {
  issuing: 'spec/decisions.md, Issuing',
  violations: 'spec/decisions.md, Violations and warnings',
  card: 'spec/card.schema.json; spec/decisions.md, Violations and warnings',
  documents: 'spec/decisions.md, Documents',
  cose: 'spec/profile-cose.md, Payload',
  header: 'spec/profile-cose.md, Token',
  jws: 'spec/profile-jws.md, Issuing',
  spelling: 'spec/revocation.md, Spelling',
  rules: 'PoC 2.3; spec/verification.md, The business rules',
  registry: 'spec/decisions.md, Violations and warnings; spec/registry.md, Asking a Resolver',
} as const;

/** The day of signing of the vectors. */
export const TODAY = '2026-11-20';
/** Cards that are issued today. */
export const prc: Card = { ...PRC, issuedOn: TODAY };
export const ehic: Card = { ...EHIC, issuedOn: TODAY };

interface Conditions extends Partial<Omit<IssuingInput, 'card' | 'key'>> {
  readonly key?: KeyLabel;
}

/** A code, or one with the field that it names. */
type Found = ReasonCode | readonly [code: ReasonCode, field: string];

function inputOf(card: unknown, { key = 'BE:0120', ...conditions }: Conditions): IssuingInput {
  return {
    profile: 'cose',
    key: fileOf(key),
    algorithm: 'ES256',
    now: `${TODAY}T10:00:00Z`,
    timeZone: 'Europe/Brussels',
    ...conditions,
    card,
  };
}

/** Sorted by field, and those of one field by code. */
function named(found: readonly Found[]): readonly Named[] {
  const all = found.map((each) => (typeof each === 'string' ? ([each, ''] as const) : each));
  return all
    .map(([code, field]) => ({ code, field }))
    .sort((a, b) => (`${a.field} ${a.code}` < `${b.field} ${b.code}` ? -1 : 1));
}

function vectorOf(
  [id, description, clause, ...flags]: About,
  input: IssuingInput,
  { result, expected }: Pick<IssuingVector, 'result' | 'expected'>,
): IssuingVector {
  const name = `issue-${input.profile}-${id}`;
  return { id: name, kind: 'issuing', description, clause, flags, result, input, expected };
}

/** A vector whose card data `data` is issued as `card`. */
export function issued(
  about: About,
  data: unknown,
  card: Card,
  { warnings = [], ...conditions }: Conditions & { readonly warnings?: readonly Found[] } = {},
): IssuingVector {
  const input = inputOf(data, conditions);
  const { key = 'BE:0120' } = conditions;
  const { algorithm } = input;
  const sealed = input.profile === 'cose' ? sealCose(card, { key, algorithm }) : sealJws(card, { key, algorithm });
  return vectorOf(about, input, {
    result: 'valid',
    expected: {
      conclusion: 'ISSUED',
      card,
      warnings: named(warnings),
      claims: hexEncode(sealed.claims),
      protectedHeader: hexEncode(sealed.protectedHeader),
      toBeSigned: hexEncode(sealed.toBeSigned),
      tokenLength: sealed.token.length,
    },
  });
}

/** A vector whose card data is refused with all these violations. */
export function refused(
  about: About,
  data: unknown,
  violations: readonly Found[],
  conditions: Conditions = {},
): IssuingVector {
  const input = inputOf(data, conditions);
  return vectorOf(about, input, {
    result: 'invalid',
    expected: { conclusion: 'REFUSED', violations: named(violations) },
  });
}

/** A card, or a part of one, with other members; `undefined` leaves one out. */
export function data(card: object, members: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...card, ...members }).filter(([, value]) => value !== undefined));
}
