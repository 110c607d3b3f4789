import type { Labels, Language, Messages } from './language.ts';

/** Official: the title of the card, the German words of the certificate's title, the captions (3) to (9) of the card. */
export const labels: Labels = {
  prcTitle: ['Provisorische Ersatzbescheinigung', 'für die', 'Europäische Krankenversicherungskarte'],
  ehicTitle: ['Europäische Krankenversicherungskarte'],
  prcLegal: [
    'gemäß Anhang 2 des Beschlusses Nr. S2',
    'betreffend die technischen Merkmale der Europäischen Krankenversicherungskarte',
  ],
  ehicLegal: [
    'gemäß dem Beschluss Nr. S2',
    'betreffend die technischen Merkmale der Europäischen Krankenversicherungskarte',
  ],
  issuingState: 'Ausstellender Mitgliedstaat',
  holder: 'Angaben zum Karteninhaber',
  institution: 'Angaben zum zuständigen Träger',
  card: 'Angaben zur Karte',
  prcValidity: 'Gültigkeitsdauer der Bescheinigung',
  ehicValidity: 'Gültigkeitsdauer',
  prcDelivery: 'Ausstellungsdatum der Bescheinigung',
  ehicDelivery: 'Ausstellungsdatum',
  signature: 'Unterschrift und Stempel des Trägers',
  qrCode: 'QR-Code mit den Daten dieses Dokuments, digital signiert',
  scanCaption: 'Zum Prüfen scannen',
  guidance: [
    'Dieses Dokument gibt bei einem vorübergehenden Aufenthalt denselben Anspruch auf notwendige Behandlung wie die Europäische Krankenversicherungskarte.',
    'Zeigen Sie es zusammen mit einem Ausweis vor.',
    'Zur Prüfung den Code scannen: Er enthält das hier Gedruckte, digital signiert.',
    'Den Code nicht knicken, verdecken oder abschneiden.',
    'Diese Seite oder ein Bild des Codes nicht veröffentlichen.',
  ],
  contactTitle: 'Kontakt (nicht Teil der signierten Daten)',
  telephone: 'Telefon',
  printScale: 'Mit 100\u00a0% drucken: Diese Linie ist 50\u00a0mm lang. An den Marken ausschneiden.',
  familyName: 'Name',
  prcGivenNames: 'Vornamen',
  ehicGivenNames: 'Vornamen',
  birthDate: 'Geburtsdatum',
  personalId: 'Persönliche Kennnummer',
  institutionId: 'Kennnummer des Trägers',
  cardId: 'Kennnummer der Karte',
  expiryDate: 'Ablaufdatum',
  validFrom: 'Vom',
  validTo: 'Bis',
  notesTitle: 'Hinweise und Informationen',
  prcNotes:
    'Alle Vorschriften, die für die sichtbaren Daten der Europäischen Karte gelten und sich auf Beschreibung, ' +
    'Werte, Länge und Anmerkungen der Datenfelder beziehen, gelten auch für die Bescheinigung.',
  ehicNotes: '',
};

/** The labels that a public source has word for word. */
export const official: readonly (keyof Labels)[] = [
  'ehicTitle',
  'familyName',
  'prcGivenNames',
  'ehicGivenNames',
  'birthDate',
  'personalId',
  'institutionId',
  'cardId',
  'expiryDate',
];

/** The labels that a country words otherwise. */
export const variants: NonNullable<Language['variants']> = {
  AT: {
    labels: {
      prcTitle: ['Bescheinigung als provisorischer Ersatz', 'für die', 'Europäische Krankenversicherungskarte'],
      prcGivenNames: 'Vorname',
      ehicGivenNames: 'Vorname',
    },
    official: ['prcTitle', 'prcGivenNames', 'ehicGivenNames'],
  },
};

