import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['Chybí pole', 'V dokladu chybí povinné pole[: {field}].'],
  'field-not-allowed': ['Pole navíc', 'Doklad má pole, které mít nesmí[: {field}].'],
  'field-value': ['Pole není platné', 'Pole dokladu obsahuje něco, co obsahovat nemůže[: {field}].'],
  FIELD_TOO_LONG: [
    'Pole je příliš dlouhé',
    'Pole dokladu je delší, než je povoleno[: {field}][ (nejvýše {most} znaků)].',
  ],
  FIELD_TOO_SHORT: [
    'Pole je příliš krátké',
    'Pole dokladu je kratší, než je povoleno[: {field}][ (nejméně {least} znaků)].',
  ],
  DATE_INVALID: ['Datum není platné', 'Doklad obsahuje datum, které neexistuje[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Neznámá země',
    'Doklad uvádí zemi, která není zapojena do systému evropského průkazu zdravotního pojištění.',
  ],
  COUNTRY_ALIAS: [
    'Kód země byl upraven',
    'Země byla zapsána jiným kódem (EL pro Řecko, GB pro Spojené království), ale byla rozpoznána správně.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Neviditelný znak v textu',
    'Text obsahuje znak, který není vidět nebo který obrací pořadí písmen[: {field}]. Text může vypadat jinak, než jaký je.',
  ],
  'odd-text': [
    'Neobvykle zapsaný text',
    'Text začíná nebo končí mezerou, nebo jsou jeho písmena uložena neobvyklým způsobem[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Písmena jiné abecedy',
    'Text není psán latinkou[: {field}]. V zahraničí ho možná nebude možné přečíst.',
  ],
  TOKEN_ID_NOT_UUID: ['Identifikátor dokladu není platný', 'Identifikátor dokladu nemá předepsaný tvar.'],
  REVOCATION_URI_INVALID: [
    'Neplatná adresa seznamu zneplatněných dokladů',
    'Doklad uvádí seznam zneplatněných dokladů na adrese, kterou nelze použít.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Průkaz v tomto formátu není možný',
    'Tento formát je určen jen pro prozatímní náhradní osvědčení, ne pro průkaz samotný.',
  ],
  ISSUED_ON_NOT_TODAY: ['Datum vydání není dnešní', 'Doklad musí být vydán s datem dne, kdy je podepsán.'],
  'too-much-data': ['Příliš mnoho údajů pro kód', 'Údaje se do QR kódu nevejdou.'],
  'garbled-text': [
    'Text vypadá poškozeně',
    'Text obsahuje znaky, které vznikají při chybném uložení, například Ã¼ místo ü nebo &#39; místo apostrofu[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Číslo změnil tabulkový program',
    'Číslo vypadá, jako by ho zaokrouhlil tabulkový program[: {field}]. Některé jeho číslice mohou chybět.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Znak nelze vytisknout',
    'Text obsahuje znak[ ({codePoint})], který písmo dokladu nemá[: {field}]. Soubor PDF s ním nelze vytvořit.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
