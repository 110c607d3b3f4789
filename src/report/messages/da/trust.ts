import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institutionen er ukendt',
    'Det officielle register kender ingen institution med dette nummer i dette land. Dokumentet kan være forfalsket, eller institutionen kan være ny.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Institutionens nøgle er ukendt',
    'Registret kender institutionen, men ikke den nøgle, som dokumentet er signeret med. Enten er registrets data her ikke ajour, eller også er dokumentet forfalsket.',
  ],
  TOO_MANY_CANDIDATES: [
    'For mange nøgler at afprøve',
    'Registret har flere nøgler fra denne institution, der kunne passe, end der afprøves[ (højst {most})]. Det taler ikke imod dokumentet.',
  ],
  REGISTRY_STALE: [
    'Registrets data er forældede',
    'Listen over institutioner i dette program er for gammel til, at man kan stole på den. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
  ],
  'registry-unreachable': [
    'Der var ikke forbindelse til registret',
    'Registret over institutioner svarede ikke. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
  ],
  'registry-unusable': [
    'Registret gav intet brugbart svar',
    'Registret over institutioner svarede med en fejl eller med noget, der ikke kan bruges. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registret modsiger sig selv',
    'Registrets svar passer ikke til spørgsmålet eller modsiger sig selv, så man kan ikke stole på det. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registret angiver flere institutioner',
    'Registret har mere end én institution med dette nummer i dette land. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Uret i denne enhed går forkert',
    'Uret i denne enhed viser et tidspunkt, hvor registrets data endnu ikke var lavet. Datoer kan blive vurderet forkert.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Signaturen passer ikke til nøglen',
    'Dokumentet angiver en type signatur, som institutionens nøgle ikke kan lave. Det er sandsynligvis forfalsket.',
  ],
  SIGNATURE_INVALID: [
    'Dokumentet er forfalsket eller ændret',
    'Signaturen er ikke institutionens signatur på disse data: dokumentet er blevet ændret, eller en anden har lavet det.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Signeret med en endnu ikke gyldig nøgle',
    'På udstedelsesdagen var den nøgle, som dokumentet er signeret med, endnu ikke gyldig.[ Den er gyldig fra {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Signeret med en udløbet nøgle',
    'På udstedelsesdagen var den nøgle, som dokumentet er signeret med, ikke længere gyldig.[ Den var gyldig til {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Nøglens gyldighed er ukendt',
    'Registret oplyser ikke, hvornår institutionens nøgle er gyldig, så det kan ikke kontrolleres.',
  ],
  NOT_ACCREDITED: [
    'Institutionen må ikke udstede dokumentet',
    'Ifølge registret er institutionen ikke berettiget til at udstede det europæiske sygesikringskort.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Institutionen var ikke berettiget den dag',
    'Ifølge registret var institutionen ikke berettiget til at udstede dette dokument på udstedelsesdagen.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Institution ikke berettiget i hele perioden',
    'Dokumentet dækker dage, som institutionen ikke er berettiget til at udstede det for.',
  ],
  REGISTRY_REDIRECTED: [
    'Registret findes på en anden adresse',
    'Registret over institutioner svarede, at det findes på en anden adresse, som dette program ikke følger af sig selv. Det taler ikke imod dokumentet: det kunne ikke kontrolleres.',
  ],
  CLOCK_WRONG: [
    'Uret i denne enhed er forkert',
    '[Uret i denne enhed viser {today}, men det skal være {atLeast} eller senere. ]Med et forkert ur kan ingen datoer vurderes: dokumentet kan være i orden.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
