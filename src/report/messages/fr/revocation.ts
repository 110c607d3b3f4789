import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Le document ne peut pas être révoqué',
    'L’institution n’a pas prévu que ce document puisse être révoqué. Elle n’y est pas tenue.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'La révocation n’a pas été vérifiée',
    'Ce programme n’est pas configuré pour consulter des listes de révocation.',
  ],
  'revocation-unreachable': [
    'La révocation n’a pas pu être vérifiée',
    'La liste de révocation de l’institution n’a pas pu être obtenue, et il n’y en a pas de copie ici.',
  ],
  'revocation-not-allowed': [
    'La révocation n’a pas été vérifiée',
    'La liste de révocation se trouve à une adresse à laquelle ce programme n’a pas le droit d’accéder.',
  ],
  'revocation-unusable': [
    'La révocation n’a pas pu être vérifiée',
    'La liste de révocation est trop grande ou illisible.',
  ],
  'revocation-not-trusted': [
    'Liste de révocation non authentique',
    'La liste de révocation n’a pas été signée par l’institution qui a délivré le document, ou il s’agit d’une autre liste. Elle n’a pas été utilisée.',
  ],
  REVOCATION_STALE: [
    'Liste de révocation périmée',
    'La liste de révocation dans ce programme est trop ancienne pour qu’on s’y fie. Il n’a pas pu être vérifié si le document a été révoqué.',
  ],
  REVOCATION_OLDER: [
    'Ancienne liste de révocation reçue',
    'La liste de révocation obtenue est plus ancienne qu’une autre déjà vue. Elle n’a pas été utilisée.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Liste de révocation venue du futur',
    'La liste de révocation indique avoir été établie à un moment encore à venir. Soit l’horloge de cet appareil est mal réglée, soit la liste est erronée. Elle n’a pas été utilisée.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Place inexistante dans la liste de révocation',
    'Le document indique une place dans la liste de révocation que cette liste n’a pas.',
  ],
  REVOKED: [
    'Révoqué par l’institution',
    'L’institution a retiré ce document. Il est authentique, mais n’est plus valable.',
  ],
  SUSPENDED: ['Suspendu par l’institution', 'L’institution a suspendu ce document pour le moment.'],
  STATUS_NOT_VALID: ['N’est plus valable', 'Dans sa liste, l’institution indique que ce document n’est pas valable.'],
} as const satisfies Readonly<Record<string, Message>>;
