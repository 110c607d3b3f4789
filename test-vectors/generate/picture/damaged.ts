/** Codes that are worn, and photographs of them, as the reading benchmark makes them. */
import { type Damage, photograph } from '../../../examples/benchmark/damage.ts';
import { chanceOf } from '../../../examples/benchmark/reading/chance.ts';
import { smallestVersion, symbolSize } from '../../../src/qr/capacity.ts';
import { QUIET_ZONE } from '../../../src/qr/drawing.ts';
import { CARD_TEXT, CLAUSES, type NamedFile, read, refuse } from './draft.ts';
import { drawCode, onGround, paint, repaint, toJpeg, toPng } from './pixels.ts';

const SCALE = 4;
const code = drawCode(CARD_TEXT, { scale: SCALE });
const modules = symbolSize(smallestVersion(CARD_TEXT.length, 'M')!);

/** White squares of some modules a side in the middle of the symbol, which has no other marks there. */
function blot(side: number) {
  const from = (QUIET_ZONE + Math.floor((modules - side) / 2)) * SCALE;
  const isBlot = (place: number) => place >= from && place < from + side * SCALE;
  return toPng(repaint(code, (grey, x, y) => (isBlot(x) && isBlot(y) ? 255 : grey)));
}

/** The print that is photographed: a symbol of 46 mm on paper of 66 mm, ten pixels a mm. */
const PAPER = 660;
const side = (modules + 2 * QUIET_ZONE) * 8;
const print = onGround(drawCode(CARD_TEXT, { scale: 8 }), Math.floor((PAPER - side) / 2), 255);

async function photo(name: string, description: string, damage: Damage) {
  const file: NamedFile = [`photo-${name}.jpg`, await toJpeg(await photograph(print, damage, 7), 70)];
  return read([`photo-${name}`, description, CLAUSES.tried, 'Damage'], file, { isAcceptable: true });
}

const chance = chanceOf(1);

export const damaged = [
  read(
    ['blot', 'A white square over a twentieth of the symbol, which the level M corrects.', CLAUSES.tried, 'Damage'],
    ['blot.png', blot(Math.floor(modules * Math.sqrt(1 / 20)))],
  ),
  refuse(
    [
      'blot-too-large',
      'A white square over a third of the symbol, more than any level corrects.',
      CLAUSES.tried,
      'Damage',
    ],
    ['blot-too-large.png', blot(Math.ceil(modules * Math.sqrt(1 / 3)))],
    'ERR_EHIC_SCAN_NO_CODE',
  ),
  await photo('tilted', 'Taken from 25 degrees aside.', { tilt: 25 }),
  await photo('blurred', 'Out of focus.', { blur: 0.2 }),
  await photo('noisy', 'With the noise of a dark room.', { noise: 20 }),
  await photo('worn', 'With a crease, stains, tilt, blur and noise, a little of each.', {
    crease: 0.5,
    stains: 0.02,
    tilt: 10,
    blur: 0.1,
    noise: 6,
  }),
];

export const without = [
  refuse(
    ['blank', 'A white picture.', CLAUSES.tried],
    ['blank.png', toPng(paint(200, 150, () => 255))],
    'ERR_EHIC_SCAN_NO_CODE',
  ),
  refuse(
    ['noise', 'Noise.', CLAUSES.tried],
    ['noise.png', toPng(paint(160, 120, () => chance(0, 256)))],
    'ERR_EHIC_SCAN_NO_CODE',
  ),
];
