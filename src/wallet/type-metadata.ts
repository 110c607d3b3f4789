import { LANGUAGES, type LanguageLabels } from '../language/choose-labels.ts';
import type { Labels } from '../language/labels.ts';
import { EHIC_TYPE } from './claims.ts';

/** A claim in Type Metadata. */
export interface ClaimMetadata {
  /** The names that lead to the claim. */
  readonly path: readonly string[];
  /** Whether the holder may keep it back. */
  readonly sd: 'always' | 'never';
  /** Whether every credential of this form has it. */
  readonly mandatory: boolean;
  /** The caption in each language. */
  readonly display: readonly {
    /** The language, a tag of BCP 47. */
    readonly locale: string;
    /** The caption. */
    readonly label: string;
  }[];
}

/** The description of a type of credential for wallets (draft-ietf-oauth-sd-jwt-vc). */
export interface TypeMetadata {
  /** The type. */
  readonly vct: string;
  /** The name for developers. */
  readonly name: string;
  /** The title of the card in each language. */
  readonly display: readonly {
    /** The language, a tag of BCP 47. */
    readonly locale: string;
    /** The title. */
    readonly name: string;
  }[];
  /** The claims that are shown. */
  readonly claims: readonly ClaimMetadata[];
}

/** The claims of the card, and the caption of each on the page. */
const CLAIMS: readonly (readonly [path: readonly string[], caption: keyof Labels, sd?: 'always'])[] = [
  [['personal_administrative_number'], 'personalId', 'always'],
  [['document_number'], 'cardId', 'always'],
  [['issuing_country'], 'issuingState'],
  [['authentic_source'], 'institution'],
  [['authentic_source', 'id'], 'institutionId'],
  [['date_of_issuance'], 'ehicDelivery'],
  [['date_of_expiry'], 'expiryDate'],
  [['starting_date'], 'validFrom'],
  [['ending_date'], 'validTo'],
];

/**
 * Returns the Type Metadata of the card, which spec/vct-ehic.json holds too: what a wallet shows of the credential, in 26
 * languages, with the captions of the page. Serve it at an address of your own; nothing here fetches it.
 */
export function ehicTypeMetadata(): TypeMetadata {
  return {
    vct: EHIC_TYPE,
    name: 'European Health Insurance Card',
    display: LANGUAGES.map(({ language, labels }) => ({ locale: language, name: labels.ehicTitle.join(' ') })),
    claims: CLAIMS.map(([path, caption, sd = 'never' as const]) => ({
      path,
      sd,
      mandatory: true,
      display: LANGUAGES.map((own) => ({ locale: own.language, label: captionOf(own, caption) })),
    })),
  };
}

/** Captions of fields of a few words are printed without their number, and with a capital at the beginning. */
function captionOf({ language, labels }: LanguageLabels, caption: keyof Labels): string {
  const text = String(labels[caption]);
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}
