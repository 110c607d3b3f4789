import type { Item } from '../../pdf/layout/items.ts';
import type { Block } from './blocks.ts';

/** The height for blocks in mm from the first line; the footer stands below it. */
const HEIGHT = 256;
/** The least height in mm of what stands on a page, unless it is the only one: a fifth of it. */
const LEAST = HEIGHT / 5;

/** Blocks that stay together: headings and what follows them. */
type Unit = readonly Block[];

/**
 * Places blocks on as many pages as they need, in their order. Headings stay with what follows them. A page on which
 * only a few lines would stand takes over more from the one before.
 */
export function paginate(blocks: readonly Block[]): Item[][] {
  const pages: Unit[][] = [[]];
  for (const unit of unitsOf(blocks)) {
    const page = pages.at(-1)!;
    if (page.length === 0 || heightOf(page) + heightOf([unit]) <= HEIGHT) page.push(unit);
    else pages.push([unit]);
  }
  for (let index = pages.length - 1; index > 0; index--) fillUp(pages[index]!, pages[index - 1]!);
  return pages.map(drawPage);
}

function unitsOf(blocks: readonly Block[]): Unit[] {
  const units: Block[][] = [];
  blocks.forEach((block, index) => {
    if (index > 0 && blocks[index - 1]!.isHeading) units.at(-1)!.push(block);
    else units.push([block]);
  });
  return units;
}

function fillUp(page: Unit[], before: Unit[]): void {
  while (heightOf(page) < LEAST && before.length > 1) {
    if (heightOf(page) + heightOf(before.slice(-1)) > HEIGHT) return;
    page.unshift(before.pop()!);
  }
}

function heightOf(units: readonly Unit[]): number {
  return units.flat().reduce((sum, { height }) => sum + height, 0);
}

function drawPage(units: readonly Unit[]): Item[] {
  let y = 0;
  return units.flat().flatMap((block) => {
    y += block.height;
    return block.draw(y - block.height);
  });
}
