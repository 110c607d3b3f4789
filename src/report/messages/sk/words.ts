import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator':
      'Informujte správcu tohto programu. Kým sa to nevyrieši, pýtajte sa telefonicky priamo inštitúcie.',
    'ask-for-document':
      'Požiadajte priamo o európsky preukaz zdravotného poistenia alebo jeho náhradné potvrdenie a naskenujte kód, ktorý je na ňom.',
    'ask-for-original':
      'Požiadajte o súbor PDF v podobe, v akej ho inštitúcia poslala. Ak ťažkosti trvajú, zavolajte inštitúcii.',
    'ask-for-other-period':
      'Skontrolujte dátum ošetrenia. Ak je správny, požiadajte o doklad, ktorý sa na tento deň vzťahuje, alebo zavolajte inštitúcii.',
    'call-institution': 'Na tento doklad sa nespoliehajte, kým nezavoláte inštitúcii, ktorá ho vydala.',
    'check-clock': 'Požiadajte správcu, aby nastavil dátum a čas tohto zariadenia, a potom skenujte znova.',
    'check-identity':
      'Pozrite si doklad totožnosti a pozorne porovnajte mená a dátum narodenia. Ak ide o inú osobu, predložený preukaz alebo potvrdenie odmietnite.',
    'check-treatment-date': 'Zadajte správny dátum ošetrenia a overte doklad znova.',
    'correct-data':
      'Ak vám bol tento doklad predložený, požiadajte o nový od inštitúcie. Ak ho vydávate, opravte údaje.',
    'decide-without-revocation':
      'Všetky ostatné kontroly platia. Ak chcete mať istotu, že doklad nebol zrušený, skúste to neskôr alebo zavolajte inštitúcii.',
    nothing: 'Netreba robiť nič.',
    'refresh-registry':
      'Požiadajte správcu, aby aktualizoval zoznamy tohto programu, a potom skenujte znova. Ak ťažkosti trvajú, zavolajte inštitúcii.',
    refuse: 'Tento doklad neprijímajte. Požiadajte o iný doklad o nároku alebo zavolajte inštitúcii.',
    'scan-again':
      'Naskenujte kód znova: má byť nepokrčený, dobre osvetlený a celý v zábere. Ak sa to opäť nepodarí, požiadajte o samotný súbor PDF.',
    'try-later': 'Skontrolujte pripojenie k sieti a skenujte znova. Ak ťažkosti trvajú, zavolajte inštitúcii.',
    'update-program': 'Požiadajte správcu, aby tento program aktualizoval. Dovtedy volajte inštitúcii.',
  },
  approved: {
    title: 'Doklad bol uznaný',
    sentence: 'Doklad je pravý, pochádza od oprávnenej inštitúcie a vzťahuje sa na dátum ošetrenia {treatmentDate}.',
    revocationNotChecked: 'Či ho inštitúcia nezrušila, nebolo skontrolované.',
    pageNotProtected:
      'Kód je pravý. Strana okolo neho nie je chránená a mohla byť zmenená: použite údaje zobrazené tu, nie vytlačenú stranu.',
    advice:
      'Porovnajte mená a dátum narodenia s dokladom totožnosti danej osoby a to, čo je zobrazené tu, s tým, čo je vytlačené.',
    adviceWhenIdentified: 'Mená a dátum narodenia sa zhodujú s dokladom totožnosti. Nič ďalšie netreba robiť.',
  },
  statuses: { PASSED: 'splnené', 'NOT PASSED': 'nesplnené', WARNING: 'upozornenie', 'N/A': 'neuplatňuje sa' },
  notChecked: 'neskontrolované',
  steps: {
    'document-unchanged': 'PDF je od podpísania bez zmeny',
    'attachment-equals-code': 'Pripojené údaje sa zhodujú s kódom',
    decodable: 'Kód sa dá prečítať',
    'schema-and-header': 'Obsah má správnu podobu',
    'key-resolved': 'Kľúč inštitúcie sa našiel',
    signature: 'Podpis je pravý',
    'document-signer-known': 'Je známe, kto PDF podpísal',
    'revocation-reference-present': 'Doklad možno zrušiť',
    'revocation-status': 'Doklad nie je zrušený',
    'treatment-date-not-in-future': 'Dátum ošetrenia nie je v budúcnosti',
    'key-valid-on-issuance': 'Kľúč bol v deň vydania platný',
    'issuer-accredited': 'Inštitúcia je oprávnená na vydanie',
    'birth-not-after-start': 'Narodenie pred začiatkom obdobia',
    'start-not-after-end': 'Obdobie sa začína skôr, než sa končí',
    'start-not-after-issuance': 'Obdobie sa začína najneskôr v deň vydania',
    'issuance-not-after-end': 'Vydané pred koncom obdobia',
    'card-expiry-not-before-end': 'Platnosť preukazu sa nekončí pred koncom obdobia',
    'treatment-date-in-period': 'Dátum ošetrenia je v danom období',
    'institution-name-and-id-length': 'Dĺžka čísla a názvu inštitúcie',
    'card-number-digits': 'Číslo preukazu tvoria iba číslice',
    'institution-id-digits': 'Číslo inštitúcie tvoria iba číslice',
    'name-matches-identity': 'Mená sa zhodujú s dokladom totožnosti',
    'birth-date-matches-identity': 'Dátum narodenia sa zhoduje s dokladom totožnosti',
  },
  fields: {
    document: 'druh dokladu',
    country: 'krajina',
    familyName: 'priezvisko',
    givenNames: 'meno',
    birthDate: 'dátum narodenia',
    personalId: 'osobné identifikačné číslo',
    institution: 'inštitúcia',
    'institution.id': 'číslo inštitúcie',
    'institution.name': 'názov inštitúcie',
    cardId: 'číslo preukazu',
    expiryDate: 'dátum skončenia platnosti',
    validFrom: 'začiatok platnosti',
    validTo: 'koniec platnosti',
    issuedOn: 'dátum vydania',
    tokenId: 'identifikátor dokladu',
    revocation: 'zoznam zrušených dokladov',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitálny COVID preukaz EÚ',
    'national COVID or health certificate': 'vnútroštátny COVID preukaz alebo zdravotné potvrdenie',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'žiadosť aplikácie digitálnej peňaženky',
    'mobile document (ISO 18013-5)': 'mobilný doklad (ISO 18013-5)',
    'web address': 'webová adresa',
    contact: 'kontakt',
    'calendar entry': 'záznam v kalendári',
    'Wi-Fi access': 'prístup k Wi-Fi',
    payment: 'platba',
    link: 'odkaz',
    'boarding pass': 'palubný lístok',
    'French 2D-Doc': 'francúzsky 2D-Doc',
    'JWT that is not compressed': 'údaje, ktoré nie sú zabalené pre preukaz (JWT)',
  },
};
