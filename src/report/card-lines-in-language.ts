import type { Card, StatusListReference, WalletCard } from '../card/model.ts';
import {
  cardFields,
  countryField,
  deliveryField,
  holderFields,
  institutionField,
  validityFields,
} from '../language/form-fields.ts';
import { type Language, requireLanguage, wordedIn } from '../language/language.ts';
import type { FieldName } from '../language/messages.ts';
import { requireCard } from './require-report.ts';

/** A line of a card in words, as a person compares it with the printed document. */
export interface CardLine {
  /** The field of the card. */
  readonly name: FieldName;
  /** The number of the field on the form, such as `3.` or `(a).`; omitted for what the form does not number. */
  readonly number?: string;
  /** The caption in the language. */
  readonly caption: string;
  /**
   * The value. Dates are `DD/MM/YYYY`; a dash stands for a value that a certificate or a card out of a wallet does not
   * have.
   */
  readonly value: string;
}

/**
 * Returns the card of an approved report line by line, in the order of the form, with the numbers of the form and the
 * captions of the language, as the country of the card words them: what a person compares with the printed document and an identity document. The type of the
 * document comes first; token id and revocation list, which are not printed, come last.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `card` is not a card; `ERR_EHIC_LANGUAGE` when `language` is not one of
 *   `eehic/language`.
 * @example
 * for (const { number = '', caption, value } of cardLines(report.card, fr)) print(`${number} ${caption}: ${value}`);
 */
export function cardLines(card: Card | WalletCard, language: Language): readonly CardLine[] {
  const { language: tag, messages, ...own } = requireLanguage(language);
  requireCard(card);
  const { labels } = wordedIn(card.country, { language: tag, ...own });
  const isCertificate = card.document === 'PRC';
  const named = (name: FieldName) => {
    const text = messages.fields[name];
    return text.charAt(0).toLocaleUpperCase(tag) + text.slice(1);
  };
  // The form says only "from" and "to" in a box of its own, and the captions of these boxes are those of (2) and (c).
  const captions: Readonly<Record<string, string>> = {
    country: labels.issuingState,
    validFrom: named('validFrom'),
    validTo: named('validTo'),
    issuedOn: isCertificate ? labels.prcDelivery : labels.ehicDelivery,
  };
  const numbered = [
    countryField(card),
    ...holderFields(card, labels),
    institutionField(card, labels),
    ...cardFields(card, labels),
    ...validityFields(card, labels),
    deliveryField(card),
  ].map(({ name, number, caption = '', value }) => ({
    name: name as FieldName,
    number,
    caption: captions[name] ?? caption,
    value,
  }));
  const { tokenId, revocation } = card;
  const title = isCertificate ? labels.prcTitle : labels.ehicTitle;
  return [
    { name: 'document', caption: named('document'), value: title.join(' ') },
    ...numbered,
    ...(tokenId === undefined ? [] : [{ name: 'tokenId', caption: named('tokenId'), value: tokenId } as const]),
    ...(revocation === undefined
      ? []
      : [{ name: 'revocation', caption: named('revocation'), value: printReference(revocation) } as const]),
  ];
}

function printReference(revocation: string | StatusListReference): string {
  return typeof revocation === 'string' ? revocation : `${revocation.uri} (${revocation.index})`;
}
