import { describe, expect, it } from 'vitest';
import { ScanError } from '../errors.ts';
import { startDeadline } from './deadline.ts';
import { readZxingWasm } from './packaged.ts';
import type { GreyPixels } from './pixels.ts';
import { findCodes, type Source } from './search.ts';
import { CARD_TEXT, drawCode, FOREIGN_TEXT, OTHER_CARD_TEXT } from './test-material.ts';

async function drawn(text: string): Promise<GreyPixels> {
  const { data, info } = await drawCode(text).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}

const pages = await Promise.all([CARD_TEXT, FOREIGN_TEXT, OTHER_CARD_TEXT].map(drawn));
const white = { width: 60, height: 60, grey: new Uint8Array(3600).fill(255) };
const sourceOf = (...shown: (GreyPixels | 'timeout')[]): Source => ({
  pages: shown.length,
  async draw(page) {
    const pixels = shown[page - 1]!;
    if (pixels === 'timeout') throw new ScanError('ERR_EHIC_SCAN_TIMEOUT', 'no time left');
    return pixels;
  },
});
const search = async (source: Source, all: boolean) => {
  const { findings, pagesRead } = await findCodes(source, startDeadline(20_000), {
    all,
    effort: 'photo',
    zxingWasm: readZxingWasm,
  });
  return [findings.map(({ text, page }) => [text, page]), pagesRead];
};

describe.each([
  ['one card', false],
  ['all cards', true],
])('findCodes for %s', (_name, all) => {
  it('finds the codes of all pages', async () => {
    expect(await search(sourceOf(...pages), all)).toEqual([
      [
        [CARD_TEXT, 1],
        [FOREIGN_TEXT, 2],
        [OTHER_CARD_TEXT, 3],
      ],
      3,
    ]);
  });

  it('keeps what was found before the time ran out, and says how far it came', async () => {
    expect(await search(sourceOf(pages[0]!, white, 'timeout', white), all)).toEqual([[[CARD_TEXT, 1]], 2]);
  });

  it('ends with the error where no card was found before', async () => {
    await expect(search(sourceOf(pages[1]!, 'timeout'), all)).rejects.toMatchObject({ code: 'ERR_EHIC_SCAN_TIMEOUT' });
  });

  it('looks no further than the frame of an animation that shows a card', async () => {
    const animation = { ...sourceOf(white, pages[0]!, pages[2]!), isAnimation: true };
    expect((await search(animation, all))[0]).toEqual([[CARD_TEXT, 2]]);
  });
});
