import { utf8Encode } from '../../codec/bytes.ts';
import { compressNatively } from '../../codec/native-deflate.ts';
import { ARIMO } from '../font/arimo.generated.ts';
import { encodeText, measureText } from '../font/encode.ts';
import type { FaceName } from '../font/face.ts';
import {
  flatten,
  type Item,
  LINE_WIDTH,
  type Pixels,
  type SimpleItem,
  type TextItem,
  type WatermarkItem,
} from '../layout/items.ts';
import { A4_PAGE, type PageFormat, POINTS_PER_MM, toPage } from '../layout/page.ts';
import { type Compression, LEVELS } from './compression.ts';
import { drawBox, drawCode, drawPicture, drawShapes, drawStroke, number, round } from './shapes.ts';
import { type Block, groupItems, isFigure, type StructureElement } from './structure.ts';

/** The resource name of each face. */
export const FONT_NAMES: Readonly<Record<FaceName, string>> = { regular: 'F0', bold: 'F1', italic: 'F2' };

/** What the operators of a page refer to: the glyphs of each face, which are added, and the name of each picture. */
interface Resources {
  readonly glyphs: Map<FaceName, Set<number>>;
  readonly pictures: ReadonlyMap<Pixels, string>;
}

/** The content of a page, ready for a document. */
export interface ContentStream {
  /** The operators, deflated (zlib). */
  readonly bytes: Uint8Array;
  /** The glyphs that the page shows, of each face that its resources must hold. */
  readonly glyphs: ReadonlyMap<FaceName, ReadonlySet<number>>;
  /** The pictures that the page's resources must hold, with their names. */
  readonly pictures: readonly { readonly name: string; readonly pixels: Pixels }[];
  /** The structure elements of the page in the order of reading; the position in the list is the MCID. */
  readonly elements: readonly StructureElement[];
  readonly page: PageFormat;
}

/** Writes items as the content stream of a page (ISO 32000-1 7.8.2), in their order, as tagged content (14.7.4). */
export function writeContentStream(
  items: readonly Item[],
  page: PageFormat = A4_PAGE,
  compress: Compression = 'fast',
): ContentStream {
  const resources: Resources = { glyphs: new Map(), pictures: picturesOf(flatten(items)) };
  const elements: StructureElement[] = [];
  const operators = [`${LINE_WIDTH} w`];
  for (const block of groupItems(items)) {
    if (block.tag === undefined) operators.push('/Artifact BMC');
    else operators.push(`/${block.tag}<</MCID ${elements.length}>>BDC`);
    const own = flatten(block.items);
    own.forEach((item, index) => {
      operators.push(draw(item, own[index + 1], resources, page));
    });
    operators.push('EMC');
    if (block.tag !== undefined) elements.push(describe(block, block.tag, page));
  }
  return {
    bytes: compressNatively(utf8Encode(operators.join('\n')), LEVELS[compress]),
    glyphs: resources.glyphs,
    pictures: Array.from(resources.pictures, ([pixels, name]) => ({ name, pixels })),
    elements,
    page,
  };
}

function picturesOf(items: readonly SimpleItem[]): Resources['pictures'] {
  const pictures = items.filter((item) => item.kind === 'picture').map(({ pixels }) => pixels);
  return new Map([...new Set(pictures)].map((pixels, index) => [pixels, `I${index}`]));
}

/** Returns the parts of a text by their face. */
function partsOf({
  face,
  text,
  boldFrom = text.length,
}: Pick<TextItem, 'face' | 'text' | 'boldFrom'>): { readonly face: FaceName; readonly text: string }[] {
  const parts = [
    { face, text: text.slice(0, boldFrom) },
    { face: 'bold', text: text.slice(boldFrom) },
  ] as const;
  return parts.filter((part) => part.text !== '');
}

function describe({ items: [first] }: Block, tag: StructureElement['tag'], page: PageFormat): StructureElement {
  if (first && isFigure(first)) {
    const { x, y, alternative } = first;
    const [width, height] = first.kind === 'code' ? [first.side, first.side] : [first.width, first.height];
    const [lower, upper] = [toPage(x, y + height, page), toPage(x + width, y, page)];
    const box = [round(lower.x), round(lower.y), round(upper.x), round(upper.y)] as const;
    return { tag, alternative, box };
  }
  if (first?.kind !== 'text') return { tag };
  const { spoken, cell } = first;
  if (cell) return { tag, shared: cell };
  return spoken === undefined ? { tag } : { tag, spoken };
}

function draw(item: SimpleItem, next: SimpleItem | undefined, resources: Resources, page: PageFormat): string {
  switch (item.kind) {
    case 'text':
      return drawText(item, next?.kind === 'text' ? (next.continues ?? '') : '', resources, page);
    case 'drawing':
      return drawShapes(item, page);
    case 'picture':
      return drawPicture(item, resources.pictures.get(item.pixels)!, page);
    case 'code':
      return drawCode(item, page);
    case 'stroke':
      return drawStroke(item, page);
    case 'box':
      return drawBox(item, page);
    case 'watermark':
      return drawWatermark(item, resources, page);
    case 'rule': {
      const { x, y } = toPage(0, item.y, page);
      return `${number(x)} ${number(y)} m ${number(x + page.contentWidth * POINTS_PER_MM)} ${number(y)} l S`;
    }
  }
}

/**
 * Draws a line of text. A space between two lines is part of the text (ISO 32000-1 14.8.2.5), since otherwise words
 * would run together when they are read out.
 */
function drawText(item: TextItem, end: ' ' | '', resources: Resources, page: PageFormat): string {
  const { size, x, y, stretch = 1 } = item;
  const middle = toPage(x, y, page);
  const parts = partsOf(item);
  const baseline = middle.y - (ARIMO[parts[0]?.face ?? item.face].capHeight * size) / 2000;
  const shown = parts.map(({ face, text }, index) =>
    showText(face, size, index === parts.length - 1 ? text + end : text, resources),
  );
  // Horizontal scaling is part of the graphics state, and ends with it.
  const [before, after] = stretch === 1 ? ['', ''] : [`q ${number(100 * stretch)} Tz `, ' Q'];
  return `${before}BT ${number(middle.x)} ${number(baseline)} Td ${shown.join(' ')} ET${after}`;
}

/** Draws a word around its middle, in grey and not transparent, since PDF/A-1 has no transparency. */
function drawWatermark(
  { text, face, size, x, y, angle, grey }: WatermarkItem,
  resources: Resources,
  page: PageFormat,
): string {
  const middle = toPage(x, y, page);
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const across = (measureText(face, text) * size) / 2000;
  const below = (ARIMO[face].capHeight * size) / 2000;
  const left = number(middle.x - across * cos + below * sin);
  const lower = number(middle.y - across * sin - below * cos);
  const matrix = `${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)} ${left} ${lower} Tm`;
  return `q ${grey} g BT ${matrix} ${showText(face, size, text, resources)} ET Q`;
}

/** The code of each glyph, two bytes in hexadecimal; no face has more than 1,024 glyphs. */
const CODES = Array.from({ length: 1024 }, (_, glyph) => glyph.toString(16).padStart(4, '0'));

/** Shows a text by the codes of its glyphs. */
function showText(face: FaceName, size: number, text: string, { glyphs }: Resources): string {
  const used = glyphs.get(face) ?? new Set();
  glyphs.set(face, used);
  let hex = '';
  for (const glyph of encodeText(face, text)) {
    used.add(glyph);
    hex += CODES[glyph];
  }
  return `/${FONT_NAMES[face]} ${number(size)} Tf <${hex}> Tj`;
}
