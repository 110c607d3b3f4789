// Makes arimo.generated.ts: the three faces of Arimo, cut to the letters of letters.mjs and deflated once. A letter of
// several code points becomes one glyph, which is composed by the anchors of the font's GPOS table. `npm run generate`
// runs this; nothing is done when the inputs have not changed.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { placeParts } from './composites.mjs';
import { CUTS, FURTHER_CUT, SEQUENCES } from './letters.mjs';
import { addComposites, readGlyphs } from './truetype.mjs';

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
/**
 * The tables that a font program embedded as CIDFontType2 does not need (ISO 32000-1 9.9); the cmap stays for repair
 * tools.
 */
const DROPPED = ['GSUB', 'GPOS', 'GDEF', 'OS/2', 'name', 'post', 'gasp', 'prep', 'STAT', 'meta'];

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

/** Returns six capital letters that depend only on the bytes of the file. */
function subsetTag(file) {
  const digest = createHash('sha256').update(file).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function union(boxes) {
  return [0, 1, 2, 3].map((side) => Math[side < 2 ? 'min' : 'max'](...boxes.map((box) => box[side])));
}

async function buildPart({ openFont, deflate, subsetFont }, source, { letters, sequences = [] }, { stemV, flags }) {
  const options = {
    targetFormat: 'sfnt',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
    dropTables: DROPPED,
  };
  const whole = openFont(source);
  const placed = sequences.map((sequence) => placeParts(whole, sequence));
  const components = placed.flatMap(({ parts }) => parts.map(({ codePoint }) => String.fromCodePoint(codePoint)));
  const plain = await subsetFont(source, letters + [...new Set(components)].join(''), options);
  const part = openFont(plain);
  const count = readGlyphs(plain).widths.length;
  const glyphOf = ({ codePoint, x, y }) => ({ glyph: part.glyphForCodePoint(codePoint).id, x, y });
  const composites = placed.map(({ parts, width }) => ({ parts: parts.map(glyphOf), width }));
  const file = composites.length === 0 ? plain : addComposites(plain, composites);
  const scale = (units) => (units * 1000) / whole.unitsPerEm;
  const codePoints = [...new Set(Array.from(letters, (letter) => letter.codePointAt(0)))].sort((a, b) => a - b);
  const glyphs = codePoints.map((codePoint) => {
    if (!whole.hasGlyphForCodePoint(codePoint)) throw new Error(`Arimo has no U+${codePoint.toString(16)}`);
    return part.glyphForCodePoint(codePoint).id;
  });
  // If two letters had one glyph, text that is copied out of the document would not show which of them it was.
  if (new Set(glyphs).size !== glyphs.length || glyphs.includes(0))
    throw new Error('a letter without a glyph of its own');
  const { widths, boxes } = readGlyphs(file);
  return {
    name: `${subsetTag(file)}+${whole.postscriptName}`,
    file: Buffer.from(deflate(file, { level: 9 })).toString('base64'),
    fileLength: file.length,
    letters: String.fromCodePoint(...codePoints),
    glyphs,
    ...(sequences.length > 0 && {
      sequences: Object.fromEntries(sequences.map((sequence, index) => [sequence, count + index])),
    }),
    widths: widths.map((width) => Math.round(scale(width))),
    boundingBox: union(boxes).map((units) => Math.round(scale(units))),
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
  for (const [face, { path, ...style }] of Object.entries(FACES)) {
    const cuts = [...CUTS[face].map((letters) => ({ letters })), { letters: FURTHER_CUT, sequences: SEQUENCES }];
    const files = await Promise.all(cuts.map((cut) => buildPart(tools, read(path), cut, style)));
    faces[face] = files.sort((a, b) => a.file.length - b.file.length);
  }
  const lines = [
    '// Written by build.mjs; do not edit.',
    mark,
    "import type { FaceName, FontSubset } from './subset.ts';",
    '',
    '/** Arimo, cut to parts, the smallest file of each face first. */',
    `export const ARIMO: Readonly<Record<FaceName, readonly FontSubset[]>> = ${JSON.stringify(faces)};`,
    '',
    '/** The licence of the font, which goes with every copy of it. */',
    `export const ARIMO_LICENCE = ${JSON.stringify(read('LICENSE_FONT').toString('utf8'))};`,
    '',
  ];
  writeFileSync(OUTPUT, lines.join('\n'));
}
