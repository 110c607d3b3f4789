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
} as const satisfies Readonly<Record<string, Message>>;
