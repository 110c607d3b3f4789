export const POINTS_PER_MM = 72 / 25.4;

/** A page and where the content lies on it, in mm. */
export interface PageFormat {
  readonly width: number;
  readonly height: number;
  /** From the left edge of the page to that of the content. */
  readonly left: number;
  readonly contentWidth: number;
  /** From the upper edge of the page to the line that the content counts from. */
  readonly firstLine: number;
}

/** A4, and where the content lies on it. */
export const A4_PAGE = { width: 210, height: 297, left: 15, contentWidth: 180, firstLine: 20 } as const;

/** ID-1, the size of a card (ISO/IEC 7810 5.1). The content counts from the upper left corner. */
export const ID1_PAGE = { width: 85.6, height: 53.98, left: 0, contentWidth: 85.6, firstLine: 0 } as const;

/** From mm of the content to points of the page, whose origin is the lower left corner. */
export function toPage(x: number, y: number, page: PageFormat = A4_PAGE): { x: number; y: number } {
  return { x: (page.left + x) * POINTS_PER_MM, y: (page.height - page.firstLine - y) * POINTS_PER_MM };
}
