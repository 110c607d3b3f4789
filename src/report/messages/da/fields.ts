import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Et felt mangler', 'Dokumentet mangler et felt, som det skal have[: {field}].'],
  'field-not-allowed': ['Et felt for meget', 'Dokumentet har et felt, som det ikke må have[: {field}].'],
  'field-value': [
    'Et felt er ugyldigt',
    'Et felt i dokumentet indeholder noget, som det ikke kan indeholde[: {field}].',
  ],
  FIELD_TOO_LONG: [
    'Et felt er for langt',
    'Et felt i dokumentet er længere end tilladt[: {field}][ (højst {most} tegn)].',
  ],
  FIELD_TOO_SHORT: [
    'Et felt er for kort',
    'Et felt i dokumentet er kortere end tilladt[: {field}][ (mindst {least} tegn)].',
  ],
  DATE_INVALID: ['En dato er ugyldig', 'Dokumentet indeholder en dato, der ikke findes[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Ukendt land',
    'Dokumentet angiver et land, der ikke deltager i ordningen med det europæiske sygesikringskort.',
  ],
  COUNTRY_ALIAS: [
    'Landekode tilpasset',
    'Et land var skrevet med en anden kode (EL for Grækenland, GB for Det Forenede Kongerige) og blev læst som det rigtige.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Usynligt tegn i en tekst',
    'En tekst indeholder et tegn, der ikke kan ses, eller som vender bogstavernes rækkefølge[: {field}]. Den kan se anderledes ud, end den er.',
  ],
  'odd-text': [
    'Tekst skrevet på en usædvanlig måde',
    'En tekst begynder eller slutter med et mellemrum, eller dens bogstaver er gemt på en usædvanlig måde[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Bogstaver fra et andet alfabet',
    'En tekst er ikke skrevet med latinske bogstaver[: {field}]. Den kan måske ikke læses i udlandet.',
  ],
  TOKEN_ID_NOT_UUID: ['Dokumentets id er ugyldigt', 'Dokumentets id har ikke den form, som det skal have.'],
  REVOCATION_URI_INVALID: [
    'Tilbagekaldelseslistens adresse er ugyldig',
    'Dokumentet henviser til en tilbagekaldelsesliste på en adresse, der ikke kan bruges.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Kortet kan ikke udstedes i dette format',
    'Dette format er kun til midlertidige sygesikringsattester, ikke til selve kortet.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Udstedelsesdatoen er ikke i dag',
    'Et dokument skal udstedes med datoen for den dag, hvor det signeres.',
  ],
  'too-much-data': ['For mange data til koden', 'Der er ikke plads til alle data i QR-koden.'],
  'garbled-text': [
    'Teksten ser beskadiget ud',
    'En tekst indeholder tegn, som opstår, når den gemmes forkert, f.eks. Ã¼ for ü eller &#39; for en apostrof[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Nummer ændret af et regneark',
    'Et nummer ser ud, som om et regneark har afrundet det[: {field}]. Nogle af dets cifre kan være gået tabt.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Tegnet kan ikke trykkes',
    'En tekst indeholder et tegn[ ({codePoint})], som dokumentets skrifttype ikke har[: {field}]. PDF-filen kan ikke laves med det.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
