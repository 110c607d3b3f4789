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
  DOCUMENT_NOT_SCANNED: [
    'Skenirana ni bila datoteka PDF',
    'Kar je bilo skenirano, ni datoteka PDF, zato ni bilo podpisa datoteke, ki bi ga bilo mogoče preveriti. Preverjena je bila samo koda.',
  ],
  DOCUMENT_SAVED_ANEW: [
    'Datoteka PDF je bila znova shranjena',
    'Datoteko PDF je po podpisu združil, obrnil ali znova shranil drug program, zato njenega podpisa ni več mogoče preveriti.',
  ],
  DOCUMENT_TRAILING_SPACE: [
    'Prazni znaki za datoteko PDF',
    'Za koncem datoteke PDF so bili dodani prazni znaki, kot to počnejo nekateri poštni programi. Ničesar ne spremenijo in niso bili upoštevani.',
  ],
  DOCUMENT_ATTACHED: [
    'Koda iz priložene datoteke PDF',
    'Koda je bila prebrana iz datoteke PDF, ki je priložena skenirani. Dokument okoli nje ni bil preverjen.',
  ],
  PAGES_NOT_READ: [
    'Vse strani niso bile prebrane',
    'Datoteka PDF ima več strani[ ({pages})], kot jih je bilo prebranih[ ({maxPages})]. Na drugih so lahko še druge kode.',
  ],
  SIGNER_KEY_PURPOSE: [
    'Datoteka PDF podpisana s ključem za drug namen',
    'Potrdilo, s katerim je bila podpisana datoteka PDF, ni namenjeno podpisovanju dokumentov.',
  ],
  SIGNER_OTHER_INSTITUTION: [
    'Datoteko PDF je podpisal drug nosilec',
    'Datoteka PDF je bila podpisana s ključem drugega nosilca, ne tistega, ki je izdal dokument.',
  ],
  SIGNER_REVOKED: [
    'Ključ datoteke PDF je bil preklican',
    'Potrdilo, s katerim je bila podpisana datoteka PDF, je preklical njegov izdajatelj.',
  ],
  'signer-revocation-not-checked': [
    'Preklic ključa za podpis ni bil preverjen',
    'Ali je bilo potrdilo, s katerim je bila podpisana datoteka PDF, preklicano, ni bilo preverjeno.',
  ],
  PRINTED_TEXT_UNREADABLE: [
    'Natisnjenega ni bilo mogoče primerjati',
    'Stran nima besedila, ki bi ga ta program lahko prebral. Primerjajte, kar je prikazano tukaj, s tem, kar je natisnjeno: velja to, kar navaja koda.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
