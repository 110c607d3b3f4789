import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Instytucja nieznana',
    'Urzędowy rejestr nie zna w tym państwie instytucji o tym numerze. Dokument może być sfałszowany albo instytucja może być nowa.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Klucz instytucji nieznany',
    'Rejestr zna instytucję, ale nie zna klucza, którym podpisano ten dokument. Dane rejestru są tu nieaktualne albo dokument jest sfałszowany.',
  ],
  TOO_MANY_CANDIDATES: [
    'Za dużo kluczy do wypróbowania',
    'Rejestr ma więcej pasujących kluczy tej instytucji, niż się sprawdza[ (najwyżej {most})]. Nie świadczy to przeciwko dokumentowi.',
  ],
  REGISTRY_STALE: [
    'Dane rejestru są nieaktualne',
    'Lista instytucji w tym programie jest zbyt stara, by można było na niej polegać. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
  ],
  'registry-unreachable': [
    'Brak połączenia z rejestrem',
    'Rejestr instytucji nie odpowiedział. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
  ],
  'registry-unusable': [
    'Rejestr nie dał użytecznej odpowiedzi',
    'Rejestr instytucji odpowiedział błędem lub czymś, czego nie można użyć. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
  ],
  REGISTRY_INCONSISTENT: [
    'Rejestr sam sobie przeczy',
    'Odpowiedź rejestru nie pasuje do pytania lub jest wewnętrznie sprzeczna, więc nie można na niej polegać. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Rejestr podaje kilka instytucji',
    'Rejestr ma w tym państwie więcej niż jedną instytucję o tym numerze. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Zegar tego urządzenia wskazuje zły czas',
    'Zegar tego urządzenia pokazuje czas sprzed utworzenia danych rejestru. Daty mogą zostać błędnie ocenione.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Podpis nie pasuje do klucza',
    'Dokument podaje rodzaj podpisu, którego klucz instytucji nie może utworzyć. Prawdopodobnie go sfałszowano.',
  ],
  SIGNATURE_INVALID: [
    'Dokument sfałszowany lub zmieniony',
    'Podpis nie jest podpisem instytucji pod tymi danymi: dokument zmieniono albo utworzył go ktoś inny.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Podpisano kluczem jeszcze nieważnym',
    'W dniu wydania klucz użyty do podpisu nie był jeszcze ważny.[ Jest ważny od {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Podpisano kluczem już nieważnym',
    'W dniu wydania klucz użyty do podpisu nie był już ważny.[ Był ważny do {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Ważność klucza nieznana',
    'Rejestr nie podaje, kiedy klucz instytucji jest ważny, więc nie można tego sprawdzić.',
  ],
  NOT_ACCREDITED: [
    'Instytucja nie może wydać tego dokumentu',
    'Według rejestru instytucja nie jest uprawniona do wydawania europejskiej karty ubezpieczenia zdrowotnego.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Instytucja nie była tego dnia uprawniona',
    'Według rejestru w dniu wydania instytucja nie była uprawniona do wydania tego dokumentu.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Instytucja nieuprawniona na cały okres',
    'Dokument obejmuje dni, na które instytucja nie ma prawa go wydać.',
  ],
  REGISTRY_REDIRECTED: [
    'Rejestr jest pod innym adresem',
    'Rejestr instytucji odpowiedział, że znajduje się pod innym adresem, do którego ten program sam nie przechodzi. Nie świadczy to przeciwko dokumentowi: nie można go było sprawdzić.',
  ],
  CLOCK_WRONG: [
    'Zegar tego urządzenia jest błędny',
    '[Zegar tego urządzenia pokazuje {today}, a powinien pokazywać {atLeast} lub późniejszą datę. ]Przy błędnym zegarze nie można ocenić żadnej daty: dokument może być w porządku.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
