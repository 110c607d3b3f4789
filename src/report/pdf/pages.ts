import type { Item } from '../../pdf/layout/items.ts';
import type { Block } from './blocks.ts';

/** The height for blocks in mm from the first line; the footer stands below it. */
const HEIGHT = 248;

/** Places blocks on as many pages as they need, in their order. A heading stays with what follows it. */
export function paginate(blocks: readonly Block[]): Item[][] {
  const pages: Item[][] = [[]];
  let y = 0;
  blocks.forEach((block, index) => {
    const needed = block.isHeading ? block.height + (blocks[index + 1]?.height ?? 0) : block.height;
    if (y > 0 && y + needed > HEIGHT) {
      pages.push([]);
      y = 0;
    }
    pages.at(-1)!.push(...block.draw(y));
    y += block.height;
  });
  return pages;
}
