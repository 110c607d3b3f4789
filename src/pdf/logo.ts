import { deflate } from 'pako';
import { PDFContext, PDFName, PDFRawStream, PngEmbedder } from 'pdf-lib';
import { concatBytes } from '../codec/bytes.ts';
import { zlibDecompress } from '../codec/deflate.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { isBytes, isObject, requireNumber, requireText, unusable } from '../usage.ts';
import type { LogoDrawing } from './layout/content.ts';
import type { Colour, Pixels, Shape } from './layout/items.ts';

/** A logo as a picture of pixels. */
export interface PictureLogo {
  /** The bytes of a PNG file; at most 1,000,000, and as many pixels. Transparent parts become white. */
  readonly png: Uint8Array;
  /** What is read out to people who do not see the logo, such as the name of the institution; up to 200
   * characters. */
  readonly description: string;
}

/** A logo of filled shapes, which is sharp in every size. */
export interface VectorLogo {
  /** The width of the drawing, in any unit. */
  readonly width: number;
  /** The height of the drawing, in the same unit. */
  readonly height: number;
  /** The shapes from the lowest to the uppermost, at most 1,000. */
  readonly paths: readonly {
    /**
     * The path in the notation of SVG (SVG 2, 9.3), with the absolute commands M, L, C and Z only, as drawing programs
     * write it on request; at most 200,000 characters in all paths. The origin is the upper left corner.
     */
    readonly d: string;
    /** The colour, such as `#003399`. */
    readonly fill: string;
  }[];
  /** What is read out to people who do not see the logo, such as the name of the institution; up to 200
   * characters. */
  readonly description: string;
}

/** The logo of an institution. */
export type Logo = PictureLogo | VectorLogo;

const PICTURE: OptionNames<PictureLogo> = { png: true, description: true };
const VECTOR: OptionNames<VectorLogo> = { width: true, height: true, paths: true, description: true };
const MAX_BYTES = 1_000_000;
const MAX_PIXELS = 1_000_000;
const MAX_DESCRIPTION = 200;
const MAX_PATHS = 1000;
const MAX_PATHS_LENGTH = 200_000;

/**
 * Reads a logo for drawing.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for one that cannot be drawn; `option` names the part.
 */
export async function readLogo(logo: Logo): Promise<LogoDrawing> {
  requireOptions(logo, { ...PICTURE, ...VECTOR }, 'logo');
  requireText('logo.description', logo.description);
  if (logo.description.trim() === '' || logo.description.length > MAX_DESCRIPTION)
    throw unusable('logo.description', `a text of 1 to ${MAX_DESCRIPTION} characters is needed`);
  if ('png' in logo) {
    requireOptions(logo, PICTURE, 'logo');
    const pixels = await readPng(logo.png);
    return { width: pixels.width, height: pixels.height, content: { pixels }, description: logo.description };
  }
  const { width, height, paths, description } = logo;
  requireNumber('logo.width', width, 0.001, 1_000_000);
  requireNumber('logo.height', height, 0.001, 1_000_000);
  if (!Array.isArray(paths) || paths.length === 0 || paths.length > MAX_PATHS || paths.some((path) => !isObject(path)))
    throw unusable('logo.paths', `it takes 1 to ${MAX_PATHS} paths`);
  const length = paths.reduce((sum, path) => sum + (typeof path?.d === 'string' ? path.d.length : Number.NaN), 0);
  if (!(length <= MAX_PATHS_LENGTH)) throw unusable('logo.paths.d', PATH_EXPECTED);
  // In the unit of the page, in which numbers have a fixed number of places.
  const unit = 100 / Math.max(width, height);
  const shapes = paths.map((path) => readShape(path, unit));
  return { width: width * unit, height: height * unit, content: { shapes }, description };
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

async function readPng(png: unknown): Promise<Pixels> {
  if (!isBytes(png) || png.length > MAX_BYTES || !SIGNATURE.every((byte, index) => png[index] === byte))
    throw unusable('logo.png', `the bytes of a PNG file are needed, at most ${MAX_BYTES}`);
  try {
    const context = PDFContext.create();
    const { width, height, ...embedder } = await embed(onlyPixels(new Uint8Array(png)), context);
    const colours = zlibDecompress(embedder.colours, { maxBytes: width * height * 3 });
    const opacity = embedder.opacity && zlibDecompress(embedder.opacity, { maxBytes: width * height });
    return { width, height, bytes: deflate(opacity ? onWhite(colours, opacity) : colours) };
  } catch {
    throw unusable('logo.png', `a PNG file that can be read is needed, of at most ${MAX_PIXELS} pixels`);
  }
}

/** Decodes the file with pdf-lib, which makes a stream of its colours and one of its opacity, both deflated. */
async function embed(png: Uint8Array, context: PDFContext) {
  const embedder = await PngEmbedder.for(png);
  const stream = context.lookup(await embedder.embedIntoContext(context));
  if (!(stream instanceof PDFRawStream)) throw new TypeError('no picture');
  const mask = stream.dict.lookup(PDFName.of('SMask'));
  const opacity = mask instanceof PDFRawStream ? mask.contents : undefined;
  return { width: embedder.width, height: embedder.height, colours: stream.contents, opacity };
}

/** The chunks that say which colours the pixels have (PNG, 11.2 and 11.3.2); all others are omitted. */
const NEEDED = ['IHDR', 'PLTE', 'tRNS', 'IDAT'];

/**
 * Returns the file with the chunks that its pixels need, each read strictly and the data joined to one, so that what was
 * checked is what is decoded. Throws unless it has one frame, a bounded number of pixels, and no more data than these
 * need.
 */
function onlyPixels(png: Uint8Array): Uint8Array {
  const chunks = readChunks(png).filter(({ type }) => NEEDED.includes(type));
  const [header, ...others] = chunks;
  if (header?.type !== 'IHDR' || header.data.length !== 13) throw new TypeError('header');
  const view = new DataView(header.data.buffer, header.data.byteOffset);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  if (width * height === 0 || width * height > MAX_PIXELS) throw new RangeError('pixels');
  const colours = others.filter(({ type }) => type === 'PLTE' || type === 'tRNS');
  if (colours.some(({ data }) => data.length > 768)) throw new RangeError('palette');
  const data = concatBytes(...others.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data));
  // At most 8 bytes a pixel, and a byte for each line of each of the 7 passes of an interlaced file.
  zlibDecompress(data, { maxBytes: 8 * width * height + 7 * (height + 1) + 8 });
  const kept = [header, ...colours, { type: 'IDAT', data }, { type: 'IEND', data: new Uint8Array(0) }];
  return concatBytes(Uint8Array.from(SIGNATURE), ...kept.map(writeChunk));
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

/** Reads the chunks up to IEND, which has to be the last. Throws for one that reaches beyond the file. */
function readChunks(png: Uint8Array): Chunk[] {
  const view = new DataView(png.buffer);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE.length; ; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const end = at + 12 + length;
    if (end > png.length || type === 'acTL' || (type === 'IHDR') !== (chunks.length === 0)) throw new TypeError(type);
    if (type === 'IEND' && end === png.length) return chunks;
    if (type === 'IEND') throw new TypeError('something follows');
    chunks.push({ type, data: png.subarray(at + 8, end - 4) });
    at = end;
  }
}

