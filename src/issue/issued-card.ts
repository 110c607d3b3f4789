import type { Card } from '../card/model.ts';
import type { ErrorCorrection } from '../qr/capacity.ts';
import type { Step } from '../steps/step.ts';

/** A signed card, ready to be drawn; `Kind` is the type of its card where the document is known. */
export interface IssuedCard<Kind extends Card = Card> {
  /** The text of the QR code, all of it in the alphanumeric mode's character set. */
  readonly text: string;
  /** The card as it was signed: a copy in NFC, with country aliases replaced. */
  readonly card: Kind;
  /** The wire format. */
  readonly profile: 'cose' | 'jws';
  /** What each layer of the wire format holds. */
  readonly layers: {
    /** The encoded payload. */
    readonly claims: Uint8Array;
    /** The token: a COSE_Sign1, or a compact JWS in ASCII. */
    readonly token: Uint8Array;
    /** The token, compressed. */
    readonly compressed: Uint8Array;
  };
  /** The smallest symbol that holds `text`; `size` is the number of modules a side, without the quiet zone. */
  readonly qr: {
    /** The version, 1 to 40. */
    readonly version: number;
    /** Error correction level. */
    readonly level: ErrorCorrection;
    /** The number of modules a side, without the quiet zone. */
    readonly size: number;
  };
  /** Departures from the rules that an issuer may allow itself; a verifier will show them as well. */
  readonly warnings: readonly Step[];
}
