import sharp, { type Sharp } from 'sharp';

const LINE = 'The holder is entitled to benefits in kind which become necessary on medical grounds';

/** A picture of 1280 by 720 of a page full of text, which has edges as a code has, and none. */
export async function printedPage(): Promise<Sharp> {
  const lines = Array.from({ length: 26 }, (_, line) => `<text x="40" y="${40 + line * 26}">${line} ${LINE}</text>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1280" height="720">
    <rect width="1280" height="720" fill="#efeeea"/>
    <g font-family="DejaVu Sans, sans-serif" font-size="22" fill="#222">${lines.join('')}</g>
    <rect x="1000" y="60" width="200" height="200" fill="none" stroke="#222" stroke-width="9"/></svg>`;
  return sharp(Buffer.from(svg)).flatten().blur(0.7);
}
