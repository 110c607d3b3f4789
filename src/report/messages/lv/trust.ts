import type { Message } from '../language.ts';

/** Registry, signature, certificate and accreditation. */
export const TRUST = {
  ISSUER_UNKNOWN: [
    'Institūcija nav zināma',
    'Oficiālajā reģistrā nav šīs valsts institūcijas ar šādu numuru. Dokuments var būt viltots, vai arī institūcija ir jauna.',
  ],
  CERTIFICATE_UNKNOWN: [
    'Institūcijas atslēga nav zināma',
    'Institūcija reģistrā ir, bet nav atslēgas, ar kuru parakstīts šis dokuments. Vai nu šeit esošie reģistra dati nav aktuāli, vai arī dokuments ir viltots.',
  ],
  TOO_MANY_CANDIDATES: [
    'Pārāk daudz atslēgu',
    'Reģistrā ir vairāk šīs institūcijas atslēgu, kas varētu derēt, nekā tiek izmēģināts[ (ne vairāk kā {most})]. Par dokumentu tas neliecina neko sliktu.',
  ],
  REGISTRY_STALE: [
    'Reģistra dati ir novecojuši',
    'Šīs programmas institūciju saraksts ir pārāk vecs, lai uz to paļautos. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
  ],
  'registry-unreachable': [
    'Reģistrs nav sasniedzams',
    'Institūciju reģistrs neatbildēja. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
  ],
  'registry-unusable': [
    'Reģistrs nedeva izmantojamu atbildi',
    'Institūciju reģistrs atbildēja ar kļūdu vai ar kaut ko neizmantojamu. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
  ],
  REGISTRY_INCONSISTENT: [
    'Reģistra atbilde ir pretrunīga',
    'Reģistra atbilde neatbilst jautājumam vai ir pretrunā pati ar sevi, tāpēc uz to nevar paļauties. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
  ],
  REGISTRY_AMBIGUOUS: [
    'Reģistrā ir vairākas šādas institūcijas',
    'Reģistrā ir vairāk nekā viena šīs valsts institūcija ar šādu numuru. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
  ],
  CLOCK_BEHIND_REGISTRY: [
    'Šīs ierīces pulkstenis ir nepareizs',
    'Šīs ierīces pulkstenis rāda laiku pirms reģistra datu izveidošanas. Datumi var tikt novērtēti nepareizi.',
  ],
  ALGORITHM_KEY_MISMATCH: [
    'Paraksts neatbilst atslēgai',
    'Dokumentā norādīts paraksta veids, kādu ar institūcijas atslēgu nevar izveidot. Dokuments, visticamāk, ir viltots.',
  ],
  SIGNATURE_INVALID: [
    'Viltots vai mainīts dokuments',
    'Tas nav institūcijas paraksts šiem datiem: dokuments ir mainīts, vai arī to izveidojis kāds cits.',
  ],
  CERTIFICATE_NOT_YET_VALID: [
    'Parakstīts ar vēl nederīgu atslēgu',
    'Parakstīšanai izmantotā atslēga izsniegšanas dienā vēl nebija derīga.[ Tā ir derīga no {from}.]',
  ],
  CERTIFICATE_EXPIRED: [
    'Parakstīts ar atslēgu, kas vairs nav derīga',
    'Parakstīšanai izmantotā atslēga izsniegšanas dienā vairs nebija derīga.[ Tā bija derīga līdz {until}.]',
  ],
  KEY_VALIDITY_UNKNOWN: [
    'Atslēgas derīgums nav zināms',
    'Reģistrā nav norādīts, kad institūcijas atslēga ir derīga, tāpēc to nevar pārbaudīt.',
  ],
  NOT_ACCREDITED: [
    'Institūcija nedrīkst izsniegt šo dokumentu',
    'Saskaņā ar reģistru institūcija nav tiesīga izsniegt Eiropas veselības apdrošināšanas karti.',
  ],
  NOT_ACCREDITED_ON_ISSUANCE: [
    'Institūcija tajā dienā nebija tiesīga',
    'Saskaņā ar reģistru institūcija izsniegšanas dienā nebija tiesīga izsniegt šo dokumentu.',
  ],
  NOT_ACCREDITED_FOR_PERIOD: [
    'Institūcija nav tiesīga visā derīguma laikā',
    'Dokuments aptver dienas, par kurām institūcija nav tiesīga to izsniegt.',
  ],
  REGISTRY_REDIRECTED: [
    'Reģistrs ir citā adresē',
    'Institūciju reģistrs atbildēja, ka tas atrodams citā adresē, uz kuru šī programma pati nepāriet. Par dokumentu tas neliecina neko sliktu: to nevarēja pārbaudīt.',
  ],
  CLOCK_WRONG: [
    'Šīs ierīces pulkstenis iestatīts nepareizi',
    '[Šīs ierīces pulkstenis rāda {today}, bet jābūt {atLeast} vai vēlākam datumam. ]Ar nepareizu pulksteni nevar novērtēt nevienu datumu: dokuments var būt kārtībā.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
