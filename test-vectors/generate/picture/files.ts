/** Files that are cut short, are something else, or say that they are larger than anything that is read. */
import { chanceOf } from '../../../examples/benchmark/reading/chance.ts';
import { utf8Encode } from '../../../src/codec/bytes.ts';
import { writePng } from '../../../src/scan/png.fixture.ts';
import { CARD_TEXT, CLAUSES, read, refuse } from './draft.ts';
import { drawCode, onGround, paint, toJpeg, toPng } from './pixels.ts';

const code = drawCode(CARD_TEXT);
const png = toPng(code);
const chance = chanceOf(1);
/** A code above, and noise below it, which takes most of the bytes. */
const tall = paint(code.width, code.height + 60, (x, y) =>
  y < code.height ? code.grey[y * code.width + x]! : chance(0, 256),
);
const tallPng = toPng(tall);
const tallJpeg = await toJpeg(tall);
const jpeg = await toJpeg(onGround(code, 20, 255));

/** The same JPEG whose frame header says another size. */
function sizedJpeg(width: number, height: number): Uint8Array {
  const copy = Uint8Array.from(jpeg);
  const frame = copy.findIndex((byte, at) => byte === 0xff && copy[at + 1] === 0xc0);
  const view = new DataView(copy.buffer);
  view.setUint16(frame + 5, height);
  view.setUint16(frame + 7, width);
  return copy;
}

const HEIC = Uint8Array.of(0, 0, 0, 16, ...utf8Encode('ftypheic'), 0, 0, 0, 0);

export const files = [
  read(
    ['short-png', 'A PNG that is cut short below its code.', CLAUSES.kinds, 'Damage'],
    ['short.png', tallPng.slice(0, Math.floor(tallPng.length * 0.8))],
    { isAcceptable: true },
  ),
  read(
    ['short-jpeg', 'A JPEG that is cut short below its code.', CLAUSES.kinds, 'Damage'],
    ['short.jpg', tallJpeg.slice(0, Math.floor(tallJpeg.length * 0.8))],
    { isAcceptable: true },
  ),
  refuse(
    ['short-png-no-code', 'A PNG that is cut short within its code.', CLAUSES.kinds, 'Damage'],
    ['short-no-code.png', png.slice(0, Math.floor(png.length / 3))],
    'ERR_EHIC_SCAN_IMAGE_DAMAGED',
  ),
  refuse(
    ['huge-png', 'A PNG whose header says 60,000 by 60,000 pixels.', CLAUSES.limits, 'DenialOfService'],
    ['huge.png', writePng(60_000, 60_000)],
    'ERR_EHIC_SCAN_IMAGE_TOO_LARGE',
  ),
  refuse(
    ['huge-jpeg', 'A JPEG whose header says 65,000 by 65,000 pixels.', CLAUSES.limits, 'DenialOfService'],
    ['huge.jpg', sizedJpeg(65_000, 65_000)],
    'ERR_EHIC_SCAN_IMAGE_TOO_LARGE',
  ),
  refuse(
    ['svg-as-png', 'The first bytes of a PNG, and then an SVG.', CLAUSES.kinds],
    ['svg-as-png.png', Uint8Array.of(...png.subarray(0, 8), ...utf8Encode('<svg/>'))],
    'ERR_EHIC_SCAN_IMAGE_DAMAGED',
  ),
  refuse(
    ['text', 'The text of a code, and no picture.', CLAUSES.kinds],
    ['text.png', utf8Encode(CARD_TEXT)],
    'ERR_EHIC_SCAN_NOT_AN_IMAGE',
  ),
  refuse(
    ['heic', 'A kind of picture that is not read.', CLAUSES.kinds],
    ['kind.heic', HEIC],
    'ERR_EHIC_SCAN_KIND_NOT_READ',
  ),
  refuse(
    ['polyglot', 'A picture in which the beginning of a PDF stands.', CLAUSES.polyglot, 'Forgery'],
    ['polyglot.png', Uint8Array.of(...png.subarray(0, 8), ...utf8Encode('%PDF-1.7'), ...png.subarray(8))],
    'ERR_EHIC_SCAN_POLYGLOT',
  ),
];
