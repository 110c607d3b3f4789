import { lightRegions } from './light-regions.ts';
import type { GreyPixels } from './pixels.ts';

const QUARTER_TURN = 90;
/** Around the code, as a share of its side: more than four modules of the smallest symbol. */
const MARGIN = 0.2;
/** A side of a code seen at an angle may be this much shorter than the other. */
const MIN_ASPECT = 0.75;
/** No readable code has a side of fewer pixels. */
const MIN_SIDE = 20;
const MIN_CONTRAST = 40;
const MAX_REGIONS = 6;
/** Fewer pixels than a code has of either shade. */
const FEW = 500;

/**
 * Cuts what could be codes without a quiet zone out of a picture, and gives them a white one. A code of dark modules on
 * a dark ground has no edge of its own, and decoders do not see it; but its light modules reach all its four sides, so
 * the smallest rectangle around them is the code. The same is done for light modules on a light ground, which come out
 * negated.
 */
export function drawQuietZones(pixels: GreyPixels): GreyPixels[] {
  const middle = middleGrey(pixels.grey);
  if (middle === undefined) return [];
  return [false, true].flatMap((isNegated) => {
    const isLight = (grey: number) => grey > middle !== isNegated;
    return lightRegions(pixels, isLight, MAX_REGIONS).flatMap(({ outline }) => {
      const rectangle = smallestRectangle(outline);
      const [shorter, longer] = [rectangle.width, rectangle.height].sort((a, b) => a - b) as [number, number];
      return shorter < MIN_SIDE || shorter < MIN_ASPECT * longer ? [] : [cutOut(pixels, rectangle, isNegated)];
    });
  });
}

/** Between the darkest and the lightest pixels but for a few; `undefined` where the two are hardly different. */
function middleGrey(grey: Uint8Array): number | undefined {
  const counts = new Uint32Array(256);
  for (let index = 0; index < grey.length; index++) counts[grey[index]!]!++;
  const few = Math.min(grey.length / 100, FEW);
  const valueAt = (values: readonly number[]) => {
    let seen = 0;
    return values.find((value) => {
      seen += counts[value]!;
      return seen > few;
    })!;
  };
  const values = Array.from({ length: 256 }, (_, value) => value);
  const darkest = valueAt(values);
  const lightest = valueAt(values.toReversed());
  return lightest - darkest < MIN_CONTRAST ? undefined : (lightest + darkest) / 2;
}

/** A rectangle turned by an angle, with its extent along the turned axes. */
interface Rectangle {
  readonly cosine: number;
  readonly sine: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function smallestRectangle(points: readonly (readonly [x: number, y: number])[]): Rectangle {
  const min = (angles: readonly number[]) =>
    angles
      .map((angle) => ({ angle, rectangle: rectangleAt(points, angle) }))
      .reduce((best, each) => (areaOf(each.rectangle) < areaOf(best.rectangle) ? each : best));
  const rough = min(Array.from({ length: QUARTER_TURN }, (_, angle) => angle));
  return min(Array.from({ length: 21 }, (_, step) => rough.angle + (step - 10) / 10)).rectangle;
}

const areaOf = ({ width, height }: Rectangle) => width * height;

function rectangleAt(points: readonly (readonly [x: number, y: number])[], degrees: number): Rectangle {
  const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of points) {
    const [along, across] = [x * cosine + y * sine, y * cosine - x * sine];
    left = Math.min(left, along);
    right = Math.max(right, along);
    top = Math.min(top, across);
    bottom = Math.max(bottom, across);
  }
  // Points are the middles of pixels.
  return { cosine, sine, left: left - 0.5, top: top - 0.5, width: right - left + 1, height: bottom - top + 1 };
}

function cutOut({ width, height, grey }: GreyPixels, rectangle: Rectangle, isNegated: boolean): GreyPixels {
  const { cosine, sine, left, top } = rectangle;
  const corners = [0, 1, 2, 3].map((corner) => {
    const along = left + (corner & 1 ? rectangle.width : 0);
    const across = top + (corner & 2 ? rectangle.height : 0);
    return [along * cosine - across * sine, along * sine + across * cosine] as const;
  });
  const margin = Math.ceil(MARGIN * Math.max(rectangle.width, rectangle.height));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const [fromX, fromY] = [Math.floor(Math.min(...xs)) - margin, Math.floor(Math.min(...ys)) - margin];
  const cut = {
    width: Math.ceil(Math.max(...xs)) + margin - fromX,
    height: Math.ceil(Math.max(...ys)) + margin - fromY,
  };
  const cutGrey = new Uint8Array(cut.width * cut.height).fill(255);
  for (let row = Math.max(0, -fromY); row < Math.min(cut.height, height - fromY); row++) {
    for (let column = Math.max(0, -fromX); column < Math.min(cut.width, width - fromX); column++) {
      const [x, y] = [column + fromX, row + fromY];
      const along = x * cosine + y * sine - left;
      const across = y * cosine - x * sine - top;
      if (along < 0 || across < 0 || along > rectangle.width || across > rectangle.height) continue;
      const value = grey[y * width + x]!;
      cutGrey[row * cut.width + column] = isNegated ? 255 - value : value;
    }
  }
  return { ...cut, grey: cutGrey };
}
