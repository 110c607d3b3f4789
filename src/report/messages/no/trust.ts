import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institusjonen er ukjent',
    'Det offisielle registeret kjenner ingen institusjon med dette nummeret i dette landet. Dokumentet kan være forfalsket, eller institusjonen kan være ny.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Institusjonens nøkkel er ukjent',
    'Registeret kjenner institusjonen, men ikke nøkkelen som dokumentet er signert med. Enten er registerdataene her ikke oppdatert, eller så er dokumentet forfalsket.',
  ],
  TOO_MANY_CANDIDATES: [
    'For mange nøkler å prøve',
    'Registeret har flere nøkler fra denne institusjonen som kan passe, enn programmet prøver[ (høyst {most})]. Det taler ikke mot dokumentet.',
  ],
  REGISTRY_STALE: [
    'Registerdataene er utdatert',
    'Listen over institusjoner i dette programmet er for gammel til at man kan stole på den. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
  ],
  'registry-unreachable': [
    'Fikk ikke kontakt med registeret',
    'Registeret over institusjoner svarte ikke. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
  ],
  'registry-unusable': [
    'Registeret ga ikke noe brukbart svar',
    'Registeret over institusjoner svarte med en feil eller med noe som ikke kan brukes. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registeret motsier seg selv',
    'Svaret fra registeret passer ikke til spørsmålet eller motsier seg selv, så man kan ikke stole på det. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registeret oppgir flere institusjoner',
    'Registeret har mer enn én institusjon med dette nummeret i dette landet. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Klokken i denne enheten går feil',
    'Klokken i denne enheten viser et tidspunkt før registerdataene ble laget. Datoer kan bli vurdert feil.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Signaturen passer ikke til nøkkelen',
    'Dokumentet oppgir en type signatur som institusjonens nøkkel ikke kan lage. Det er trolig forfalsket.',
  ],
  SIGNATURE_INVALID: [
    'Dokumentet er forfalsket eller endret',
    'Signaturen er ikke institusjonens signatur for disse dataene: Dokumentet er endret, eller noen andre har laget det.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Signert med en ennå ikke gyldig nøkkel',
    'På utstedelsesdagen var nøkkelen som dokumentet er signert med, ennå ikke gyldig.[ Den er gyldig fra {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Signert med en utløpt nøkkel',
    'På utstedelsesdagen var nøkkelen som dokumentet er signert med, ikke lenger gyldig.[ Den var gyldig til {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Nøkkelens gyldighet er ukjent',
    'Registeret oppgir ikke når institusjonens nøkkel er gyldig, så det kan ikke kontrolleres.',
  ],
  NOT_ACCREDITED: [
    'Institusjonen får ikke utstede dokumentet',
    'Ifølge registeret har institusjonen ikke rett til å utstede europeisk helsetrygdkort.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Manglet rett til å utstede den dagen',
    'Ifølge registeret hadde institusjonen ikke rett til å utstede dette dokumentet på utstedelsesdagen.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Rett til å utstede dekker ikke hele perioden',
    'Dokumentet dekker dager som institusjonen ikke har rett til å utstede det for.',
  ],
  REGISTRY_REDIRECTED: [
    'Registeret er på en annen adresse',
    'Registeret over institusjoner svarte at det finnes på en annen adresse, som dette programmet ikke følger av seg selv. Det taler ikke mot dokumentet: Det kunne ikke kontrolleres.',
  ],
  CLOCK_WRONG: [
    'Klokken i denne enheten er feil stilt',
    '[Klokken i denne enheten viser {today}, men det må være {atLeast} eller senere. ]Med feil klokke kan ingen datoer vurderes: Dokumentet kan være i orden.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