/** The words of explanations and of the report. */
export const messages: Messages = {
  texts: {
    // Text, Base45, compression, and the form of the signed data.
    TEXT_EMPTY: ['Nichts gescannt', 'Der Scanner hat keinen Text geliefert.'],
    TEXT_TOO_LONG: [
      'Kein Code einer Krankenversicherungskarte',
      'Der Text ist länger, als ein QR-Code sein kann[ (höchstens {max} Zeichen)].',
    ],
    cleaned: [
      'Überzählige Zeichen weggelassen',
      'Der Scanner hat Leerzeichen oder Zeilenumbrüche hinzugefügt. Sie wurden weggelassen, danach war der Code lesbar.',
    ],
    TEXT_LOWER_CASE: [
      'Der Scanner hat den Text verändert',
      'Der Text kam in Kleinbuchstaben an, diese Codes haben aber nur Großbuchstaben. Scanner oder Tastatur sind falsch eingestellt; das Dokument kann in Ordnung sein.',
    ],
    NOT_AN_EHIC: [
      'Kein Code einer Krankenversicherungskarte',
      'Dieser Code stammt nicht von einer Europäischen Krankenversicherungskarte oder ihrer Ersatzbescheinigung.[ Es ist: {kind}.]',
    ],
    PROFILE_UNKNOWN: [
      'Unbekannte Art von Kartencode',
      'Das kann ein Code einer Krankenversicherungskarte sein, aber in einer Version[ ({version})], die dieses Programm nicht kennt.',
    ],
    SCHEMA_UNKNOWN: [
      'Unbekannte Art von Dokument',
      'Der Code enthält ein Dokument in einer Version, die dieses Programm nicht kennt.',
    ],
    BASE45_INVALID: [
      'Der Code wurde nicht richtig gelesen',
      'Der Text enthält Zeichen, die ein solcher Code nicht hat, oder ein Teil fehlt. Oft ist der Scanner auf eine andere Tastaturbelegung eingestellt, oder der Code wurde nur teilweise erfasst.',
    ],
    damaged: [
      'Der Code wurde nicht vollständig gelesen',
      'Ein Teil der Daten fehlt oder ist verändert: Der Code wurde falsch gelesen, oder das Dokument ist beschädigt.',
    ],
    malformed: [
      'Der Code ist nicht vorschriftsmäßig',
      'Der Code war lesbar, aber sein Inhalt hält die Regeln nicht ein. Er wurde mit fehlerhafter Software erstellt oder verändert. Erneutes Scannen hilft nicht.',
    ],
    ALGORITHM_NOT_ALLOWED: [
      'Art der Signatur nicht zugelassen',
      'Das Dokument gibt eine Art der Signatur an, die nicht zugelassen ist, weil sie gefälscht werden könnte.',
    ],
    KID_NOT_CANONICAL: [
      'Schlüssel ungewöhnlich bezeichnet',
      'Der Träger hat seinen Schlüssel in ungewöhnlicher Form bezeichnet. Die Bezeichnung war dennoch lesbar.',
    ],
    undone: [
      'Text wurde unterwegs verändert',
      'Ein Scanner oder ein Programm hatte Zeichen hinzugefügt oder ersetzt. Das wurde rückgängig gemacht, danach war der Code lesbar.',
    ],
    KEYBOARD_LAYOUT: [
      'Scanner hat eine andere Tastaturbelegung',
      'Der Scanner tippt mit einer anderen Tastaturbelegung als der dieses Computers, sodass falsche Zeichen ankommen. Das Dokument kann in Ordnung sein: Scanner und Computer müssen auf dieselbe Belegung eingestellt werden.',
    ],
    // The PDF itself: its signature, its attachment, its printed text.
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
    // Fields of the document, and what only an issuer meets.
    FIELD_MISSING: ['Ein Feld fehlt', 'Dem Dokument fehlt ein vorgeschriebenes Feld[: {field}].'],
    'field-not-allowed': ['Ein Feld zu viel', 'Das Dokument hat ein Feld, das es nicht haben darf[: {field}].'],
    'field-value': [
      'Ein Feld ist ungültig',
      'Ein Feld des Dokuments enthält etwas, das dort nicht stehen kann[: {field}].',
    ],
    FIELD_TOO_LONG: [
      'Ein Feld ist zu lang',
      'Ein Feld des Dokuments ist länger als erlaubt[: {field}][ (höchstens {max} Zeichen)].',
    ],
    FIELD_TOO_SHORT: [
      'Ein Feld ist zu kurz',
      'Ein Feld des Dokuments ist kürzer als erlaubt[: {field}][ (mindestens {min} Zeichen)].',
    ],
    DATE_INVALID: ['Ein Datum ist ungültig', 'Das Dokument enthält ein Datum, das es nicht gibt[: {field}].'],
    COUNTRY_UNKNOWN: [
      'Unbekanntes Land',
      'Das Dokument nennt ein Land, das an der Europäischen Krankenversicherungskarte nicht teilnimmt.',
    ],
    COUNTRY_ALIAS: [
      'Ländercode angepasst',
      'Ein Land war mit einem anderen Code angegeben (EL für Griechenland, GB für das Vereinigte Königreich) und wurde als das richtige gelesen.',
    ],
    CHARACTER_NOT_ALLOWED: [
      'Unsichtbares Zeichen in einem Text',
      'Ein Text enthält ein Zeichen, das man nicht sieht oder das die Reihenfolge der Buchstaben umkehrt[: {field}]. Er kann anders aussehen, als er ist.',
    ],
    'odd-text': [
      'Text ungewöhnlich geschrieben',
      'Ein Text beginnt oder endet mit einem Leerzeichen, oder seine Buchstaben sind ungewöhnlich gespeichert[: {field}].',
    ],
    TEXT_NOT_LATIN: [
      'Buchstaben eines anderen Alphabets',
      'Ein Text ist nicht in lateinischen Buchstaben geschrieben[: {field}]. Im Ausland kann er möglicherweise nicht gelesen werden.',
    ],
    TOKEN_ID_NOT_UUID: [
      'Kennung des Dokuments ungültig',
      'Die Kennung des Dokuments hat nicht die vorgeschriebene Form.',
    ],
    REVOCATION_URI_INVALID: [
      'Adresse der Widerrufsliste ungültig',
      'Das Dokument gibt für die Widerrufsliste eine Adresse an, die nicht verwendet werden kann.',
    ],
    DOCUMENT_NOT_IN_PROFILE: [
      'Dokument in diesem Format nicht möglich',
      'Dieses Format gibt es für Dokumente dieser Art nicht.',
    ],
    ISSUED_ON_NOT_TODAY: [
      'Ausstellungsdatum ist nicht heute',
      'Ein Dokument muss mit dem Datum des Tages ausgestellt werden, an dem es signiert wird.',
    ],
    'too-much-data': ['Zu viele Daten für den Code', 'Die Daten passen nicht in den QR-Code.'],
    'garbled-text': [
      'Text sieht beschädigt aus',
      'Ein Text enthält Zeichen, wie sie entstehen, wenn er falsch gespeichert wird, etwa Ã¼ für ü oder &#39; für einen Apostroph[: {field}].',
    ],
    TEXT_SPREADSHEET_NUMBER: [
      'Tabellenprogramm hat eine Nummer verändert',
      'Eine Nummer sieht aus, als hätte ein Tabellenprogramm sie gerundet[: {field}]. Einige ihrer Ziffern können verloren sein.',
    ],
    CHARACTER_NOT_DRAWABLE: [
      'Zeichen kann nicht gedruckt werden',
      'Ein Text enthält ein Zeichen[ ({codePoint})], das die Schrift des Dokuments nicht hat[: {field}]. Die PDF-Datei kann damit nicht erstellt werden.',
    ],
    // Registry, signature, certificate and accreditation.
    ISSUER_UNKNOWN: [
      'Träger nicht bekannt',
      'Das amtliche Verzeichnis kennt in diesem Land keinen Träger mit dieser Nummer. Das Dokument kann gefälscht sein, oder der Träger ist neu.',
    ],
    CERTIFICATE_UNKNOWN: [
      'Schlüssel des Trägers nicht bekannt',
      'Das Verzeichnis kennt den Träger, aber nicht den Schlüssel, mit dem dieses Dokument signiert wurde. Entweder sind die Verzeichnisdaten hier nicht aktuell, oder das Dokument ist gefälscht.',
    ],
    TOO_MANY_CANDIDATES: [
      'Zu viele Schlüssel zum Ausprobieren',
      'Das Verzeichnis hat mehr passende Schlüssel dieses Trägers, als ausprobiert werden[ (höchstens {max})]. Das spricht nicht gegen das Dokument.',
    ],
    REGISTRY_STALE: [
      'Verzeichnisdaten sind veraltet',
      'Das Verzeichnis der Träger in diesem Programm ist zu alt, um verlässlich zu sein. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
    ],
    'registry-unreachable': [
      'Verzeichnis nicht erreichbar',
      'Das Verzeichnis der Träger hat nicht geantwortet. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
    ],
    'registry-unusable': [
      'Keine brauchbare Antwort des Verzeichnisses',
      'Das Verzeichnis der Träger hat mit einem Fehler oder mit etwas Unbrauchbarem geantwortet. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
    ],
    REGISTRY_INCONSISTENT: [
      'Verzeichnis widerspricht sich',
      'Die Antwort des Verzeichnisses passt nicht zur Frage oder zu sich selbst, sodass man sich nicht auf sie verlassen kann. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
    ],
    REGISTRY_AMBIGUOUS: [
      'Verzeichnis nennt mehrere Träger',
      'Das Verzeichnis hat mehr als einen Träger mit dieser Nummer in diesem Land. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
    ],
    CLOCK_BEHIND_REGISTRY: [
      'Die Uhr dieses Geräts geht falsch',
      'Die Uhr dieses Geräts zeigt eine Zeit, zu der es die Verzeichnisdaten noch nicht gab. Datumsangaben können falsch beurteilt werden.',
    ],
    ALGORITHM_KEY_MISMATCH: [
      'Signatur passt nicht zum Schlüssel',
      'Das Dokument gibt eine Art der Signatur an, die der Schlüssel des Trägers nicht erzeugen kann. Wahrscheinlich wurde es gefälscht.',
    ],
    SIGNATURE_INVALID: [
      'Dokument gefälscht oder verändert',
      'Die Signatur ist nicht die des Trägers für diese Daten: Das Dokument wurde verändert, oder jemand anderes hat es erstellt.',
    ],
    CERTIFICATE_NOT_YET_VALID: [
      'Mit noch nicht gültigem Schlüssel signiert',
      'Am Tag der Ausstellung war der Schlüssel, mit dem signiert wurde, noch nicht gültig.[ Er gilt ab dem {from}.]',
    ],
    CERTIFICATE_EXPIRED: [
      'Mit abgelaufenem Schlüssel signiert',
      'Am Tag der Ausstellung war der Schlüssel, mit dem signiert wurde, nicht mehr gültig.[ Er galt bis zum {until}.]',
    ],
    KEY_VALIDITY_UNKNOWN: [
      'Gültigkeit des Schlüssels nicht bekannt',
      'Das Verzeichnis sagt nicht, wann der Schlüssel des Trägers gültig ist, sodass dies nicht geprüft werden kann.',
    ],
    NOT_ACCREDITED: [
      'Träger darf dieses Dokument nicht ausstellen',
      'Laut Verzeichnis ist der Träger nicht berechtigt, die Europäische Krankenversicherungskarte auszustellen.',
    ],
    NOT_ACCREDITED_ON_ISSUANCE: [
      'Träger war an dem Tag nicht berechtigt',
      'Laut Verzeichnis war der Träger am Tag der Ausstellung nicht berechtigt, dieses Dokument auszustellen.',
    ],
    NOT_ACCREDITED_FOR_PERIOD: [
      'Träger nicht für den ganzen Zeitraum berechtigt',
      'Das Dokument gilt auch für Tage, für die der Träger es nicht ausstellen darf.',
    ],
    REGISTRY_REDIRECTED: [
      'Verzeichnis hat eine andere Adresse',
      'Das Verzeichnis der Träger hat geantwortet, dass es unter einer anderen Adresse zu finden ist, der dieses Programm nicht von selbst folgt. Das spricht nicht gegen das Dokument: Es konnte nicht geprüft werden.',
    ],
    CLOCK_WRONG: [
      'Uhr dieses Geräts ist falsch gestellt',
      '[Die Uhr dieses Geräts zeigt den {today}, es muss aber der {atLeast} oder später sein. ]Mit einer falschen Uhr lässt sich kein Datum beurteilen: Das Dokument kann in Ordnung sein.',
    ],
    // Revocation.
    REVOCATION_REFERENCE_MISSING: [
      'Dokument kann nicht widerrufen werden',
      'Der Träger hat für dieses Dokument keinen Widerruf vorgesehen. Er ist dazu auch nicht verpflichtet.',
    ],
    REVOCATION_NOT_CONFIGURED: [
      'Widerruf wurde nicht geprüft',
      'Dieses Programm ist nicht dafür eingerichtet, Widerrufslisten abzufragen.',
    ],
    'revocation-unreachable': [
      'Widerruf konnte nicht geprüft werden',
      'Die Widerrufsliste des Trägers konnte nicht abgerufen werden, und es liegt keine Kopie vor.',
    ],
    'revocation-not-allowed': [
      'Widerruf wurde nicht geprüft',
      'Die Widerrufsliste liegt unter einer Adresse, von der dieses Programm nichts abrufen darf.',
    ],
    'revocation-unusable': [
      'Widerruf konnte nicht geprüft werden',
      'Die Widerrufsliste ist zu groß oder nicht lesbar.',
    ],
    'revocation-not-trusted': [
      'Widerrufsliste nicht echt',
      'Die Widerrufsliste wurde nicht von dem Träger signiert, der das Dokument ausgestellt hat, oder ist eine andere Liste. Sie wurde nicht verwendet.',
    ],
    REVOCATION_STALE: [
      'Widerrufsliste ist veraltet',
      'Die Widerrufsliste in diesem Programm ist zu alt, um verlässlich zu sein. Ob das Dokument widerrufen wurde, konnte nicht geprüft werden.',
    ],
    REVOCATION_OLDER: [
      'Alte Widerrufsliste erhalten',
      'Die abgerufene Widerrufsliste ist älter als eine, die schon bekannt war. Sie wurde nicht verwendet.',
    ],
    REVOCATION_FROM_FUTURE: [
      'Widerrufsliste aus der Zukunft',
      'Die Widerrufsliste wurde nach eigener Angabe zu einem Zeitpunkt erstellt, der noch bevorsteht. Entweder geht die Uhr dieses Geräts falsch, oder die Liste ist falsch. Sie wurde nicht verwendet.',
    ],
    REVOCATION_INDEX_OUT_OF_RANGE: [
      'Stelle fehlt in der Widerrufsliste',
      'Das Dokument nennt eine Stelle in der Widerrufsliste, die es dort nicht gibt.',
    ],
    REVOKED: [
      'Vom Träger widerrufen',
      'Der Träger hat dieses Dokument zurückgezogen. Es ist echt, gilt aber nicht mehr.',
    ],
    SUSPENDED: ['Vom Träger ausgesetzt', 'Der Träger hat dieses Dokument bis auf Weiteres ausgesetzt.'],
    STATUS_NOT_VALID: ['Nicht mehr gültig', 'Der Träger führt dieses Dokument in seiner Liste als nicht gültig.'],
    // The dates of the document, what is printed on it, and the person.
    TREATMENT_DATE_IN_FUTURE: [
      'Behandlungsdatum in der Zukunft',
      'Das eingegebene Behandlungsdatum[ {treatmentDate}] liegt nach dem heutigen Tag[ ({today})].',
    ],
    TREATMENT_DATE_TOO_EARLY: [
      'Behandlungsdatum liegt zu lange zurück',
      'Das eingegebene Behandlungsdatum[ {treatmentDate}] liegt vor dem 01/01/1900.',
    ],
    BIRTH_AFTER_START: [
      'Datumsangaben widersprechen sich',
      'Die Gültigkeit des Dokuments beginnt vor der Geburt der Person.',
    ],
    START_AFTER_END: ['Datumsangaben widersprechen sich', 'Die Gültigkeit des Dokuments endet, bevor sie beginnt.'],
    START_AFTER_ISSUANCE: [
      'Datumsangaben widersprechen sich',
      'Die Gültigkeit der Bescheinigung beginnt erst nach dem Tag der Ausstellung, was nicht zulässig ist.',
    ],
    ISSUANCE_AFTER_END: [
      'Datumsangaben widersprechen sich',
      'Das Dokument wurde ausgestellt, als es schon abgelaufen war.',
    ],
    CARD_EXPIRES_BEFORE_END: [
      'Datumsangaben widersprechen sich',
      'Die Karte läuft vor der Bescheinigung ab, von der sie ersetzt wird.',
    ],
    BEFORE_PERIOD: [
      'Am Behandlungstag noch nicht gültig',
      'Das Dokument ist echt, deckt aber das Behandlungsdatum[ {treatmentDate}] nicht ab: Es gilt erst später.',
    ],
    AFTER_PERIOD: [
      'Am Behandlungstag abgelaufen',
      'Das Dokument ist echt, deckt aber das Behandlungsdatum[ {treatmentDate}] nicht ab: Es ist vorher abgelaufen.',
    ],
    ISSUED_IN_FUTURE: [
      'Ausstellungsdatum in der Zukunft',
      'Das Dokument trägt ein Ausstellungsdatum nach dem heutigen Tag. Vielleicht geht die Uhr hier falsch.',
    ],
    INSTITUTION_TOO_LONG: [
      'Angaben zum Träger zu lang',
      'Nummer und Name des Trägers sind zusammen länger als auf dem Vordruck vorgesehen.',
    ],
    CARD_ID_NOT_DIGITS: [
      'Buchstaben in der Kartennummer',
      'Die Kartennummer besteht nicht nur aus Ziffern. Das kommt vor und schadet nicht.',
    ],
    INSTITUTION_ID_NOT_DIGITS: [
      'Buchstaben in der Nummer des Trägers',
      'Die Nummer des Trägers besteht nicht nur aus Ziffern. Das ist üblich und schadet nicht.',
    ],
    // A card that a wallet presents.
    TOKEN_NOT_YET_VALID: [
      'In der Wallet noch nicht gültig',
      'Die Karte in der Wallet ist noch nicht gültig. Vielleicht geht die Uhr dieses Geräts falsch.',
    ],
    TOKEN_EXPIRED: [
      'In der Wallet abgelaufen',
      'Die Karte in der Wallet ist abgelaufen. Die Wallet muss beim Träger eine neue holen.',
    ],
    'holder-not-bound': [
      'Die Wallet hat nicht bewiesen, dass sie die Karte hat',
      'Der Antwort der Wallet fehlt ein gültiger, für diese Anfrage gemachter Beweis, dass die Karte zu ihr gehört. Die Karte kann kopiert worden sein.',
    ],
    HOLDER_BINDING_STALE: [
      'Antwort der Wallet nicht aktuell',
      'Die Antwort der Wallet ist zu alt, oder ihre Zeit liegt in der Zukunft. Vielleicht geht eine der beiden Uhren falsch.',
    ],
    HOLDER_KEY_INVALID: [
      'Schlüssel der Wallet nicht verwendbar',
      'Der Schlüssel der Wallet, an den die Karte gebunden ist, ist nicht von der verlangten Art.',
    ],
    WALLET_CHAIN: [
      'Zertifikat nicht von einer vertrauenswürdigen Stelle',
      'Die Zertifikate der Karte führen zu keiner Stelle, der hier vertraut wird, oder es ist eines darunter, das dort nicht stehen darf.',
    ],
    HOLDER_UNKNOWN: [
      'Name und Geburtsdatum nicht bekannt',
      'Die Karte aus der Wallet enthält weder Namen noch Geburtsdatum, und es wurde kein Identitätsnachweis mit ihr vorgezeigt.',
    ],
    HOLDER_NOT_LINKED: [
      'Karte und Identitätsnachweis nicht verbunden',
      'Nichts beweist, dass die Karte und der Identitätsnachweis aus der Wallet derselben Person gehören: Die persönlichen Kennnummern sind verschieden, oder eine fehlt.',
    ],
    'identity-not-accepted': [
      'Identitätsnachweis aus der Wallet nicht angenommen',
      'Der Identitätsnachweis, der mit der Karte vorgezeigt wurde, ist nicht echt, nicht gültig oder nicht von einer Stelle, der hier vertraut wird.',
    ],
    NAME_MISMATCH: [
      'Namen stimmen nicht überein',
      'Die Namen auf dem Ausweis weichen von denen auf diesem Dokument ab.',
    ],
    BIRTH_DATE_MISMATCH: [
      'Geburtsdatum stimmt nicht überein',
      'Das Geburtsdatum auf dem Ausweis weicht von dem auf diesem Dokument ab.',
    ],
  },
  advice: {
    'ask-administrator':
      'Sagen Sie dem Administrator dieses Programms Bescheid. Fragen Sie telefonisch beim Träger nach, bis das Problem behoben ist.',
    'ask-for-document':
      'Bitten Sie um die Europäische Krankenversicherungskarte oder die Ersatzbescheinigung selbst, und scannen Sie den Code darauf.',
    'ask-for-original':
      'Verlangen Sie die PDF-Datei so, wie der Träger sie versandt hat. Bleibt es dabei, rufen Sie den Träger an.',
    'ask-for-other-period':
      'Prüfen Sie das Behandlungsdatum. Stimmt es, bitten Sie um ein Dokument, das diesen Tag abdeckt, oder rufen Sie den Träger an.',
    'call-institution':
      'Verlassen Sie sich nicht auf dieses Dokument, bevor Sie den ausstellenden Träger angerufen haben.',
    'check-clock': 'Lassen Sie Datum und Uhrzeit dieses Geräts vom Administrator stellen, und scannen Sie dann erneut.',
    'check-identity':
      'Sehen Sie sich den Ausweis an, und vergleichen Sie Namen und Geburtsdatum genau. Ist es eine andere Person, weisen Sie das Dokument zurück.',
    'check-treatment-date': 'Geben Sie das richtige Behandlungsdatum ein, und prüfen Sie erneut.',
    'correct-data':
      'Wurde Ihnen dieses Dokument vorgelegt, verlangen Sie ein neues vom Träger. Stellen Sie es selbst aus, berichtigen Sie die Daten.',
    'decide-without-revocation':
      'Alle anderen Prüfungen gelten. Wenn Sie sicher sein wollen, dass das Dokument nicht zurückgezogen wurde, versuchen Sie es später erneut, oder rufen Sie den Träger an.',
    nothing: 'Sie brauchen nichts zu tun.',
    'present-again':
      'Lassen Sie die Karte noch einmal aus der Wallet vorzeigen. Bleibt es dabei, nehmen Sie sie nicht an.',
    'refresh-registry':
      'Lassen Sie die Listen dieses Programms vom Administrator aktualisieren, und scannen Sie dann erneut. Bleibt es dabei, rufen Sie den Träger an.',
    refuse:
      'Nehmen Sie dieses Dokument nicht an. Bitten Sie um einen anderen Nachweis des Anspruchs, oder rufen Sie den Träger an.',
    'scan-again':
      'Scannen Sie erneut: Halten Sie den Code glatt, bei gutem Licht und ganz im Bild. Gelingt es wieder nicht, bitten Sie um die PDF-Datei selbst.',
    'try-later': 'Prüfen Sie die Netzverbindung, und scannen Sie erneut. Bleibt es dabei, rufen Sie den Träger an.',
    'update-program': 'Lassen Sie dieses Programm vom Administrator aktualisieren. Rufen Sie bis dahin den Träger an.',
  },
  approved: {
    title: 'Dokument anerkannt',
    sentence:
      'Das Dokument ist echt, stammt von einem berechtigten Träger und deckt das Behandlungsdatum {treatmentDate} ab.',
    revocationNotChecked: 'Ob der Träger es zurückgezogen hat, wurde nicht geprüft.',
    pageNotProtected:
      'Der Code ist echt. Die Seite darum herum ist nicht geschützt und kann verändert worden sein: Verwenden Sie die hier angezeigten Daten, nicht die gedruckte Seite.',
    advice:
      'Vergleichen Sie Namen und Geburtsdatum mit dem Ausweis der Person sowie das hier Angezeigte mit dem Gedruckten.',
    adviceWhenIdentified: 'Namen und Geburtsdatum stimmen mit dem Ausweis überein. Sie brauchen nichts weiter zu tun.',
  },
  statuses: { PASSED: 'bestanden', 'NOT PASSED': 'nicht bestanden', WARNING: 'Warnung', 'N/A': 'nicht anwendbar' },
  notChecked: 'nicht geprüft',
  steps: {
    'document-unchanged': 'Ist das PDF seit der Signatur unverändert?',
    'attachment-equals-code': 'Stimmen die angehängten Daten mit dem Code überein?',
    decodable: 'Ist der Code lesbar?',
    'schema-and-header': 'Hat der Inhalt die richtige Form?',
    'key-resolved': 'Wurde der Schlüssel des Trägers gefunden?',
    signature: 'Ist die Signatur echt?',
    'holder-bound': 'Gehört die Karte zu dieser Wallet?',
    'document-signer-known': 'Ist der Unterzeichner des PDF bekannt?',
    'revocation-reference-present': 'Kann das Dokument widerrufen werden?',
    'revocation-status': 'Gilt das Dokument noch (nicht widerrufen)?',
    'treatment-date-not-in-future': 'Ist das Behandlungsdatum heute oder früher?',
    'key-valid-on-issuance': 'War der Schlüssel am Tag der Ausstellung gültig?',
    'issuer-accredited': 'Ist der Träger zur Ausstellung berechtigt?',
    'birth-not-after-start': 'Liegt die Geburt vor Beginn des Zeitraums?',
    'start-not-after-end': 'Beginnt der Zeitraum, bevor er endet?',
    'start-not-after-issuance': 'Beginnt der Zeitraum spätestens am Tag der Ausstellung?',
    'issuance-not-after-end': 'Wurde das Dokument vor Ende des Zeitraums ausgestellt?',
    'card-expiry-not-before-end': 'Gilt die Karte mindestens bis zum Ende des Zeitraums?',
    'treatment-date-in-period': 'Liegt das Behandlungsdatum im Zeitraum?',
    'institution-name-and-id-length': 'Passen Nummer und Name des Trägers auf den Vordruck?',
    'card-number-digits': 'Besteht die Kartennummer nur aus Ziffern?',
    'institution-id-digits': 'Besteht die Nummer des Trägers nur aus Ziffern?',
    'name-matches-identity': 'Stimmen die Namen mit dem Ausweis überein?',
    'birth-date-matches-identity': 'Stimmt das Geburtsdatum mit dem Ausweis überein?',
  },
  fields: {
    document: 'Art des Dokuments',
    country: 'Land',
    familyName: 'Name',
    givenNames: 'Vornamen',
    birthDate: 'Geburtsdatum',
    personalId: 'persönliche Kennnummer',
    institution: 'Träger',
    'institution.id': 'Nummer des Trägers',
    'institution.name': 'Name des Trägers',
    cardId: 'Kartennummer',
    expiryDate: 'Ablaufdatum',
    validFrom: 'Beginn der Gültigkeit',
    validTo: 'Ende der Gültigkeit',
    issuedOn: 'Ausstellungsdatum',
    tokenId: 'Kennung des Dokuments',
    revocation: 'Widerrufsliste',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitales COVID-Zertifikat der EU',
    'national COVID or health certificate': 'nationales COVID- oder Gesundheitszertifikat',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'Anfrage einer Wallet-App',
    'mobile document (ISO 18013-5)': 'mobiles Dokument (ISO 18013-5)',
    'web address': 'Internetadresse',
    contact: 'Kontakt',
    'calendar entry': 'Kalendereintrag',
    'Wi-Fi access': 'WLAN-Zugang',
    payment: 'Zahlung',
    link: 'Link',
    'boarding pass': 'Bordkarte',
    'French 2D-Doc': 'französisches 2D-Doc',
    'JWT that is not compressed': 'Daten, die nicht für eine Karte gepackt sind (JWT)',
  },
  report: {
    title: 'Prüfbericht',
    page: 'Seite {page} von {pages}',
    rejected: 'Dokument abgelehnt',
    advice: 'Was zu tun ist',
    verification: 'Prüfung',
    verifiedBy: 'Geprüft von',
    treatmentDate: 'Behandlungsdatum',
    verifiedAt: 'Zeitpunkt der Prüfung',
    format: 'Format',
    issuer: 'Ausstellender Träger',
    institutionName: 'Name im Verzeichnis',
    key: 'Schlüssel (kid)',
    failedStep: 'Nicht bestandener Schritt',
    code: 'Grund (Code)',
    scannedCode: 'Gescannter QR-Code',
    codeNotDrawn: 'Was gescannt wurde, lässt sich nicht als QR-Code einer Krankenversicherungskarte zeichnen.',
    steps: 'Schritte der Prüfung',
    step: 'Prüfung',
    result: 'Ergebnis',
    technical: 'Technische Prüfungen',
    business: 'Prüfungen des Inhalts',
    remarks: 'Anmerkungen',
    evidence: 'Nachweise',
    library: 'Programmbibliothek',
    certificate: 'Zertifikat (SHA-256)',
    certificateValidity: 'Zertifikat gültig',
    accreditation: 'Zeitraum der Berechtigung',
    registry: 'Verzeichnis',
    revocation: 'Widerrufsliste',
    open: 'unbefristet',
    unknownTime: 'Zeit nicht bekannt',
    rebuilt: 'Aus dem gescannten QR-Code wiederhergestellt für den Prüfbericht vom {time}',
    copy: 'KOPIE',
    lettersReplaced: 'Nicht druckbare Buchstaben erscheinen als ?',
  },
  scan: {
    demo: 'Demo-Verzeichnis, beweist nichts',
    onPage: 'Code auf Seite {page}',
    inAttachment: 'Code auf Seite {page} einer angehängten PDF-Datei',
    pdfSignature: 'Signatur der PDF-Datei',
    signer: 'Unterzeichner laut Zertifikat',
    claimedTime: 'Vom Unterzeichner angegebene Zeit',
    timestamp: 'Zeitstempel',
  },
};

/** German. */
export const de: Language = { language: 'de', labels, official, variants, messages };
