/** The identity (PID) that is presented with a card. */
import type { ReasonCode } from '../../../src/codes.ts';
import type { Flag } from '../flags.ts';
import {
  disclosureOf,
  identity,
  jwkOf,
  NOW,
  numbered,
  PERSON,
  type Plan,
  type Proof,
  present,
  presented,
} from './build.ts';
import { type Approval, approve, CLAUSES, type Conditions, cardWith, HOLDER, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

export const EHIC = presented();
export const about = (id: string, description: string, ...flags: Flag[]) =>
  [`identity-${id}`, description, CLAUSES.holder, 'Identity', ...flags] as const;

/** An identity that is accepted with the plain card. */
export const passes = (id: string, description: string, pid: string, approval: Approval = {}, ...flags: Flag[]) =>
  approve(about(id, description, ...flags), EHIC, { pid, card: cardWith(HOLDER), ...approval });

/** An identity that is refused with the plain card. */
export const fails = (
  id: string,
  description: string,
  pid: string,
  code: ReasonCode,
  conditions: Conditions = {},
  ...flags: Flag[]
) => reject(about(id, description, ...flags), EHIC, 'holder-bound', code, { pid, ...conditions });
const invalid = (id: string, description: string, plan: Plan, proof: Proof = {}, ...flags: Flag[]) =>
  fails(id, description, present(identity(plan), proof), 'PID_INVALID', {}, ...flags);

const { personal_administrative_number: number, ...NAMES } = PERSON;
const person = (claims: Readonly<Record<string, unknown>>) =>
  present(identity({ concealed: { ...PERSON, ...claims } }));
export const linked = { warnings: ['HOLDER_NOT_LINKED'] } as const;
const persons: WalletVector[] = [
  passes(
    'other-number',
    'Another personal number than that of the card.',
    person({ personal_administrative_number: '99999999999' }),
    linked,
  ),
  passes('no-number', 'An identity without a personal number.', present(identity({ concealed: NAMES })), linked),
  passes(
    'number-withheld',
    'The personal number is kept back.',
    present(identity({ withheld: ['personal_administrative_number'] })),
    linked,
  ),
  passes(
    'number-no-text',
    'A personal number that is a number.',
    person({ personal_administrative_number: Number(number) }),
    linked,
  ),
  passes(
    'other-person',
    'Another name, with the personal number of the card.',
    person({ family_name: 'Roe', given_name: 'Jane' }),
    { card: cardWith({ ...HOLDER, familyName: 'Roe', givenNames: 'Jane' }) },
  ),
  passes('open', 'An identity that keeps nothing back.', present(identity({ open: PERSON, concealed: {} }))),
  passes(
    'greek',
    'A name in Greek.',
    person({ family_name: 'Παπαδόπουλος' }),
    { card: cardWith({ ...HOLDER, familyName: 'Παπαδόπουλος' }) },
    'Script',
  ),
  passes('edge-space', 'A name with a space at its end.', person({ family_name: 'Doe ' }), {
    card: cardWith({ ...HOLDER, familyName: 'Doe ' }),
    warnings: ['TEXT_EDGE_SPACE'],
  }),
  passes(
    'not-nfc',
    'A name that is not in normalisation form C.',
    person({ given_name: 'Rene\u0301' }),
    { card: cardWith({ ...HOLDER, givenNames: 'Rene\u0301' }), warnings: ['TEXT_NOT_NFC'] },
    'Script',
  ),
  passes('not-seen', 'A name with a character that is not seen.', person({ family_name: 'D\u200boe' }), {
    card: cardWith({ ...HOLDER, familyName: 'D\u200boe' }),
    warnings: ['CHARACTER_NOT_ALLOWED'],
  }),
  passes('born-unknown-day', 'A birth of which only the year is known.', person({ birthdate: '1985-00-00' }), {
    card: cardWith({ ...HOLDER, birthDate: '1985-00-00' }),
  }),
  passes(
    'born-first-day',
    'Born on the first day of the period.',
    person({ birthdate: '2026-11-01' }),
    { card: cardWith({ ...HOLDER, birthDate: '2026-11-01' }) },
    'Rule',
    'Boundary',
  ),
  reject(
    about('born-after', 'Born on the day after the first of the period.', 'Rule', 'Boundary'),
    EHIC,
    'birth-not-after-start',
    'BIRTH_AFTER_START',
    { pid: person({ birthdate: '2026-11-02' }) },
  ),
];

const contents: WalletVector[] = [
  ...Object.keys(NAMES).flatMap((name) => [
    invalid(`${name.replace('_', '-')}-withheld`, `The ${name} is kept back.`, { withheld: [name] }),
    invalid(
      `${name.replace('_', '-')}-null`,
      `The ${name} is null.`,
      { concealed: { ...PERSON, [name]: null } },
      {},
      'SignedFault',
    ),
    invalid(
      `${name.replace('_', '-')}-empty`,
      `The ${name} is empty.`,
      { concealed: { ...PERSON, [name]: '' } },
      {},
      'SignedFault',
    ),
  ]),
  invalid(
    'birthdate-none',
    'A date of birth that is none.',
    { concealed: { ...PERSON, birthdate: '1985-02-30' } },
    {},
    'SignedFault',
  ),
  invalid('expired-null', 'An end that is null.', { open: { exp: null } }, {}, 'SignedFault'),
  invalid('not-before-null', 'A beginning that is null.', { open: { nbf: null } }, {}, 'SignedFault'),
  invalid('vct-other', 'Another type.', { open: { vct: 'urn:eudi:pid:2' } }, {}, 'SignedFault'),
  invalid('vct-ehic', 'The type of a card.', { open: { vct: 'urn:eudi:ehic:1' } }, {}, 'SignedFault'),
  invalid(
    'expired',
    'It ended 60 seconds before now.',
    { open: { exp: NOW - 60 } },
    {},
    'SignedFault',
    'Period',
    'Boundary',
  ),
  invalid(
    'not-yet-valid',
    'It begins 61 seconds after now.',
    { open: { nbf: NOW + 61 } },
    {},
    'SignedFault',
    'Period',
    'Boundary',
  ),
  fails(
    'name-changed',
    'A disclosure of another name.',
    present(identity().replace(disclosureOf('family_name', PERSON.family_name), disclosureOf('family_name', 'Roe'))),
    'PID_INVALID',
    {},
    'Forgery',
    'Disclosure',
  ),
  fails('empty', 'An empty text.', '', 'PID_INVALID'),
  fails('card', 'The card itself in place of an identity.', EHIC, 'PID_INVALID'),
];

const bound: WalletVector[] = [
  invalid('other-nonce', 'Made for another request.', {}, { claims: { nonce: 'nonce-2026-11-24' } }, 'Binding'),
  invalid(
    'other-audience',
    'Made for another verifier.',
    {},
    { claims: { aud: 'x509_hash:other.example.org' } },
    'Binding',
  ),
  invalid('other-hash', 'The proof for another identity.', {}, { claims: { sd_hash: 'other' } }, 'Binding'),
  invalid('other-key', 'A proof by another key.', {}, { sign: numbered('otherHolder') }, 'Binding', 'Forgery'),
  invalid('stale', 'A proof made 301 seconds before now.', {}, { claims: { iat: NOW - 301 } }, 'Binding', 'Boundary'),
  fails('no-proof', 'No proof.', identity(), 'PID_INVALID', {}, 'Binding'),
  passes(
    'key-of-its-own',
    'An identity whose holder has another key than the card.',
    present(identity({ open: { cnf: { jwk: jwkOf('otherHolder') } } }), { sign: numbered('otherHolder') }),
    {},
    'Binding',
  ),
];

const headers: WalletVector[] = [
  passes('typ-vc', 'The typ of drafts before 19.', present(identity({ header: { typ: 'vc+sd-jwt' } }))),
  invalid('typ-other', 'Another typ.', { header: { typ: 'JWT' } }, {}, 'SignedFault'),
  invalid(
    'alg-none',
    'The algorithm none, without a signature.',
    { header: { alg: 'none' }, sign: () => new Uint8Array(0) },
    {},
    'AlgorithmConfusion',
  ),
  invalid('x5c-absent', 'No certificate.', { header: { x5c: undefined } }, {}, 'SignedFault'),
  invalid(
    'other-signature',
    'Signed by another key than that of the certificate.',
    { sign: numbered('otherHolder') },
    {},
    'Forgery',
  ),
];

export const identities: readonly WalletVector[] = [...persons, ...contents, ...bound, ...headers];
