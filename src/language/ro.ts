import type { Labels, Language, Messages } from './language.ts';

/** Official: the titles of the card and of the certificate (its source inflects it); from prose: (5), (6). */
export const labels: Labels = {
  prcTitle: ['Certificat provizoriu de înlocuire', 'a', 'cardului european de asigurări sociale de sănătate'],
  ehicTitle: ['Cardul european de asigurări sociale de sănătate'],
  prcLegal: [
    'astfel cum este definit în anexa 2 la Decizia nr. S2',
    'privind specificațiile tehnice ale cardului european de asigurări sociale de sănătate',
  ],
  ehicLegal: [
    'astfel cum este definit în Decizia nr. S2',
    'privind specificațiile tehnice ale cardului european de asigurări sociale de sănătate',
  ],
  issuingState: 'Statul membru emitent',
  holder: 'Informații privind titularul cardului',
  institution: 'Informații privind instituția competentă',
  card: 'Informații privind cardul',
  prcValidity: 'Perioada de valabilitate a certificatului',
  ehicValidity: 'Perioada de valabilitate',
  prcDelivery: 'Data eliberării certificatului',
  ehicDelivery: 'Data eliberării',
  signature: 'Semnătura și ștampila instituției',
  qrCode: 'Cod QR cu datele acestui document, semnate digital',
  scanCaption: 'Scanați pentru verificare',
  guidance: [
    'Acest document dă, în timpul unei șederi temporare, aceleași drepturi la îngrijirea necesară ca și cardul european de asigurări sociale de sănătate.',
    'Prezentați-l împreună cu un act de identitate.',
    'Pentru a-l verifica, scanați codul: conține ceea ce este tipărit aici, semnat digital.',
    'Nu îndoiți, nu acoperiți și nu tăiați codul.',
    'Nu publicați această pagină sau o imagine a codului.',
  ],
  contactTitle: 'Contact (nu face parte din datele semnate)',
  telephone: 'Telefon',
  printScale: 'Imprimați la 100\u00a0%: această linie are 50\u00a0mm. Decupați de-a lungul semnelor.',
  familyName: 'Nume',
  prcGivenNames: 'Prenume',
  ehicGivenNames: 'Prenume',
  birthDate: 'Data nașterii',
  personalId: 'Codul personal de identificare',
  institutionId: 'Numărul de identificare al instituției',
  cardId: 'Numărul de identificare al cardului',
  expiryDate: 'Data expirării',
  validFrom: 'De la',
  validTo: 'Până la',
  notesTitle: 'Note și informații',
  prcNotes:
    'Toate normele aplicabile datelor vizibile de pe cardul european, privind descrierea, valorile, lungimea și ' +
    'observațiile câmpurilor de date, sunt aplicabile certificatului.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = ['prcTitle', 'ehicTitle'];

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nu s-a scanat nimic', 'Scanerul nu a furnizat niciun text.'],
    TEXT_TOO_LONG: [
      'Nu este un cod de asigurări de sănătate',
      'Textul este mai lung decât poate fi un cod QR[ (numărul maxim de caractere: {max})].',
    ],
    cleaned: [
      'Caractere în plus eliminate',
      'Scanerul a adăugat spații sau rânduri noi. Acestea au fost eliminate, iar codul a putut fi citit.',
    ],
    TEXT_LOWER_CASE: [
      'Scanerul a modificat textul',
      'Textul a fost primit cu litere mici, dar aceste coduri au numai majuscule. Scanerul sau tastatura are o setare greșită; documentul poate fi în regulă.',
    ],
    NOT_AN_EHIC: [
      'Nu este un cod de asigurări de sănătate',
      'Acest cod nu provine de pe un card european de asigurări sociale de sănătate sau de pe certificatul său de înlocuire.[ Este vorba despre: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Tip de cod necunoscut',
      'Poate fi un cod de asigurări de sănătate, dar într-o versiune[ ({version})] pe care acest program nu o cunoaște.',
    ],
    SCHEMA_UNKNOWN: [
      'Tip de document necunoscut',
      'Codul conține un document într-o versiune pe care acest program nu o cunoaște.',
    ],
    BASE45_INVALID: [
      'Codul nu a fost citit corect',
      'Textul conține caractere pe care un astfel de cod nu le are sau lipsește o parte din el. Adesea, scanerul este setat pentru altă tastatură sau codul a fost citit doar parțial.',
    ],
    damaged: [
      'Codul nu a fost citit complet',
      'O parte din date lipsește sau a fost modificată: codul a fost citit greșit sau documentul este deteriorat.',
    ],
    malformed: [
      'Codul nu este alcătuit corect',
      'Codul a putut fi citit, dar conținutul nu respectă regulile. A fost creat de un program defect sau l-a modificat cineva. O nouă scanare nu ajută.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Tip de semnătură nepermis',
      'Documentul indică un tip de semnătură care nu este permis, deoarece o astfel de semnătură ar putea fi falsificată.',
    ],
    KID_NOT_CANONICAL: [
      'Cheie indicată într-un mod neobișnuit',
      'Instituția a scris numele cheii sale într-o formă neobișnuită. Totuși, acesta a putut fi citit.',
    ],
    undone: [
      'Textul a fost modificat pe parcurs',
      'Un scaner sau un program adăugase ori înlocuise caractere. Modificarea a fost anulată, iar codul a putut fi citit.',
    ],
    KEYBOARD_LAYOUT: [
      'Scanerul este setat pentru altă tastatură',
      'Scanerul scrie cu altă configurație de tastatură decât cea a acestui calculator, astfel că apar caractere greșite. Documentul poate fi în regulă: scanerul și calculatorul trebuie setate la aceeași configurație.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
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
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Lipsește un câmp', 'Din document lipsește un câmp obligatoriu[: {field}].'],
    'field-not-allowed': ['Un câmp în plus', 'Documentul are un câmp care nu este permis[: {field}].'],
    'field-value': ['Un câmp nu este valid', 'Un câmp al documentului conține ceva ce nu poate conține[: {field}].'],
    FIELD_TOO_LONG: [
      'Un câmp este prea lung',
      'Un câmp al documentului este mai lung decât este permis[: {field}][ (numărul maxim de caractere: {max})].',
    ],
    FIELD_TOO_SHORT: [
      'Un câmp este prea scurt',
      'Un câmp al documentului este mai scurt decât este permis[: {field}][ (numărul minim de caractere: {min})].',
    ],
    DATE_INVALID: ['O dată calendaristică nu este validă', 'Documentul conține o dată care nu există[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Țară necunoscută',
      'Documentul indică o țară care nu participă la sistemul cardului european de asigurări sociale de sănătate.',
    ],
    COUNTRY_ALIAS: [
      'Cod de țară adaptat',
      'O țară era scrisă cu alt cod (EL pentru Grecia, GB pentru Regatul Unit) și a fost citită drept cea corectă.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Caracter invizibil într-un text',
      'Un text conține un caracter care nu se vede sau care inversează ordinea literelor[: {field}]. Poate arăta altfel decât este.',
    ],
    'odd-text': [
      'Text scris într-un mod neobișnuit',
      'Un text începe sau se termină cu un spațiu ori literele sale sunt salvate într-un mod neobișnuit[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Litere din alt alfabet',
      'Un text nu este scris cu litere latine[: {field}]. Este posibil ca în străinătate să nu poată fi citit.',
    ],
    TOKEN_ID_NOT_UUID: [
      'Identificatorul documentului nu este valid',
      'Identificatorul documentului nu are forma pe care trebuie să o aibă.',
    ],
    REVOCATION_URI_INVALID: [
      'Adresa listei de revocare nu este validă',
      'Documentul indică o listă de revocare printr-o adresă care nu poate fi folosită.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Document imposibil în acest format',
      'Acest format nu există pentru documente de acest tip.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Data eliberării nu este cea de azi',
      'Un document trebuie eliberat cu data zilei în care este semnat.',
    ],
    'too-much-data': ['Prea multe date pentru cod', 'Datele nu încap în codul QR.'],
    'garbled-text': [
      'Textul pare deteriorat',
      'Un text conține caractere care apar când este salvat greșit, cum ar fi Ã¼ în loc de ü sau &#39; în loc de apostrof[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Număr modificat de un program de calcul tabelar',
      'Un număr pare să fi fost rotunjit de un program de calcul tabelar[: {field}]. Este posibil ca unele cifre să se fi pierdut.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Caracterul nu poate fi tipărit',
      'Un text conține un caracter[ ({codePoint})] pe care fontul documentului nu îl are[: {field}]. Fișierul PDF nu poate fi creat cu el.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Instituție necunoscută',
      'În registrul oficial nu figurează nicio instituție cu acest număr în această țară. Documentul poate fi fals sau instituția poate fi nouă.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Cheia instituției nu este cunoscută',
      'Instituția figurează în registru, dar nu și cheia cu care a fost semnat acest document. Fie datele registrului de aici nu sunt actualizate, fie documentul este fals.',
    ],
    TOO_MANY_CANDIDATES: [
      'Prea multe chei de încercat',
      'În registru sunt mai multe chei posibile ale acestei instituții decât se încearcă[ (cel mult {max})]. Acest lucru nu pune la îndoială documentul.',
    ],
    REGISTRY_STALE: [
      'Datele registrului nu sunt actualizate',
      'Registrul instituțiilor din acest program este prea vechi pentru a fi de încredere. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
    ],
    'registry-unreachable': [
      'Registrul nu a putut fi accesat',
      'Registrul instituțiilor nu a răspuns. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
    ],
    'registry-unusable': [
      'Răspunsul registrului nu poate fi folosit',
      'Registrul instituțiilor a răspuns cu o eroare sau cu ceva ce nu poate fi folosit. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
    ],
    REGISTRY_INCONSISTENT: [
      'Registrul se contrazice',
      'Răspunsul registrului nu corespunde întrebării sau se contrazice, astfel că nu este de încredere. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Registrul indică mai multe instituții',
      'În registru figurează mai mult de o instituție cu acest număr în această țară. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Ceasul acestui dispozitiv nu este corect',
      'Ceasul acestui dispozitiv arată un moment anterior întocmirii datelor registrului. Datele calendaristice pot fi apreciate greșit.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Semnătura nu se potrivește cu cheia',
      'Documentul indică un tip de semnătură pe care cheia instituției nu îl poate produce. Probabil este fals.',
    ],
    SIGNATURE_INVALID: [
      'Document falsificat sau modificat',
      'Semnătura nu este cea a instituției pentru aceste date: documentul a fost modificat sau a fost întocmit de altcineva.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Semnat cu o cheie încă nevalabilă',
      'În ziua eliberării, cheia cu care s-a semnat nu era încă valabilă.[ Este valabilă de la {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Semnat cu o cheie expirată',
      'În ziua eliberării, cheia cu care s-a semnat nu mai era valabilă.[ A fost valabilă până la {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Valabilitatea cheii nu este cunoscută',
      'Registrul nu precizează perioada de valabilitate a cheii instituției, astfel că nu se poate verifica.',
    ],
    NOT_ACCREDITED: [
      'Instituția nu este abilitată',
      'Conform registrului, instituția nu este abilitată să elibereze cardul european de asigurări sociale de sănătate.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Instituția nu era abilitată în acea zi',
      'Conform registrului, instituția nu era abilitată să elibereze acest document în ziua eliberării.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Instituție neabilitată pentru toată perioada',
      'Documentul acoperă zile pentru care instituția nu este abilitată să îl elibereze.',
    ],
    REGISTRY_REDIRECTED: [
      'Registrul se află la altă adresă',
      'Registrul instituțiilor a răspuns că se află la altă adresă, pe care acest program nu o urmează de la sine. Acest lucru nu pune la îndoială documentul: acesta nu a putut fi verificat.',
    ],
    CLOCK_WRONG: [
      'Ceasul acestui dispozitiv este greșit',
      '[Ceasul acestui dispozitiv arată {today}, dar trebuie să fie {atLeast} sau mai târziu. ]Cu un ceas greșit nu poate fi apreciată nicio dată: documentul poate fi în regulă.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Documentul nu poate fi revocat',
      'Instituția nu a prevăzut ca acest document să poată fi revocat. Nu este obligată să o facă.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Revocarea nu a fost verificată',
      'Acest program nu este setat să consulte liste de revocare.',
    ],
    'revocation-unreachable': [
      'Revocarea nu a putut fi verificată',
      'Lista de revocare a instituției nu a putut fi obținută și nu există o copie a ei aici.',
    ],
    'revocation-not-allowed': [
      'Revocarea nu a fost verificată',
      'Lista de revocare se află la o adresă de la care acest program nu are voie să descarce.',
    ],
    'revocation-unusable': [
      'Revocarea nu a putut fi verificată',
      'Lista de revocare este prea mare sau nu poate fi citită.',
    ],
    'revocation-not-trusted': [
      'Lista de revocare nu este autentică',
      'Lista de revocare nu a fost semnată de instituția care a eliberat documentul sau este altă listă. Nu a fost folosită.',
    ],
    REVOCATION_STALE: [
      'Lista de revocare nu este actualizată',
      'Lista de revocare din acest program este prea veche pentru a fi de încredere, astfel că nu s-a putut verifica dacă documentul a fost revocat.',
    ],
    REVOCATION_OLDER: [
      'S-a oferit o listă de revocare veche',
      'Lista de revocare obținută este mai veche decât una văzută anterior. Nu a fost folosită.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Listă de revocare din viitor',
      'Potrivit listei de revocare, aceasta a fost întocmită la un moment care încă nu a venit. Fie ceasul acestui dispozitiv nu este corect, fie lista este greșită. Lista nu a fost folosită.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Loc inexistent în lista de revocare',
      'Documentul indică un loc din lista de revocare care nu există.',
    ],
    REVOKED: ['Revocat de instituție', 'Instituția a retras acest document. Este autentic, dar nu mai este valabil.'],
    SUSPENDED: ['Suspendat de instituție', 'Instituția a suspendat temporar acest document.'],
    STATUS_NOT_VALID: ['Nu mai este valabil', 'În lista sa, instituția indică acest document ca nevalabil.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Data tratamentului este în viitor',
      'Data introdusă a tratamentului[, {treatmentDate},] este ulterioară zilei de azi[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Data tratamentului este prea veche',
      'Data introdusă a tratamentului[, {treatmentDate},] este anterioară datei de 01/01/1900.',
    ],
    BIRTH_AFTER_START: [
      'Datele calendaristice se contrazic',
      'Valabilitatea documentului începe înainte de nașterea persoanei.',
    ],
    START_AFTER_END: [
      'Datele calendaristice se contrazic',
      'Valabilitatea documentului se încheie înainte de a începe.',
    ],
    START_AFTER_ISSUANCE: [
      'Datele calendaristice se contrazic',
      'Valabilitatea certificatului începe abia după ziua eliberării, ceea ce nu este permis.',
    ],
    ISSUANCE_AFTER_END: [
      'Datele calendaristice se contrazic',
      'Documentul a fost eliberat după ce valabilitatea sa încetase deja.',
    ],
    CARD_EXPIRES_BEFORE_END: [
      'Datele calendaristice se contrazic',
      'Cardul expiră înainte de sfârșitul valabilității certificatului care îl înlocuiește.',
    ],
    BEFORE_PERIOD: [
      'Încă nevalabil la data tratamentului',
      'Documentul este autentic, dar nu acoperă data tratamentului[ ({treatmentDate})]: valabilitatea începe mai târziu.',
    ],
    AFTER_PERIOD: [
      'Expirat la data tratamentului',
      'Documentul este autentic, dar nu acoperă data tratamentului[ ({treatmentDate})]: valabilitatea s-a încheiat înainte.',
    ],
    ISSUED_IN_FUTURE: [
      'Data eliberării este în viitor',
      'Data eliberării documentului este ulterioară zilei de azi. Este posibil ca ceasul acestui dispozitiv să nu fie corect.',
    ],
    INSTITUTION_TOO_LONG: [
      'Textul despre instituție este prea lung',
      'Numărul și denumirea instituției sunt împreună mai lungi decât este prevăzut pe formular.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Litere în numărul cardului',
      'Numărul cardului nu este format numai din cifre. Se întâmplă și nu are importanță.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Litere în numărul instituției',
      'Numărul instituției nu este format numai din cifre. Este ceva obișnuit și nu are importanță.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'Încă nevalabil în portofel',
      'Cardul din portofel nu este încă valabil. Este posibil ca ceasul acestui aparat să fie greșit.',
    ],
    TOKEN_EXPIRED: [
      'Expirat în portofel',
      'Cardul din portofel a expirat. Portofelul trebuie să obțină unul nou de la instituție.',
    ],
    'holder-not-bound': [
      'Portofelul nu a dovedit că deține cardul',
      'Din răspunsul portofelului lipsește o dovadă valabilă, făcută pentru această cerere, că acel card îi aparține. Este posibil ca el să fi fost copiat.',
    ],
    HOLDER_BINDING_STALE: [
      'Răspunsul portofelului nu este actual',
      'Răspunsul portofelului este prea vechi sau ora lui se află în viitor. Este posibil ca unul dintre cele două ceasuri să fie greșit.',
    ],
    HOLDER_KEY_INVALID: [
      'Cheia portofelului nu poate fi folosită',
      'Cheia portofelului de care este legat cardul nu este de tipul cerut.',
    ],
    WALLET_CHAIN: [
      'Certificatul nu este de la o autoritate de încredere',
      'Certificatele cardului nu duc la o autoritate considerată aici de încredere sau printre ele se află unul care nu trebuie să fie acolo.',
    ],
    HOLDER_UNKNOWN: [
      'Nume și dată de naștere necunoscute',
      'Cardul din portofel nu conține nici numele, nici data nașterii și nicio identitate nu a fost prezentată împreună cu el.',
    ],
    HOLDER_NOT_LINKED: [
      'Cardul și identitatea nu sunt legate',
      'Nimic nu dovedește că acest card și identitatea din portofel aparțin aceleiași persoane: numerele personale diferă sau unul lipsește.',
    ],
    'identity-not-accepted': [
      'Identitatea din portofel nu a fost acceptată',
      'Identitatea prezentată împreună cu cardul nu este autentică, nu este valabilă sau nu provine de la o autoritate considerată aici de încredere.',
    ],
    NAME_MISMATCH: ['Numele nu coincid', 'Numele de pe actul de identitate diferă de cele de pe acest document.'],
    BIRTH_DATE_MISMATCH: [
      'Datele nașterii nu coincid',
      'Data nașterii de pe actul de identitate diferă de cea de pe acest document.',
    ],
  },
  advice: {
    'ask-administrator':
      'Anunțați administratorul acestui program. Până la rezolvare, întrebați instituția prin telefon.',
    'ask-for-document':
      'Cereți chiar cardul european de asigurări sociale de sănătate sau certificatul său de înlocuire și scanați codul de pe el.',
    'ask-for-original':
      'Cereți fișierul PDF așa cum l-a trimis instituția. Dacă problema persistă, sunați la instituție.',
    'ask-for-other-period':
      'Verificați data tratamentului. Dacă este corectă, cereți un document care acoperă acea zi sau sunați la instituție.',
    'call-institution': 'Nu vă bazați pe acest document înainte de a suna la instituția care l-a eliberat.',
    'check-clock': 'Cereți administratorului să potrivească data și ora acestui dispozitiv, apoi scanați din nou.',
    'check-identity':
      'Priviți actul de identitate și comparați cu atenție numele și data nașterii. Dacă este altă persoană, refuzați documentul.',
    'check-treatment-date': 'Introduceți data corectă a tratamentului și verificați din nou.',
    'correct-data':
      'Dacă v-a fost prezentat acest document, cereți unul nou de la instituție. Dacă îl eliberați dumneavoastră, corectați datele.',
    'decide-without-revocation':
      'Toate celelalte verificări rămân valabile. Dacă doriți să vă asigurați că documentul nu a fost retras, încercați mai târziu sau sunați la instituție.',
    nothing: 'Nu este nimic de făcut.',
    'present-again':
      'Cereți ca prezentarea cardului din portofel să fie repetată. Dacă problema persistă, nu îl acceptați.',
    'refresh-registry':
      'Cereți administratorului să actualizeze listele acestui program, apoi scanați din nou. Dacă problema persistă, sunați la instituție.',
    refuse:
      'Nu acceptați acest document. Cereți altă dovadă a dreptului la asistență medicală sau sunați la instituție.',
    'scan-again':
      'Scanați din nou: țineți codul întins, bine luminat și întreg în imagine. Dacă nu reușește nici acum, cereți chiar fișierul PDF.',
    'try-later': 'Verificați conexiunea la rețea și scanați din nou. Dacă problema persistă, sunați la instituție.',
    'update-program': 'Cereți administratorului să actualizeze acest program. Până atunci, sunați la instituție.',
  },
  approved: {
    title: 'Document aprobat',
    sentence:
      'Documentul este autentic, provine de la o instituție abilitată și acoperă data tratamentului ({treatmentDate}).',
    revocationNotChecked: 'Nu s-a verificat dacă instituția l-a retras.',
    pageNotProtected:
      'Codul este autentic. Pagina din jurul lui nu este protejată și este posibil să fi fost modificată: folosiți datele afișate aici, nu pagina tipărită.',
    advice:
      'Comparați numele și data nașterii cu actul de identitate al persoanei, iar ceea ce este afișat aici cu ceea ce este tipărit.',
    adviceWhenIdentified: 'Numele și data nașterii coincid cu actul de identitate. Nu mai este nimic de făcut.',
  },
  statuses: { PASSED: 'îndeplinită', 'NOT PASSED': 'neîndeplinită', WARNING: 'avertisment', 'N/A': 'nu se aplică' },
  notChecked: 'neverificat',
  steps: {
    'document-unchanged': 'A rămas PDF-ul nemodificat de la semnare?',
    'attachment-equals-code': 'Sunt datele atașate identice cu codul?',
    decodable: 'Poate fi citit codul?',
    'schema-and-header': 'Are conținutul forma corectă?',
    'key-resolved': 'A fost găsită cheia instituției?',
    signature: 'Este semnătura autentică?',
    'holder-bound': 'Cardul aparține acestui portofel?',
    'document-signer-known': 'Este cunoscut semnatarul PDF-ului?',
    'revocation-reference-present': 'Poate fi revocat documentul?',
    'revocation-status': 'Este documentul încă în vigoare (nerevocat)?',
    'treatment-date-not-in-future': 'Este data tratamentului cea de azi sau una anterioară?',
    'key-valid-on-issuance': 'Era cheia valabilă în ziua eliberării?',
    'issuer-accredited': 'Este instituția abilitată să elibereze documentul?',
    'birth-not-after-start': 'Este data nașterii înainte de începutul perioadei?',
    'start-not-after-end': 'Începe perioada înainte de a se încheia?',
    'start-not-after-issuance': 'Începe perioada cel târziu în ziua eliberării?',
    'issuance-not-after-end': 'A fost eliberat documentul înainte de sfârșitul perioadei?',
    'card-expiry-not-before-end': 'Este cardul valabil cel puțin până la sfârșitul perioadei?',
    'treatment-date-in-period': 'Se încadrează data tratamentului în perioadă?',
    'institution-name-and-id-length': 'Încap pe formular numărul și denumirea instituției?',
    'card-number-digits': 'Are numărul cardului numai cifre?',
    'institution-id-digits': 'Are numărul instituției numai cifre?',
    'name-matches-identity': 'Coincid numele cu cele din actul de identitate?',
    'birth-date-matches-identity': 'Coincide data nașterii cu cea din actul de identitate?',
  },
  fields: {
    document: 'tipul documentului',
    country: 'țară',
    familyName: 'nume',
    givenNames: 'prenume',
    birthDate: 'data nașterii',
    personalId: 'codul personal de identificare',
    institution: 'instituție',
    'institution.id': 'numărul instituției',
    'institution.name': 'denumirea instituției',
    cardId: 'numărul cardului',
    expiryDate: 'data expirării',
    validFrom: 'începutul valabilității',
    validTo: 'sfârșitul valabilității',
    issuedOn: 'data eliberării',
    tokenId: 'identificatorul documentului',
    revocation: 'lista de revocare',
  },
  kinds: {
    'EU Digital COVID Certificate': 'certificatul digital al UE privind COVID',
    'national COVID or health certificate': 'certificat național COVID sau de sănătate',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'cerere a unei aplicații de portofel digital',
    'mobile document (ISO 18013-5)': 'document mobil (ISO 18013-5)',
    'web address': 'adresă web',
    contact: 'contact',
    'calendar entry': 'eveniment din calendar',
    'Wi-Fi access': 'acces Wi-Fi',
    payment: 'plată',
    link: 'link',
    'boarding pass': 'carte de îmbarcare',
    'French 2D-Doc': '2D-Doc francez',
    'JWT that is not compressed': 'date nepregătite pentru un card (JWT)',
  },
  report: {
    title: 'Raport de verificare',
    page: 'Pagina {page} din {pages}',
    rejected: 'Document respins',
    advice: 'Ce este de făcut',
    verification: 'Verificare',
    verifiedBy: 'Verificat de',
    treatmentDate: 'Data tratamentului',
    verifiedAt: 'Momentul verificării',
    format: 'Format',
    issuer: 'Instituția emitentă',
    institutionName: 'Denumirea din registru',
    key: 'Cheie (kid)',
    failedStep: 'Etapă neîndeplinită',
    code: 'Codul motivului',
    scannedCode: 'Codul QR scanat',
    codeNotDrawn: 'Ce s-a scanat nu poate fi desenat ca un cod QR al unui card de asigurări de sănătate.',
    steps: 'Etapele verificării',
    step: 'Verificare',
    result: 'Rezultat',
    technical: 'Verificări tehnice',
    business: 'Verificări ale conținutului',
    remarks: 'Observații',
    evidence: 'Dovezi',
    library: 'Bibliotecă software',
    certificate: 'Certificatul cheii (SHA-256)',
    certificateValidity: 'Valabilitatea certificatului cheii',
    accreditation: 'Perioada de abilitare',
    registry: 'Registru',
    revocation: 'Listă de revocare',
    open: 'fără dată de sfârșit',
    unknownTime: 'moment necunoscut',
    rebuilt: 'Reconstituit din codul QR scanat, pentru raportul de verificare din {time}',
    copy: 'COPIE',
    lettersReplaced: 'Literele care nu pot fi tipărite sunt afișate ca ?',
  },
  scan: {
    demo: 'registru demonstrativ, nu dovedește nimic',
    onPage: 'Cod la pagina {page}',
    inAttachment: 'Cod la pagina {page} a unui PDF atașat',
    pdfSignature: 'Semnătura PDF-ului',
    signer: 'Semnatar potrivit certificatului',
    claimedTime: 'Ora indicată de semnatar',
    timestamp: 'Marcă temporală',
  },
};

/** Romanian. */
export const ro: Language = { language: 'ro', labels, official, messages };
