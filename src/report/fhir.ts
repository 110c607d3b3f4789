import { type CountryCode, isCountryCode } from '../card/countries.ts';
import { isBirthDate, parseLocalDate } from '../card/local-date.ts';
import type { Card, WalletCard } from '../card/model.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireObject, unusable } from '../usage.ts';
import type { AnyReport } from '../verify/report.ts';
import type {
  FhirBundle,
  FhirCoverage,
  FhirExtension,
  FhirIdentifier,
  FhirOrganization,
  FhirPatient,
} from './fhir-types.ts';
import { requireWholeReport } from './require-report.ts';

/** The URIs of the namespaces of a country's numbers, which FHIR calls systems. */
export interface FhirSystems {
  /** The namespace of personal identification numbers (6). */
  readonly personalId?: string;
  /** The namespace of the numbers of cards (8). */
  readonly cardId?: string;
  /** The namespace of the identification numbers of institutions (7). */
  readonly institution?: string;
}

/** Options of `toFhir`. */
export interface FhirOptions {
  /**
   * The namespaces of the numbers of each country. They are added to those that the profiles name: for `IT` and `NL`
   * the personal number, for `IT` the number of the card.
   */
  readonly systems?: Readonly<Partial<Record<CountryCode, FhirSystems>>>;
}

const OPTIONS: OptionNames<FhirOptions> = { systems: true };
const SYSTEMS: OptionNames<FhirSystems> = { personalId: true, cardId: true, institution: true };

/** The namespaces that the value sets `uri-ehicPersonalId` and `uri-ehicCardId` of hl7-eu/base list. */
const KNOWN_SYSTEMS: Readonly<Partial<Record<CountryCode, FhirSystems>>> = {
  IT: { personalId: 'http://hl7.it/sid/codiceFiscale', cardId: 'http://hl7.it/sid/team' },
  NL: { personalId: 'http://fhir.nl/fhir/NamingSystem/bsn' },
};

const PROFILES = 'http://hl7.eu/fhir/base/StructureDefinition/';
const UNKNOWN: readonly FhirExtension[] = [
  { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
];
const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/**
 * Exports the document of an approved report for the records of a clinic: a FHIR R4 Bundle of a Coverage and a Patient
 * after the profiles `coverage-eu-ehic` and `patient-eu-ehic` of hl7-eu/base, and the Organization that covers them.
 * An unknown day or month of birth is left out. `spec/fhir.md` says which version of the profiles was read, and what
 * was chosen where they are silent. The addresses of the entries are new in each export: they name nothing outside it.
 *
 * @param options.systems the namespaces of the numbers of each country, as URIs. A number whose namespace is not known
 *   has none; where the profile requires one, the reason `unknown` stands in its place.
 * @throws {EhicError} `ERR_EHIC_REPORT_NOT_APPROVED` for a rejected report, which has no card; `ERR_EHIC_OPTIONS` when
 *   `report` is not a report of a verifier or its card lacks the holder, for an unknown option or country, and for a system that is not a URI.
 * @example
 * if (report.conclusion === 'APPROVED') await writeFile('card.fhir.json', JSON.stringify(toFhir(report)));
 */
export function toFhir(report: AnyReport, options: FhirOptions = {}): FhirBundle {
  requireWholeReport(report);
  requireOptions(options, OPTIONS);
  const systems = parseSystems(options.systems ?? {});
  if (report.conclusion !== 'APPROVED') {
    throw new EhicError('ERR_EHIC_REPORT_NOT_APPROVED', 'a rejected report has no card that could be exported');
  }
  const { card, verifiedAt } = report;
  const own = { ...KNOWN_SYSTEMS[card.country], ...systems[card.country] };
  const [coverage, patient, organization] = [newUrl(), newUrl(), newUrl()];
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: verifiedAt,
    entry: [
      { fullUrl: coverage, resource: toCoverage(card, own, patient, organization) },
      { fullUrl: patient, resource: toPatient(card, own) },
      { fullUrl: organization, resource: toOrganization(card, own) },
    ],
  };
}

