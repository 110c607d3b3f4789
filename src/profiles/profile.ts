import type { Card, CardFields } from '../card/model.ts';
import type { ReasonCode } from '../codes.ts';
import type { Algorithm } from '../crypto/algorithms.ts';
import type { Violation } from '../errors.ts';
import type { WebCryptoKey } from '../web-types.ts';

/**
 * A wire format: how a card becomes the text of a QR code and back. Everything after decoding (trust, rules, report) is
 * shared. A profile never asks a registry and never judges a certificate.
 */
export interface Profile {
  /** The name of the profile. */
  readonly name: 'cose' | 'jws';
  /** Names the version on the wire, for the evidence of a report. */
  readonly version: string;
  /** Error correction level of its QR codes unless the issuer chooses one. */
  readonly defaultLevel: 'L' | 'M';
  /** The signature algorithms that the profile admits. */
  readonly algorithms: readonly Algorithm[];
  /** Most bytes of a token that a reader of this profile takes. */
  readonly maxTokenLength: number;
  /** What of these fields the profile cannot carry. */
  check(fields: CardFields): Violation[];
  /** The card as bytes to be signed for a key. `thumbprint` is the SHA-256 of the certificate. */
  prepare(card: Card, algorithm: Algorithm, thumbprint: Uint8Array): PreparedCard;
  /** Whether the text is to be read by this profile and no other. */
  matches(text: string): boolean;
  /** The token inside the text. Throws DecodeError; the report shows it at `decodable`. */
  decode(text: string): OpenedToken;
  /** The layers inside the text as far as they can be read, for a diagnosis. Never throws for what is in the text. */
  inspect(text: string): Layer[];
}

/** One layer of the wire format. `size` is in bytes; `content` is hexadecimal or CBOR diagnostic notation. Nothing in it is verified. */
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
  /** The layers and the text, once there is a signature. */
  assemble(signature: Uint8Array): {
    /** The token: a COSE_Sign1, or a compact JWS in ASCII. */
    readonly token: Uint8Array;
    /** The token, compressed. */
    readonly compressed: Uint8Array;
    /** The text of the QR code. */
    readonly text: string;
  };
}

/** A token whose outer form is sound. */
export interface OpenedToken {
  /** The bytes of the code before they are expanded. */
  readonly compressed: Uint8Array;
  /** The token: a COSE_Sign1, or a compact JWS in ASCII. */
  readonly token: Uint8Array;
  /** The payload as it was signed. */
  readonly claims: Uint8Array;
  /** Header and card. Throws DecodeError; the report shows it at `schema-and-header`. */
  parse(): UnverifiedCard;
}

/** A decoded card with all that is needed to verify its signature, which nobody has done yet. */
export interface UnverifiedCard {
  /** The card as it was decoded; nothing about it is verified. */
  readonly unverifiedCard: Card;
  /** The signature algorithm that the header names. */
  readonly algorithm: Algorithm;
  /** The thumbprint that the header names, `undefined` where the profile has only a part of it. */
  readonly thumbprint?: string;
  /** Whether a certificate with this SHA-256 can be the one that the header names. */
  matchesKeyId(thumbprint: Uint8Array): boolean;
  /** Verifies the signature over the bytes as they were sent, with a key that fits `algorithm`. False for every failure. */
  verifyWith(key: WebCryptoKey): Promise<boolean>;
  /** Departures from the format that do not make it unreadable. */
  readonly remarks: readonly Violation[];
}
