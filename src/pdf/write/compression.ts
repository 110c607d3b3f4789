/**
 * How a document is compressed. A `small` one has its objects in an object stream (ISO 32000-1 7.5.7); a `fast` one has
 * them in the open, with a plain cross-reference table.
 */
export type Compression = 'fast' | 'small';

/**
 * The level of DEFLATE for the content of pages. Level 1 takes half the time of 4 and makes an eighth more bytes; a
 * higher one than 6 makes nothing smaller.
 */
export const LEVELS: Readonly<Record<Compression, number>> = { fast: 4, small: 6 };
