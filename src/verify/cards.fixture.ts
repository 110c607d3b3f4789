import fc from 'fast-check';
import { fromEpochDays, type LocalDate, toEpochDays } from '../card/local-date.ts';
import type { Card } from '../card/model.ts';
import { demoInstitutions } from '../testing/demo-pki.ts';
import { DAY } from './verify.fixture.ts';

const today = toEpochDays(DAY as LocalDate);
const date = (from: number, until: number) =>
  fc.integer({ min: today + from, max: today + until }).map((days) => fromEpochDays(days)!);

/** Letters of the scripts that documents have, and what may stand between them. */
const letters = fc.constantFrom(...'AbÉßñŁşĞțœþŐžIıαΩΰЖщѝ');
const between = fc.constantFrom('', '', '', ' ', '-', "'", '’', '. ');
const name = (maxLength: number) =>
  fc
    .array(fc.tuple(letters, between), { minLength: 1, maxLength })
    .map((pairs) => pairs.flat().join('').normalize('NFC').slice(0, maxLength).trim());
const identifier = (minLength: number, maxLength: number) =>
  fc.oneof(
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength }),
    fc.string({ unit: fc.constantFrom(...'0123456789ABCXYZ/-'), minLength, maxLength }),
  );

const birthDate = fc
  .tuple(date(-20_000, -201), fc.constantFrom('', '-00', '-00-00'))
  .map(([born, unknown]) => born.slice(0, 10 - unknown.length) + unknown);

/** Some that are accredited today and have keys of both kinds. */
const institutions = demoInstitutions.filter(({ officialId }) => !officialId.endsWith('x')).slice(0, 6);

const common = fc.record({
  institution: fc
    .constantFrom(...institutions)
    .chain(({ countryCode, officialId }) =>
      name(19).map((own) => ({ country: countryCode, institution: { id: officialId, name: own } })),
    ),
  familyName: name(40),
  givenNames: name(35),
  birthDate,
  personalId: identifier(1, 20),
});

const revocation = fc.oneof(
  fc.constant({}),
  fc.uuid({ version: 4 }).map((tokenId) => ({ tokenId, revocation: 'https://fund.example/lists/1' })),
  fc.record({
    revocation: fc.record({ uri: fc.constant('https://fund.example/status/1'), index: fc.nat(2 ** 31 - 1) }),
  }),
);

const certificate = fc
  .record({
    common,
    revocation,
    validFrom: date(-200, 0),
    validTo: date(0, 200),
    card: fc.option(fc.record({ cardId: identifier(1, 20), expiryDate: date(200, 3000) }), { nil: undefined }),
  })
  .map((parts) => ({
    document: 'PRC',
    issuedOn: DAY,
    ...flat(parts.common),
    ...parts.revocation,
    ...parts.card,
    validFrom: parts.validFrom,
    validTo: parts.validTo,
  }));

const card = fc.record({ common, revocation, cardId: identifier(1, 20), expiryDate: date(0, 3000) }).map((parts) => ({
  document: 'EHIC',
  issuedOn: DAY,
  ...flat(parts.common),
  ...parts.revocation,
  cardId: parts.cardId,
  expiryDate: parts.expiryDate,
}));

function flat<Others extends object, Own extends object>({ institution, ...others }: Others & { institution: Own }) {
  return { ...others, ...institution };
}

/** Any card that an institution of the demo registry may issue today, in the profile that has all documents. */
export const anyCard = fc.oneof(certificate, card) as unknown as fc.Arbitrary<Card>;
/** Any that the other profile has as well. */
export const anyJwsCard = certificate.filter(
  (each) => typeof (each as Partial<Card>).revocation !== 'object',
) as unknown as fc.Arbitrary<Card>;
