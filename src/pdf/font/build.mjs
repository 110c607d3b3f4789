// Makes arimo.generated.ts: the three faces of Arimo, cut to the letters of letters.mjs and without hints. A letter of
// several code points becomes one glyph, which is composed by the anchors of the font's GPOS table. `npm run generate`
// runs this; nothing is done when the inputs have not changed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { placeParts } from './composites.mjs';
import { LETTERS, SEQUENCES } from './letters.mjs';
import { arrangeGlyphs, componentsOf, readGlyphs } from './truetype.mjs';

const OUTPUT = new URL('arimo.generated.ts', import.meta.url);
const PACKAGE = '@expo-google-fonts/arimo';
/**
 * The flags are those of ISO 32000-1 table 123: 32 is nonsymbolic, 64 is italic. A TrueType file does not have StemV;
 * these are the figures of Arial.
 */
const FACES = {
  regular: { path: '400Regular/Arimo_400Regular.ttf', stemV: 88, flags: 32 },
  bold: { path: '700Bold/Arimo_700Bold.ttf', stemV: 138, flags: 32 },
  italic: { path: '400Regular_Italic/Arimo_400Regular_Italic.ttf', stemV: 88, flags: 96 },
};
/** The tables that a font program needs when it is embedded as CIDFontType2 (ISO 32000-1 9.9). */
const TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'];
/** The number of letters of ASCII. */
const COMMON = 95;

const require = createRequire(import.meta.url);
const read = (path) => readFileSync(require.resolve(`${PACKAGE}/${path}`));

/** Returns a hash of everything on which the output depends. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['build.mjs', 'composites.mjs', 'din-91379.mjs', 'letters.mjs', 'truetype.mjs'])
    hash.update(readFileSync(new URL(file, import.meta.url)));
  for (const { path } of Object.values(FACES)) hash.update(read(path));
  for (const name of ['subset-font', 'pako']) hash.update(require(`${name}/package.json`).version);
  return hash.digest('hex');
}

function isUpToDate(mark) {
  try {
    return readFileSync(OUTPUT, 'utf8').includes(mark);
  } catch {
    return false;
  }
}

function union(boxes) {
  return [0, 1, 2, 3].map((side) => Math[side < 2 ? 'min' : 'max'](...boxes.map((box) => box[side])));
}

async function buildFace({ openFont, deflate, subsetFont }, source, { stemV, flags }) {
  const options = { targetFormat: 'sfnt', noHinting: true, noLayoutClosure: true, keepFeatures: [] };
  const whole = openFont(source);
  const placed = SEQUENCES.map((sequence) => placeParts(whole, sequence));
  const components = placed.flatMap(({ parts }) => parts.map(({ codePoint }) => String.fromCodePoint(codePoint)));
  const plain = await subsetFont(source, LETTERS.join('') + [...new Set(components)].join(''), options);
  const part = openFont(plain);
  const glyphOf = (codePoint) => part.glyphForCodePoint(codePoint).id;
  const glyphs = LETTERS.map((letter) => {
    const codePoint = letter.codePointAt(0);
    if (!whole.hasGlyphForCodePoint(codePoint)) throw new Error(`Arimo has no U+${codePoint.toString(16)}`);
    return glyphOf(codePoint);
  });
  // If two letters had one glyph, text that is copied out of the document would not show which of them it was.
  if (new Set(glyphs).size !== glyphs.length || glyphs.includes(0))
    throw new Error('a letter without a glyph of its own');
  // After the figures and letters that nearly every document has, the marks of which so many others are composed.
  const common = glyphs.slice(0, COMMON);
  const count = readGlyphs(plain).widths.length;
  const all = Array.from({ length: count }, (_, glyph) => glyph);
  const order = [...new Set([0, ...common, ...componentsOf(plain), ...glyphs, ...all])];
  const composites = placed.map(({ parts, width }) => ({
    parts: parts.map(({ codePoint, x, y }) => ({ glyph: glyphOf(codePoint), x, y })),
    width,
  }));
  const file = arrangeGlyphs(plain, order, composites, TABLES);
  const scale = (units) => (units * 1000) / whole.unitsPerEm;
  return {
    name: whole.postscriptName,
    file: Buffer.from(deflate(file, { level: 9 })).toString('base64'),
    letters: LETTERS.join(''),
    glyphs: glyphs.map((glyph) => order.indexOf(glyph)),
    sequences: Object.fromEntries(SEQUENCES.map((sequence, index) => [sequence, order.length + index])),
    boundingBox: union(readGlyphs(file).boxes).map((units) => Math.round(scale(units))),
    ascent: Math.round(scale(whole.ascent)),
    descent: Math.round(scale(whole.descent)),
    capHeight: Math.round(scale(whole.capHeight)),
    italicAngle: whole.italicAngle,
    stemV,
    flags,
  };
}

const mark = `// inputs: sha256 ${fingerprint()}`;
if (!isUpToDate(mark)) {
  // These are imported only now, so that the check whether there is anything to do is quick.
  const [{ create: openFont }, { deflate }, { default: subsetFont }] = await Promise.all([
    import('fontkit'),
    import('pako'),
    import('subset-font'),
  ]);
  const tools = { openFont, deflate, subsetFont };
  const faces = {};
  for (const [face, { path, ...style }] of Object.entries(FACES))
    faces[face] = await buildFace(tools, read(path), style);
  const lines = [
    '// Written by build.mjs; do not edit.',
    mark,
    "import type { FaceName, FontFace } from './face.ts';",
    '',
    '/** The faces of Arimo, with all letters that can be printed. */',
    `export const ARIMO: Readonly<Record<FaceName, FontFace>> = ${JSON.stringify(faces)};`,
    '',
    '/** The licence of the font, which goes with every copy of it. */',
    `export const ARIMO_LICENCE = ${JSON.stringify(read('LICENSE_FONT').toString('utf8'))};`,
    '',
  ];
  writeFileSync(OUTPUT, lines.join('\n'));
}
