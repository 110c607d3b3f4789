import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';
import { fileKind } from '../../../src/scan/kind.ts';
import { scanAllPixels } from '../../../src/scan/scan-frame.ts';
import { scanAllImage } from '../../../src/scan/scan-image.ts';
import { drawCode } from '../../../src/scan/test-material.ts';
import type { Change, Random, Target } from '../target.ts';
import { conclusionsOf } from './genuine.ts';
import { codeOf, ISSUED } from './shared.ts';
import { CASES } from './text.ts';

const KINDS = ['png', 'jpeg', 'webp', 'tiff', 'gif', 'avif'] as const;
/** The first four bytes of a picture that is given as its pixels; its width follows. */
const PIXELS = Buffer.from('grey');

/** A picture of a card, as a file or as the pixels of a camera. */
export async function imageTarget(): Promise<Target> {
  const code = drawCode(ISSUED[1].text, { scale: 2 });
  const files = await Promise.all(KINDS.map((kind) => code.clone().toFormat(kind, { lossless: true }).toBuffer()));
  const { data, info } = await code.clone().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  const grey = Buffer.from(Array.from({ length: info.width * info.height }, (_, at) => data[at * info.channels]!));
  const names = existsSync(CASES) ? readdirSync(CASES).filter((name) => /\.(tif|heic)$/.test(name)) : [];
  return {
    name: 'image',
    seeds: [
      ...files,
      Buffer.concat([PIXELS, Buffer.of(info.width & 0xff, info.width >> 8), grey]),
      ...names.map((name) => readFileSync(join(CASES, name))),
    ].map((file) => new Uint8Array(file)),
    tokens: [
      'IHDR',
      'IDAT',
      'IEND',
      'PLTE',
      'tRNS',
      'acTL',
      'II*\0',
      'MM\0*',
      'GIF89a',
      'RIFF',
      'VP8X',
      'ftypavif',
      '%PDF-1.7',
      'Exif',
    ],
    maxLength: 131_072,
    run,
    reshape,
  };
}

async function run(input: Uint8Array): Promise<string> {
  const kind = fileKind(input) ?? 'none';
  try {
    const limits = { timeLimit: 300, effort: 'frame' } as const;
    const scans = PIXELS.equals(input.subarray(0, 4))
      ? await scanAllPixels(frameOf(input), limits)
      : await scanAllImage(input, limits);
    return `${kind} ${await conclusionsOf(scans)}`;
  } catch (error) {
    return `${kind} ${codeOf(error)}`;
  } finally {
    // What a decoder still does after the time limit is the work of this input, and not of the next one.
    while (sharp.counters().process > 0) await setTimeout(5);
  }
}

/** Returns as many whole rows as there are. */
function frameOf(input: Uint8Array) {
  const width = Math.max(1, (input[4] ?? 0) + 256 * (input[5] ?? 0));
  const grey = input.subarray(6);
  const height = Math.max(1, Math.floor(grey.length / width));
  const whole = new Uint8Array(width * height);
  whole.set(grey.subarray(0, whole.length));
  return { grey: whole, width, height };
}

/** Changes the content of a chunk of a PNG, and writes its length and checksum anew. */
async function reshape(input: Uint8Array, change: Change, random: Random): Promise<Uint8Array | undefined> {
  const bytes = Buffer.from(input);
  if (fileKind(input) !== 'png') return undefined;
  const chunks: { readonly type: Buffer; readonly content: Buffer }[] = [];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (at + 12 + length > bytes.length) break;
    chunks.push({ type: bytes.subarray(at + 4, at + 8), content: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  if (chunks.length === 0) return undefined;
  const chosen = random(chunks.length);
  const parts = chunks.map(({ type, content }, at) => {
    const other = at === chosen ? Buffer.from(changedChunk(type, content, change, random)) : content;
    const head = Buffer.alloc(4);
    head.writeUInt32BE(other.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(Buffer.concat([type, other])));
    return Buffer.concat([head, type, other, sum]);
  });
  return new Uint8Array(Buffer.concat([bytes.subarray(0, 8), ...parts]));
}

function changedChunk(type: Buffer, content: Buffer, change: Change, random: Random): Uint8Array {
  if (type.toString('latin1') !== 'IDAT' || random(4) === 0) return change(content);
  try {
    return deflateSync(change(inflateSync(content)));
  } catch {
    return change(content);
  }
}
