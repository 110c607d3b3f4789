import { deflate } from 'pako';
import { QUIET_ZONE } from '../qr/drawing.ts';
import { darkRuns } from '../qr/runs.ts';
import type { CodeItem, Item, StrokeItem, TextItem } from './drawing.ts';
import { chooseFonts, encodeText } from './font/encode.ts';
import type { FaceName, FontSubset } from './font/subset.ts';
import { PAGE, POINTS_PER_MM, toPage } from './page.ts';

const LINE_WIDTH = 0.6;

/** The fonts of a page: the files of each face, and the name of each file. */
interface Fonts {
  readonly files: Readonly<Record<FaceName, readonly FontSubset[]>>;
  readonly names: ReadonlyMap<FontSubset, string>;
}

export interface ContentStream {
  /** The operators, deflated (zlib). */
  readonly bytes: Uint8Array;
  /** The fonts that the page's resources must hold, by name. */
  readonly fonts: readonly { readonly name: string; readonly font: FontSubset }[];
}

/**
 * Writes items as the content stream of a page (ISO 32000-1 7.8.2), in their order. The pages of a document share their
 * fonts when each is given the items of `all` pages.
 */
export function writeContentStream(items: readonly Item[], all: readonly Item[] = items): ContentStream {
  const fonts = fontsOf(all);
  const operators = [`${LINE_WIDTH} w`, ...items.map((item) => draw(item, fonts))];
  return {
    bytes: deflate(new TextEncoder().encode(operators.join('\n')), { level: 3 }),
    fonts: Array.from(fonts.names, ([font, name]) => ({ name, font })),
  };
}

function fontsOf(items: readonly Item[]): Fonts {
  const textIn = (face: FaceName) => items.map((item) => (item.kind === 'text' && item.face === face ? item.text : ''));
  const filesOf = (face: FaceName) => chooseFonts(face, textIn(face).join(''));
  const files = { regular: filesOf('regular'), bold: filesOf('bold'), italic: filesOf('italic') };
  const all = Object.values(files).flat();
  return { files, names: new Map(all.map((font, index) => [font, `F${index}`])) };
}

function draw(item: Item, fonts: Fonts): string {
  switch (item.kind) {
    case 'text':
      return drawText(item, fonts);
    case 'code':
      return drawCode(item);
    case 'stroke':
      return drawStroke(item);
    case 'box': {
      const { x, y } = toPage(item.x, item.y + item.height);
      return `${number(x)} ${number(y)} ${length(item.width)} ${length(item.height)} re S`;
    }
    case 'rule': {
      const { x, y } = toPage(0, item.y);
      return `${number(x)} ${number(y)} m ${number(x + PAGE.contentWidth * POINTS_PER_MM)} ${number(y)} l S`;
    }
  }
}

function drawText({ face, size, text, x, y }: TextItem, fonts: Fonts): string {
  const middle = toPage(x, y);
  const runs = encodeText(fonts.files[face], text);
  const baseline = middle.y - ((runs[0]?.font.capHeight ?? 0) * size) / 2000;
  const shown = runs.map(({ font, hex }) => `/${fonts.names.get(font)} ${number(size)} Tf <${hex}> Tj`);
  return `BT ${number(middle.x)} ${number(baseline)} Td ${shown.join(' ')} ET`;
}

function drawStroke({ lines, width }: StrokeItem): string {
  const paths = lines.map((line) =>
    line.map((point, index) => {
      const { x, y } = toPage(point[0], point[1]);
      return `${number(x)} ${number(y)} ${index === 0 ? 'm' : 'l'}`;
    }),
  );
  return `q ${number(width)} w 1 J 1 j ${paths.flat().join(' ')} S Q`;
}

/** In coordinates of one module, from the upper left corner of the symbol; one path, filled once, leaves no seams. */
function drawCode({ x, y, side, matrix }: CodeItem): string {
  const corner = toPage(x, y);
  const module = ((side * POINTS_PER_MM) / matrix.size).toFixed(5);
  const ground = matrix.size + 2 * QUIET_ZONE;
  return [
    `q ${module} 0 0 -${module} ${number(corner.x)} ${number(corner.y)} cm`,
    `1 g -${QUIET_ZONE} -${QUIET_ZONE} ${ground} ${ground} re f 0 g`,
    ...darkRuns(matrix).map((run) => `${run.column} ${run.row} ${run.length} 1 re`),
    'f Q',
  ].join('\n');
}

function length(mm: number): string {
  return number(mm * POINTS_PER_MM);
}

/** A hundredth of a point is 0.0035 mm. */
function number(points: number): string {
  return String(Math.round(points * 100) / 100);
}
