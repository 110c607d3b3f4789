import { chooseFinding, type Finding, looksLikeCard } from './choose.ts';
import { type Deadline, timeLeft } from './deadline.ts';
import { readWithJsqr } from './jsqr.ts';
import type { GreyPixels } from './pixels.ts';
import { readWithZxing } from './zxing.ts';

/** How much of the picture a pass wants to see; each source knows what that is in pixels. */
export type Detail = 'coarse' | 'fine' | 'small';

export interface Source {
  readonly pages: number;
  /** Draws a page (from 1); `undefined` where there is nothing to see, or nothing more than in the pass before. */
  draw(page: number, detail: Detail): Promise<GreyPixels | undefined>;
}

const PASSES = [
  { decoder: 'zxing', detail: 'coarse', read: readWithZxing },
  { decoder: 'zxing', detail: 'fine', read: readWithZxing },
  { decoder: 'jsqr', detail: 'small', read: readWithJsqr },
] as const;

/**
 * Reads every page with one pass after the other, until a pass ends with a text that looks like an EHIC code; jsQR comes in only
 * where zxing has read nothing at all. When time runs out, or a page breaks the renderer, what was found before still counts.
 */
export async function findCode(source: Source, deadline: Deadline, zxingWasm?: Uint8Array): Promise<Finding> {
  const findings = new Map<string, Finding>();
  const found = () => [...findings.keys()].some(looksLikeCard);
  try {
    for (const { decoder, detail, read } of PASSES) {
      if (found() || (decoder === 'jsqr' && findings.size > 0)) break;
      for (let page = 1; page <= source.pages; page++) {
        timeLeft(deadline);
        const pixels = await source.draw(page, detail);
        if (!pixels) continue;
        for (const text of await read(pixels, deadline, zxingWasm)) {
          if (!findings.has(text)) findings.set(text, { text, decoder, page });
        }
      }
    }
  } catch (error) {
    if (!found()) throw error;
  }
  return chooseFinding([...findings.values()]);
}
