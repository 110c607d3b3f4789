import { deflate } from 'pako';
import { utf8Encode } from '../../codec/bytes.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import { darkRuns } from '../../qr/runs.ts';
import { chooseFonts, encodeText, measureText } from '../font/encode.ts';
import type { FaceName, FontSubset } from '../font/subset.ts';
import {
  type BoxItem,
  type CodeItem,
  type DrawingItem,
  flatten,
  type Item,
  type PictureItem,
  type Pixels,
  type SimpleItem,
  type StrokeItem,
  type TextItem,
  type WatermarkItem,
} from '../layout/items.ts';
import { A4_PAGE, type PageFormat, POINTS_PER_MM, toPage } from '../layout/page.ts';
import { type Block, groupItems, isFigure, type StructureElement } from './structure.ts';

const LINE_WIDTH = 0.6;

/** The font files of each face, and the resource name of each file and each picture. */
interface Resources {
  readonly files: Readonly<Record<FaceName, readonly FontSubset[]>>;
  readonly names: ReadonlyMap<FontSubset, string>;
  readonly pictures: ReadonlyMap<Pixels, string>;
}

/** The content of a page, ready for a document. */
export interface ContentStream {
  /** The operators, deflated (zlib). */
  readonly bytes: Uint8Array;
  /** The fonts that the page's resources must hold, with their names. */
  readonly fonts: readonly { readonly name: string; readonly font: FontSubset }[];
  /** The pictures that the page's resources must hold, with their names. */
  readonly pictures: readonly { readonly name: string; readonly pixels: Pixels }[];
  /** The structure elements of the page in the order of reading; the position in the list is the MCID. */
  readonly elements: readonly StructureElement[];
  readonly page: PageFormat;
}

/**
 * Writes items as the content stream of a page (ISO 32000-1 7.8.2), in their order, as tagged content (14.7.4). The
 * pages of a document share their fonts when `all` is the items of all pages in each call.
 */
export function writeContentStream(
  items: readonly Item[],
  all: readonly Item[] = items,
  page: PageFormat = A4_PAGE,
): ContentStream {
  const resources = { ...fontsOf(flatten(all)), pictures: picturesOf(flatten(items)) };
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
    bytes: deflate(utf8Encode(operators.join('\n')), { level: 1 }),
    fonts: Array.from(resources.names, ([font, name]) => ({ name, font })),
    pictures: Array.from(resources.pictures, ([pixels, name]) => ({ name, pixels })),
    elements,
    page,
  };
}

