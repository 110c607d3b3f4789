import { widthOfItem } from './layout/fit.ts';
import { flatten, type Item, type TextItem } from './layout/items.ts';
import { POINTS_PER_MM } from './layout/page.ts';

/** The edges of something that is drawn, in mm. */
export interface Extent {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Returns the edges of a text, from the top of its capitals to below its descenders. */
export function extentOf(item: TextItem): Extent {
  const { size, text, x, y } = item;
  const em = size / POINTS_PER_MM;
  return { name: text, left: x, right: x + widthOfItem(item), top: y - 0.36 * em, bottom: y + 0.57 * em };
}

/**
 * Returns the pairs of texts, or of a text and the code with its quiet zone, of which one covers a part of the other.
 */
export function overlaps(items: readonly Item[]): [string, string][] {
  const extents = flatten(items).flatMap((item): Extent[] => {
    if (item.kind === 'text') return [extentOf(item)];
    if (item.kind !== 'code') return [];
    const { x, y, side, matrix } = item;
    const quiet = (4 * side) / matrix.size;
    return [{ name: 'code', left: x - quiet, right: x + side + quiet, top: y - quiet, bottom: y + side + quiet }];
  });
  return extents.flatMap((a, index) =>
    extents
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [string, string] => [a.name, b.name]),
  );
}
