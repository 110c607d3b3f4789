import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Obvestite skrbnika tega programa. Dokler to ni rešeno, se pozanimajte pri nosilcu po telefonu.',
    'ask-for-document':
      'Prosite za samo evropsko kartico zdravstvenega zavarovanja ali certifikat, ki jo začasno nadomešča, in skenirajte kodo na tem dokumentu.',
    'ask-for-original': 'Prosite za datoteko PDF, kakršno je poslal nosilec. Če težava ostane, pokličite nosilca.',
    'ask-for-other-period':
      'Preverite datum zdravljenja. Če je pravilen, prosite za dokument, ki zajema ta dan, ali pokličite nosilca.',
    'call-institution': 'Na ta dokument se ne zanesite, dokler ne pokličete nosilca, ki ga je izdal.',
    'check-clock': 'Skrbnik naj nastavi datum in uro te naprave, nato skenirajte znova.',
    'check-identity':
      'Poglejte osebni dokument ter skrbno primerjajte ime, priimek in datum rojstva. Če gre za drugo osebo, kartico ali certifikat zavrnite.',
    'check-treatment-date': 'Vnesite pravilen datum zdravljenja in preverite znova.',
    'correct-data': 'Če so vam ta dokument pokazali: prosite za novega od nosilca. Če ga izdajate: popravite podatke.',
    'decide-without-revocation':
      'Vsa druga preverjanja veljajo. Če želite biti prepričani, da dokument ni bil preklican, poskusite pozneje ali pokličite nosilca.',
    nothing: 'Ničesar vam ni treba storiti.',
    'refresh-registry':
      'Skrbnik naj posodobi sezname tega programa, nato skenirajte znova. Če težava ostane, pokličite nosilca.',
    refuse: 'Tega dokumenta ne sprejmite. Prosite za drugo dokazilo o upravičenosti ali pokličite nosilca.',
    'scan-again':
      'Skenirajte znova: koda naj bo na ravni podlagi, dobro osvetljena in v celoti na sliki. Če spet ne uspe, prosite za samo datoteko PDF.',
    'try-later': 'Preverite omrežno povezavo in skenirajte znova. Če težava ostane, pokličite nosilca.',
    'update-program': 'Skrbnik naj posodobi ta program. Dotlej se obrnite na nosilca po telefonu.',
  },
  approved: {
    title: 'Dokument sprejet',
    sentence: 'Dokument je pristen, izdal ga je pooblaščen nosilec in zajema datum zdravljenja {treatmentDate}.',
    revocationNotChecked: 'Ali ga je nosilec preklical, ni bilo preverjeno.',
    pageNotProtected:
      'Koda je pristna. Stran okoli nje ni zaščitena in je bila morda spremenjena: uporabite podatke, ki so prikazani tukaj, ne natisnjene strani.',
    advice:
      'Primerjajte ime, priimek in datum rojstva z osebnim dokumentom ter to, kar je prikazano tukaj, s tem, kar je natisnjeno.',
    adviceWhenIdentified:
      'Ime, priimek in datum rojstva se ujemajo z osebnim dokumentom. Ničesar več vam ni treba storiti.',
  },
  statuses: { PASSED: 'izpolnjeno', 'NOT PASSED': 'ni izpolnjeno', WARNING: 'opozorilo', 'N/A': 'se ne uporablja' },
  notChecked: 'ni preverjeno',
  steps: {
    'document-unchanged': 'PDF je od podpisa nespremenjen',
    'attachment-equals-code': 'Priloženi podatki so enaki kodi',
    decodable: 'Kodo je mogoče prebrati',
    'schema-and-header': 'Vsebina ima pravilno obliko',
    'key-resolved': 'Ključ nosilca je najden',
    signature: 'Podpis je pristen',
    'document-signer-known': 'Podpisnik datoteke PDF je znan',
    'revocation-reference-present': 'Dokument je mogoče preklicati',
    'revocation-status': 'Dokument ni preklican',
    'treatment-date-not-in-future': 'Datum zdravljenja ni v prihodnosti',
    'key-valid-on-issuance': 'Ključ je na dan izdaje veljal',
    'issuer-accredited': 'Nosilec je pooblaščen za izdajo',
    'birth-not-after-start': 'Rojstvo pred začetkom obdobja',
    'start-not-after-end': 'Obdobje se začne, preden se konča',
    'start-not-after-issuance': 'Obdobje se začne najpozneje na dan izdaje',
    'issuance-not-after-end': 'Izdano pred koncem obdobja',
    'card-expiry-not-before-end': 'Kartica ne poteče pred koncem obdobja',
    'treatment-date-in-period': 'Datum zdravljenja je v obdobju',
    'institution-name-and-id-length': 'Dolžina številke in imena nosilca',
    'card-number-digits': 'Številka kartice je samo iz števk',
    'institution-id-digits': 'Številka nosilca je samo iz števk',
    'name-matches-identity': 'Ime in priimek se ujemata z osebnim dokumentom',
    'birth-date-matches-identity': 'Datum rojstva se ujema z osebnim dokumentom',
  },
  fields: {
    document: 'vrsta dokumenta',
    country: 'država',
    familyName: 'priimek',
    givenNames: 'ime',
    birthDate: 'datum rojstva',
    personalId: 'osebna identifikacijska številka',
    institution: 'nosilec',
    'institution.id': 'številka nosilca',
    'institution.name': 'ime nosilca',
    cardId: 'številka kartice',
    expiryDate: 'datum izteka veljavnosti',
    validFrom: 'začetek veljavnosti',
    validTo: 'konec veljavnosti',
    issuedOn: 'datum izdaje',
    tokenId: 'identifikator dokumenta',
    revocation: 'seznam preklicev',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitalno COVID potrdilo EU',
    'national COVID or health certificate': 'nacionalno COVID ali zdravstveno potrdilo',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'zahteva digitalne denarnice',
    'mobile document (ISO 18013-5)': 'mobilni dokument (ISO 18013-5)',
    'web address': 'spletni naslov',
    contact: 'kontaktni podatki',
    'calendar entry': 'koledarski vnos',
    'Wi-Fi access': 'dostop do omrežja Wi-Fi',
    payment: 'plačilo',
    link: 'povezava',
    'boarding pass': 'vstopni kupon za letalo',
    'French 2D-Doc': 'francoski 2D-Doc',
    'JWT that is not compressed': 'podatki, ki niso pakirani za kartico (JWT)',
  },
};
