import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Dokumenti ei saa tühistada',
    'Asutus ei ole selle dokumendi tühistamise võimalust ette näinud. See ei olegi kohustuslik.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Tühistamist ei kontrollitud',
    'See programm ei ole seadistatud tühistusnimekirju vaatama.',
  ],
  'revocation-unreachable': [
    'Tühistamist ei saanud kontrollida',
    'Asutuse tühistusnimekirja ei õnnestunud alla laadida ja siin ei ole selle koopiat.',
  ],
  'revocation-not-allowed': [
    'Tühistamist ei kontrollitud',
    'Tühistusnimekiri asub aadressil, millelt see programm ei tohi midagi alla laadida.',
  ],
  'revocation-unusable': [
    'Tühistamist ei saanud kontrollida',
    'Tühistusnimekiri on liiga suur või seda ei saa lugeda.',
  ],
  'revocation-not-trusted': [
    'Tühistusnimekiri ei ole ehtne',
    'Tühistusnimekirja ei ole allkirjastanud dokumendi välja andnud asutus või on see teine nimekiri. Seda ei kasutatud.',
  ],
  REVOCATION_STALE: [
    'Tühistusnimekiri on aegunud',
    'Selle programmi tühistusnimekiri on liiga vana, et sellele tugineda. Seetõttu ei saanud kontrollida, kas dokument on tühistatud.',
  ],
  REVOCATION_OLDER: [
    'Pakuti vana tühistusnimekirja',
    'Alla laaditud tühistusnimekiri on vanem kui varem nähtud nimekiri. Seda ei kasutatud.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Tühistusnimekiri on tulevikust',
    'Tühistusnimekirja järgi on see koostatud ajal, mis on alles ees. Vale on kas selle seadme kell või nimekiri. Nimekirja ei kasutatud.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Tühistusnimekirjas ei ole sellist kohta',
    'Dokument viitab tühistusnimekirja kohale, mida nimekirjas ei ole.',
  ],
  REVOKED: [
    'Asutus on dokumendi tühistanud',
    'Asutus on selle dokumendi tühistanud. See on ehtne, kuid enam ei kehti.',
  ],
  SUSPENDED: ['Asutus on kehtivuse peatanud', 'Asutus on selle dokumendi kehtivuse esialgu peatanud.'],
  STATUS_NOT_VALID: ['Enam ei kehti', 'Asutuse nimekirjas on see dokument märgitud kehtetuks.'],
} as const satisfies Readonly<Record<string, Message>>;
