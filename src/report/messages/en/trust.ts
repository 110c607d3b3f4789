import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institution not known',
    'The official registry knows no institution of this number in this country. The document may be forged, or the institution may be new.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Key of the institution not known',
    'The registry knows the institution, but not the key that signed this document. Either the registry data here is not up to date, or the document is forged.',
  ],
  TOO_MANY_CANDIDATES: [
    'Too many keys to try',
    'The registry has more keys of this institution that could fit than are tried[ (at most {most})]. This says nothing against the document.',
  ],
  REGISTRY_STALE: [
    'Registry data is out of date',
    'The list of institutions in this program is too old to be relied on. This says nothing against the document: it could not be checked.',
  ],
  'registry-unreachable': [
    'Registry could not be reached',
    'The registry of institutions did not answer. This says nothing against the document: it could not be checked.',
  ],
  'registry-unusable': [
    'Registry gave no usable answer',
    'The registry of institutions answered with an error or with something that cannot be used. This says nothing against the document: it could not be checked.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registry contradicts itself',
    'The answer of the registry does not fit the question or itself, so that it cannot be relied on. This says nothing against the document: it could not be checked.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registry names several institutions',
    'The registry has more than one institution of this number in this country. This says nothing against the document: it could not be checked.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Clock of this device is wrong',
    'The clock of this device shows a time before the registry data was made. Dates may be judged wrongly.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Signature does not fit the key',
    'The document claims a kind of signature that the key of the institution cannot make. It was probably forged.',
  ],
  SIGNATURE_INVALID: [
    'Forged or changed document',
    'The signature is not that of the institution for this data: the document was changed, or somebody else made it.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Signed with a key not valid yet',
    'On the day of issue, the key that signed was not valid yet.[ It is valid from {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Signed with an expired key',
    'On the day of issue, the key that signed was no longer valid.[ It was valid until {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Validity of the key not known',
    'The registry does not say when the key of the institution is valid, so that it cannot be checked.',
  ],
  NOT_ACCREDITED: [
    'Institution may not issue this document',
    'According to the registry, the institution is not entitled to issue the European Health Insurance Card.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Institution was not entitled that day',
    'According to the registry, the institution was not entitled to issue this document on the day of issue.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Institution not entitled for the whole period',
    'The document covers days for which the institution is not entitled to issue it.',
  ],
  REGISTRY_REDIRECTED: [
    'Registry is at another address',
    'The registry of institutions answered that it is to be found at another address, which this program does not follow by itself. This says nothing against the document: it could not be checked.',
  ],
  CLOCK_WRONG: [
    'Clock of this device is wrong',
    '[The clock of this device shows {today}, but it must be {atLeast} or later. ]With a wrong clock no dates can be judged: the document may be in order.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
