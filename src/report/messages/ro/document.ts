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
  DOCUMENT_NOT_SCANNED: [
    'Nu a fost scanat un fișier PDF',
    'Ceea ce a fost scanat nu este un fișier PDF, astfel că nu a existat o semnătură de fișier care să poată fi verificată. A fost verificat numai codul.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Fișierul PDF a fost salvat din nou',
    'Fișierul PDF a fost combinat, rotit sau salvat din nou de alt program după ce a fost semnat, astfel că semnătura lui nu mai poate fi verificată.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Caractere goale după fișierul PDF',
    'După sfârșitul fișierului PDF au fost adăugate caractere goale, așa cum fac unele programe de e-mail. Ele nu schimbă nimic și au fost ignorate.',
  ],
  DOCUMENT_ATTACHED: [
    'Cod dintr-un fișier PDF atașat',
    'Codul a fost citit dintr-un fișier PDF atașat la cel scanat. Documentul din jurul lui nu a fost verificat.',
  ],
  PAGES_NOT_READ: [
    'Nu au fost citite toate paginile',
    'Fișierul PDF are mai multe pagini[ ({pages})] decât au fost citite[ ({maxPages})]. Pe celelalte pot exista și alte coduri.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Fișier PDF semnat cu o cheie pentru alt scop',
    'Certificatul cu care a fost semnat fișierul PDF nu este destinat semnării documentelor.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Fișier PDF semnat de altă instituție',
    'Fișierul PDF a fost semnat cu o cheie a altei instituții decât cea care a eliberat documentul.',
  ],
  SIGNER_REVOKED: [
    'Cheia fișierului PDF a fost revocată',
    'Un certificat cu care a fost semnat fișierul PDF a fost revocat de autoritatea care l-a eliberat.',
  ],
  'signer-revocation-not-checked': [
    'Revocarea cheii de semnare nu a fost verificată',
    'Nu s-a verificat dacă certificatul cu care a fost semnat fișierul PDF a fost revocat.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Textul tipărit nu a putut fi comparat',
    'Pagina nu are text pe care acest program să îl poată citi. Comparați ceea ce este afișat aici cu ceea ce este tipărit: contează ce spune codul.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
