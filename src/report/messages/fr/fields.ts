import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Il manque un champ', 'Il manque au document un champ obligatoire[ : {field}].'],
  'field-not-allowed': ['Un champ de trop', 'Le document a un champ qu’il ne doit pas avoir[ : {field}].'],
  'field-value': [
    'Un champ n’est pas valable',
    'Un champ du document contient quelque chose qu’il ne peut pas contenir[ : {field}].',
  ],
  FIELD_TOO_LONG: [
    'Un champ est trop long',
    'Un champ du document est plus long que permis[ : {field}][ (au plus {most} caractères)].',
  ],
  FIELD_TOO_SHORT: [
    'Un champ est trop court',
    'Un champ du document est plus court que permis[ : {field}][ (caractères : au moins {least})].',
  ],
  DATE_INVALID: ['Une date n’est pas valable', 'Le document contient une date qui n’existe pas[ : {field}].'],
  COUNTRY_UNKNOWN: [
    'Pays inconnu',
    'Le document indique un pays qui ne participe pas à la carte européenne d’assurance maladie.',
  ],
  COUNTRY_ALIAS: [
    'Code de pays adapté',
    'Un pays était désigné par un autre code (EL pour la Grèce, GB pour le Royaume-Uni) et a été reconnu correctement.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Caractère invisible dans un texte',
    'Un texte contient un caractère qui ne se voit pas ou qui inverse l’ordre des lettres[ : {field}]. Il peut paraître différent de ce qu’il est.',
  ],
  'odd-text': [
    'Texte écrit de façon inhabituelle',
    'Un texte commence ou finit par un espace, ou ses lettres sont enregistrées de façon inhabituelle[ : {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Lettres d’un autre alphabet',
    'Un texte n’est pas en lettres latines[ : {field}]. À l’étranger, il se peut qu’on ne sache pas le lire.',
  ],
  TOKEN_ID_NOT_UUID: ['Identifiant du document non valable', 'L’identifiant du document n’a pas la forme prescrite.'],
  REVOCATION_URI_INVALID: [
    'Adresse de la liste de révocation non valable',
    'Le document indique une liste de révocation à une adresse inutilisable.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Carte impossible dans ce format',
    'Ce format n’existe que pour les certificats provisoires de remplacement, pas pour la carte elle-même.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'La date de délivrance n’est pas celle d’aujourd’hui',
    'Un document doit être délivré à la date du jour où il est signé.',
  ],
  'too-much-data': ['Trop de données pour le code', 'Les données ne tiennent pas dans le code QR.'],
  'garbled-text': [
    'Le texte semble abîmé',
    'Un texte contient des caractères qui apparaissent quand il est mal enregistré, comme Ã¼ pour ü ou &#39; pour une apostrophe[ : {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Numéro modifié par un tableur',
    'Un numéro semble avoir été arrondi par un tableur[ : {field}]. Certains de ses chiffres sont peut-être perdus.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Caractère impossible à imprimer',
    'Un texte contient un caractère[ ({codePoint})] que la police du document n’a pas[ : {field}]. Le fichier PDF ne peut pas être créé avec lui.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
