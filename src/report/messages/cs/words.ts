import type { Messages } from '../language.ts';

/** Advice, names of steps, statuses, fields and foreign codes. */
export const WORDS: Pick<Messages, 'advice' | 'approved' | 'statuses' | 'notChecked' | 'steps' | 'fields' | 'kinds'> = {
  advice: {
    'ask-administrator': 'Informujte správce tohoto programu. Do vyřešení se ptejte telefonicky přímo instituce.',
    'ask-for-document':
      'Požádejte přímo o evropský průkaz zdravotního pojištění nebo jeho náhradní osvědčení a naskenujte kód, který je na něm.',
    'ask-for-original':
      'Požádejte o soubor PDF v podobě, v jaké ho instituce zaslala. Pokud potíže trvají, zavolejte instituci.',
    'ask-for-other-period':
      'Zkontrolujte datum ošetření. Je-li správné, požádejte o doklad, který se na tento den vztahuje, nebo zavolejte instituci.',
    'call-institution': 'Na tento doklad se nespoléhejte, dokud nezavoláte instituci, která ho vydala.',
    'check-clock': 'Požádejte správce, aby nastavil datum a čas tohoto zařízení, a pak skenujte znovu.',
    'check-identity':
      'Prohlédněte si doklad totožnosti a pečlivě porovnejte jména a datum narození. Jde-li o jinou osobu, předložený průkaz nebo osvědčení odmítněte.',
    'check-treatment-date': 'Zadejte správné datum ošetření a ověřte doklad znovu.',
    'correct-data':
      'Pokud vám byl tento doklad předložen, požádejte o nový od instituce. Pokud ho vydáváte, opravte údaje.',
    'decide-without-revocation':
      'Všechny ostatní kontroly platí. Chcete-li mít jistotu, že doklad nebyl zneplatněn, zkuste to později nebo zavolejte instituci.',
    nothing: 'Není třeba nic dělat.',
    'refresh-registry':
      'Požádejte správce, aby aktualizoval seznamy tohoto programu, a pak skenujte znovu. Pokud potíže trvají, zavolejte instituci.',
    refuse: 'Tento doklad nepřijímejte. Požádejte o jiný doklad o nároku, nebo zavolejte instituci.',
    'scan-again':
      'Naskenujte kód znovu: má být nepomačkaný, dobře osvětlený a celý v záběru. Pokud se to opět nepodaří, požádejte o samotný soubor PDF.',
    'try-later': 'Zkontrolujte připojení k síti a skenujte znovu. Pokud potíže trvají, zavolejte instituci.',
    'update-program': 'Požádejte správce, aby tento program aktualizoval. Do té doby volejte instituci.',
  },
  approved: {
    title: 'Doklad byl uznán',
    sentence: 'Doklad je pravý, pochází od oprávněné instituce a vztahuje se na datum ošetření {treatmentDate}.',
    revocationNotChecked: 'Zda ho instituce nezneplatnila, nebylo zkontrolováno.',
    pageNotProtected:
      'Kód je pravý. Stránka kolem něj není chráněna a mohla být změněna: použijte údaje zobrazené zde, ne vytištěnou stránku.',
    advice:
      'Porovnejte jména a datum narození s dokladem totožnosti dané osoby a to, co je zobrazeno zde, s tím, co je vytištěno.',
    adviceWhenIdentified: 'Jména a datum narození se shodují s dokladem totožnosti. Nic dalšího není třeba dělat.',
  },
  statuses: { PASSED: 'splněno', 'NOT PASSED': 'nesplněno', WARNING: 'upozornění', 'N/A': 'nepoužije se' },
  notChecked: 'nezkontrolováno',
  steps: {
    'document-unchanged': 'PDF je od podpisu beze změny',
    'attachment-equals-code': 'Připojené údaje se shodují s kódem',
    decodable: 'Kód lze přečíst',
    'schema-and-header': 'Obsah má správnou podobu',
    'key-resolved': 'Klíč instituce byl nalezen',
    signature: 'Podpis je pravý',
    'document-signer-known': 'Je známo, kdo PDF podepsal',
    'revocation-reference-present': 'Doklad lze zneplatnit',
    'revocation-status': 'Doklad není zneplatněn',
    'treatment-date-not-in-future': 'Datum ošetření není v budoucnosti',
    'key-valid-on-issuance': 'Klíč byl v den vydání platný',
    'issuer-accredited': 'Instituce je oprávněna k vydání',
    'birth-not-after-start': 'Narození před začátkem období',
    'start-not-after-end': 'Období začíná dříve, než končí',
    'start-not-after-issuance': 'Období začíná nejpozději v den vydání',
    'issuance-not-after-end': 'Vydáno před koncem období',
    'card-expiry-not-before-end': 'Platnost průkazu nekončí před koncem období',
    'treatment-date-in-period': 'Datum ošetření spadá do období',
    'institution-name-and-id-length': 'Délka čísla a názvu instituce',
    'card-number-digits': 'Číslo průkazu jsou jen číslice',
    'institution-id-digits': 'Číslo instituce jsou jen číslice',
    'name-matches-identity': 'Jména se shodují s dokladem totožnosti',
    'birth-date-matches-identity': 'Datum narození se shoduje s dokladem totožnosti',
  },
  fields: {
    document: 'druh dokladu',
    country: 'země',
    familyName: 'příjmení',
    givenNames: 'jméno',
    birthDate: 'datum narození',
    personalId: 'osobní identifikační číslo',
    institution: 'instituce',
    'institution.id': 'číslo instituce',
    'institution.name': 'název instituce',
    cardId: 'číslo průkazu',
    expiryDate: 'datum konce platnosti',
    validFrom: 'začátek platnosti',
    validTo: 'konec platnosti',
    issuedOn: 'datum vydání',
    tokenId: 'identifikátor dokladu',
    revocation: 'seznam zneplatněných dokladů',
  },
  kinds: {
    'EU Digital COVID Certificate': 'digitální certifikát EU COVID',
    'national COVID or health certificate': 'vnitrostátní covidový nebo zdravotní certifikát',
    'SMART Health Card': 'SMART Health Card',
    'wallet request': 'žádost aplikace digitální peněženky',
    'mobile document (ISO 18013-5)': 'mobilní doklad (ISO 18013-5)',
    'web address': 'webová adresa',
    contact: 'kontakt',
    'calendar entry': 'záznam v kalendáři',
    'Wi-Fi access': 'přístup k Wi-Fi',
    payment: 'platba',
    link: 'odkaz',
    'boarding pass': 'palubní vstupenka',
    'French 2D-Doc': 'francouzský 2D-Doc',
    'JWT that is not compressed': 'údaje, které nejsou zabaleny pro průkaz (JWT)',
  },
};
