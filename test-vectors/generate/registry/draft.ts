/** What the vectors of the kind `registry` are made with; what is expected is stated by hand. */
import { base64Encode, base64urlEncode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import type { Flag } from '../flags.ts';
import { current, fundWith } from '../registries.ts';
import { certificateOf, thumbprintOf } from '../signing.ts';
import type {
  ListedInstitution,
  RegistryExpected,
  RegistryInput,
  RegistryQuery,
  RegistryVector,
  ResolverAnswer,
} from './vector.ts';

export const NOW = '2026-11-23T10:00:00Z';
export const CLAUSES = {
  data: 'PoC, Resolver API; spec/registry.md, Registry data',
  asking: 'PoC, Resolver API; spec/registry.md, Asking a Resolver',
} as const;

export const QUERY: RegistryQuery = { countryCode: 'BE', officialId: '0120' };
export const NAME = 'Demo National Health Insurance Fund of Belgium';
export const thumbprint = (label: string) => base64urlEncode(thumbprintOf(label));
export const base64 = (label: string) => base64Encode(certificateOf(label));
const SINCE = '2015-01-01T00:00:00+01:00';

/** An entry of the institution with one certificate and one accreditation period, and other members. */
export const entry = (members: Readonly<Record<string, unknown>> = {}) => ({
  ...fundWith({ accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: SINCE }] }),
  name: NAME,
  ...members,
});

/** That entry, as it is understood. */
export const LISTED: ListedInstitution = {
  ...QUERY,
  name: NAME,
  certificates: [
    { 'x5t#S256': thumbprint('BE:0120'), validFrom: current.validFrom, validUntil: current.validUntil as string },
  ],
  publicKeys: [],
  accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: SINCE }],
};

/** An answer with these entries. */
export const answer = (...results: readonly unknown[]): ResolverAnswer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify({ results }),
});

export type About = readonly [id: string, description: string, ...flags: Flag[]];
type More = Partial<RegistryInput> & {
  readonly requests?: number;
  readonly whole?: boolean;
  readonly clause?: string;
  readonly outcome?: Pick<RegistryExpected, 'size' | 'leftOut' | 'failure'>;
  readonly isAcceptable?: boolean;
};
type Conclusion =
  | { readonly conclusion: 'UNDERSTOOD'; readonly institution: ListedInstitution }
  | { readonly conclusion: 'UNKNOWN' }
  | { readonly conclusion: 'REFUSED'; readonly code: ReasonCode };

function draft(
  [id, description, ...flags]: About,
  answers: readonly ResolverAnswer[],
  conclusion: Conclusion,
  { requests = 1, clause = CLAUSES.asking, outcome, isAcceptable, ...more }: More,
): RegistryVector {
  const isValid = conclusion.conclusion === 'UNDERSTOOD';
  return {
    id: `resolver-${id}`,
    kind: 'registry',
    description,
    clause,
    flags: ['Registry', ...flags],
    result: isAcceptable ? 'acceptable' : isValid ? 'valid' : 'invalid',
    input: { now: NOW, query: QUERY, ...more, answers },
    expected: { ...conclusion, requests, ...outcome },
  };
}

/** The institution is understood; of `listed`, what is other than in `LISTED`. */
export function understood(
  about: About,
  answers: readonly ResolverAnswer[],
  listed: Partial<ListedInstitution> = {},
  more: More = {},
): RegistryVector {
  return draft(about, answers, { conclusion: 'UNDERSTOOD', institution: { ...LISTED, ...listed } }, more);
}

/** The registry does not have the institution. */
export function unknown(about: About, answers: readonly ResolverAnswer[], more: More = {}): RegistryVector {
  return draft(about, answers, { conclusion: 'UNKNOWN' }, more);
}

/** The answer cannot be used. */
export function refused(
  about: About,
  answers: readonly ResolverAnswer[],
  code: ReasonCode,
  more: More = {},
): RegistryVector {
  return draft(about, answers, { conclusion: 'REFUSED', code }, more);
}

/** The thumbprints of two certificates of the institution. */
export const OWN = thumbprint('BE:0120');
export const OLD = thumbprint('BE:0120-old');

/** The entry with other members is understood as `listed` says. */
export function holds(
  id: string,
  description: string,
  members: Readonly<Record<string, unknown>>,
  listed: Partial<ListedInstitution>,
): RegistryVector {
  return understood([id, description, 'RegistryForm'], [answer(entry(members))], listed, { clause: CLAUSES.data });
}
