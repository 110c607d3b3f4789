import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Asutus ei ole teada',
    'Ametliku registri järgi ei ole selles riigis sellise numbriga asutust. Dokument võib olla võltsitud või asutus uus.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Asutuse võti ei ole teada',
    'Asutus on registris olemas, kuid võtit, millega see dokument allkirjastati, seal ei ole. Siinsed registriandmed ei ole ajakohased või on dokument võltsitud.',
  ],
  TOO_MANY_CANDIDATES: [
    'Liiga palju võtmeid',
    'Registris on rohkem selle asutuse sobida võivaid võtmeid, kui läbi proovitakse[ (kõige rohkem {most})]. Dokumendi kohta ei ütle see midagi halba.',
  ],
  REGISTRY_STALE: [
    'Registriandmed on aegunud',
    'Selle programmi asutuste nimekiri on liiga vana, et sellele tugineda. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
  ],
  'registry-unreachable': [
    'Registriga ei saanud ühendust',
    'Asutuste register ei vastanud. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
  ],
  'registry-unusable': [
    'Register ei andnud kasutatavat vastust',
    'Asutuste register vastas veaga või millegagi, mida ei saa kasutada. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registri vastus on vastuoluline',
    'Registri vastus ei vasta küsimusele või on iseendaga vastuolus, nii et sellele ei saa tugineda. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registris on mitu sellist asutust',
    'Registri järgi on selles riigis rohkem kui üks sellise numbriga asutus. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Selle seadme kell on vale',
    'Selle seadme kell näitab aega enne registriandmete koostamist. Kuupäevi võidakse valesti hinnata.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Allkiri ei sobi võtmega',
    'Dokumendis on märgitud allkirja liik, mida asutuse võtmega teha ei saa. Dokument on tõenäoliselt võltsitud.',
  ],
  SIGNATURE_INVALID: [
    'Võltsitud või muudetud dokument',
    'Allkiri ei ole asutuse antud allkiri nendele andmetele: dokumenti on muudetud või on selle teinud keegi teine.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Allkirjastatud veel kehtimata võtmega',
    'Allkirjastamiseks kasutatud võti väljaandmise päeval veel ei kehtinud.[ See kehtib alates {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Allkirjastatud aegunud võtmega',
    'Allkirjastamiseks kasutatud võti väljaandmise päeval enam ei kehtinud.[ See kehtis kuni {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Võtme kehtivus ei ole teada',
    'Registris ei ole öeldud, millal asutuse võti kehtib, mistõttu seda ei saa kontrollida.',
  ],
  NOT_ACCREDITED: [
    'Asutus ei tohi seda dokumenti välja anda',
    'Registri andmetel ei ole asutusel õigust anda välja Euroopa ravikindlustuskaarti.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Asutusel ei olnud sel päeval õigust',
    'Registri andmetel ei olnud asutusel väljaandmise päeval õigust seda dokumenti välja anda.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Asutusel ei ole õigust kogu ajavahemikuks',
    'Dokument hõlmab päevi, mille kohta asutusel ei ole õigust seda välja anda.',
  ],
  REGISTRY_REDIRECTED: [
    'Register on teisel aadressil',
    'Asutuste register vastas, et see asub teisel aadressil, kuhu see programm ise edasi ei lähe. Dokumendi kohta ei ütle see midagi halba: seda ei saanud kontrollida.',
  ],
  CLOCK_WRONG: [
    'Selle seadme kell on valesti seatud',
    '[Selle seadme kell näitab kuupäeva {today}, kuid õige kuupäev on {atLeast} või hilisem. ]Vale kellaga ei saa ühtegi kuupäeva hinnata: dokument võib olla korras.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
