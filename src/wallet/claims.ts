import type { EhicCard, StatusListReference } from '../card/model.ts';
import { isUuid } from '../card/token-id.ts';
import type { Json } from './sd-jwt.ts';

/** The type of the credential, which is written. */
export const EHIC_TYPE = 'urn:eudi:ehic:1';
/** The types that are read. The second is the one that the web verifier of the EU asks for. */
export const EHIC_TYPES: readonly unknown[] = [EHIC_TYPE, 'urn:eu.europa.ec.eudi:ehic:1'];
/** The version of the mapping between card and credential (spec/wallet.md). */
export const FORM = 'dc4eu-1';

/** The body that is responsible for a credential, in the form of an institution of a card. */
export interface IssuingAuthority {
  /** The identification number, 1 to 17 code points. */
  readonly id: string;
  /** The name, 1 to 100 code points. */
  readonly name: string;
}

/** What a credential says beside the card. */
export interface CredentialContext {
  readonly iss: string;
  /** The time of signing, in seconds since 1970. */
  readonly iat: number;
  /** A new id of the person for this credential. */
  readonly subject: string;
  readonly holderKey: Json;
  readonly status: StatusListReference;
  readonly issuingAuthority: IssuingAuthority | undefined;
}

/** The claims of a credential. */
export interface CredentialClaims {
  /** The claims that everybody reads who is shown the credential. */
  readonly open: Json;
  /** The claims that the holder may keep back. */
  readonly concealed: Json;
}

/** Returns the claims of a card (spec/wallet.md). `tokenId` is that of the card, or a new one where it has none. */
export function toClaims(card: EhicCard & { readonly tokenId: string }, context: CredentialContext): CredentialClaims {
  const country = card.country === 'UK' ? 'GB' : card.country;
  const named = ({ id, name }: IssuingAuthority) => ({ id: `${country}:${id}`, name });
  const { iss, iat, subject, holderKey, status, issuingAuthority = card.institution } = context;
  return {
    open: {
      iss,
      iat,
      nbf: iat,
      exp: Date.parse(`${card.expiryDate}T23:59:59Z`) / 1000,
      vct: EHIC_TYPE,
      jti: isUuid(card.tokenId) ? `urn:uuid:${card.tokenId}` : card.tokenId,
      sub: subject,
      cnf: { jwk: holderKey },
      status: { status_list: { idx: status.index, uri: status.uri } },
      issuing_country: country,
      issuing_authority: named(issuingAuthority),
      authentic_source: named(card.institution),
      date_of_issuance: card.issuedOn,
      date_of_expiry: card.expiryDate,
      starting_date: card.validFrom ?? card.issuedOn,
      ending_date: card.expiryDate,
    },
    concealed: { personal_administrative_number: card.personalId, document_number: card.cardId },
  };
}
