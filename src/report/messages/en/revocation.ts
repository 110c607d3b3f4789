import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Document cannot be revoked',
    'The institution has not foreseen that this document can be revoked. It is not required to.',
  ],
  REVOCATION_NOT_CONFIGURED: ['Revocation was not checked', 'This program is not set up to look at revocation lists.'],
  'revocation-unreachable': [
    'Revocation could not be checked',
    'The revocation list of the institution could not be fetched, and there is no copy of it here.',
  ],
  'revocation-not-allowed': [
    'Revocation was not checked',
    'The revocation list lies at an address from which this program may not fetch.',
  ],
  'revocation-unusable': ['Revocation could not be checked', 'The revocation list is too large or cannot be read.'],
  'revocation-not-trusted': [
    'Revocation list not genuine',
    'The revocation list was not signed by the institution that issued the document, or is another list. It was not used.',
  ],
  REVOCATION_STALE: [
    'Revocation list is out of date',
    'The revocation list in this program is too old to be relied on, so that it could not be checked whether the document was revoked.',
  ],
  REVOCATION_OLDER: [
    'Old revocation list was offered',
    'The revocation list that was fetched is older than one seen before. It was not used.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Revocation list from the future',
    'The revocation list says that it was made at a time that is still to come. Either the clock of this device is wrong, or the list is. It was not used.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'No such place in the revocation list',
    'The document names a place in the revocation list that the list does not have.',
  ],
  REVOKED: [
    'Revoked by the institution',
    'The institution has withdrawn this document. It is genuine, but no longer valid.',
  ],
  SUSPENDED: ['Suspended by the institution', 'The institution has suspended this document for the time being.'],
  STATUS_NOT_VALID: ['Not valid any more', 'In its list, the institution marks this document as not valid.'],
} as const satisfies Readonly<Record<string, Message>>;