function fontsOf(items: readonly SimpleItem[]): Pick<Resources, 'files' | 'names'> {
  const texts = items.filter((item) => item.kind === 'text' || item.kind === 'watermark');
  const parts = texts.flatMap(partsOf);
  const filesOf = (face: FaceName) => {
    const own = parts.filter((part) => part.face === face).map(({ text }) => text);
    return own.length === 0 ? [] : chooseFonts(face, own.join(''));
  };
  const files = { regular: filesOf('regular'), bold: filesOf('bold'), italic: filesOf('italic') };
  const all = Object.values(files).flat();
  return { files, names: new Map(all.map((font, index) => [font, `F${index}`])) };
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
      return drawWatermark(item, fonts, page);
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
function drawText(item: TextItem, end: ' ' | '', fonts: Resources, page: PageFormat): string {
  const { size, x, y, stretch = 1 } = item;
  const middle = toPage(x, y, page);
  const parts = partsOf(item);
  const runs = parts.flatMap(({ face, text }, index) =>
    encodeText(fonts.files[face], index === parts.length - 1 ? text + end : text),
  );
  const baseline = middle.y - ((runs[0]?.font.capHeight ?? 0) * size) / 2000;
  const shown = runs.map(({ font, hex }) => `/${fonts.names.get(font)} ${number(size)} Tf <${hex}> Tj`);
  // Horizontal scaling is part of the graphics state, and ends with it.
  const [before, after] = stretch === 1 ? ['', ''] : [`q ${number(100 * stretch)} Tz `, ' Q'];
  return `${before}BT ${number(middle.x)} ${number(baseline)} Td ${shown.join(' ')} ET${after}`;
}

function drawShapes({ x, y, shapes, scale: unit = 1 }: DrawingItem, page: PageFormat): string {
  const corner = toPage(x, y, page);
  const scale = (unit * POINTS_PER_MM).toFixed(5);
  const filled = shapes.map(({ path, colour }) => `${colour.map(toPart).join(' ')} rg ${path} f`);
  return `q ${scale} 0 0 -${scale} ${number(corner.x)} ${number(corner.y)} cm ${filled.join(' ')} Q`;
}

/** Writes a number with as many places as a part of a colour needs. */
function toPart(part: number): string {
  return String(Math.round(part * 1000) / 1000);
}

function drawPicture({ x, y, width, height }: PictureItem, name: string, page: PageFormat): string {
  const corner = toPage(x, y + height, page);
  const [w, h] = [number(width * POINTS_PER_MM), number(height * POINTS_PER_MM)];
  return `q ${w} 0 0 ${h} ${number(corner.x)} ${number(corner.y)} cm /${name} Do Q`;
}

/** Draws a word around its middle, in grey and not transparent, since PDF/A-1 has no transparency. */
function drawWatermark({ text, face, size, x, y, angle, grey }: WatermarkItem, fonts: Resources, page: PageFormat): string {
  const runs = encodeText(fonts.files[face], text);
  const middle = toPage(x, y, page);
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const across = (measureText(face, text) * size) / 2000;
  const below = ((runs[0]?.font.capHeight ?? 0) * size) / 2000;
  const left = number(middle.x - across * cos + below * sin);
  const lower = number(middle.y - across * sin - below * cos);
  const matrix = `${cos.toFixed(5)} ${sin.toFixed(5)} ${(-sin).toFixed(5)} ${cos.toFixed(5)} ${left} ${lower} Tm`;
  const shown = runs.map(({ font, hex }) => `/${fonts.names.get(font)} ${number(size)} Tf <${hex}> Tj`);
  return `q ${grey} g BT ${matrix} ${shown.join(' ')} ET Q`;
}

function drawStroke({ lines, width }: StrokeItem, page: PageFormat): string {
  const paths = lines.map((line) =>
    line.map((point, index) => {
      const { x, y } = toPage(point[0], point[1], page);
      return `${number(x)} ${number(y)} ${index === 0 ? 'm' : 'l'}`;
    }),
  );
  return `q ${number(width)} w 1 J 1 j ${paths.flat().join(' ')} S Q`;
}

function drawBox({ x, y, width, height, radius = 0, lineWidth }: BoxItem, page: PageFormat): string {
  const corner = toPage(x, y + height, page);
  const [w, h, r] = [width * POINTS_PER_MM, height * POINTS_PER_MM, radius * POINTS_PER_MM];
  const path =
    radius === 0
      ? `${number(corner.x)} ${number(corner.y)} ${number(w)} ${number(h)} re`
      : roundedBox(corner.x, corner.y, w, h, r).map(writePart).join(' ');
  return lineWidth === undefined ? `${path} S` : `q ${number(lineWidth)} w ${path} S Q`;
}

function writePart(part: string | number): string {
  return typeof part === 'string' ? part : number(part);
}

/**
 * Draws the code in units of one module from the upper left corner of the symbol. The dark modules are one path that is
 * filled once, which leaves no seams between them.
 */
function drawCode({ x, y, side, matrix }: CodeItem, page: PageFormat): string {
  const corner = toPage(x, y, page);
  const module = ((side * POINTS_PER_MM) / matrix.size).toFixed(5);
  const ground = matrix.size + 2 * QUIET_ZONE;
  return [
    `q ${module} 0 0 -${module} ${number(corner.x)} ${number(corner.y)} cm`,
    `1 g -${QUIET_ZONE} -${QUIET_ZONE} ${ground} ${ground} re f 0 g`,
    ...darkRuns(matrix).map((run) => `${run.column} ${run.row} ${run.length} 1 re`),
    'f Q',
  ].join('\n');
}

/** Rounds to a hundredth of a point, which is 0.0035 mm. */
function round(points: number): number {
  return Math.round(points * 100) / 100;
}

function number(points: number): string {
  return String(round(points));
}

/** The distance of the control points of a quarter of a circle from its ends, as a part of its radius. */
const HANDLE = 0.5523;

/**
 * Returns the path of a box with round corners, as operands and operators (ISO 32000-1 8.5.2); `x` and `y` are its
 * lower left corner.
 */
export function roundedBox(x: number, y: number, width: number, height: number, radius: number): (string | number)[] {
  const [right, top] = [x + width, y + height];
  const [near, far] = [radius, radius * (1 - HANDLE)];
  return [
    ...[x + near, y, 'm', right - near, y, 'l'],
    ...[right - far, y, right, y + far, right, y + near, 'c', right, top - near, 'l'],
    ...[right, top - far, right - far, top, right - near, top, 'c', x + near, top, 'l'],
    ...[x + far, top, x, top - far, x, top - near, 'c', x, y + near, 'l'],
    ...[x, y + far, x + far, y, x + near, y, 'c', 'h'],
  ];
}
