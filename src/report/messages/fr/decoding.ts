import type { Message } from '../language.ts';

/** Text, Base45, compression, and the form of the signed data. */
export const DECODING = {
  TEXT_EMPTY: ['Rien n’a été lu', 'Le lecteur n’a fourni aucun texte.'],
  TEXT_TOO_LONG: [
    'Ce n’est pas un code d’assurance maladie',
    'Le texte est plus long que ne peut l’être un code QR[ (au plus {most} caractères)].',
  ],
  cleaned: [
    'Caractères en trop écartés',
    'Le lecteur a ajouté des espaces ou des sauts de ligne. Ils ont été écartés, et le code a pu être lu.',
  ],
  TEXT_LOWER_CASE: [
    'Le lecteur a modifié le texte',
    'Le texte est arrivé en minuscules, alors que ces codes n’ont que des majuscules. Le lecteur ou le clavier est mal réglé ; le document est peut-être en ordre.',
  ],
  NOT_AN_EHIC: [
    'Ce n’est pas un code d’assurance maladie',
    'Ce code ne provient pas d’une carte européenne d’assurance maladie ni de son certificat de remplacement.[ Il s’agit de : {kind}.]',
  ],
  PROFILE_UNKNOWN: [
    'Type de code inconnu',
    'Il peut s’agir d’un code d’assurance maladie, mais d’une version[ ({version})] que ce programme ne connaît pas.',
  ],
  SCHEMA_UNKNOWN: [
    'Type de document inconnu',
    'Le code contient un document d’une version que ce programme ne connaît pas.',
  ],
  BASE45_INVALID: [
    'Le code n’a pas été lu correctement',
    'Le texte contient des caractères qu’un tel code n’a pas, ou une partie manque. Souvent, le lecteur est réglé sur une autre disposition de clavier, ou le code n’a été lu qu’en partie.',
  ],
  damaged: [
    'Le code n’a pas été lu en entier',
    'Une partie des données manque ou a changé : le code a été mal lu, ou le document est abîmé.',
  ],
  malformed: [
    'Le code n’est pas conforme',
    'Le code a pu être lu, mais son contenu ne respecte pas les règles. Un logiciel défectueux l’a produit, ou quelqu’un l’a modifié. Le lire à nouveau ne sert à rien.',
  ],
  ALGORITHM_NOT_ALLOWED: [
    'Type de signature non admis',
    'Le document annonce un type de signature qui n’est pas admis, parce qu’il pourrait être falsifié.',
  ],
  KID_NOT_CANONICAL: [
    'Clé désignée de façon inhabituelle',
    'L’institution a écrit le nom de sa clé sous une forme inhabituelle. Il a tout de même pu être lu.',
  ],
  undone: [
    'Le texte a été modifié en route',
    'Un lecteur ou un programme avait ajouté ou remplacé des caractères. Cela a été rétabli, et le code a pu être lu.',
  ],
  KEYBOARD_LAYOUT: [
    'Le lecteur a une autre disposition de clavier',
    'Le lecteur écrit avec une autre disposition de clavier que celle de cet ordinateur, si bien que les caractères sont faux. Le document est peut-être en ordre : le lecteur et l’ordinateur doivent être réglés sur la même disposition.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
