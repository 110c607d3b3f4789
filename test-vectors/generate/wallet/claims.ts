/** The claims of a credential: types, lengths and values. */
import type { ReasonCode } from '../../../src/codes.ts';
import { EHIC } from '../cards.ts';
import type { Flag } from '../flags.ts';
import { CONCEALED, type Plan, presented, SOURCE } from './build.ts';
import { type Approval, approve, CLAUSES, cardWith, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

/** A claim that is refused, in a credential that is signed. */
export const refuses = (id: string, description: string, plan: Plan, code: ReasonCode, ...flags: Flag[]) =>
  reject(
    [`claim-${id}`, description, CLAUSES.header, 'SignedFault', ...flags],
    presented(plan),
    'schema-and-header',
    code,
  );

/** A claim that is read. */
export const passes = (id: string, description: string, plan: Plan, approval: Approval = {}, ...flags: Flag[]) =>
  approve([`claim-${id}`, description, CLAUSES.credential, ...flags], presented(plan), approval);

const CONCEALED_NAMES = Object.keys(CONCEALED);
/** A plan in which one claim has a value, whether it can be kept back or not. */
export const claim = (name: string, value: unknown): Plan =>
  CONCEALED_NAMES.includes(name) ? { concealed: { ...CONCEALED, [name]: value } } : { open: { [name]: value } };
const idOf = (name: string) => name.replaceAll('_', '-');

const TEXTS = [
  'vct',
  'iss',
  'jti',
  'sub',
  'issuing_country',
  'date_of_issuance',
  'date_of_expiry',
  'starting_date',
  'ending_date',
  ...CONCEALED_NAMES,
];
const OBJECTS = ['cnf', 'status', 'issuing_authority', 'authentic_source'];
const TIMES = ['iat', 'nbf', 'exp'];
const types: WalletVector[] = [
  ...[...TEXTS, ...OBJECTS, ...TIMES].map((name) =>
    refuses(
      `null-${idOf(name)}`,
      `Null in place of ${name}, which is not the same as none.`,
      claim(name, null),
      'FIELD_TYPE',
    ),
  ),
  ...TEXTS.map((name) =>
    refuses(`number-${idOf(name)}`, `A number in place of ${name}.`, claim(name, 20_261_102), 'FIELD_TYPE'),
  ),
  ...OBJECTS.map((name) =>
    refuses(`text-${idOf(name)}`, `A text in place of ${name}.`, claim(name, 'BE:0120'), 'FIELD_TYPE'),
  ),
  ...OBJECTS.map((name) =>
    refuses(`array-${idOf(name)}`, `An array in place of ${name}.`, claim(name, [SOURCE]), 'FIELD_TYPE'),
  ),
  ...TIMES.map((name) =>
    refuses(`text-${name}`, `A text in place of ${name}.`, claim(name, '1795680000'), 'FIELD_TYPE'),
  ),
];

const REQUIRED = ['vct', 'iat', 'cnf', 'authentic_source', 'date_of_issuance'];
const missing: WalletVector[] = [
  ...REQUIRED.map((name) => refuses(`no-${idOf(name)}`, `No ${name}.`, claim(name, undefined), 'FIELD_MISSING')),
  refuses('no-holder-key', 'No key of the holder.', claim('cnf', { kid: 'k' }), 'FIELD_MISSING'),
  refuses('holder-key-text', 'A text in place of the key of the holder.', claim('cnf', { jwk: 'key' }), 'FIELD_TYPE'),
  refuses(
    'no-source-id',
    'An institution without an id.',
    claim('authentic_source', { name: SOURCE.name }),
    'FIELD_MISSING',
  ),
  refuses(
    'no-source-name',
    'An institution without a name.',
    claim('authentic_source', { id: SOURCE.id }),
    'FIELD_MISSING',
  ),
  refuses(
    'source-id-number',
    'An institution whose id is a number.',
    claim('authentic_source', { ...SOURCE, id: 120 }),
    'FIELD_TYPE',
  ),
];

const named = (name: string): Plan => claim('authentic_source', { ...SOURCE, name });
const isNamed = (name: string) => cardWith({ institution: { id: '0120', name } });
const length = (
  name: 'personal_administrative_number' | 'document_number',
  field: 'personalId' | 'cardId',
): WalletVector[] => {
  const id = name === 'document_number' ? 'card-number' : 'personal-number';
  const digits = (count: number) => '7'.repeat(count);
  return [
    refuses(`${id}-3`, `A ${name} of 3 characters.`, claim(name, digits(3)), 'FIELD_TOO_SHORT', 'Boundary'),
    passes(
      `${id}-4`,
      `A ${name} of 4 characters.`,
      claim(name, digits(4)),
      { card: cardWith({ [field]: digits(4) }) },
      'Boundary',
    ),
    passes(
      `${id}-50`,
      `A ${name} of 50 characters.`,
      claim(name, digits(50)),
      { card: cardWith({ [field]: digits(50) }) },
      'Boundary',
    ),
    refuses(`${id}-51`, `A ${name} of 51 characters.`, claim(name, digits(51)), 'FIELD_TOO_LONG', 'Boundary'),
  ];
};
const lengths: WalletVector[] = [
  ...length('personal_administrative_number', 'personalId'),
  ...length('document_number', 'cardId'),
  refuses('source-name-empty', 'An empty name of the institution.', named(''), 'FIELD_TOO_SHORT', 'Boundary'),
  passes('source-name-1', 'A name of 1 character.', named('N'), { card: isNamed('N') }, 'Boundary'),
  passes(
    'source-name-100',
    'A name of 100 characters outside ASCII, each of two units of UTF-16.',
    named('𝔑'.repeat(100)),
    { card: isNamed('𝔑'.repeat(100)) },
    'Boundary',
    'Script',
  ),
  refuses('source-name-101', 'A name of 101 characters.', named('N'.repeat(101)), 'FIELD_TOO_LONG', 'Boundary'),
];

const personal = (value: string, ...warnings: ReasonCode[]) =>
  [claim('personal_administrative_number', value), { card: cardWith({ personalId: value }), warnings }] as const;
const texts: WalletVector[] = [
  passes(
    'text-edge-space',
    'A personal number with a space at its end.',
    ...personal('85071612345 ', 'TEXT_EDGE_SPACE'),
  ),
  passes(
    'text-not-seen',
    'A personal number with a character that is not seen.',
    ...personal('8507\u200b1612345', 'CHARACTER_NOT_ALLOWED'),
  ),
  passes(
    'text-not-nfc',
    'A name that is not in normalisation form C.',
    named('CAISSE GE\u0301NE\u0301RALE'),
    { card: isNamed('CAISSE GE\u0301NE\u0301RALE'), warnings: ['TEXT_NOT_NFC'] },
    'Script',
  ),
  passes('card-number-letters', 'A card number with letters.', claim('document_number', 'BE-0120-17'), {
    card: cardWith({ cardId: 'BE-0120-17' }),
  }),
  refuses(
    'text-half-pair',
    'A personal number with half a surrogate pair.',
    claim('personal_administrative_number', '8507\ud800'),
    'JSON_INVALID',
  ),
  passes('token-id-upper-case', 'A UUID in upper case.', claim('jti', `urn:uuid:${EHIC.tokenId!.toUpperCase()}`)),
  passes(
    'token-id-without-hyphens',
    'A UUID without hyphens.',
    claim('jti', `urn:uuid:${EHIC.tokenId!.replaceAll('-', '')}`),
  ),
  passes('token-id-no-uuid', 'What is no UUID after urn:uuid.', claim('jti', 'urn:uuid:17'), {
    card: cardWith({ tokenId: 'urn:uuid:17' }),
  }),
  passes('token-id-bare', 'A UUID in upper case without urn:uuid.', claim('jti', EHIC.tokenId!.toUpperCase()), {
    card: cardWith({ tokenId: EHIC.tokenId!.toUpperCase() }),
  }),
  refuses('token-id-empty', 'An empty token id.', claim('jti', ''), 'FIELD_TOO_SHORT'),
];

export const claims: readonly WalletVector[] = [...types, ...missing, ...lengths, ...texts];
