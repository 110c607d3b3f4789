/** The parts of HL7 FHIR R4 (4.0.1) that `toFhir` writes. Names and cardinalities are those of its definitions. */

/** An extension (R4, Extensibility): here always `data-absent-reason`, where a required element has no value. */
export interface FhirExtension {
  /** The address that defines the extension. */
  readonly url: string;
  /** Why there is no value. */
  readonly valueCode: 'unknown';
}

/** What may stand beside or in place of the value of an element. */
export interface FhirElement {
  /** Why the element has no value. */
  readonly extension: readonly FhirExtension[];
}

/** An identifier (R4, Data Types). */
export interface FhirIdentifier {
  /** The URI of the namespace in which the value is unique. */
  readonly system?: string;
  /** Why the namespace is not given. */
  readonly _system?: FhirElement;
  /** The identifier itself. */
  readonly value?: string;
  /** The organisation that gave the identifier. */
  readonly assigner?: FhirReference;
  /** Why there is no identifier at all. */
  readonly extension?: readonly FhirExtension[];
}

/** A reference to an entry of the same Bundle (R4, References). */
export interface FhirReference {
  /** The `fullUrl` of the entry. */
  readonly reference: string;
  /** The type of the entry's resource. */
  readonly type: 'Patient' | 'Organization';
  /** The resource in words. */
  readonly display?: string;
}

/** What is said about a resource (R4, Resource). */
export interface FhirMeta {
  /** The profiles that the resource follows. */
  readonly profile: readonly string[];
}

/** A code (R4, Data Types). */
export interface FhirCoding {
  /** The URI of the code system. */
  readonly system: string;
  /** The code. */
  readonly code: string;
  /** What the code means. */
  readonly display: string;
}

/** A name (R4, Data Types), each part exactly as on the card. */
export interface FhirHumanName {
  /** The name (3). */
  readonly family: string;
  /** The given names (4), as one text. */
  readonly given: readonly string[];
}

/** An address (R4, Data Types), of which only the country is known. */
export interface FhirAddress {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A Coverage after the profile `coverage-eu-ehic`. */
export interface FhirCoverage {
  /** The type of the resource. */
  readonly resourceType: 'Coverage';
  /** The profile that the resource follows. */
  readonly meta: FhirMeta;
  /** The number of the card (8), then the id of the token if it is a UUID. */
  readonly identifier: readonly FhirIdentifier[];
  /** `active`: the verifier approved the document for the treatment date. */
  readonly status: 'active';
  /** The code of the European Health Insurance Card; `text` names the document. */
  readonly type: {
    /** The code of HL7 Europe. */
    readonly coding: readonly FhirCoding[];
    /** The document that was verified. */
    readonly text: string;
  };
  /** The person who is insured. */
  readonly beneficiary: FhirReference;
  /** The entitlement. */
  readonly period: {
    /** The first day, `YYYY-MM-DD`. */
    readonly start: string;
    /** The last day, `YYYY-MM-DD`. */
    readonly end: string;
  };
  /** The competent institution; `display` is its name and identification number (7). */
  readonly payor: readonly FhirReference[];
}

/** A Patient after the profile `patient-eu-ehic`. */
export interface FhirPatient {
  /** The type of the resource. */
  readonly resourceType: 'Patient';
  /** The profile that the resource follows. */
  readonly meta: FhirMeta;
  /** The personal identification number (6). */
  readonly identifier: readonly FhirIdentifier[];
  /** The name of the person. */
  readonly name: readonly FhirHumanName[];
  /** The date of birth (5): `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly birthDate: string;
}

/** An Organization of the base definition: the competent institution. */
export interface FhirOrganization {
  /** The type of the resource. */
  readonly resourceType: 'Organization';
  /** The identification number of the institution (7). */
  readonly identifier: readonly FhirIdentifier[];
  /** The name or acronym of the institution (7). */
  readonly name: string;
  /** The country that issued the document (2). */
  readonly address: readonly FhirAddress[];
}

/** An entry of a Bundle; `fullUrl` is a `urn:uuid`. */
export interface FhirEntry<Resource> {
  /** The address by which other entries refer to this one. */
  readonly fullUrl: string;
  /** The resource. */
  readonly resource: Resource;
}

/** A Bundle of one approved document: its Coverage, its Patient and the Organization that covers them. */
export interface FhirBundle {
  /** The type of the resource. */
  readonly resourceType: 'Bundle';
  /** A set of resources without a meaning of its own. */
  readonly type: 'collection';
  /** The time of the verification, ISO 8601 in UTC. */
  readonly timestamp: string;
  /** The resources, always in this order. */
  readonly entry: readonly [FhirEntry<FhirCoverage>, FhirEntry<FhirPatient>, FhirEntry<FhirOrganization>];
}
