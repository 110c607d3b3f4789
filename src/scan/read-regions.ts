import { looksLikeCard } from './choose.ts';
import { cut, type Region } from './code-regions.ts';
import { type Deadline, runUntil, shorten, timeLeft, unlessLate } from './deadline.ts';
import { deblur, enlarge, isNoise, reduce, smooth, unsharp } from './enhance.ts';
import { readWithJsqr } from './jsqr.ts';
import type { GreyPixels } from './pixels.ts';
import type { WasmSource } from './wasm.ts';
import { readDamaged } from './zxing.ts';

/** What is done to the grey of a region before it is enlarged and read. */
type Treatment = (values: Float32Array, width: number, height: number) => Float32Array;

interface Step {
  readonly treat?: Treatment;
  /** How much the region is enlarged at most. */
  readonly times: number;
  /** Whether it is done only where a symbol was found that could not be read. */
  readonly isCostly?: boolean;
}

// Measured on the pictures of `npm run bench reading`, in the order of cost.
const STEPS: readonly Step[] = [
  { times: 2 },
  { times: 4, treat: (...grey) => unsharp(...grey, 1.3, 2) },
  { times: 3, isCostly: true },
  { times: 2, isCostly: true, treat: (...grey) => smooth(...grey, 0.8) },
  { times: 3, isCostly: true, treat: (...grey) => deblur(...grey, 1, 10) },
];

/** A region of more pixels along its longer side is reduced, as its modules are large then. */
const MAX_SIDE = 640;
const MAX_ENLARGED = 1700;
/** The modules of the largest symbol, with a quiet zone and what is taken along. */
const LARGEST_SYMBOL = 177 + 8 + 55;
/** Milliseconds for jsQR on one region, which can take seconds where there is no code. */
const JSQR_TIME = 400;

/** A text, and the decoder that read it. */
export interface ReadText {
  readonly text: string;
  readonly decoder: 'zxing' | 'jsqr';
}

/**
 * Reads the regions in which a code could be that was not read: enlarged, sharpened, smoothed, at last with jsQR; one
 * way after the other on all regions, until one reads what looks like a card.
 */
export async function readRegions(
  pixels: GreyPixels,
  regions: readonly Region[],
  deadline: Deadline,
  wasm: WasmSource,
): Promise<readonly ReadText[]> {
  const parts = new Set(
    runUntil(deadline, () => regions.map((region) => normalise(cut(pixels, region))).filter(isPart)),
  );
  const damaged = new Set<GreyPixels>();
  const found: ReadText[] = [];
  for (const { treat, times, isCostly } of STEPS) {
    for (const part of isCostly ? damaged : parts) {
      const drawn = runUntil(deadline, () => treatPart(part, times, treat));
      const { texts, isDamaged } = await readDamaged(drawn, deadline, wasm);
      found.push(...texts.map((text) => ({ text, decoder: 'zxing' }) as const));
      if (isDamaged) damaged.add(part);
      if (texts.length > 0) for (const open of [parts, damaged]) open.delete(part);
    }
    if (found.some(({ text }) => looksLikeCard(text))) return found;
  }
  if (found.length > 0) return found;
  for (const part of damaged) {
    const drawn = runUntil(deadline, () => treatPart(part, 2));
    const texts = await unlessLate(readWithJsqr(drawn, shorten(deadline, JSQR_TIME)));
    timeLeft(deadline);
    found.push(...(texts ?? []).map((text) => ({ text, decoder: 'jsqr' }) as const));
  }
  return found;
}

/** A symbol of one pixel a module is like noise; a region that is larger than any such symbol is noise. */
function isPart(part: GreyPixels): boolean {
  return Math.max(part.width, part.height) <= LARGEST_SYMBOL || !isNoise(part);
}

function normalise(part: GreyPixels): GreyPixels {
  return reduce(part, Math.ceil(Math.max(part.width, part.height) / MAX_SIDE));
}

function treatPart({ grey, width, height }: GreyPixels, times: number, treat?: Treatment): GreyPixels {
  const values = Float32Array.from(grey);
  const most = Math.floor(MAX_ENLARGED / Math.max(width, height));
  return enlarge(treat ? treat(values, width, height) : values, width, height, Math.max(1, Math.min(times, most)));
}
