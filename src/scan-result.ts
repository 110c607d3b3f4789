import type { ReasonCode } from './codes.ts';
import type { Params } from './errors.ts';

/** Under this name a PDF carries the text of its QR code, byte for byte in ASCII (PDF/A-3, ISO 19005-3 6.8). */
export const ATTACHMENT_NAME = 'ehic-code.txt';

/**
 * What was read out of a picture or a PDF: the text of its QR code, and where it came from. Nothing in it is verified.
 * It is for the process that made it: it holds bytes, which JSON does not keep, and `verify` refuses one that was JSON
 * in between (`ERR_EHIC_OPTIONS`). `structuredClone`, and so `postMessage`, keeps it.
 */
export interface Scan {
  /** The QR text exactly as the symbol holds it. */
  readonly text: string;
  /** What was scanned. */
  readonly source: 'image' | 'pdf';
  /**
   * The text of a second code on the same page that states the same card in the other wire format, as far as
   * unverified content shows. `verify` judges both: the card is approved only where both are.
   */
  readonly twin?: string;
  /** Which decoder read the symbol. */
  readonly decoder?: 'zxing' | 'jsqr';
  /** Where a picture has several pages or frames. */
  readonly image?: ScannedPages;
  /** What is known of the PDF, when one was scanned. */
  readonly pdf?: ScannedPdf;
}

/** Where in a file of several pages a code was found. */
export interface ScannedPages {
  /** Number of pages in the file, and the page (from 1) on which the code was found. */
  readonly pages: number;
  /** The page on which the code was found, from 1. */
  readonly page: number;
  /** How many of the pages, from the first, were looked at; omitted where all were. */
  readonly pagesRead?: number;
}

/** What was read out of a PDF beside the code. */
export interface ScannedPdf extends ScannedPages {
  /**
   * 1 where this document was attached to the one that was scanned, 2 where it was attached to such a one; else
   * omitted.
   */
  readonly depth?: number;
  /** The signature of the document itself. */
  readonly signature: DocumentSignature;
  /** The attached text of the QR code, `several` when more than one attachment bears its name. */
  readonly attachment?: Uint8Array | 'several';
  /**
   * The text of the page of the code as a program reads it: personal, possibly invisible on paper, cut off where it is
   * too long.
   */
  readonly printedText?: string;
}

/**
 * Why a document is not exactly what was signed, or bears no signature that can be taken; `REASONS` says what each
 * means.
 */
export const DOCUMENT_SIGNATURE_CODES = [
  'UNSIGNED',
  'DOCUMENT_SAVED_ANEW',
  'SIGNED_THEN_CHANGED',
  'SEVERAL_SIGNATURES',
  'BYTE_RANGE_INVALID',
  'SIGNATURE_CONTENTS_INVALID',
  'CMS_INVALID',
  'DIGEST_MISMATCH',
  'SIGNATURE_INVALID',
  'ALGORITHM_NOT_ALLOWED',
  'ALGORITHM_KEY_MISMATCH',
  'SIGNER_KEY_USAGE',
  'TIMESTAMP_INVALID',
] as const satisfies readonly ReasonCode[];

/** One of the codes with which a `DocumentSignature` is not intact. */
export type DocumentSignatureCode = (typeof DOCUMENT_SIGNATURE_CODES)[number];

/**
 * What is known of a document's signature without trust anchors: whether the document is exactly what was signed, and
 * by which certificate. `code` is `UNSIGNED` where there is no signature at all, and `DOCUMENT_SAVED_ANEW` where
 * another program has written the file anew, so that its signature says nothing any more.
 */
export type DocumentSignature =
  | IntactSignature
  | {
      /** Whether the document is exactly what was signed. */
      readonly intact: false;
      /** Why the signature is not intact. */
      readonly code: DocumentSignatureCode;
      /** Facts about the code. */
      readonly params?: Params;
    };

/** A signature that matches its document. Whether its signer is trusted has not been judged. */
export interface IntactSignature {
  /** The document is exactly what was signed. */
  readonly intact: true;
  /** PAdES baseline level (ETSI EN 319 142-1 6); B-T has a time stamp. */
  readonly level: 'B-B' | 'B-T';
  /** The signature algorithm. */
  readonly algorithm: 'ES256' | 'RS256' | 'PS256';
  /** The certificate that verifies the signature, DER. */
  readonly certificate: Uint8Array;
  /** The other certificates that came with it, DER. */
  readonly chain: readonly Uint8Array[];
  /** When the signer says that it signed, ISO 8601 in UTC. */
  readonly claimedTime?: string;
  /** The time stamp over the signature, where there is one. */
  readonly timestamp?: DocumentTimestamp;
  /** True where white space or zeros stand after the end of what was signed; they were ignored. */
  readonly trailingSpace?: true;
}

/** A time stamp (RFC 3161) that is one over this signature; whether its authority is trusted is another question. */
export interface DocumentTimestamp {
  /** ISO 8601 in UTC. */
  readonly time: string;
  /** The certificate of the time stamp authority, DER. */
  readonly certificate: Uint8Array;
  /** The other certificates of the time stamp, DER. */
  readonly chain: readonly Uint8Array[];
}
