import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
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
    'document-unchanged': 'PDF ist seit der Signatur unverändert',
    'attachment-equals-code': 'Angehängte Daten stimmen mit dem Code überein',
    decodable: 'Code ist lesbar',
    'schema-and-header': 'Inhalt hat die richtige Form',
    'key-resolved': 'Schlüssel des Trägers gefunden',
    signature: 'Signatur ist echt',
    'document-signer-known': 'Unterzeichner des PDF ist bekannt',
    'revocation-reference-present': 'Dokument kann widerrufen werden',
    'revocation-status': 'Nicht widerrufen',
    'treatment-date-not-in-future': 'Behandlungsdatum liegt nicht in der Zukunft',
    'key-valid-on-issuance': 'Schlüssel war am Tag der Ausstellung gültig',
    'issuer-accredited': 'Träger ist zur Ausstellung berechtigt',
    'birth-not-after-start': 'Geburt vor Beginn des Zeitraums',
    'start-not-after-end': 'Zeitraum beginnt, bevor er endet',
    'start-not-after-issuance': 'Zeitraum beginnt spätestens am Tag der Ausstellung',
    'issuance-not-after-end': 'Ausstellung vor Ende des Zeitraums',
    'card-expiry-not-before-end': 'Karte läuft nicht vor Ende des Zeitraums ab',
    'treatment-date-in-period': 'Behandlungsdatum liegt im Zeitraum',
    'institution-name-and-id-length': 'Länge von Nummer und Name des Trägers',
    'card-number-digits': 'Kartennummer besteht nur aus Ziffern',
    'institution-id-digits': 'Nummer des Trägers besteht nur aus Ziffern',
    'name-matches-identity': 'Namen stimmen mit dem Ausweis überein',
    'birth-date-matches-identity': 'Geburtsdatum stimmt mit dem Ausweis überein',
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
};
