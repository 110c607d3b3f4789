export const POINTS_PER_MM = 72 / 25.4;

/** The size of a page and where the content lies on it, in mm. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  /** The distance from the left edge of the page to that of the content. */
  readonly left: number;
  readonly contentWidth: number;
  /** The distance from the upper edge of the page to the line from which the content is measured. */
  readonly firstLine: number;
}

/** The page of ISO 216 A4. */
export const A4_PAGE = { width: 210, height: 297, left: 15, contentWidth: 180, firstLine: 20 } as const;

/** A page of the size of a card, ID-1 (ISO/IEC 7810 5.1); the content is measured from the upper left corner. */
export const ID1_PAGE = { width: 85.6, height: 53.98, left: 0, contentWidth: 85.6, firstLine: 0 } as const;

/** A page for the screen of a telephone, in portrait. */
export const SCREEN_PAGE = { width: 90, height: 160, left: 6, contentWidth: 78, firstLine: 0 } as const;

/** Converts mm of the content to points of the page, whose origin is the lower left corner. */
export function toPage(x: number, y: number, page: PageFormat = A4_PAGE): { x: number; y: number } {
  return { x: (page.left + x) * POINTS_PER_MM, y: (page.height - page.firstLine - y) * POINTS_PER_MM };
}
