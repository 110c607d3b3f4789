import { scanImage } from './scan-image.ts';
import { scanPdf } from './scan-pdf.ts';
import { CARD_TEXT, codeOf, drawCode, drawPdf } from './test-material.ts';

/** One byte in `step` is changed, one at a time: the codes with which such a PDF is refused, or "no error". */
export async function codesOfDamagedPdfs(step: number): Promise<ReadonlySet<string>> {
  const whole = await drawPdf([{ texts: [CARD_TEXT] }]);
  return codesOfChanged(whole, step, 0x15, (changed) => codeOf(scanPdf(changed)));
}

/** The same for a picture. */
export async function codesOfDamagedPictures(step: number): Promise<ReadonlySet<string>> {
  const whole = await drawCode(CARD_TEXT).png().toBuffer();
  return codesOfChanged(whole, step, 0x55, (changed) => codeOf(scanImage(changed)));
}

/** All the codes that damage may have. */
export const PDF_DAMAGE: readonly string[] = ['no error', 'ERR_EHIC_SCAN_NOT_A_PDF', 'ERR_EHIC_SCAN_NO_CODE'];
export const PICTURE_DAMAGE: readonly string[] = [
  'no error',
  'ERR_EHIC_SCAN_IMAGE_DAMAGED',
  'ERR_EHIC_SCAN_IMAGE_TOO_LARGE',
];

async function codesOfChanged(
  whole: Uint8Array,
  step: number,
  mask: number,
  scan: (changed: Uint8Array) => Promise<string>,
): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  for (let at = 8; at < whole.length; at += step) {
    const changed = Uint8Array.from(whole);
    changed[at]! ^= mask;
    codes.add(await scan(changed));
  }
  return codes;
}
