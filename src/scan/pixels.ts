/** A picture of one byte a pixel, 0 black to 255 white, row by row from the top. */
export interface GreyPixels {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

// zxing counts columns in 16 bits; no page or photo that holds a readable code is as long as this.
export const MAX_SIDE = 16_000;

/** The factor, at most `wanted`, at which a picture keeps within a number of pixels and a sensible length. */
export function fitScale(width: number, height: number, wanted: number, maxPixels: number): number {
  return Math.min(wanted, Math.sqrt(maxPixels / (width * height)), MAX_SIDE / width, MAX_SIDE / height);
}

/** A scaled length in whole pixels. Rounded down, so that a fitted picture never exceeds its limit by a row. */
export function scaleSide(side: number, scale: number): number {
  return Math.max(1, Math.floor(side * scale + 1e-6));
}
