import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Le fichier PDF n’est pas signé',
    'Le fichier PDF n’est pas lui-même signé ; on ne peut donc pas savoir s’il a été modifié. Le code qui y figure a sa propre signature.',
  ],
  'document-changed': [
    'Le fichier PDF a été modifié',
    'Le fichier PDF n’est pas celui qui a été signé : il a été modifié par la suite.',
  ],
  'document-signature-malformed': [
    'La signature du fichier PDF est défectueuse',
    'La signature du fichier PDF n’est pas conforme. Un logiciel défectueux l’a produite, ou quelqu’un a modifié le fichier.',
  ],
  SIGNER_UNTRUSTED: [
    'Fichier PDF signé par quelqu’un d’autre',
    'Le fichier PDF n’a pas été signé avec une clé de l’institution qui a délivré le document.',
  ],
  'document-signer-not-valid': [
    'Fichier PDF signé avec une clé non valable',
    'La clé qui a signé le fichier PDF n’est pas valable aujourd’hui, et aucun horodatage de confiance n’atteste qu’elle l’était au moment de la signature.',
  ],
  'timestamp-not-trusted': [
    'Horodatage non fiable',
    'L’horodatage du fichier PDF est défectueux ou ne provient pas d’une autorité de confiance. Il n’a pas été utilisé.',
  ],
  ATTACHMENT_MISSING: [
    'Aucune donnée jointe',
    'Le fichier PDF n’a pas de pièce jointe contenant les données du code. Ce n’est pas obligatoire.',
  ],
  'attachment-differs': [
    'Les données jointes ne sont pas celles du code',
    'Les données jointes au fichier PDF ne sont pas celles du code QR de la page. L’un des deux a été remplacé.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Le texte imprimé diffère peut-être du code',
    'Un élément indiqué par le code n’a pas été trouvé dans le texte de la page[ : {field}]. Comparez ce qui est affiché ici avec ce qui est imprimé : c’est le code qui fait foi.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Aucun fichier PDF n’a été lu',
    'Ce qui a été lu n’est pas un fichier PDF ; il n’y avait donc pas de signature de fichier à vérifier. Seul le code a été vérifié.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Le fichier PDF a été enregistré à nouveau',
    'Le fichier PDF a été fusionné, tourné ou enregistré à nouveau par un autre programme après sa signature, si bien que celle-ci ne peut plus être vérifiée.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Caractères vides après le fichier PDF',
    'Des caractères vides ont été ajoutés après la fin du fichier PDF, comme le font certains logiciels de messagerie. Ils ne changent rien et ont été ignorés.',
  ],
  DOCUMENT_ATTACHED: [
    'Code tiré d’un fichier PDF joint',
    'Le code a été lu dans un fichier PDF joint à celui qui a été lu. Le document qui l’entoure n’a pas été vérifié.',
  ],
  PAGES_NOT_READ: [
    'Toutes les pages n’ont pas été lues',
    'Le fichier PDF a plus de pages[ ({pages})] qu’il n’en a été lu[ ({maxPages})]. Il peut y avoir d’autres codes sur les autres.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Fichier PDF signé avec une clé d’un autre usage',
    'Le certificat qui a signé le fichier PDF n’est pas destiné à signer des documents.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Fichier PDF signé par une autre institution',
    'Le fichier PDF a été signé avec une clé d’une autre institution que celle qui a délivré le document.',
  ],
  SIGNER_REVOKED: [
    'La clé du fichier PDF a été révoquée',
    'Un certificat avec lequel le fichier PDF a été signé a été révoqué par l’autorité qui l’a délivré.',
  ],
  'signer-revocation-not-checked': [
    'Révocation de la clé de signature non vérifiée',
    'Il n’a pas été vérifié si le certificat qui a signé le fichier PDF a été révoqué.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Le texte imprimé n’a pas pu être comparé',
    'La page n’a pas de texte que ce programme puisse lire. Comparez ce qui est affiché ici avec ce qui est imprimé : c’est le code qui fait foi.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
