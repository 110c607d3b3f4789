/** A card of one institution under conditions that decide about it: approved, or rejected at a step. */
import type { Card } from '../../src/card/model.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { StepId } from '../../src/steps/step.ts';
import { approve, type Conditions, reject, sealCard, type Vector } from './draft.ts';
import type { Flag } from './flags.ts';

const institutionOf = (key: string) => ({ id: key.slice(3).replace('-old', ''), name: 'TEST' });

type Case = Conditions & { readonly key?: string };

function build(card: Card, key: string) {
  const own = { ...card, institution: institutionOf(key) };
  return { own, sealed: sealCard(own, { key }) };
}

export function passes(clause: string, flag: Flag) {
  return (id: string, card: Card, description: string, { key = 'BE:0120', ...conditions }: Case = {}): Vector => {
    const { own, sealed } = build(card, key);
    const warnings: ReasonCode[] = own.issuedOn > '2026-11-23' ? ['ISSUED_IN_FUTURE'] : [];
    return approve([id, description, clause, flag], own, { sealed, warnings, ...conditions });
  };
}

export function fails(clause: string, step: StepId, flag: Flag) {
  return (
    id: string,
    card: Card,
    code: ReasonCode,
    description: string,
    { key = 'BE:0120', ...conditions }: Case = {},
  ) => reject([id, description, clause, flag], build(card, key).sealed, step, code, conditions);
}