/** Writes a chunk without its check sum, which pdf-lib does not look at. */
function writeChunk({ type, data }: Chunk): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  new DataView(chunk.buffer).setUint32(0, data.length);
  chunk.set(
    Array.from(type, (letter) => letter.charCodeAt(0)),
    4,
  );
  chunk.set(data, 8);
  return chunk;
}

/** Returns the colours as they look on white paper: PDF/A-1 knows no transparency, and cards are printed on white. */
function onWhite(colours: Uint8Array, opacity: Uint8Array): Uint8Array {
  return colours.map((colour, index) => {
    const part = opacity[Math.floor(index / 3)]! / 255;
    return Math.round(colour * part + 255 * (1 - part));
  });
}

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const COMMAND = new RegExp(String.raw`\s*([MLCZ])((?:[\s,]*${NUMBER})*)\s*`, 'y');
/** The number of coordinates that a command takes, and its operator (ISO 32000-1 8.5.2). */
const OPERATORS: Readonly<Record<string, readonly [count: number, operator: string]>> = {
  M: [2, 'm'],
  L: [2, 'l'],
  C: [6, 'c'],
};

function readShape({ d, fill }: VectorLogo['paths'][number], unit: number): Shape {
  const colour = typeof fill === 'string' ? /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fill) : null;
  if (!colour) throw unusable('logo.paths.fill', 'a colour such as #003399 is needed');
  const [red, green, blue] = colour.slice(1).map((hex) => Number.parseInt(hex, 16) / 255) as [number, number, number];
  return { path: readPath(d, unit), colour: [red, green, blue] satisfies Colour };
}

const PATH_EXPECTED = `paths of the absolute commands M, L, C and Z are needed, of ${MAX_PATHS_LENGTH} characters in all`;

function readPath(d: string, unit: number): string {
  const operators: string[] = [];
  COMMAND.lastIndex = 0;
  for (let at = 0; at < d.length; at = COMMAND.lastIndex) {
    const [, command = '', numbers = ''] = COMMAND.exec(d) ?? [];
    const values = (numbers.match(new RegExp(NUMBER, 'g')) ?? []).map((value) => Number(value) * unit);
    const read = readCommand(command, values, operators.length === 0);
    if (!read) throw unusable('logo.paths.d', PATH_EXPECTED);
    operators.push(...read);
  }
  if (operators.length === 0) throw unusable('logo.paths.d', PATH_EXPECTED);
  return operators.join(' ');
}

/** Returns the operators of a command; the further points of M are those of L (SVG 2, 9.3.3). */
function readCommand(command: string, values: readonly number[], isFirst: boolean): string[] | undefined {
  if (command === 'Z') return values.length === 0 && !isFirst ? ['h'] : undefined;
  const [count, operator] = OPERATORS[command] ?? [0, ''];
  const isWhole = count > 0 && values.length > 0 && values.length % count === 0;
  if (!isWhole || (isFirst && command !== 'M') || !values.every((value) => Math.abs(value) < 1e6)) return undefined;
  return Array.from({ length: values.length / count }, (_, index) => {
    const point = values.slice(index * count, (index + 1) * count).map((value) => Math.round(value * 1000) / 1000);
    return `${point.join(' ')} ${command === 'M' && index > 0 ? 'l' : operator}`;
  });
}
