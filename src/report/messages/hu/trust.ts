import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Ismeretlen intézmény',
    'A hivatalos nyilvántartásban ebben az országban nincs ilyen számú intézmény. A dokumentum hamis lehet, vagy az intézmény új.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Az intézmény kulcsa ismeretlen',
    'A nyilvántartásban megvan az intézmény, de a kulcs, amellyel ezt a dokumentumot aláírták, nincs. Vagy a nyilvántartás itteni adatai nem naprakészek, vagy a dokumentum hamis.',
  ],
  TOO_MANY_CANDIDATES: [
    'Túl sok kipróbálandó kulcs',
    'A nyilvántartásban az intézménynek több szóba jövő kulcsa van, mint amennyit a program kipróbál[ (legfeljebb {most})]. Ez nem szól a dokumentum ellen.',
  ],
  REGISTRY_STALE: [
    'A nyilvántartás adatai elavultak',
    'Az intézmények listája ebben a programban túl régi ahhoz, hogy megbízható legyen. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
  ],
  'registry-unreachable': [
    'A nyilvántartás nem volt elérhető',
    'Az intézmények nyilvántartása nem válaszolt. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
  ],
  'registry-unusable': [
    'A nyilvántartás válasza nem használható',
    'Az intézmények nyilvántartása hibával vagy használhatatlan adattal válaszolt. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
  ],
  REGISTRY_INCONSISTENT: [
    'A nyilvántartás ellentmondásos',
    'A nyilvántartás válasza nem felel meg a kérdésnek, vagy ellentmond önmagának, ezért nem megbízható. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
  ],
  REGISTRY_AMBIGUOUS: [
    'A nyilvántartás több intézményt nevez meg',
    'A nyilvántartásban ebben az országban több ilyen számú intézmény van. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Az eszköz órája rosszul jár',
    'Az eszköz órája a nyilvántartási adatok keletkezése előtti időt mutat. A dátumok megítélése téves lehet.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Az aláírás nem illik a kulcshoz',
    'A dokumentum olyan fajtájú aláírást jelöl meg, amely az intézmény kulcsával nem készíthető. Valószínűleg hamis.',
  ],
  SIGNATURE_INVALID: [
    'Hamis vagy megváltoztatott dokumentum',
    'Ezeket az adatokat nem az intézmény írta alá: a dokumentumot megváltoztatták, vagy más készítette.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Még nem érvényes kulccsal írták alá',
    'A kiállítás napján az aláíró kulcs még nem volt érvényes.[ Érvényességének kezdete: {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Lejárt kulccsal írták alá',
    'A kiállítás napján az aláíró kulcs már nem volt érvényes.[ Érvényességének vége: {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'A kulcs érvényessége ismeretlen',
    'A nyilvántartásból nem derül ki, mikor érvényes az intézmény kulcsa, ezért ez nem ellenőrizhető.',
  ],
  NOT_ACCREDITED: [
    'Az intézmény nem jogosult kiállítani',
    'A nyilvántartás szerint az intézmény nem jogosult az európai egészségbiztosítási kártya kiállítására.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Az intézmény aznap nem volt jogosult',
    'A nyilvántartás szerint az intézmény a kiállítás napján nem volt jogosult e dokumentum kiállítására.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Az intézmény nem a teljes időszakra jogosult',
    'A dokumentum olyan napokra is szól, amelyekre az intézmény nem jogosult azt kiállítani.',
  ],
  REGISTRY_REDIRECTED: [
    'A nyilvántartás más címen van',
    'Az intézmények nyilvántartása azt válaszolta, hogy más címen található, amelyre ez a program magától nem tér át. Ez nem szól a dokumentum ellen, csak nem lehetett ellenőrizni.',
  ],
  CLOCK_WRONG: [
    'Az eszköz órája hibás',
    '[Az eszköz órája szerint a mai nap {today}, de a helyes nap {atLeast} vagy későbbi. ]Hibás órával egyetlen dátum sem ítélhető meg: a dokumentum rendben lehet.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
