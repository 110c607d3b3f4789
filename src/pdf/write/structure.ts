import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Item, TextRole } from '../layout/items.ts';
import { RawObject, textString } from './raw-object.ts';

/** A standard structure type (ISO 32000-1 14.8.4). */
export type Tag = 'H1' | 'H2' | 'H3' | 'P' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD' | 'Form';

/** Items that belong together. Without a tag they are artifacts, which are not read out. */
export interface Block {
  readonly tag?: Tag;
  readonly items: readonly Item[];
}

/** An element that holds others, or several parts of the content. Each object is one element of the document. */
export interface SharedElement {
  readonly tag: Tag;
  /** The element that holds this one; by default the document. */
  readonly within?: SharedElement;
  /** Whether a header of a table is that of its column or of its row. */
  readonly scope?: 'Column' | 'Row';
}

/** Marked content of a page and the structure element that it is in. Its position in the list of a page is the MCID. */
export interface StructureElement {
  readonly tag: Tag;
  /** The description of a figure, which is read out instead of it. */
  readonly alternative?: string;
  /** The text that is read out instead of what is printed. */
  readonly spoken?: string;
  /** The left, lower, right and upper edge of a figure in points of the page. */
  readonly box?: readonly [number, number, number, number];
  /** The element that the content is in; by default one of its own in the document. */
  readonly shared?: SharedElement;
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
  if (item.kind === 'text') return item.cell?.tag ?? TAGS[item.role];
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

/** A field of a form on a page, and its number in the parent tree. */
export interface FormField {
  readonly widget: PDFRef;
  readonly page: PDFRef;
  readonly structParent: number;
}

/**
 * An element while its kids are collected: other elements, marked content with the page on which it stands, and fields.
 */
interface OpenElement {
  readonly ref: PDFRef;
  readonly parent: PDFRef;
  readonly tag: string;
  /** The further entries of its dictionary. */
  readonly entries: string;
  readonly kids: (PDFRef | { readonly page: PDFRef; readonly id: number } | FormField)[];
}

/**
 * Writes the structure tree of a document (ISO 32000-1 14.7): a Document with the elements of all pages in their order,
 * one within the other where they are shared, and the parent tree, which leads from marked content to its element. The
 * /StructParents of a page is its position in the list. A field is read out last, as an element Form.
 */
export function writeStructure(
  context: PDFContext,
  pages: readonly { readonly ref: PDFRef; readonly elements: readonly StructureElement[] }[],
  field?: FormField,
): PDFRef {
  const root = context.nextRef();
  const whole: OpenElement = { ref: context.nextRef(), parent: root, tag: 'Document', entries: '', kids: [] };
  const all = [whole];
  const shared = new Map<SharedElement, OpenElement>();
  const open = (holder: OpenElement, tag: Tag, entries: string): OpenElement => {
    const element = { ref: context.nextRef(), parent: holder.ref, tag, entries, kids: [] };
    holder.kids.push(element.ref);
    all.push(element);
    return element;
  };
  const openShared = (element: SharedElement): OpenElement => {
    const known = shared.get(element);
    if (known) return known;
    const scope = element.scope === undefined ? '' : `/A<</O/Table/Scope/${element.scope}>>`;
    const opened = open(element.within ? openShared(element.within) : whole, element.tag, scope);
    shared.set(element, opened);
    return opened;
  };
  const parents = pages.map(({ ref: page, elements }, index) => {
    const own = elements.map((content, id) => {
      const element = content.shared ? openShared(content.shared) : open(whole, content.tag, entriesOf(content));
      element.kids.push({ page, id });
      return element.ref;
    });
    return `${index}[${own.join(' ')}]`;
  });
  if (field) {
    const form = open(whole, 'Form', '');
    form.kids.push(field);
    parents.push(`${field.structParent} ${form.ref}`);
  }
  for (const element of all) context.assign(element.ref, writeElement(element));
  const tree = `/ParentTree<</Nums[${parents.join(' ')}]>>/ParentTreeNextKey ${parents.length}`;
  context.assign(root, new RawObject(`<</Type/StructTreeRoot/K ${whole.ref}${tree}>>`));
  return root;
}

function entriesOf({ alternative, spoken, box }: StructureElement): string {
  const alt = alternative === undefined ? '' : `/Alt ${textString(alternative)}`;
  const actual = spoken === undefined ? '' : `/ActualText ${textString(spoken)}`;
  const layout = box === undefined ? '' : `/A<</O/Layout/Placement/Block/BBox[${box.join(' ')}]>>`;
  return `${alt}${actual}${layout}`;
}

/** Writes an element. Its /Pg is the page of its first content; content on another page names its own. */
function writeElement({ parent, tag, entries, kids }: OpenElement): RawObject {
  const page = kids.find((kid) => 'page' in kid)?.page;
  const written = kids.map((kid) => {
    if (!('page' in kid)) return String(kid);
    if ('widget' in kid) return `<</Type/OBJR/Obj ${kid.widget}/Pg ${kid.page}>>`;
    return kid.page === page ? String(kid.id) : `<</Type/MCR/Pg ${kid.page}/MCID ${kid.id}>>`;
  });
  const content = written.length === 1 ? ` ${written[0]}` : `[${written.join(' ')}]`;
  return new RawObject(`<</S/${tag}/P ${parent}${page ? `/Pg ${page}` : ''}/K${content}${entries}>>`);
}
