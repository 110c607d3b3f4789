import type { LocalDate } from '../card/local-date.ts';
import type { Card, CardFields } from '../card/model.ts';
import type { ReasonCode } from '../codes.ts';
import type { Algorithm } from '../crypto/algorithms.ts';
import type { Violation } from '../errors.ts';
import type { WebCryptoKey } from '../web-types.ts';

/**
 * A wire format: how a card becomes the text of a QR code and back. Everything after decoding (trust, rules,
 * report) is shared. A profile never queries a registry and never evaluates a certificate.
 */
export interface Profile {
  /** The name of the profile. */
  readonly name: 'cose' | 'jws';
  /** The version on the wire, such as `EH1`, for the evidence of a report. */
  readonly version: string;
  /** The error correction level of its QR codes, unless the issuer chooses another. */
  readonly defaultLevel: 'L' | 'M';
  /** The signature algorithms that the profile admits. */
  readonly algorithms: readonly Algorithm[];
  /** The maximum size of a token in bytes that a reader of this profile accepts. */
  readonly maxTokenLength: number;
  /** The violations of a card that this profile cannot encode. */
  check(fields: CardFields): Violation[];
  /** The card as bytes to be signed for a key. `thumbprint` is the SHA-256 of the certificate. */
  prepare(card: Card, algorithm: Algorithm, thumbprint: Uint8Array): PreparedCard;
  /** Whether this profile and no other reads the text. */
  matches(text: string): boolean;
  /** Decodes the token in the text. Throws `DecodeError`, which the report shows at the step `decodable`. */
  decode(text: string): OpenedToken;
  /** The layers in the text as far as they can be read, for a diagnosis. Never throws because of the text. */
  inspect(text: string): Layer[];
}

/** One layer of the wire format. Nothing in it is verified. */
export interface Layer {
  /** What the layer is. */
  readonly name: string;
  /** Its size in bytes. */
  readonly size: number;
  /** The content: hexadecimal, text, or CBOR diagnostic notation. */
  readonly content: string;
  /** Why nothing further can be read. */
  readonly problem?: ReasonCode;
}

/** A card that has been encoded for a key and waits for its signature. */
export interface PreparedCard {
  /** The encoded payload. */
  readonly claims: Uint8Array;
  /** The bytes that the signer signs. */
  readonly toBeSigned: Uint8Array;
  /** Assembles the layers and the text from the signature. */
  assemble(signature: Uint8Array): {
    /** The token: a COSE_Sign1, or a compact JWS in ASCII. */
    readonly token: Uint8Array;
    /** The token, compressed. */
    readonly compressed: Uint8Array;
    /** The text of the QR code. */
    readonly text: string;
  };
}

/** A token whose outer form is valid. */
export interface OpenedToken {
  /** The bytes of the code before they are expanded. */
  readonly compressed: Uint8Array;
  /** The token: a COSE_Sign1, or a compact JWS in ASCII. */
  readonly token: Uint8Array;
  /** The payload as it was signed. */
  readonly claims: Uint8Array;
  /** Reads header and card. Throws `DecodeError`, which the report shows at the step `schema-and-header`. */
  parse(): UnverifiedCard;
}

/** A decoded card with everything that is needed to verify its signature. Nothing about it is verified. */
export interface UnverifiedCard {
  /** The card as it was decoded; nothing about it is verified. */
  readonly unverifiedCard: Card;
  /** The signature algorithm that the header names. */
  readonly algorithm: Algorithm;
  /** The thumbprint that the header names. `undefined` when the profile's header has only a part of it. */
  readonly thumbprint?: string;
  /** Whether a certificate with this SHA-256 can be the one that the header names. */
  matchesKeyId(thumbprint: Uint8Array): boolean;
  /**
   * Verifies the signature over the bytes as they were sent, with a key that must fit `algorithm`. Resolves with
   * `false` for every failure.
   */
  verifyWith(key: WebCryptoKey): Promise<boolean>;
  /** The day of signing, where it need not be the date of issuance of the card. */
  readonly signedOn?: LocalDate;
  /** Deviations from the format that do not make the card unreadable. */
  readonly remarks: readonly Violation[];
}
