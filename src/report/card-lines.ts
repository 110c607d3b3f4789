import type { Card, WalletCard } from '../card/model.ts';
import { chooseLanguage } from '../language/choose.ts';
import type { Language } from '../language/language.ts';
import type { CardLine } from './card-lines-in-language.ts';
import * as inLanguage from './card-lines-in-language.ts';

/**
 * Returns the card of an approved report line by line, in the order of the form, with the numbers of the form and the
 * captions of the language: what a person compares with the printed document and an identity document. The type of the
 * document comes first; token id and revocation list, which are not printed, come last.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `card` is not a card; `ERR_EHIC_LANGUAGE` for a language that is neither
 *   one of `LANGUAGES`, with or without a region, nor a language of `eehic/language`.
 * @example
 * for (const { number = '', caption, value } of cardLines(report.card, 'fr')) print(`${number} ${caption}: ${value}`);
 */
export function cardLines(card: Card | WalletCard, language: string | Language): readonly CardLine[] {
  return inLanguage.cardLines(card, chooseLanguage(language));
}
