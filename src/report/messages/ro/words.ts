import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'PDF nemodificat de la semnare',
    'attachment-equals-code': 'Datele atașate sunt identice cu codul',
    decodable: 'Codul poate fi citit',
    'schema-and-header': 'Conținutul are forma corectă',
    'key-resolved': 'Cheia instituției a fost găsită',
    signature: 'Semnătura este autentică',
    'document-signer-known': 'Semnatarul PDF-ului este cunoscut',
    'revocation-reference-present': 'Documentul poate fi revocat',
    'revocation-status': 'Documentul nu este revocat',
    'treatment-date-not-in-future': 'Data tratamentului nu este în viitor',
    'key-valid-on-issuance': 'Cheia era valabilă în ziua eliberării',
    'issuer-accredited': 'Instituția este abilitată să elibereze documentul',
    'birth-not-after-start': 'Naștere înainte de începutul perioadei',
    'start-not-after-end': 'Perioada începe înainte de a se încheia',
    'start-not-after-issuance': 'Perioada începe cel târziu în ziua eliberării',
    'issuance-not-after-end': 'Eliberare înainte de sfârșitul perioadei',
    'card-expiry-not-before-end': 'Cardul nu expiră înainte de sfârșitul perioadei',
    'treatment-date-in-period': 'Data tratamentului se încadrează în perioadă',
    'institution-name-and-id-length': 'Lungimea numărului și a denumirii instituției',
    'card-number-digits': 'Numărul cardului are numai cifre',
    'institution-id-digits': 'Numărul instituției are numai cifre',
    'name-matches-identity': 'Numele coincid cu actul de identitate',
    'birth-date-matches-identity': 'Data nașterii coincide cu actul de identitate',
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
};