function toCoverage(
  card: Card | WalletCard,
  systems: FhirSystems,
  patient: string,
  organization: string,
): FhirCoverage {
  const isCertificate = card.document === 'PRC';
  const payor = {
    reference: organization,
    type: 'Organization',
    display: `${card.institution.name} - ${card.institution.id}`,
  } as const;
  const identifiers: FhirIdentifier[] = [];
  if (card.cardId !== undefined) identifiers.push({ ...toIdentifier(card.cardId, systems.cardId), assigner: payor });
  if (card.tokenId !== undefined && UUID.test(card.tokenId)) {
    identifiers.push({ system: 'urn:ietf:rfc:3986', value: `urn:uuid:${card.tokenId.toLowerCase()}` });
  }
  return {
    resourceType: 'Coverage',
    meta: { profile: [`${PROFILES}coverage-eu-ehic`] },
    identifier: identifiers.length > 0 ? identifiers : [{ extension: UNKNOWN }],
    status: 'active',
    type: {
      coding: [
        {
          system: 'http://terminology.hl7.eu/CodeSystem/v3-ActCode',
          code: 'ehic',
          display: 'European Health Insurance Card',
        },
      ],
      text: isCertificate
        ? 'Provisional Replacement Certificate of the European Health Insurance Card'
        : 'European Health Insurance Card',
    },
    beneficiary: { reference: patient, type: 'Patient' },
    period: {
      start: requireDate(card.validFrom ?? card.issuedOn),
      end: requireDate(isCertificate ? card.validTo : card.expiryDate),
    },
    payor: [payor],
  };
}

function toPatient(card: Card | WalletCard, systems: FhirSystems): FhirPatient {
  const identifier = toIdentifier(card.personalId, systems.personalId);
  const { familyName, givenNames, birthDate } = card;
  if (familyName === undefined || givenNames === undefined || birthDate === undefined) {
    throw unusable('report', 'a card out of a wallet has a name only if an identity was presented with it');
  }
  if (!isBirthDate(birthDate)) throw unusable('card', 'a date of birth YYYY-MM-DD is needed');
  return {
    resourceType: 'Patient',
    meta: { profile: [`${PROFILES}patient-eu-ehic`] },
    identifier: [identifier.system === undefined ? { _system: { extension: UNKNOWN }, ...identifier } : identifier],
    name: [{ family: familyName, given: [givenNames] }],
    birthDate: birthDate.replace(/(?:-00)+$/, ''),
  };
}

function toOrganization({ institution, country }: Card | WalletCard, systems: FhirSystems): FhirOrganization {
  return {
    resourceType: 'Organization',
    identifier: [toIdentifier(institution.id, systems.institution)],
    name: institution.name,
    address: [{ country: country === 'UK' ? 'GB' : country }],
  };
}

function toIdentifier(value: string, system: string | undefined): FhirIdentifier {
  return system === undefined ? { value } : { system, value };
}

function newUrl(): string {
  return `urn:uuid:${crypto.randomUUID()}`;
}

function requireDate(date: string | undefined): string {
  if (date === undefined || !parseLocalDate(date)) throw unusable('card', 'dates YYYY-MM-DD are needed');
  return date;
}

function parseSystems(systems: NonNullable<FhirOptions['systems']>): NonNullable<FhirOptions['systems']> {
  const copy: Partial<Record<CountryCode, FhirSystems>> = {};
  requireObject('systems', systems);
  for (const [country, own] of Object.entries(systems)) {
    if (!isCountryCode(country)) throw unusable('systems', 'its names are countries of the scheme');
    if (own === undefined) continue;
    requireOptions(own, SYSTEMS, `systems.${country}`);
    const given = Object.entries(own).filter(([, system]) => system !== undefined);
    if (!given.every(([, system]) => isUri(system))) throw unusable(`systems.${country}`, 'absolute URIs are needed');
    copy[country] = Object.fromEntries(given);
  }
  return copy;
}

/** Whether a value is an absolute URI (RFC 3986, 4.3), as far as FHIR's type `uri` asks for one: no white space. */
function isUri(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(value);
}
