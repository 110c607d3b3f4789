import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'PDF-bestand is niet ondertekend',
    'Het PDF-bestand heeft geen eigen handtekening, zodat niet te zeggen is of het is gewijzigd. De code erop heeft een eigen handtekening.',
  ],
  'document-changed': [
    'PDF-bestand is gewijzigd',
    'Het PDF-bestand is niet het bestand dat is ondertekend: het is daarna gewijzigd.',
  ],
  'document-signature-malformed': [
    'Handtekening van het PDF-bestand is gebrekkig',
    'De handtekening van het PDF-bestand is niet volgens de regels gemaakt. Dat ligt aan gebrekkige software, of iemand heeft het bestand gewijzigd.',
  ],
  SIGNER_UNTRUSTED: [
    'PDF-bestand door iemand anders ondertekend',
    'Het PDF-bestand is niet ondertekend met een sleutel van het orgaan dat het document heeft afgegeven.',
  ],
  'document-signer-not-valid': [
    'PDF-bestand met ongeldige sleutel ondertekend',
    'De sleutel waarmee het PDF-bestand is ondertekend, is vandaag niet geldig, en uit geen enkel betrouwbaar tijdstempel blijkt dat hij dat bij het ondertekenen wel was.',
  ],
  'timestamp-not-trusted': [
    'Tijdstempel is niet betrouwbaar',
    'Het tijdstempel in het PDF-bestand is gebrekkig of komt niet van een betrouwbare instantie. Het is niet gebruikt.',
  ],
  ATTACHMENT_MISSING: [
    'Geen gegevens bijgevoegd',
    'Het PDF-bestand heeft geen bijlage met de gegevens van de code. Dat hoeft ook niet.',
  ],
  'attachment-differs': [
    'Bijgevoegde gegevens zijn niet die van de code',
    'De gegevens die bij het PDF-bestand zijn gevoegd, zijn niet die van de QR-code op de pagina. Een van beide is verwisseld.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Afgedrukte tekst wijkt mogelijk af van de code',
    'Iets wat in de code staat, is niet gevonden in de tekst van de pagina[: {field}]. Vergelijk wat hier staat met wat is afgedrukt: bepalend is wat in de code staat.',
  ],
  DOCUMENT_NOT_SCANNED: [
    'Er is geen PDF-bestand gescand',
    'Wat is gescand, is geen PDF-bestand, zodat er geen handtekening van een bestand te controleren was. Alleen de code is gecontroleerd.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'PDF-bestand is opnieuw opgeslagen',
    'Het PDF-bestand is na de ondertekening door een ander programma samengevoegd, gedraaid of opnieuw opgeslagen, zodat de handtekening niet meer te controleren is.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Lege tekens na het PDF-bestand',
    'Na het einde van het PDF-bestand zijn lege tekens toegevoegd, zoals sommige mailprogramma’s doen. Ze veranderen niets en zijn genegeerd.',
  ],
  DOCUMENT_ATTACHED: [
    'Code uit een bijgevoegd PDF-bestand',
    'De code is gelezen uit een PDF-bestand dat bij het gescande is gevoegd. Het document eromheen is niet gecontroleerd.',
  ],
  PAGES_NOT_READ: [
    'Niet alle pagina’s zijn gelezen',
    'Het PDF-bestand heeft meer pagina’s[ ({pages})] dan er zijn gelezen[ ({maxPages})]. Op de andere kunnen nog meer codes staan.',
  ],
  SIGNER_KEY_PURPOSE: [
    'PDF-bestand met sleutel voor ander doel ondertekend',
    'Het certificaat waarmee het PDF-bestand is ondertekend, is niet bedoeld om documenten te ondertekenen.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'PDF-bestand door een ander orgaan ondertekend',
    'Het PDF-bestand is ondertekend met een sleutel van een ander orgaan dan het orgaan dat het document heeft afgegeven.',
  ],
  SIGNER_REVOKED: [
    'Sleutel van het PDF-bestand is ingetrokken',
    'Een certificaat waarmee het PDF-bestand is ondertekend, is ingetrokken door de instantie die het heeft afgegeven.',
  ],
  'signer-revocation-not-checked': [
    'Intrekking van de sleutel niet gecontroleerd',
    'Of het certificaat waarmee het PDF-bestand is ondertekend, is ingetrokken, is niet gecontroleerd.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Afgedrukte tekst kon niet worden vergeleken',
    'De pagina heeft geen tekst die dit programma kan lezen. Vergelijk wat hier staat met wat is afgedrukt: bepalend is wat in de code staat.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
