import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Item, TextRole } from '../layout/items.ts';
import { RawObject, textString } from './raw-object.ts';

/** A standard structure type (ISO 32000-1 14.8.4). */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Figure';

/** Items that belong together. Without a tag they are artifacts, which are not read out. */
export interface Block {
  readonly tag?: Tag;
  readonly items: readonly Item[];
}

/** A structure element. Its content is the marked content of one page; its position in the list is the MCID. */
export interface StructureElement {
  readonly tag: Tag;
  /** The description of a figure, which is read out instead of it. */
  readonly alternative?: string;
  /** The text that is read out instead of what is printed. */
  readonly spoken?: string;
  /** The left, lower, right and upper edge of a figure in points of the page. */
  readonly box?: readonly [number, number, number, number];
}

const TAGS: Readonly<Record<TextRole, Tag | undefined>> = {
  title: 'H1',
  caption: 'H2',
  subcaption: 'H3',
  legal: 'P',
  label: 'P',
  field: 'P',
  notes: 'P',
  decoration: undefined,
};

function tagOf(item: Item): Tag | undefined {
  if (item.kind === 'text') return TAGS[item.role];
  return isFigure(item) ? 'Figure' : undefined;
}

/** An item that is described to people who do not see it. */
export type Figure = Extract<Item, { readonly alternative?: string }> & { readonly alternative: string };

export function isFigure(item: Item): item is Figure {
  return 'alternative' in item && item.alternative !== undefined;
}

/** Groups items in their order: a paragraph with all its lines is a block, and so are successive artifacts. */
export function groupItems(items: readonly Item[]): Block[] {
  const blocks: { tag?: Tag; items: Item[] }[] = [];
  for (const item of items) {
    const tag = tagOf(item);
    const last = blocks.at(-1);
    const isContinued =
      tag === undefined ? last?.tag === undefined : item.kind === 'text' && item.continues !== undefined;
    if (last && isContinued) last.items.push(item);
    else blocks.push(tag === undefined ? { items: [item] } : { tag, items: [item] });
  }
  return blocks;
}

/**
 * Writes the structure tree of a document (ISO 32000-1 14.7): a Document with the elements of all pages in their order,
 * and the parent tree, which leads from marked content to its element. The /StructParents of a page is its position in
 * the list.
 */
export function writeStructure(
  context: PDFContext,
  pages: readonly { readonly ref: PDFRef; readonly elements: readonly StructureElement[] }[],
): PDFRef {
  const [root, whole] = [context.nextRef(), context.nextRef()];
  const kids: string[] = [];
  const parents: string[] = [];
  pages.forEach(({ ref, elements }, index) => {
    const own = elements.map(({ tag, alternative, spoken, box }, id) => {
      const alt = alternative === undefined ? '' : `/Alt ${textString(alternative)}`;
      const actual = spoken === undefined ? '' : `/ActualText ${textString(spoken)}`;
      const layout = box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`;
      return String(
        context.register(new RawObject(`<</S/${tag}/P ${whole}/Pg ${ref}/K ${id}${alt}${actual}${layout}>>`)),
      );
    });
    kids.push(...own);
    parents.push(`${index}[${own.join(' ')}]`);
  });
  context.assign(whole, new RawObject(`<</S/Document/P ${root}/K[${kids.join(' ')}]>>`));
  const tree = `/ParentTree<</Nums[${parents.join(' ')}]>>/ParentTreeNextKey ${pages.length}`;
  context.assign(root, new RawObject(`<</Type/StructTreeRoot/K ${whole}${tree}>>`));
  return root;
}
