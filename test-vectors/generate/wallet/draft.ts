/** Short ways to write vectors of wallets down. What is expected is stated by hand, from spec/wallet.md. */
import type { Card, WalletCard } from '../../../src/card/model.ts';
import { base64Encode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { StepId, StepStatus } from '../../../src/steps/step.ts';
import { EHIC } from '../cards.ts';
import { type About, approvedSteps, DEFAULTS, issuerOf } from '../drafting.ts';
import type { Flag } from '../flags.ts';
import { STATUS_URL } from '../revocation/lists.ts';
import type { KeyLabel } from '../signing.ts';
import type { ExpectedStep } from '../vector.ts';
import { AUDIENCE, NONCE, PID_ANCHOR } from './build.ts';
import type { WalletExpected, WalletInput, WalletVector } from './vector.ts';

/** Where the rules stand. */
export const CLAUSES = {
  credential: 'spec/wallet.md, The credential',
  conflicts: 'spec/wallet.md, Where sources disagree',
  decodable: 'RFC 9901, section 7; spec/wallet.md, `decodable`',
  header: 'spec/wallet.md, `schema-and-header`',
  key: 'spec/wallet.md, `key-resolved`',
  signature: 'spec/wallet.md, `signature`',
  holder: 'RFC 9901, section 7.3; spec/wallet.md, `holder-bound`',
  after: 'spec/wallet.md, After it',
} as const;

/** The card of the plain credential. */
export const CARD: WalletCard = {
  document: 'EHIC',
  country: 'BE',
  personalId: EHIC.personalId,
  institution: EHIC.institution,
  cardId: EHIC.cardId!,
  issuedOn: '2026-11-02',
  expiryDate: '2028-05-31',
  validFrom: '2026-11-01',
  tokenId: EHIC.tokenId!,
  revocation: { uri: STATUS_URL, index: 12 },
};
/** What the plain identity says of the holder. */
export const HOLDER = { familyName: EHIC.familyName, givenNames: EHIC.givenNames, birthDate: EHIC.birthDate } as const;

type Fields = { readonly [Field in keyof WalletCard]?: WalletCard[Field] | undefined };

/** That card with other fields; `undefined` leaves a field out. */
export function cardWith(fields: Fields): WalletCard {
  const all = Object.entries({ ...CARD, ...fields }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(all) as unknown as WalletCard;
}

/** What a vector is verified with; certificates as they are. */
export interface Conditions extends Partial<Omit<WalletInput, 'ehic' | 'pidAnchors' | 'trustAnchors'>> {
  readonly pidAnchors?: readonly Uint8Array[];
  readonly trustAnchors?: readonly Uint8Array[];
}

/** Of an approved presentation. */
export interface Approval extends Conditions {
  readonly card?: WalletCard;
  readonly key?: KeyLabel;
  readonly warnings?: readonly ReasonCode[];
  /** What the revocation list says; without it there is no source of lists. */
  readonly revocationStatus?: readonly [StepStatus, ReasonCode?];
}

/** A presentation that is approved and answers the card. */
export function approve(
  [id, description, clause, ...flags]: About,
  ehic: string,
  approval: Approval = {},
): WalletVector {
  const { card = CARD, key = 'BE:0120', warnings = [], revocationStatus, ...conditions } = approval;
  const steps = stepsOf(card, revocationStatus);
  const isWarned = warnings.length > 0 || steps.some(([, status]) => status === 'WARNING');
  const all: Flag[] = ['Valid', ...flags, 'EHIC', 'ES256', ...(isWarned ? (['Warning'] as const) : [])];
  const issuer = issuerOf(card as Card, key);
  const expected: WalletExpected = { conclusion: 'APPROVED', steps, warnings, card, issuer };
  return draft([id, description, clause, ...all], 'valid', ehic, conditions, expected);
}

/** A presentation that is rejected at `step` with `code`. */
export function reject(
  about: About,
  ehic: string,
  step: StepId,
  code: ReasonCode,
  conditions: Conditions = {},
): WalletVector {
  return draft(about, 'invalid', ehic, conditions, { conclusion: 'REJECTED', failure: { id: step, code } });
}

function draft(
  [id, description, clause, ...flags]: About,
  result: WalletVector['result'],
  ehic: string,
  { pid, pidAnchors = pid === undefined ? [] : [PID_ANCHOR], trustAnchors = [], ...conditions }: Conditions,
  expected: WalletExpected,
): WalletVector {
  const encoded = { pidAnchors: pidAnchors.map(base64Encode), trustAnchors: trustAnchors.map(base64Encode) };
  const input: WalletInput = {
    ehic,
    ...(pid === undefined ? {} : { pid }),
    nonce: NONCE,
    audience: AUDIENCE,
    ...DEFAULTS,
    ...conditions,
    ...(pidAnchors.length > 0 ? { pidAnchors: encoded.pidAnchors } : {}),
    ...(trustAnchors.length > 0 ? { trustAnchors: encoded.trustAnchors } : {}),
  };
  return { id: `wallet-${id}`, kind: 'wallet', description, clause, flags, result, input, expected };
}

/** The steps of an approved card (spec/verification.md), with `holder-bound`, and with a birth that may be unknown. */
function stepsOf(card: WalletCard, revocationStatus: Approval['revocationStatus']): readonly ExpectedStep[] {
  return approvedSteps(card as Card).flatMap((step): ExpectedStep[] => {
    if (step[0] === 'signature') return [step, ['holder-bound', 'PASSED']];
    if (step[0] === 'revocation-status' && revocationStatus) return [[step[0], ...revocationStatus]];
    const isUnknown = step[0] === 'birth-not-after-start' && card.birthDate === undefined;
    return [isUnknown ? [step[0], 'N/A', 'HOLDER_UNKNOWN'] : step];
  });
}
