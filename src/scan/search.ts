import { type DecodedSymbol, looksLikeCard } from './choose.ts';
import { findRegions, type Region } from './code-regions.ts';
import { type Deadline, runUntil, timeLeft } from './deadline.ts';
import type { ScanEffort } from './limits.ts';
import type { GreyPixels } from './pixels.ts';
import { drawQuietZones } from './quiet-zone.ts';
import { type ReadText, readRegions } from './read-regions.ts';
import type { WasmSource } from './wasm.ts';
import { readWithZxing } from './zxing.ts';

/** How much of the picture a pass wants to see; each source knows what that is in pixels. */
export type Detail = 'coarse' | 'fine';

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
  readonly effort: ScanEffort;
  readonly zxingWasm: WasmSource;
}

/** What was found, the first seen first, and how many of the pages were looked at before the time ran out. */
export interface Search {
  readonly findings: readonly DecodedSymbol[];
  readonly pagesRead: number;
}

/** A page while it is searched. */
interface Look {
  /** Where something could be a code; known after the coarse pass. */
  readonly regions: readonly Region[];
  draw(detail: Detail, background?: View['background']): Promise<GreyPixels | undefined>;
  read(pixels: GreyPixels | undefined): Promise<readonly ReadText[]>;
  readonly deadline: Deadline;
  readonly options: SearchOptions;
}

type Pass = (look: Look) => Promise<readonly ReadText[]>;

/** A region of more pixels along a side gains nothing from a finer drawing: its modules have pixels enough. */
const MAX_FINE_SIDE = 700;

const PASSES: readonly Pass[] = [
  async ({ draw, read }) => read(await draw('coarse')),
  // What it does not show: small modules, light ones on transparency, codes without a quiet zone.
  async ({ regions, draw, read, options }) =>
    regions.some((region) => options.all || isSmall(region)) ? read(await draw('fine')) : [],
  async ({ draw, read }) => read(await draw('coarse', 'black')),
  async ({ regions, draw, read, deadline }) => {
    const pixels = regions.length > 0 ? await draw('coarse') : undefined;
    const texts: ReadText[] = [];
    for (const code of pixels ? runUntil(deadline, () => drawQuietZones(pixels)) : [])
      texts.push(...(await read(code)));
    return texts;
  },
];

/** Codes that are worn, blurred or tiny. */
const LAST: Pass = async ({ regions, draw, deadline, options }) => {
  const pixels = regions.length > 0 ? await draw('coarse') : undefined;
  return pixels ? readRegions(pixels, regions, deadline, options.zxingWasm) : [];
};

/**
 * Reads pages with one pass after the other: for one card each pass goes over all pages, until one ends with a text
 * that looks like an EHIC code; for all cards each page is read with all that could show one. With the effort for a
 * frame there is the first pass only; the further ones look at pages on which something could be a code. When time runs
 * out, or a page breaks the renderer, what was found before still counts.
 */
export async function findCodes(source: Source, deadline: Deadline, options: SearchOptions): Promise<Search> {
  const { all, effort } = options;
  const findings = new Map<string, DecodedSymbol>();
  const hasCard = () => [...findings.keys()].some(looksLikeCard);
  const lookAt = createLooks(source, deadline, options);
  const passes = effort === 'frame' ? PASSES.slice(0, 1) : PASSES;
  let pagesRead = 0;
  const readPage = async (page: number, pass: Pass) => {
    timeLeft(deadline);
    const found = await pass(lookAt(page));
    for (const { text, decoder } of found) if (!findings.has(text)) findings.set(text, { text, decoder, page });
    return found.length > 0;
  };
  const overPages = async (read: (page: number) => Promise<unknown>) => {
    for (let page = 1; page <= source.pages && !(source.isAnimation && hasCard()); page++) {
      await read(page);
      pagesRead = Math.max(pagesRead, page);
    }
  };
  try {
    if (all) {
      await overPages(async (page) => {
        let isRead = false;
        for (const pass of passes) isRead = (await readPage(page, pass)) || isRead;
        if (!isRead && effort === 'photo') await readPage(page, LAST);
      });
    } else {
      for (const pass of effort === 'photo' ? [...passes, LAST] : passes) {
        if (!hasCard()) await overPages((page) => readPage(page, pass));
      }
    }
  } catch (error) {
    if (!hasCard()) throw error;
  }
  const found = [...findings.values()];
  return { findings: found, pagesRead: found.reduce((max, { page }) => Math.max(max, page), pagesRead) };
}

/** What is drawn and found out of pages. Several passes look at the same drawing: that of the last page is kept. */
function createLooks(source: Source, deadline: Deadline, options: SearchOptions): (page: number) => Look {
  const regionsOf = new Map<number, readonly Region[]>();
  let coarse: { readonly page: number; readonly pixels: GreyPixels | undefined } | undefined;
  const drawCoarse = async (page: number) => {
    if (coarse?.page !== page)
      coarse = { page, pixels: await source.draw(page, { detail: 'coarse', background: 'white' }) };
    const { pixels } = coarse;
    if (pixels && options.effort === 'photo' && !regionsOf.has(page)) {
      regionsOf.set(
        page,
        runUntil(deadline, () => findRegions(pixels)),
      );
    }
    return pixels;
  };
  return (page) => ({
    get regions() {
      return regionsOf.get(page) ?? [];
    },
    draw: (detail, background = 'white') =>
      detail === 'coarse' && background === 'white' ? drawCoarse(page) : source.draw(page, { detail, background }),
    async read(pixels) {
      const texts = pixels ? await readWithZxing(pixels, deadline, options.zxingWasm) : [];
      return texts.map((text) => ({ text, decoder: 'zxing' }));
    },
    deadline,
    options,
  });
}

function isSmall({ width, height }: Region): boolean {
  return Math.max(width, height) <= MAX_FINE_SIDE;
}
