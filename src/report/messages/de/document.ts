import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-Datei ist nicht signiert',
    'Die PDF-Datei trägt keine eigene Signatur, sodass sich nicht sagen lässt, ob sie verändert wurde. Der Code darin hat eine eigene Signatur.',
  ],
  'document-changed': [
    'PDF-Datei wurde verändert',
    'Die PDF-Datei ist nicht die, die signiert wurde: Sie wurde nachträglich verändert.',
  ],
  'document-signature-malformed': [
    'Signatur der PDF-Datei ist fehlerhaft',
    'Die Signatur der PDF-Datei ist nicht so, wie sie sein muss. Fehlerhafte Software hat sie erzeugt, oder jemand hat die Datei verändert.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-Datei von jemand anderem signiert',
    'Die PDF-Datei wurde nicht mit einem Schlüssel des Trägers signiert, der das Dokument ausgestellt hat.',
  ],
  'document-signer-not-valid': [
    'PDF-Datei mit ungültigem Schlüssel signiert',
    'Der Schlüssel, mit dem die PDF-Datei signiert wurde, ist heute nicht gültig, und kein vertrauenswürdiger Zeitstempel belegt, dass er es beim Signieren war.',
  ],
  'timestamp-not-trusted': [
    'Zeitstempel ist nicht verlässlich',
    'Der Zeitstempel in der PDF-Datei ist fehlerhaft oder stammt von keiner vertrauenswürdigen Stelle. Er wurde nicht verwendet.',
  ],
  ATTACHMENT_MISSING: [
    'Keine Daten angehängt',
    'Die PDF-Datei hat keinen Anhang mit den Daten des Codes. Das ist auch nicht vorgeschrieben.',
  ],
  'attachment-differs': [
    'Angehängte Daten sind nicht die des Codes',
    'Die an die PDF-Datei angehängten Daten sind nicht die des QR-Codes auf der Seite. Eines von beiden wurde ausgetauscht.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Gedruckter Text weicht vielleicht vom Code ab',
    'Etwas, das im Code steht, wurde im Text der Seite nicht gefunden[: {field}]. Vergleichen Sie das hier Angezeigte mit dem Gedruckten: Es gilt, was im Code steht.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
