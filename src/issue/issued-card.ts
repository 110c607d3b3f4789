import type { Card } from '../card/model.ts';
import type { ErrorCorrection } from '../qr/capacity.ts';
import type { Step } from '../steps/step.ts';

/** A signed card, ready to be drawn. `Kind` is the type of its card when the document is known. */
export interface IssuedCard<Kind extends Card = Card> {
  /** The text of the QR code. All its characters belong to the alphanumeric mode. */
  readonly text: string;
  /** The card as it was signed: a copy in NFC, with country aliases replaced. */
  readonly card: Kind;
  /** The wire format. */
  readonly profile: 'cose' | 'jws';
  /** The bytes of each layer of the wire format. */
  readonly layers: {
    /** The encoded payload. */
    readonly claims: Uint8Array;
    /** The token: a COSE_Sign1, or a compact JWS in ASCII. */
    readonly token: Uint8Array;
    /** The compressed token. */
    readonly compressed: Uint8Array;
  };
  /** The smallest QR code that holds `text`. */
  readonly qr: {
    /** The version, 1 to 40. */
    readonly version: number;
    /** The error correction level. */
    readonly level: ErrorCorrection;
    /** The number of modules a side, without the quiet zone. */
    readonly size: number;
  };
  /** Deviations from the rules that an issuer may permit. A verifier reports them as well. */
  readonly warnings: readonly Step[];
}
