import { QUIET_ZONE } from '../../qr/drawing.ts';
import { darkRuns } from '../../qr/runs.ts';
import type { BoxItem, CodeItem, DrawingItem, PictureItem, StrokeItem } from '../layout/items.ts';
import { type PageFormat, POINTS_PER_MM, toPage } from '../layout/page.ts';

/** Draws shapes, of which nothing is seen beyond the edges of the item. */
export function drawShapes({ x, y, width, height, shapes, scale: unit = 1 }: DrawingItem, page: PageFormat): string {
  const corner = toPage(x, y, page);
  const scale = (unit * POINTS_PER_MM).toFixed(5);
  const filled = shapes.map(({ path, colour }) => `${colour.map(toPart).join(' ')} rg ${path} f`);
  const edges = `0 0 ${number(width / unit)} ${number(height / unit)} re W n`;
  return `q ${scale} 0 0 -${scale} ${number(corner.x)} ${number(corner.y)} cm ${edges} ${filled.join(' ')} Q`;
}

/** Writes a number with as many places as a part of a colour needs. */
function toPart(part: number): string {
  return String(Math.round(part * 1000) / 1000);
}

export function drawPicture({ x, y, width, height }: PictureItem, name: string, page: PageFormat): string {
  const corner = toPage(x, y + height, page);
  const [w, h] = [number(width * POINTS_PER_MM), number(height * POINTS_PER_MM)];
  return `q ${w} 0 0 ${h} ${number(corner.x)} ${number(corner.y)} cm /${name} Do Q`;
}

export function drawStroke({ lines, width }: StrokeItem, page: PageFormat): string {
  const paths = lines.map((line) =>
    line.map((point, index) => {
      const { x, y } = toPage(point[0], point[1], page);
      return `${number(x)} ${number(y)} ${index === 0 ? 'm' : 'l'}`;
    }),
  );
  return `q ${number(width)} w 1 J 1 j ${paths.flat().join(' ')} S Q`;
}

export function drawBox({ x, y, width, height, radius = 0, lineWidth }: BoxItem, page: PageFormat): string {
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
export function drawCode({ x, y, side, matrix }: CodeItem, page: PageFormat): string {
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
export function round(points: number): number {
  return Math.round(points * 100) / 100;
}

export function number(points: number): string {
  return String(round(points));
}

/** The distance of the control points of a quarter of a circle from its ends, as a part of its radius. */
const HANDLE = 0.5523;

/**
 * Returns the path of a box with round corners, as operands and operators (ISO 32000-1 8.5.2); `x` and `y` are its
 * lower left corner.
 */
function roundedBox(x: number, y: number, width: number, height: number, radius: number): (string | number)[] {
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
