import type { Message } from '../language.ts';

/** The PDF itself: its signature, its attachment, its printed text. */
export const DOCUMENT = {
  UNSIGNED: [
    'Datoteka PDF ni podpisana',
    'Datoteka PDF nima lastnega podpisa, zato ni mogoče reči, ali je bila spremenjena. Koda v njej ima svoj podpis.',
  ],
  'document-changed': [
    'Datoteka PDF je bila spremenjena',
    'Datoteka PDF ni taka, kot je bila podpisana: pozneje je bila spremenjena.',
  ],
  'document-signature-malformed': [
    'Podpis datoteke PDF ima napako',
    'Podpis datoteke PDF ni narejen, kot bi moral biti. Naredila ga je programska oprema z napako ali pa je nekdo spremenil datoteko.',
  ],
  SIGNER_UNTRUSTED: [
    'Datoteko PDF je podpisal nekdo drug',
    'Datoteka PDF ni bila podpisana s ključem nosilca, ki je izdal dokument.',
  ],
  'document-signer-not-valid': [
    'Datoteka PDF podpisana z neveljavnim ključem',
    'Ključ, s katerim je bila podpisana datoteka PDF, danes ni veljaven in noben zaupanja vreden časovni žig ne potrjuje, da je bil ob podpisu veljaven.',
  ],
  'timestamp-not-trusted': [
    'Na časovni žig se ni mogoče zanesti',
    'Časovni žig v datoteki PDF ima napako ali ni od zaupanja vrednega izdajatelja. Ni bil uporabljen.',
  ],
  ATTACHMENT_MISSING: ['Ni priloženih podatkov', 'Datoteka PDF nima priloge s podatki kode. To ni obvezno.'],
  'attachment-differs': [
    'Priloženi podatki niso podatki kode',
    'Podatki, priloženi datoteki PDF, niso podatki kode QR na njeni strani. Eno od obojega je bilo zamenjano.',
  ],
  PRINTED_TEXT_DIFFERS: [
    'Natisnjeno se morda razlikuje od kode',
    'Nečesa, kar navaja koda, v besedilu strani ni bilo mogoče najti[: {field}]. Primerjajte, kar je prikazano tukaj, s tem, kar je natisnjeno: velja to, kar navaja koda.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
