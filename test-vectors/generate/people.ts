/** Cards of many kinds that are approved, and the warnings that come with an approval. */
import type { Card, CardFields } from '../../src/card/model.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { demoInstitution } from '../../src/testing/demo-pki.ts';
import { change, EHIC, PRC } from './cards.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';

function from(
  country: string,
  id: string,
  base: Card,
  familyName: string,
  givenNames: string,
  description: string,
): Vector {
  const { officialId } = demoInstitution(country);
  const institution = { id: officialId, name: `TEST ${country}` };
  const card = change(base, { country, familyName, givenNames, institution });
  const sealed = sealCard(card, { key: `${country}:${officialId}` });
  return approve([`names-${id}`, description, CLAUSES.texts, 'Script'], card, { sealed });
}

const names: Vector[] = [
  from('GR', 'greek', EHIC, 'Αγγελόπουλος', 'Ιωάννης', 'Greek letters.'),
  from('BG', 'cyrillic', PRC, 'Димитрова', 'Йоана', 'Cyrillic letters.'),
  from('PL', 'polish', EHIC, 'Brzęczyszczykiewicz-Łukasiewicz', 'Grażyna', 'Polish letters.'),
  from('DE', 'german', PRC, 'Weiß von der Größe', 'Jürgen', 'German letters.'),
  from('FR', 'french', EHIC, 'D’Œuvre', 'Françoise', 'A ligature and a curly apostrophe.'),
  from(
    'UK',
    'british',
    PRC,
    "O'Neill-Smythe",
    'Siân',
    'A straight apostrophe and a hyphen, from a country that writes UK.',
  ),
  from(
    'GR',
    'greek-long',
    PRC,
    'Παπαδοπούλου-Χατζηγεωργίου Κωνσταντοπούλ',
    'Αικατερίνη Κωνσταντίνα Παρασκευή Ζω',
    '40 and 35 Greek letters.',
  ),
  from(
    'BG',
    'cyrillic-long',
    EHIC,
    'Александрова-Константинова Димитрова-Вас',
    'Александрина Владимира Екатерина-Ан',
    '40 and 35 Cyrillic letters.',
  ),
];

const forms: Vector[] = [
  approve(['form-ehic', 'An EHIC: its period begins on the date of issuance.', CLAUSES.card], EHIC),
  approve(['form-ehic-from', 'An EHIC with (a): its period begins there, after the date of issuance.', CLAUSES.card], {
    ...EHIC,
    validFrom: '2026-11-15',
  }),
  approve(['form-prc', 'A PRC with all fields.', CLAUSES.card], PRC),
  approve(
    ['form-prc-least', 'A PRC without card number and expiry date.', CLAUSES.card],
    change(PRC, { cardId: undefined, expiryDate: undefined }),
  ),
];

const status = (index: number) => ({ uri: 'https://example.org/be/0120/status', index });
const about = (id: string, description: string) =>
  [`revocation-${id}`, description, CLAUSES.revocation, 'Revocation'] as const;

