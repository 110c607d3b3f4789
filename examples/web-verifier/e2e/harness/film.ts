import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { create } from 'qrcode';
import sharp, { type Sharp } from 'sharp';

const WIDTH = 1280;
const HEIGHT = 720;
const QUIET = 4;

/** How a card is held into the camera. */
export interface Pose {
  /** In degrees. */
  readonly turn?: number;
  /** The side of the code with its quiet zone, in pixels of the picture. */
  readonly side?: number;
}

/** A picture of the camera, 1280 by 720, with a code on paper before a grey wall; without a text the wall alone. */
export async function takeFrame(text?: string, { turn = 0, side = 420 }: Pose = {}): Promise<Sharp> {
  const wall = sharp({ create: { width: WIDTH, height: HEIGHT, channels: 3, background: '#8a8f94' } });
  if (text === undefined) return wall;
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules;
  const wide = size + 2 * QUIET;
  const grey = new Uint8Array(wide * wide).fill(245);
  for (let at = 0; at < data.length; at++) {
    if (data[at]) grey[(Math.floor(at / size) + QUIET) * wide + (at % size) + QUIET] = 25;
  }
  const code = await sharp(grey, { raw: { width: wide, height: wide, channels: 1 } })
    .resize(side, side, { kernel: 'nearest' })
    .rotate(turn, { background: '#f5f5f5' })
    .blur(0.6)
    .png()
    .toBuffer({ resolveWithObject: true });
  const { width, height } = code.info;
  return wall.composite([
    { input: code.data, left: Math.round((WIDTH - width) / 2), top: Math.round((HEIGHT - height) / 2) },
  ]);
}

/** How many frames the wall is seen, and then the card. A camera shows 30 a second, and begins anew at the end. */
export interface Cut {
  readonly before?: number;
  readonly after?: number;
  /** What is seen without the card; a grey wall by default. */
  readonly wall?: Sharp;
}

/** Writes a film for the fake camera: JPEGs, one after the other. Returns its path. */
export async function writeFilm(
  text: string | undefined,
  pose: Pose = {},
  { before = 10, after = 90, wall: other }: Cut = {},
) {
  const jpeg = async (picture: Sharp) => picture.jpeg({ quality: 88, chromaSubsampling: '4:2:0' }).toBuffer();
  const wall = await jpeg(other ?? (await takeFrame()));
  const card = text === undefined ? wall : await jpeg(await takeFrame(text, pose));
  const frames = [...Array<Buffer>(before).fill(wall), ...Array<Buffer>(after).fill(card)];
  return write('film.mjpeg', Buffer.concat(frames));
}

/** Writes the same as pictures that need no decoding (YUV4MPEG2), for measurements. */
export async function writeRawFilm(
  text: string | undefined,
  pose: Pose = {},
  { before = 0, after = 8, wall: other }: Cut = {},
) {
  const wall = await toFrame(other ?? (await takeFrame()));
  const card = text === undefined ? wall : await toFrame(await takeFrame(text, pose));
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F30:1 Ip A1:1 C420jpeg\n`);
  return write(
    'film.y4m',
    Buffer.concat([head, ...Array<Buffer>(before).fill(wall), ...Array<Buffer>(after).fill(card)]),
  );
}

/** A frame of YUV4MPEG2. Paper, print and wall are grey, so that both planes of colour are empty. */
async function toFrame(picture: Sharp): Promise<Buffer> {
  const flat = await picture.png().toBuffer();
  const grey = await sharp(flat).toColourspace('b-w').raw().toBuffer();
  return Buffer.concat([Buffer.from('FRAME\n'), grey, Buffer.alloc((WIDTH * HEIGHT) / 2, 128)]);
}

async function write(name: string, content: Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'eehic-e2e-')), name);
  await writeFile(path, content);
  return path;
}
