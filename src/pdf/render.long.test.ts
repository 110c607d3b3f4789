import { expect, test } from 'vitest';
import { smallestVersion, symbolSize } from '../qr/capacity.ts';
import { readPixels } from '../qr/reading.fixture.ts';
import { contentOf, open, render } from './drawn.fixture.ts';
import { CREASES, creased, FOLDED } from './fold.fixture.ts';
import { EHIC, LONGEST, PRC, pretendIssued } from './sample.fixture.ts';

test.each(['L', 'M', 'Q'] as const)(
  'at level %s the code has the smallest version that fits, and says the same',
  async (qrLevel) => {
    const issued = pretendIssued(PRC, 294, 'M');
    const card = pretendIssued(EHIC, 294, 'M');
    for (const page of [
      await render(issued, { qrLevel, qrSize: 33 }),
      await render(card, { qrLevel, qrSize: 33, size: 'ID-1' }),
    ]) {
      const { picture } = await open(page, 300);
      expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
    }
    const content = await contentOf(await render(issued, { qrLevel }));
    const modules = symbolSize(smallestVersion(294, qrLevel)!);
    expect(content).toContain(`1 g -4 -4 ${modules + 8} ${modules + 8} re`);
  },
);

test.each([
  ['the longest values', pretendIssued({ ...PRC, ...LONGEST }, 496)],
  ['an RSA signature', pretendIssued(PRC, 600)],
] as const)('%s: at 150 dpi the code is read by two readers', async (_, issued) => {
  const { picture } = await open(await render(issued), 150);
  expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
});

test('a code of the smallest size is read by two readers at 300 dpi', async () => {
  const issued = pretendIssued(PRC);
  const { picture } = await open(await render(issued, { qrSize: 24.5 }), 300);
  expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
});

test.each([258, 330, 420, 496, 600])(
  'a card in its own size with a text of %i characters is read by two readers',
  async (length) => {
    for (const card of [EHIC, { ...EHIC, ...LONGEST, validFrom: '2025-10-01' }]) {
      const issued = pretendIssued(card, length);
      const { picture, pages } = await open(await render(issued, { size: 'ID-1' }), 300);
      expect(pages).toBe(1);
      expect(await readPixels(picture)).toEqual({ jsqr: issued.text, zxing: issued.text });
    }
  },
);

test.each(FOLDED.flatMap(([name, issued]) => CREASES.map((crease) => [name, crease, issued] as const)))(
  '%s: folded %i mm above the foot, the code is read with 1, 2 and 3 mm rubbed off',
  async (_, crease, issued) => {
    for (const band of [1, 2, 3]) {
      const { zxing } = await readPixels(await creased(issued, crease, band));
      expect(zxing, `${band} mm`).toBe(issued.text);
    }
  },
);
