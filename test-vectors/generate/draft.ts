/**
 * What a vector is, and short ways to write one down. What is expected is stated here by hand, never asked of the
 * library.
 */

import type { Card } from '../../src/card/model.ts';
import { base64urlEncode, hexEncode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { StepId, StepStatus } from '../../src/steps/step.ts';
import { claimsWith } from './cards.ts';
import { type Chain, type Sealed, seal } from './chain.ts';
import type { Flag } from './flags.ts';
import { thumbprintOf } from './signing.ts';

export type ExpectedStep = readonly [id: StepId, status: StepStatus, code?: ReasonCode];

export interface Input {
  readonly text: string;
  readonly registry: string;
  readonly registryTime?: string;
  readonly now: string;
  readonly timeZone: string;
  readonly treatmentDate?: string;
  readonly requireRevocation?: boolean;
}

export type Expected =
  | {
      readonly conclusion: 'APPROVED';
      readonly steps: readonly ExpectedStep[];
      readonly warnings: readonly ReasonCode[];
      readonly card: Card;
      readonly issuer: { readonly countryCode: string; readonly officialId: string; readonly keyId: string };
    }
  | {
      readonly conclusion: 'REJECTED';
      readonly failure: { readonly id: StepId; readonly code: ReasonCode };
    };

export interface Vector {
  readonly id: string;
  readonly description: string;
  readonly clause: string;
  readonly flags: readonly Flag[];
  readonly input: Input;
  readonly layers?: Readonly<Record<'compressed' | 'token' | 'protectedHeader' | 'claims' | 'toBeSigned', string>>;
  readonly expected: Expected;
}

export interface Group {
  /** Folder under `vectors/`. */
  readonly folder: string;
  readonly vectors: readonly Vector[];
}

/** What a vector is about: id, sentence, clause, flags. */
export type About = readonly [id: string, description: string, clause: string, ...flags: Flag[]];

/** Where the rules stand. */
export const CLAUSES = {
  text: 'spec/profile-cose.md, Text',
  compression: 'spec/profile-cose.md, Compression',
  base45: 'RFC 9285, section 4; spec/profile-cose.md, Text',
  deflate: 'RFC 1951, section 3.2; spec/profile-cose.md, Compression',
  cbor: 'RFC 8949, section 3; spec/profile-cose.md, Token',
  deterministic: 'RFC 8949, section 4.2.1; spec/profile-cose.md, Token',
  token: 'RFC 9052, section 4.2; spec/profile-cose.md, Token',
  header: 'spec/profile-cose.md, Token',
  algorithms: 'spec/profile-cose.md, Token',
  claims: 'spec/profile-cose.md, Payload',
  card: 'spec/profile-cose.md, Payload',
  identifier: 'spec/profile-cose.md, Payload',
  texts: 'spec/profile-cose.md, Payload; spec/decisions.md, Verifying',
  dates: 'PoC 2.1; spec/profile-cose.md, Payload',
  key: 'PoC 5.4; spec/profile-cose.md, Finding the key',
  registry: 'PoC 5.4; spec/decisions.md, Verifying',
  signature: 'RFC 9052, section 4.4; PoC 5.4',
  validity: 'PoC 5.5, certificate valid on the date of issuance',
  accreditation: 'PoC 5.5, accreditation',
  rules: 'PoC 2.3 and 5.5, business rules; spec/decisions.md, Documents',
  treatment: 'PoC 5.1 and 5.7, treatment date',
  revocation: 'PoC 5.6; spec/decisions.md, Verifying',
  issuerRules: 'PoC 2.3 and 7, rules that a verifier only warns about',
} as const;

/** Where the rule stands that a code of CBOR or COSE is about. */
export function clauseOf(code: ReasonCode): string {
  if (code === 'COSE_STRUCTURE_INVALID') return CLAUSES.token;
  return code === 'CBOR_NOT_DETERMINISTIC' ? CLAUSES.deterministic : CLAUSES.cbor;
}

const DEFAULTS = { registry: 'good.json', now: '2026-11-23T10:00:00Z', timeZone: 'Europe/Brussels' } as const;

export type Conditions = Partial<Omit<Input, 'text'>>;

/** A vector that is rejected at `step` with `code`. */
export function reject(
  [id, description, clause, ...flags]: About,
  source: string | Sealed,
  step: StepId,
  code: ReasonCode,
  conditions: Conditions = {},
): Vector {
  const text = typeof source === 'string' ? source : source.text;
  return {
    id,
    description,
    clause,
    flags,
    input: { text, ...DEFAULTS, ...conditions },
    expected: { conclusion: 'REJECTED', failure: { id: step, code } },
  };
}

/** A card sealed with its own claims set, or with a chain of which something else is changed. */
export function sealCard(card: Card, chain: Partial<Chain> = {}): Sealed {
  return seal({ claims: claimsWith(card), ...chain });
}

/** A vector that is approved and answers `card`. */
export function approve(
  [id, description, clause, ...flags]: About,
  card: Card,
  {
    sealed = sealCard(card),
    text = sealed.text,
    warnings = [],
    ...conditions
  }: Conditions & { readonly sealed?: Sealed; readonly text?: string; readonly warnings?: readonly ReasonCode[] } = {},
): Vector {
  const { compressed, token, protectedHeader, claims, toBeSigned } = sealed;
  const steps = approvedSteps(card);
  const all = new Set<Flag>(['Valid', ...flags, card.document, sealed.algorithm]);
  if (warnings.length > 0 || steps.some(([, status]) => status === 'WARNING')) all.add('Warning');
  return {
    id,
    description,
    clause,
    flags: [...all],
    input: { text, ...DEFAULTS, ...conditions },
    layers: {
      compressed: hexEncode(compressed),
      token: hexEncode(token),
      protectedHeader: hexEncode(protectedHeader),
      claims: hexEncode(claims),
      toBeSigned: hexEncode(toBeSigned),
    },
    expected: {
      conclusion: 'APPROVED',
      steps,
      warnings,
      card,
      issuer: {
        countryCode: card.country,
        officialId: card.institution.id,
        keyId: `EESSI:x5t#S256:${base64urlEncode(thumbprintOf(sealed.key))}`,
      },
    },
  };
}

/** The steps of an approved card without a source of revocation lists (PoC 7). */
function approvedSteps(card: Card): ExpectedStep[] {
  const isEhic = card.document === 'EHIC';
  const hasIndex = typeof card.revocation === 'object';
  const isRevocable = hasIndex || (card.tokenId !== undefined && card.revocation !== undefined);
  const passed = (id: StepId): ExpectedStep => [id, 'PASSED'];
  const prcOnly = (id: StepId): ExpectedStep => [id, isEhic ? 'N/A' : 'PASSED'];
  const warns = (id: StepId, isMet: boolean, code: ReasonCode): ExpectedStep =>
    isMet ? passed(id) : [id, 'WARNING', code];
  const { id, name } = card.institution;
  return [
    passed('decodable'),
    passed('schema-and-header'),
    passed('key-resolved'),
    passed('signature'),
    warns('revocation-reference-present', isRevocable, 'REVOCATION_REFERENCE_MISSING'),
    ['revocation-status', 'N/A', isRevocable ? 'REVOCATION_NOT_CONFIGURED' : 'REVOCATION_REFERENCE_MISSING'],
    passed('treatment-date-not-in-future'),
    passed('key-valid-on-issuance'),
    passed('issuer-accredited'),
    passed('birth-not-after-start'),
    passed('start-not-after-end'),
    prcOnly('start-not-after-issuance'),
    passed('issuance-not-after-end'),
    prcOnly('card-expiry-not-before-end'),
    passed('treatment-date-in-period'),
    warns('institution-name-and-id-length', [...id, ...name].length <= 25, 'INSTITUTION_TOO_LONG'),
    warns('card-number-digits', /^[0-9]*$/.test(card.cardId ?? ''), 'CARD_ID_NOT_DIGITS'),
    warns('institution-id-digits', /^[0-9]+$/.test(id), 'INSTITUTION_ID_NOT_DIGITS'),
  ];
}
