/** Which key of the institution is the signer's, and what the forms of registry data mean for it. */
import { change, EHIC, PRC } from './cards.ts';
import { fails, passes } from './cases.ts';
import { SAME_KEY_ID } from './certificates.ts';
import { header, kidOf } from './chain.ts';
import { approve, approveBy, type Group, reject, sealCard, sealUnder, type Vector } from './draft.ts';
import type { Sealed } from './drafting.ts';
import { sign } from './signing.ts';

const RULE = 'spec/verification.md, `signature`';
const FINDING = 'spec/verification.md, `key-resolved`';
const FORMS = 'spec/registry.md, Registry data';
const sealed = sealCard(PRC);
const signedByOther = sealCard(PRC, {
  protectedHeader: header(-7, kidOf('BE:0120')),
  signWith: (data) => sign('ES256', 'BE:KvBE10', data),
});

const found = (id: string, registry: string, description: string, clause = RULE): Vector =>
  approve([`candidate-${id}`, description, clause, 'Registry'], PRC, { sealed, registry });

function refused(
  id: string,
  registry: string,
  [step, code]: readonly [Parameters<typeof reject>[2], Parameters<typeof reject>[3]],
  description: string,
  source: Sealed = sealed,
): Vector {
  const clause = step === 'key-resolved' ? FINDING : RULE;
  return reject([`candidate-${id}`, description, clause, 'Registry'], source, step, code, { registry });
}

const unknown = ['key-resolved', 'CERTIFICATE_UNKNOWN'] as const;
const withoutPeriod = ['key-valid-on-issuance', 'KEY_VALIDITY_UNKNOWN'] as const;

const keys: Vector[] = [
  found('jwk-equal', 'jwk-equal.json', 'The certificate, and its key as a JWK: they are one.'),
  found('jwk-near', 'jwk-near.json', 'Certificate and JWK of one key both verify: the certificate is the signer’s.'),
  found('jwk-other', 'jwk-other.json', 'The JWK of another key under the thumbprint of the certificate.'),
  refused('jwk-only', 'jwk-only.json', withoutPeriod, 'A JWK verifies, but has no period of validity.'),
  refused('jwk-two', 'jwk-two.json', withoutPeriod, 'The second of two JWKs of one thumbprint verifies.'),
  refused('jwk-signed', 'jwk-other.json', withoutPeriod, 'The JWK beside the certificate verifies.', signedByOther),
  refused('jwk-not-for-this', 'jwk-not-for-this.json', unknown, 'JWKs that are not for verifying this algorithm.'),
  refused(
    'jwk-no-point',
    'jwk-no-point.json',
    ['signature', 'ALGORITHM_KEY_MISMATCH'],
    'A JWK that is no point of the curve fits no algorithm.',
  ),
  found('64', '64-candidates.json', 'A certificate and 63 public keys under its thumbprint: 64 candidates.', FINDING),
  found('256-certificates', '256-certificates.json', 'The last of 256 entries.', FORMS),
  refused('257-certificates', '257-certificates.json', unknown, 'The last of 257 entries, which is not read.'),
  found('wrapped-3', 'wrapped-3.json', 'A certificate in three layers of PEM.', FORMS),
  refused('wrapped-4', 'wrapped-4.json', unknown, 'A certificate in four layers of PEM, which is not read.'),
];

const sameKeyId: Vector[] = (['BE:0120', 'BE:KvBE10'] as const).flatMap((key) =>
  ['same-key-id', 'same-key-id-reversed'].map((registry) => {
    const certificate = SAME_KEY_ID[key];
    const isFirst = (key === 'BE:0120') === (registry === 'same-key-id');
    const about = `Of two certificates of one key id the ${isFirst ? 'first' : 'second'} one’s key verifies.`;
    const id = `candidate-${registry}-${isFirst ? 'first' : 'second'}`;
    const source = sealUnder(certificate, { key });
    return approveBy([id, about, RULE, 'Registry'], certificate, { sealed: source, registry: `${registry}.json` });
  }),
);

const inTwo = { ...EHIC, issuedOn: '2026-11-02', validFrom: '2026-11-06' };
const isAccredited = passes('spec/verification.md, `issuer-accredited`', 'Period');
const notAccredited = fails('spec/verification.md, `issuer-accredited`', 'issuer-accredited', 'Period');

const accreditations: Vector[] = [
  isAccredited('accreditation-two-periods', inTwo, 'Issued in one period, entitled in the next one.', {
    registry: 'two-periods.json',
  }),
  notAccredited(
    'accreditation-two-periods-before',
    change(inTwo, { validFrom: '2026-11-05' }),
    'NOT_ACCREDITED_FOR_PERIOD',
    'Issued in one period, entitled from its last day on.',
    { registry: 'two-periods.json' },
  ),
  notAccredited('accreditation-both-spellings', PRC, 'NOT_ACCREDITED', 'Of both spellings the right one counts.', {
    registry: 'both-spellings.json',
  }),
  isAccredited('accreditation-first-null', PRC, 'The right spelling is null: the other one counts.', {
    registry: 'first-spelling-null.json',
  }),
  isAccredited('accreditation-end-null', PRC, 'Ends that are null, or blank, are open, or those of the certificate.', {
    registry: 'open-ends.json',
  }),
  isAccredited('accreditation-end-empty', PRC, 'An end that is an empty text is open.', {
    registry: 'blank-end.json',
  }),
  notAccredited(
    'accreditation-no-date',
    PRC,
    'NOT_ACCREDITED_ON_ISSUANCE',
    'Periods with texts that are no dates are there, and hold nothing.',
    { registry: 'accreditation-no-date.json' },
  ),
];

const ages: Vector[] = [
  approve(['key-future-24-hours', 'Registry data made exactly 24 hours after now.', FINDING, 'Registry'], PRC, {
    sealed,
    registryTime: '2026-11-24T10:00:00Z',
    warnings: ['CLOCK_BEHIND_REGISTRY'],
  }),
  reject(
    ['key-future', 'Registry data made one second more than 24 hours after now.', FINDING, 'Registry'],
    sealed,
    'key-resolved',
    'REGISTRY_STALE',
    { registryTime: '2026-11-24T10:00:01Z' },
  ),
];

export const candidates: readonly Group[] = [
  { folder: 'key', vectors: [...keys, ...sameKeyId, ...ages] },
  { folder: 'accreditation', vectors: accreditations },
];
