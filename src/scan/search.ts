import { type DecodedSymbol, looksLikeCard } from './choose.ts';
import { type Deadline, runUntil, timeLeft } from './deadline.ts';
import { readWithJsqr } from './jsqr.ts';
import type { GreyPixels } from './pixels.ts';
import { drawQuietZones } from './quiet-zone.ts';
import { readWithZxing } from './zxing.ts';

/** How much of the picture a pass wants to see; each source knows what that is in pixels. */
export type Detail = 'coarse' | 'fine' | 'small';

export interface View {
  readonly detail: Detail;
  /** What is seen through transparency. */
  readonly background: 'white' | 'black';
}

export interface Source {
  /** How many pages there are to be read. */
  readonly pages: number;
  /** Whether pages are moments of one picture: what follows the first one with a card is not looked at. */
  readonly isAnimation?: boolean;
  /** Draws a page (from 1); `undefined` where there is nothing to see, or nothing more than in a pass before. */
  draw(page: number, view: View): Promise<GreyPixels | undefined>;
}

export interface SearchOptions {
  /** Looks for every card instead of the first. */
  readonly all: boolean;
  readonly zxingWasm?: Uint8Array | undefined;
}

/** What was found, the first seen first, and how many of the pages were looked at before the time ran out. */
export interface Search {
  readonly findings: readonly DecodedSymbol[];
  readonly pagesRead: number;
}

interface Pass extends View {
  readonly decoder: DecodedSymbol['decoder'];
  read(pixels: GreyPixels, deadline: Deadline, zxingWasm?: Uint8Array): Promise<string[]>;
}

const COARSE: Pass = { decoder: 'zxing', detail: 'coarse', background: 'white', read: readWithZxing };
const EACH: readonly Pass[] = [
  COARSE,
  { ...COARSE, detail: 'fine' },
  // What the first two do not show: light modules on transparency, and codes without a quiet zone.
  { ...COARSE, background: 'black' },
  { ...COARSE, read: readFramed },
];
const LAST: Pass = { decoder: 'jsqr', detail: 'small', background: 'white', read: readWithJsqr };

/**
 * Reads pages with one pass after the other: for one card each pass goes over all pages, until one ends with a text
 * that looks like an EHIC code; for all cards each page is read with all that could show one. jsQR comes in only where
 * zxing has read nothing at all. When time runs out, or a page breaks the renderer, what was found before still counts.
 */
export async function findCodes(source: Source, deadline: Deadline, options: SearchOptions): Promise<Search> {
  const findings = new Map<string, DecodedSymbol>();
  const hasCard = () => [...findings.keys()].some(looksLikeCard);
  let pagesRead = 0;
  // Two passes look at the same drawing; of one page after the other it is kept.
  let coarse: { readonly page: number; readonly pixels: GreyPixels | undefined } | undefined;
  const draw = async (page: number, view: View) => {
    if (view.detail !== 'coarse' || view.background !== 'white') return source.draw(page, view);
    if (coarse?.page !== page) coarse = { page, pixels: await source.draw(page, view) };
    return coarse.pixels;
  };
  const readPage = async (page: number, { read, decoder, ...view }: Pass) => {
    timeLeft(deadline);
    const pixels = await draw(page, view);
    for (const text of pixels ? await read(pixels, deadline, options.zxingWasm) : []) {
      if (!findings.has(text)) findings.set(text, { text, decoder, page });
    }
  };
  const readAll = async (pass: Pass) => {
    for (let page = 1; page <= source.pages && !(source.isAnimation && hasCard()); page++) {
      await readPage(page, pass);
      pagesRead = Math.max(pagesRead, page);
    }
  };
  try {
    if (options.all) {
      for (let page = 1; page <= source.pages && !(source.isAnimation && hasCard()); page++) {
        for (const pass of EACH) await readPage(page, pass);
        pagesRead = page;
      }
    } else {
      for (const pass of EACH) if (!hasCard()) await readAll(pass);
    }
    if (findings.size === 0) await readAll(LAST);
  } catch (error) {
    if (!hasCard()) throw error;
  }
  const found = [...findings.values()];
  return { findings: found, pagesRead: found.reduce((max, { page }) => Math.max(max, page), pagesRead) };
}

async function readFramed(pixels: GreyPixels, deadline: Deadline, zxingWasm?: Uint8Array): Promise<string[]> {
  const texts: string[] = [];
  for (const code of runUntil(deadline, () => drawQuietZones(pixels))) {
    texts.push(...(await readWithZxing(code, deadline, zxingWasm)));
  }
  return texts;
}
