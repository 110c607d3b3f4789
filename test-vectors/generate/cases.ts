/** A card of one institution under conditions that decide about it: approved, or rejected at a step. */
import type { Card } from '../../src/card/model.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { StepId } from '../../src/steps/step.ts';
import { approve, reject, sealCard } from './draft.ts';
import type { Conditions, drafting, Sealed } from './drafting.ts';
import type { Flag } from './flags.ts';
import type { Vector } from './vector.ts';

const institutionOf = (key: string) => ({ id: key.slice(3).replace('-old', ''), name: 'TEST' });

type Case = Conditions & { readonly key?: string };

/** What a profile makes vectors with. */
interface Profile extends ReturnType<typeof drafting> {
  readonly sealCard: (card: Card, chain: { readonly key: string }) => Sealed;
  /** Put before each id, which is unique over all kinds. */
  readonly prefix: string;
  readonly documents: readonly Card['document'][];
}

/** The cases of a profile: one vector each, or none where the profile does not have the document. */
export function casesOf({ approve, reject, sealCard, prefix, documents }: Profile) {
  function build(card: Card, key: string) {
    const own = { ...card, institution: institutionOf(key) };
    return { own, sealed: sealCard(own, { key }) };
  }

  function passes(clause: string, flag: Flag) {
    return (id: string, card: Card, description: string, { key = 'BE:0120', ...conditions }: Case = {}): Vector[] => {
      if (!documents.includes(card.document)) return [];
      const { own, sealed } = build(card, key);
      const warnings: ReasonCode[] = own.issuedOn > '2026-11-23' ? ['ISSUED_IN_FUTURE'] : [];
      return [approve([prefix + id, description, clause, flag], own, { sealed, warnings, ...conditions })];
    };
  }

  function fails(clause: string, step: StepId, flag: Flag) {
    return (
      id: string,
      card: Card,
      code: ReasonCode,
      description: string,
      { key = 'BE:0120', ...conditions }: Case = {},
    ): Vector[] => {
      if (!documents.includes(card.document)) return [];
      return [reject([prefix + id, description, clause, flag], build(card, key).sealed, step, code, conditions)];
    };
  }

  return { passes, fails };
}

export type Cases = ReturnType<typeof casesOf>;

/** What makes vectors of the `cose` profile. */
export const cose = { approve, reject, sealCard, prefix: '', documents: ['EHIC', 'PRC'] } as const;

const coseCases = casesOf(cose);

/** One case of the `cose` profile. */
export const passes = (clause: string, flag: Flag) => {
  const pass = coseCases.passes(clause, flag);
  return (...args: Parameters<typeof pass>): Vector => pass(...args)[0]!;
};

export const fails = (clause: string, step: StepId, flag: Flag) => {
  const fail = coseCases.fails(clause, step, flag);
  return (...args: Parameters<typeof fail>): Vector => fail(...args)[0]!;
};
