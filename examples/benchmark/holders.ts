import type { Card, CountryCode, EhicCard, PrcCard } from 'eehic';

/** The day on which every card of the benchmark is issued and verified, and for which treatment is claimed. */
export const TODAY = '2025-09-22';
export const now = () => new Date(`${TODAY}T10:00:00Z`);

/** The revocation list of the PoC's worked example. All cards have the same one, since their names are compared. */
const REVOCATION = 'https://example.org/revocation/list';

function prc(country: CountryCode, familyName: string, givenNames: string, rest: Rest): PrcCard {
  const period = { expiryDate: '2025-12-31', validFrom: '2025-09-01', validTo: '2025-12-01' };
  return {
    document: 'PRC',
    country,
    familyName,
    givenNames,
    ...period,
    issuedOn: TODAY,
    revocation: REVOCATION,
    ...rest,
  };
}

function ehic(country: CountryCode, familyName: string, givenNames: string, rest: Rest): EhicCard {
  const expiryDate = '2028-06-30';
  return {
    document: 'EHIC',
    country,
    familyName,
    givenNames,
    expiryDate,
    issuedOn: TODAY,
    revocation: REVOCATION,
    ...rest,
  };
}

type Rest = Pick<EhicCard, 'birthDate' | 'personalId' | 'institution' | 'cardId' | 'tokenId'>;

/** The worked example of the PoC, section 3.3. */
export const JOHN_DOE = prc('BE', 'Doe', 'John', {
  birthDate: '2011-11-11',
  personalId: '11111111111',
  institution: { id: '0120', name: 'CM' },
  cardId: '12345678910111213141',
  tokenId: '49f095e2-2dbf-4525-99b9-3c8956083e97',
});

/** The same certificate as `eehic` recommends it: revocable by an index of a status list, without a token id. */
export const JOHN_DOE_BY_INDEX: PrcCard = {
  ...prc('BE', 'Doe', 'John', {
    birthDate: JOHN_DOE.birthDate,
    personalId: JOHN_DOE.personalId,
    institution: JOHN_DOE.institution,
    cardId: '12345678910111213141',
  }),
  revocation: { uri: REVOCATION, index: 413_275 },
};

/**
 * Invented people with short names, names as long as a card may have (40 and 35), and Greek, Bulgarian and Polish
 * names.
 */
export const HOLDERS: readonly Card[] = [
  JOHN_DOE,
  ehic('SE', 'Ek', 'Li', {
    birthDate: '1990-03-15',
    personalId: '199003152384',
    institution: { id: '1246', name: 'FK' },
    cardId: '80752000010041975208',
    tokenId: 'c0b3d1f4-7a52-4e0b-9d26-5b1f0e8a7c31',
  }),
  prc('DE', 'Maximiliane-Henriette von Hohenstein-Wal', 'Johanna Charlotte Friederike Amalia', {
    birthDate: '1957-12-30',
    personalId: 'T220001293',
    institution: { id: '101575519', name: 'TK' },
    cardId: '80276001013817264509',
    tokenId: '5e1a9f07-66c4-4b8d-8f3e-d20c7ab9414e',
  }),
  prc('GR', 'Παπαδόπουλος', 'Γεώργιος', {
    birthDate: '1968-04-23',
    personalId: '23046801274',
    institution: { id: '1001', name: 'ΕΟΠΥΥ' },
    cardId: '80300010010058213746',
    tokenId: '91d7c2ab-03f8-4f6a-a1b5-7c64e90d2f58',
  }),
  ehic('CY', 'Κωνσταντινίδου', 'Ελευθερία', {
    birthDate: '1979-08-04',
    personalId: '00784512',
    institution: { id: '0140', name: 'ΟΑΥ' },
    cardId: '80196001400003491827',
    tokenId: '2f6be083-d94c-4a17-b7e0-18a5c3f7d690',
  }),
  prc('BG', 'Христофоров', 'Владислав', {
    birthDate: '1983-11-17',
    personalId: '8311176542',
    institution: { id: '2201', name: 'НЗОК' },
    cardId: '80100022010071640395',
    tokenId: 'ad40587c-1be9-4c32-86fd-f37b02e1c9a4',
  }),
  prc('PL', 'Brzęczyszczykiewicz', 'Grzegorz', {
    birthDate: '1951-06-08',
    personalId: '51060804179',
    institution: { id: '0007', name: 'NFZ' },
    cardId: '80616000070029384756',
    tokenId: '7832fe1d-c50a-4d9b-9e74-0b6d1a8f43c5',
  }),
  ehic('PL', 'Wiśniewska-Szczepańska', 'Małgorzata', {
    birthDate: '1994-02-26',
    personalId: '94022603846',
    institution: { id: '0012', name: 'NFZ' },
    cardId: '80616000120084720163',
    tokenId: 'e69c14b8-4f7d-4208-a3c1-92d5b70e8f6a',
  }),
];

/** The same people with one institution of the demo registry, as for one issuer and one verifier. */
export const BELGIANS: readonly Card[] = HOLDERS.map((card) => ({
  ...card,
  country: JOHN_DOE.country,
  institution: JOHN_DOE.institution,
}));
