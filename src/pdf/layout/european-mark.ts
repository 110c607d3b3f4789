import type { CountryCode } from '../../card/countries.ts';
import type { Colour, DrawingItem, Shape } from './items.ts';

/** The colours of the European emblem, and white. */
const BLUE: Colour = [0, 0.2, 0.6];
const GOLD: Colour = [1, 0.8, 0];
const WHITE: Colour = [1, 1, 1];

/** The states of the card that do not use the European mark (Decision S2, Annex I). */
const WITHOUT_MARK: ReadonlySet<string> = new Set(['CH', 'LI'] satisfies CountryCode[]);

/** The side of the white square for the country code in mm (Decision S2, Annex I). */
const SQUARE = 4;

/** Returns whether a state's card bears the European mark. */
export function hasEuropeanMark(country: string): boolean {
  return !WITHOUT_MARK.has(country);
}

/**
 * Draws the European mark: twelve stars in a circle on a ground of 3 to 2, as the European emblem has them, with a white
 * square in the middle for the country code. Lengths are in mm.
 */
export function drawEuropeanMark({ x, y, height }: { x: number; y: number; height: number }): DrawingItem {
  const width = 1.5 * height;
  const [middleX, middleY] = [width / 2, height / 2];
  const stars = Array.from({ length: 12 }, (_, hour): Shape => {
    const angle = (hour * Math.PI) / 6;
    const [starX, starY] = [middleX + (height / 3) * Math.sin(angle), middleY - (height / 3) * Math.cos(angle)];
    return { path: starAt(starX, starY, height / 18), colour: GOLD };
  });
  const square = { path: rectangle(middleX - SQUARE / 2, middleY - SQUARE / 2, SQUARE, SQUARE), colour: WHITE };
  const ground = { path: rectangle(0, 0, width, height), colour: BLUE };
  return { kind: 'drawing', x, y, width, height, shapes: [ground, ...stars, square] };
}

/** Returns the path of a star of five points, one of which stands upright. */
function starAt(x: number, y: number, radius: number): string {
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((3 * Math.PI) / 10);
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const angle = (corner * Math.PI) / 5;
    const distance = corner % 2 === 0 ? radius : inner;
    return `${round(x + distance * Math.sin(angle))} ${round(y - distance * Math.cos(angle))}`;
  });
  return `${corners.map((corner, index) => `${corner} ${index === 0 ? 'm' : 'l'}`).join(' ')} h`;
}

function rectangle(x: number, y: number, width: number, height: number): string {
  return `${round(x)} ${round(y)} ${round(width)} ${round(height)} re`;
}

function round(mm: number): number {
  return Math.round(mm * 1000) / 1000;
}
