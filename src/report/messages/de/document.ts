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
  DOCUMENT_NOT_SCANNED: [
    'Keine PDF-Datei gescannt',
    'Gescannt wurde keine PDF-Datei, daher gab es keine Signatur einer Datei, die sich prüfen ließe. Nur der Code wurde geprüft.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-Datei wurde neu gespeichert',
    'Die PDF-Datei wurde nach dem Signieren von einem anderen Programm zusammengefügt, gedreht oder neu gespeichert, sodass sich ihre Signatur nicht mehr prüfen lässt.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Leerzeichen nach der PDF-Datei',
    'Nach dem Ende der PDF-Datei wurden Leerzeichen angefügt, wie es manche Mailprogramme tun. Sie ändern nichts und wurden nicht beachtet.',
  ],
  DOCUMENT_ATTACHED: [
    'Code aus einer angehängten PDF-Datei',
    'Der Code wurde aus einer PDF-Datei gelesen, die an die gescannte angehängt ist. Das Dokument um ihn herum wurde nicht geprüft.',
  ],
  PAGES_NOT_READ: [
    'Nicht alle Seiten gelesen',
    'Die PDF-Datei hat mehr Seiten[ ({pages})], als gelesen wurden[ ({maxPages})]. Auf den übrigen können weitere Codes stehen.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-Datei mit Schlüssel für anderen Zweck signiert',
    'Das Zertifikat, mit dem die PDF-Datei signiert wurde, ist nicht für das Signieren von Dokumenten bestimmt.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-Datei von einem anderen Träger signiert',
    'Die PDF-Datei wurde mit dem Schlüssel eines anderen Trägers signiert als dem, der das Dokument ausgestellt hat.',
  ],
  SIGNER_REVOKED: [
    'Schlüssel der PDF-Datei wurde widerrufen',
    'Ein Zertifikat, mit dem die PDF-Datei signiert wurde, ist von der Stelle widerrufen worden, die es ausgestellt hat.',
  ],
  'signer-revocation-not-checked': [
    'Widerruf des Signaturschlüssels nicht geprüft',
    'Ob das Zertifikat, mit dem die PDF-Datei signiert wurde, widerrufen worden ist, wurde nicht geprüft.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Gedruckter Text konnte nicht verglichen werden',
    'Die Seite hat keinen Text, den dieses Programm lesen kann. Vergleichen Sie das hier Angezeigte mit dem Gedruckten: Es gilt, was im Code steht.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
