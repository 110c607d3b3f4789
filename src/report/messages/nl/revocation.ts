import type { Message } from '../language.ts';

export const REVOCATION = {
  REVOCATION_REFERENCE_MISSING: [
    'Document kan niet worden ingetrokken',
    'Het orgaan heeft niet voorzien in de intrekking van dit document. Dat hoeft ook niet.',
  ],
  REVOCATION_NOT_CONFIGURED: [
    'Intrekking is niet gecontroleerd',
    'Dit programma is niet ingesteld om intrekkingslijsten te raadplegen.',
  ],
  'revocation-unreachable': [
    'Intrekking kon niet worden gecontroleerd',
    'De intrekkingslijst van het orgaan kon niet worden opgehaald, en er is hier geen kopie van.',
  ],
  'revocation-not-allowed': [
    'Intrekking is niet gecontroleerd',
    'De intrekkingslijst staat op een adres waarvan dit programma niets mag ophalen.',
  ],
  'revocation-unusable': [
    'Intrekking kon niet worden gecontroleerd',
    'De intrekkingslijst is te groot of niet leesbaar.',
  ],
  'revocation-not-trusted': [
    'Intrekkingslijst niet echt',
    'De intrekkingslijst is niet ondertekend door het orgaan dat het document heeft afgegeven, of is een andere lijst. Die is niet gebruikt.',
  ],
  REVOCATION_STALE: [
    'Intrekkingslijst is verouderd',
    'De intrekkingslijst in dit programma is te oud om erop te vertrouwen. Of het document is ingetrokken, kon niet worden gecontroleerd.',
  ],
  REVOCATION_OLDER: [
    'Oude intrekkingslijst ontvangen',
    'De opgehaalde intrekkingslijst is ouder dan een lijst die al bekend was. Die is niet gebruikt.',
  ],
  REVOCATION_FROM_FUTURE: [
    'Intrekkingslijst uit de toekomst',
    'Volgens eigen opgave is de intrekkingslijst gemaakt op een tijdstip dat nog moet komen. Ofwel staat de klok van dit apparaat verkeerd, ofwel klopt de lijst niet. Die is niet gebruikt.',
  ],
  REVOCATION_INDEX_OUT_OF_RANGE: [
    'Plaats in de intrekkingslijst bestaat niet',
    'Het document noemt een plaats in de intrekkingslijst die de lijst niet heeft.',
  ],
  REVOKED: [
    'Ingetrokken door het orgaan',
    'Het orgaan heeft dit document ingetrokken. Het is echt, maar niet meer geldig.',
  ],
  SUSPENDED: ['Geschorst door het orgaan', 'Het orgaan heeft dit document voorlopig geschorst.'],
  STATUS_NOT_VALID: ['Niet meer geldig', 'Het orgaan vermeldt dit document in zijn lijst als niet geldig.'],
} as const satisfies Readonly<Record<string, Message>>;
