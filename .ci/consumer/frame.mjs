import { qrMatrix } from 'eehic/qr';

/** A picture of a code as a camera or a canvas has it: RGBA, 4 pixels a module, with the quiet zone. */
export function frameOf(text) {
  const { size, modules } = qrMatrix(text, { level: 'M' });
  const width = (size + 8) * 4;
  const rgba = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < size * 4; y++) {
    for (let x = 0; x < size * 4; x++) {
      if (modules[(y >> 2) * size + (x >> 2)])
        rgba.fill(0, 4 * ((y + 16) * width + x + 16), 4 * ((y + 16) * width + x + 16) + 3);
    }
  }
  return { width, height: width, rgba };
}
