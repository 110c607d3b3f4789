import type { CountryCode } from './countries.ts';

/**
 * The type of a document: `EHIC` is the card itself, `PRC` its Provisional Replacement Certificate (Decision S2,
 * Annexes 1 and 2).
 */
export type DocumentType = 'EHIC' | 'PRC';

/** A reference to one bit field of a token status list (draft-ietf-oauth-status-list); `cose` profile only. */
export interface StatusListReference {
  /** The address of the list. */
  readonly uri: string;
  /** The position in the list, from 0. */
  readonly index: number;
}

/** The fields that both documents have; see `Card`. */
interface CommonFields {
  /**
   * (2) One of the 32 codes of the scheme: ISO 3166-1 alpha-2, with `GR` for Greece and `UK` for the United Kingdom.
   */
  readonly country: CountryCode;
  /** (3) 1 to 40 code points. */
  readonly familyName: string;
  /** (4) 1 to 35 code points. */
  readonly givenNames: string;
  /** (5) `YYYY-MM-DD`; the day, or the day and the month, are `00` when unknown. */
  readonly birthDate: string;
  /** (6) Personal identification number, 1 to 20 code points. */
  readonly personalId: string;
  /** (7) Identification number, 4 to 10 code points, and name or acronym, 1 to 21. */
  readonly institution: {
    /** Identification number, 4 to 10 code points. */
    readonly id: string;
    /** Name or acronym, 1 to 21 code points. */
    readonly name: string;
  };
  /** (c) Date of issuance, which is the day of signing. */
  readonly issuedOn: string;
  /** Unique id of the token, a UUID in the `cose` profile. Revocation by a list of token ids needs it. */
  readonly tokenId?: string;
  /**
   * How the document can be revoked: a reference to a status list, which is recommended in the `cose` profile, or the
   * URI of the issuer's list of revoked token ids, with a `tokenId`. A reference to a status list takes about 15
   * characters of the QR code fewer.
   */
  readonly revocation?: string | StatusListReference;
}

/** A European Health Insurance Card (Decision S2, Annex 1). */
export interface EhicCard extends CommonFields {
  /** The type of the document: a card. */
  readonly document: 'EHIC';
  /** (8) Identification number of the card, 1 to 20 code points. */
  readonly cardId: string;
  /** (9) Expiry date of the card, which is the last day of entitlement. */
  readonly expiryDate: string;
  /** (a) First day of entitlement; a card without it begins on `issuedOn`. */
  readonly validFrom?: string;
  /** A card has no field (b): entitlement ends on `expiryDate`. */
  readonly validTo?: never;
}

/** A Provisional Replacement Certificate (Decision S2, Annex 2). */
export interface PrcCard extends CommonFields {
  /** The type of the document: a certificate. */
  readonly document: 'PRC';
  /** (8) Identification number of the card that the certificate replaces, 1 to 20 code points. */
  readonly cardId?: string;
  /** (9) Expiry date of the card that the certificate replaces, not before `validTo`. */
  readonly expiryDate?: string;
  /** (a) First day of entitlement. */
  readonly validFrom: string;
  /** (b) Last day of entitlement. */
  readonly validTo: string;
}

/**
 * A card with its printed fields, token id and revocation reference. Numbers in brackets are the fields of Decision S2.
 * Every date is a local calendar date `YYYY-MM-DD` without a time zone. Lengths are counted in code points after NFC.
 */
export type Card = EhicCard | PrcCard;

/**
 * A card as it comes out of a wallet. The credential has neither the name nor the date of birth of the holder: they are
 * present when an identity (PID) was presented and verified with it. Texts may be longer than on the printed card.
 */
export interface WalletCard extends Omit<EhicCard, 'familyName' | 'givenNames' | 'birthDate' | 'cardId'> {
  /** The family name, out of the identity (PID). */
  readonly familyName?: string;
  /** The given name, out of the identity (PID). */
  readonly givenNames?: string;
  /** The date of birth `YYYY-MM-DD`, out of the identity (PID). */
  readonly birthDate?: string;
  /** (8) Identification number of the card; absent when it is not in the credential or was not disclosed. */
  readonly cardId?: string;
}

/** A European Health Insurance Card to be issued; see `CardInput`. */
export interface EhicCardInput extends Omit<EhicCard, 'issuedOn'> {
  /** (c) Date of issuance; the day of signing when it is omitted. */
  readonly issuedOn?: string;
}

/** A Provisional Replacement Certificate to be issued; see `CardInput`. */
export interface PrcCardInput extends Omit<PrcCard, 'issuedOn'> {
  /** (c) Date of issuance; the day of signing when it is omitted. */
  readonly issuedOn?: string;
}

/** A card to be issued: without `issuedOn`, it is issued on the day of signing in the time zone of the issuer. */
export type CardInput = EhicCardInput | PrcCardInput;

/** Some fields of either document, each of the right type; nothing else about them has been checked. */
export type CardFields = {
  readonly [Field in keyof Card]?: Field extends 'document'
    ? DocumentType
    : Field extends 'institution' | 'revocation'
      ? Card[Field]
      : string;
};
