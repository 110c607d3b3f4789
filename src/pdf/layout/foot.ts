import type { Labels } from '../../language/labels.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { layOutContact } from './contact.ts';
import type { PageContent } from './content.ts';
import { layOutGuidance } from './guidance.ts';
import type { Item } from './items.ts';
import { A4_PAGE } from './page.ts';
import { placeLine, type Style } from './text.ts';

/** The width in mm of boxes that stand side by side; `RIGHT` is where the right one begins. */
export const HALF = 86.5;
export const RIGHT = A4_PAGE.contentWidth - HALF;
const SIGNATURE_BOX = { x: RIGHT, y: 173.5, width: HALF, height: 68.5 } as const;
/** The space on the left of that box. */
const LEFT = { ...SIGNATURE_BOX, x: 0, width: HALF - 4 } as const;
/** The distance in mm between the quiet zone and the frame of the box, which the quiet zone would hide. */
const INSIDE_FRAME = 0.25;
/** The room that the caption of the code needs above its quiet zone, and how far above it its middle is, in mm. */
const CAPTION_ROOM = 6;
const CAPTION_ABOVE = 2.5;
const PADDING = 3;

export const BOX_CAPTION: Style = { role: 'caption', face: 'italic', size: 10 };
const SCAN_CAPTION: Style = { role: 'notes', face: 'regular', size: 10 };

/**
 * Lays out the foot of an A4 page: on the right the box for signature and stamp with the code, on the left what the
 * document is and how to reach the institution.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`.
 */
export function layOutFoot(content: PageContent, captions: Labels): Item[] {
  const { labels, matrix, codeSide } = content;
  const contact = layOutContact(content, captions, LEFT);
  const guidance = { ...LEFT, height: LEFT.height - contact.height };
  const place = { x: 0, y: 169, width: A4_PAGE.contentWidth, name: 'caption' };
  return [
    placeLine(BOX_CAPTION, captions.signature, place, 'right'),
    ...layOutGuidance(labels.guidance, guidance),
    ...contact.items,
    { kind: 'box', ...SIGNATURE_BOX },
    ...(matrix ? codeWithCaption(matrix, codeSide, captions) : []),
  ];
}

/** The code stands at the foot of the box for signature and stamp, below the creases of a folded page. */
function codeWithCaption(matrix: QrMatrix, side: number, { qrCode, scanCaption }: Labels): Item[] {
  const { x, y, width, height } = SIGNATURE_BOX;
  const quietZone = (QUIET_ZONE * side) / matrix.size;
  const top = y + height - INSIDE_FRAME - quietZone - side;
  const symbol = { kind: 'code', x: x + (width - side) / 2, y: top, side, matrix, alternative: qrCode } as const;
  const room = top - quietZone - y;
  // A symbol that is larger than the default may leave no room above it.
  if (scanCaption === '' || room < CAPTION_ROOM) return [symbol];
  const place = { x: x + PADDING, y: y + room - CAPTION_ABOVE, width: width - 2 * PADDING, name: 'scanCaption' };
  return [placeLine(SCAN_CAPTION, scanCaption, place, 'centre'), symbol];
}
