export const POINTS_PER_MM = 72 / 25.4;

/** A4, and where the content lies on it, in mm. */
export const PAGE = { width: 210, height: 297, left: 15, contentWidth: 180, firstLine: 20 } as const;

/** From mm of the content to points of the page, whose origin is the lower left corner. */
export function toPage(x: number, y: number): { x: number; y: number } {
  return { x: (PAGE.left + x) * POINTS_PER_MM, y: (PAGE.height - PAGE.firstLine - y) * POINTS_PER_MM };
}
