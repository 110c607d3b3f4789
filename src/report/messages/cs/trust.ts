import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Instituce není známa',
    'Úřední registr nezná v této zemi žádnou instituci s tímto číslem. Doklad může být padělaný, nebo může být instituce nová.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Klíč instituce není znám',
    'Registr instituci zná, ale nezná klíč, kterým byl tento doklad podepsán. Buď zde nejsou údaje z registru aktuální, nebo je doklad padělaný.',
  ],
  TOO_MANY_CANDIDATES: [
    'Příliš mnoho klíčů k vyzkoušení',
    'Registr má více vhodných klíčů této instituce, než kolik se jich zkouší[ (nejvýše {most})]. To neznamená, že je doklad chybný.',
  ],
  REGISTRY_STALE: [
    'Údaje z registru jsou zastaralé',
    'Seznam institucí v tomto programu je příliš starý na to, aby se na něj dalo spolehnout. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
  ],
  'registry-unreachable': [
    'Registr není dostupný',
    'Registr institucí neodpověděl. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
  ],
  'registry-unusable': [
    'Registr nedal použitelnou odpověď',
    'Registr institucí odpověděl chybou nebo něčím, co nelze použít. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
  ],
  REGISTRY_INCONSISTENT: [
    'Registr si odporuje',
    'Odpověď registru nesouhlasí s dotazem nebo sama se sebou, takže se na ni nelze spolehnout. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Registr uvádí více institucí',
    'Registr má v této zemi více než jednu instituci s tímto číslem. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Hodiny tohoto zařízení jdou špatně',
    'Hodiny tohoto zařízení ukazují čas před vytvořením údajů z registru. Data mohou být posouzena nesprávně.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Podpis neodpovídá klíči',
    'Doklad uvádí druh podpisu, který klíč instituce nemůže vytvořit. Pravděpodobně je padělaný.',
  ],
  SIGNATURE_INVALID: [
    'Padělaný nebo změněný doklad',
    'Podpis není podpisem instituce k těmto údajům: doklad byl změněn, nebo ho vytvořil někdo jiný.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Podepsáno klíčem, který ještě neplatil',
    'V den vydání klíč použitý k podpisu ještě neplatil.[ Platí od {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Podepsáno klíčem, který už neplatil',
    'V den vydání klíč použitý k podpisu už neplatil.[ Platil do {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Platnost klíče není známa',
    'Registr neuvádí, kdy klíč instituce platí, takže to nelze zkontrolovat.',
  ],
  NOT_ACCREDITED: [
    'Instituce nesmí tento doklad vydat',
    'Podle registru není instituce oprávněna vydávat evropský průkaz zdravotního pojištění.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Instituce v ten den neměla oprávnění',
    'Podle registru nebyla instituce v den vydání oprávněna tento doklad vydat.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Instituce není oprávněna pro celé období',
    'Doklad se vztahuje i na dny, pro které ho instituce není oprávněna vydat.',
  ],
  REGISTRY_REDIRECTED: [
    'Registr je na jiné adrese',
    'Registr institucí odpověděl, že je na jiné adrese, na kterou tento program sám nepřejde. To neznamená, že je doklad chybný: nebylo možné ho zkontrolovat.',
  ],
  CLOCK_WRONG: [
    'Hodiny tohoto zařízení nejsou správné',
    '[Hodiny tohoto zařízení ukazují {today}, ale musí být {atLeast} nebo později. ]Při chybných hodinách nelze posoudit žádné datum: doklad může být v pořádku.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
