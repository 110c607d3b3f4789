/**
 * Short ways to write a vector down, for the profiles. What is expected is stated here by hand, never asked of the
 * library.
 */
import type { Card } from '../../src/card/model.ts';
import { base45Decode } from '../../src/codec/base45.ts';
import { base64urlEncode, hexEncode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import type { AlgorithmName } from '../../src/crypto/algorithms.ts';
import type { StepId, StepStatus } from '../../src/steps/step.ts';
import type { Flag } from './flags.ts';
import { type KeyLabel, thumbprintOf } from './signing.ts';
import {
  BYTES,
  type Bytes,
  type ExpectedStep,
  type Input,
  LAYERS,
  type Layer,
  type TextKind,
  type Vector,
} from './vector.ts';

/** A text and everything that it was made of. */
export interface Sealed extends Readonly<Record<Bytes, Uint8Array>> {
  readonly text: string;
  readonly key: KeyLabel;
  readonly algorithm: AlgorithmName;
}

/** A text with as much of what is in it as is known. */
export type Made = Pick<Sealed, 'text'> & Partial<Sealed>;

/** What a vector is about: id, sentence, clause, flags. */
export type About = readonly [id: string, description: string, clause: string, ...flags: Flag[]];

export type Conditions = Partial<Omit<Input, 'text'>>;

/** Of a rejected vector. */
export interface Rejection extends Conditions {
  /** The layer at fault, where step and code do not tell. */
  readonly layer?: Layer;
  /** Whether the specification also allows that it is approved. */
  readonly isAcceptable?: boolean;
}

/** Of an approved vector. */
export interface Approval extends Conditions {
  readonly sealed?: Sealed;
  /** The text where it is not that of `sealed`. */
  readonly text?: string;
  readonly warnings?: readonly ReasonCode[];
  /** Whether the specification also allows that it is rejected. */
  readonly isAcceptable?: boolean;
  /** What the revocation list says; without it there is no source of lists. */
  readonly revocationStatus?: readonly [StepStatus, ReasonCode?];
}

/** The conditions where a vector has no others. */
export const DEFAULTS = { registry: 'good.json', now: '2026-11-23T10:00:00Z', timeZone: 'Europe/Brussels' } as const;

/** What writes the vectors of a profile, whose cards `sealCard` seals. */
export function drafting(kind: TextKind, sealCard: (card: Card) => Sealed) {
  /** A vector that is rejected at `step` with `code`. */
  function reject(
    [id, description, clause, ...flags]: About,
    source: string | Made,
    step: StepId,
    code: ReasonCode,
    { layer = layerOf(step, code), isAcceptable = false, ...conditions }: Rejection = {},
  ): Vector {
    const made: Made = typeof source === 'string' ? { text: source, ...withoutContent(source, layer) } : source;
    const isDecodable = LAYERS.indexOf(layer) > LAYERS.indexOf('base45');
    return {
      id,
      kind,
      description,
      clause,
      flags,
      result: isAcceptable ? 'acceptable' : 'invalid',
      input: { text: made.text, ...DEFAULTS, ...conditions },
      ...(isDecodable ? { layers: layersOf(made, layer) } : {}),
      expected: { conclusion: 'REJECTED', layer, failure: { id: step, code } },
    };
  }

  /** A vector that is approved and answers `card`. */
  function approve(
    [id, description, clause, ...flags]: About,
    card: Card,
    {
      sealed = sealCard(card),
      text = sealed.text,
      warnings = [],
      isAcceptable = false,
      revocationStatus,
      ...conditions
    }: Approval = {},
  ): Vector {
    const steps = approvedSteps(card).map(
      (step): ExpectedStep =>
        step[0] === 'revocation-status' && revocationStatus ? [step[0], ...revocationStatus] : step,
    );
    const all = new Set<Flag>(['Valid', ...flags, card.document, sealed.algorithm]);
    if (warnings.length > 0 || steps.some(([, status]) => status === 'WARNING')) all.add('Warning');
    return {
      id,
      kind,
      description,
      clause,
      flags: [...all],
      result: isAcceptable ? 'acceptable' : 'valid',
      input: { text, ...DEFAULTS, ...conditions },
      layers: layersOf(sealed, 'rules'),
      expected: {
        conclusion: 'APPROVED',
        steps,
        warnings,
        card,
        issuer: issuerOf(card, sealed.key),
      },
    };
  }

  return { reject, approve };
}

/** The institution of an approved card, and the certificate that verified its token. */
export function issuerOf(card: Card, key: KeyLabel) {
  const { country, institution } = card;
  const keyId = `EESSI:x5t#S256:${base64urlEncode(thumbprintOf(key))}`;
  return { countryCode: country, officialId: institution.id, keyId };
}

/** The layer that a fault belongs to. */
function layerOf(step: StepId, code: ReasonCode): Layer {
  if (step === 'key-resolved') return 'registry';
  if (step === 'signature') return 'signature';
  if (step === 'decodable') {
    if (code === 'BASE45_INVALID') return 'base45';
    if (code.startsWith('DEFLATE_')) return 'deflate';
    return /^(CBOR|COSE|JWS)_/.test(code) ? 'token' : 'text';
  }
  if (step !== 'schema-and-header') return 'rules';
  return /^(COSE|JWS|ALGORITHM)_/.test(code) ? 'header' : 'claims';
}

/** The bytes that can be had of a text whose content nothing is known of. */
function withoutContent(text: string, layer: Layer): Partial<Record<Bytes, Uint8Array>> {
  return layer === 'deflate' ? { compressed: base45Decode(text.replace(/^EH1:/, '')) } : {};
}

/** The bytes of the layers down to the one at fault. */
function layersOf(made: Partial<Record<Bytes, Uint8Array>>, fault: Layer): NonNullable<Vector['layers']> {
  const known = fault === 'deflate' ? BYTES.slice(0, 1) : fault === 'token' ? BYTES.slice(0, 2) : BYTES;
  return Object.fromEntries(known.map((name) => [name, hexEncode(made[name]!)]));
}

/** The steps of an approved card without a source of revocation lists (PoC 7). */
export function approvedSteps(card: Card): ExpectedStep[] {
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
    warns('card-number-digits', card.cardId === undefined || /^[0-9]+$/.test(card.cardId), 'CARD_ID_NOT_DIGITS'),
    warns('institution-id-digits', /^[0-9]+$/.test(id), 'INSTITUTION_ID_NOT_DIGITS'),
  ];
}
