import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Fișierul PDF nu este semnat',
    'Fișierul PDF nu are o semnătură proprie, astfel că nu se poate ști dacă a fost modificat. Codul de pe el are propria semnătură.',
  ],
  'document-changed': [
    'Fișierul PDF a fost modificat',
    'Fișierul PDF nu este cel care a fost semnat: a fost modificat ulterior.',
  ],
  'document-signature-malformed': [
    'Semnătura fișierului PDF este defectuoasă',
    'Semnătura fișierului PDF nu este alcătuită corect. A fost creată de un program defect sau cineva a modificat fișierul.',
  ],
  SIGNER_UNTRUSTED: [
    'Fișier PDF semnat de altcineva',
    'Fișierul PDF nu a fost semnat cu o cheie a instituției care a eliberat documentul.',
  ],
  'document-signer-not-valid': [
    'Fișier PDF semnat cu o cheie nevalabilă',
    'Cheia cu care a fost semnat fișierul PDF nu este valabilă astăzi și nicio marcă temporală de încredere nu arată că era valabilă la semnare.',
  ],
  'timestamp-not-trusted': [
    'Marca temporală nu este de încredere',
    'Marca temporală din fișierul PDF este defectuoasă sau nu provine de la o autoritate de încredere. Nu a fost folosită.',
  ],
  ATTACHMENT_MISSING: [
    'Nu există date atașate',
    'Fișierul PDF nu are un atașament cu datele codului. Acesta nu este obligatoriu.',
  ],
  'attachment-differs': [
    'Datele atașate nu sunt cele din cod',
    'Datele atașate fișierului PDF nu sunt cele din codul QR de pe pagină. Unele sau celelalte au fost înlocuite.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Textul tipărit poate diferi de cod',
    'Ceva din cod nu a fost găsit în textul paginii[: {field}]. Comparați ceea ce este afișat aici cu ceea ce este tipărit: contează ce spune codul.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
