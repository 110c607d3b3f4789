/** What was read out of a picture or a PDF: the text of its QR code, and where it came from. Nothing in it is verified. */
export interface Scan {
  /** The QR text exactly as the symbol holds it. */
  readonly text: string;
  readonly source: 'image' | 'pdf';
  /** Which decoder read the symbol. */
  readonly decoder?: 'zxing' | 'jsqr';
  readonly pdf?: {
    /** Number of pages in the document, and the page (from 1) on which the code was found. */
    readonly pages: number;
    readonly page: number;
  };
}