const revocation: Vector[] = [
  approve(about('jti-list', 'A token id and the URI of a jti list.'), PRC),
  approve(about('status-list', 'A token id and a status list reference.'), { ...PRC, revocation: status(4711) }),
  approve(about('status-list-first', 'The first entry of a status list.'), { ...EHIC, revocation: status(0) }),
  approve(about('status-list-far', 'An entry beyond 2^32.'), { ...EHIC, revocation: status(2 ** 32 + 1) }),
  approve(
    about('none', 'Neither token id nor revocation reference.'),
    change(PRC, { tokenId: undefined, revocation: undefined }),
  ),
  approve(about('no-token-id', 'A revocation reference without a token id.'), change(PRC, { tokenId: undefined })),
  approve(
    about('status-list-no-token-id', 'A status list reference, which needs no token id.'),
    change(PRC, { tokenId: undefined, revocation: status(7) }),
  ),
  approve(about('other-scheme', 'A URI that nobody will fetch.'), {
    ...PRC,
    revocation: 'http://example.org/list#part',
  }),
  approve(about('no-host', 'A URI without a host.'), { ...PRC, revocation: 'urn:example:list' }),
  approve(about('no-reference', 'A token id without a revocation reference.'), change(EHIC, { revocation: undefined })),
  reject(
    about('required', 'A verifier that must know the status and has no source of lists.'),
    sealCard(PRC),
    'revocation-status',
    'REVOCATION_NOT_CONFIGURED',
    { requireRevocation: true },
  ),
  reject(
    about('required-no-reference', 'A verifier that must know the status, and a document that cannot be revoked.'),
    sealCard(change(PRC, { revocation: undefined })),
    'revocation-status',
    'REVOCATION_REFERENCE_MISSING',
    { requireRevocation: true },
  ),
];

function shown(id: string, fields: CardFields, description: string, ...warnings: ReasonCode[]): Vector {
  return approve([`shown-${id}`, description, CLAUSES.texts, 'Script'], change(PRC, fields), { warnings });
}

const unsafe = 'CHARACTER_NOT_ALLOWED';
const characters: Vector[] = [
  shown('zero-width', { familyName: 'D\u200boe' }, 'A zero-width space in a name that the institution signed.', unsafe),
  shown('bidi', { givenNames: '\u202enhoJ' }, 'Given names that turn the direction.', unsafe),
  shown(
    'bidi-and-zero-width',
    { familyName: 'Doe\u2066', givenNames: 'J\u200dohn' },
    'An invisible character in each name: a warning each.',
    unsafe,
    unsafe,
  ),
  shown('nul', { familyName: 'Do\u0000e' }, 'A NUL within a name.', unsafe),
  shown(
    'line-feed',
    { institution: { id: '0120', name: 'TEST\nFUND' } },
    'A line feed in the name of the institution.',
    unsafe,
  ),
  shown('private-use', { familyName: 'Doe\ue000' }, 'A private-use character.', unsafe),
  shown('edge-space', { familyName: ' Doe ' }, 'Spaces at the edges, which issuing refuses.', 'TEXT_EDGE_SPACE'),
  shown('blank', { givenNames: '   ' }, 'Given names of spaces only.', 'TEXT_EDGE_SPACE'),
  shown('card-number', { cardId: '8005\u200b6' }, 'A zero-width space in a card number.', unsafe),
  shown(
    'look-alike',
    { familyName: 'D\u043ee' },
    'A Cyrillic letter in a Latin name: left to the comparison with the identity document.',
  ),
];

const warned: Vector[] = [
  approve(
    ['issuer-25', 'Institution id and name of 25 characters together.', CLAUSES.issuerRules, 'Boundary', 'Rule'],
    {
      ...PRC,
      institution: { id: '0120', name: 'TWENTY-ONE CHARACTERS' },
    },
  ),
  approve(
    [
      'issuer-26',
      'Institution id and name of 26 characters together, and an id with letters.',
      CLAUSES.issuerRules,
      'Boundary',
      'Rule',
    ],
    { ...PRC, institution: { id: 'KvBE10', name: 'TWENTY CHARACTERS XX' } },
    { sealed: sealCard({ ...PRC, institution: { id: 'KvBE10', name: 'TWENTY CHARACTERS XX' } }, { key: 'BE:KvBE10' }) },
  ),
  approve(['issuer-card-number', 'A card number with a letter.', CLAUSES.issuerRules, 'Rule'], {
    ...EHIC,
    cardId: '8005600001012000001X',
  }),
];

export const people: readonly Group[] = [
  { folder: 'names', vectors: names },
  { folder: 'forms', vectors: [...forms, ...warned] },
  { folder: 'revocation', vectors: revocation },
  { folder: 'characters', vectors: characters },
];
