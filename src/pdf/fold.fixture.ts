import type { IssuedCard } from '../issue/issued-card.ts';
import { open, render } from './drawn.fixture.ts';
import { EHIC, PRC, pretendIssued } from './sample.fixture.ts';

const DPI = 200;

/** Pages with codes of the usual sizes: 10-M, 15-M, 18-L and what the JWS of an RSA key takes. */
export const FOLDED: readonly (readonly [string, IssuedCard])[] = [
  ['a certificate', pretendIssued(PRC, 271)],
  ['a card with an RSA signature', pretendIssued(EHIC, 600)],
  ['a jws', pretendIssued(PRC, 720, 'L')],
  ['a jws of an RSA key', pretendIssued(PRC, 950, 'L')],
];

/** Where a page is folded, in mm above its foot: into three for a letter, and by DIN 676 for an envelope. */
export const CREASES = [99, 87] as const;

/** The pixels of a page whose print is rubbed off along a crease, `band` mm wide. */
export async function creased(issued: IssuedCard, crease: number, band: number) {
  const { picture } = await open(await render(issued), DPI);
  const row = (mm: number) => Math.round((mm / 25.4) * DPI);
  const [from, to] = [row(297 - crease - band / 2), row(297 - crease + band / 2)];
  const data = picture.data.slice();
  data.fill(255, 4 * picture.width * from, 4 * picture.width * to);
  return { data, width: picture.width, height: picture.height };
}
