import { textsOf } from '../card/fields.ts';
import { EhicError, PdfError } from '../errors.ts';
import type { IssuedCard } from '../issue/issued-card.ts';
import { chooseLabels } from '../language/choose-labels.ts';
import type { Labels } from '../language/labels.ts';
import { type QrMatrix, qrMatrix } from '../qr/matrix.ts';
import { layOutA4 } from './layout/a4.ts';
import { layOutId1 } from './layout/id1.ts';
import { ID1_PAGE } from './layout/page.ts';
import { chooseQrSize } from './layout/qr-size.ts';
import { overrideLabels } from './override-labels.ts';
import type { RenderOptions } from './render.ts';
import { requireDrawable } from './require-drawable.ts';
import { type ContentStream, writeContentStream } from './write/content-stream.ts';
import { buildDocument, type OpenDocument } from './write/document.ts';
import { identify } from './write/document-id.ts';
import { parseCreationTime } from './write/metadata.ts';

/**
 * Builds the document of an issued card without writing it. `part` is that of ISO 19005: part 1 is for validators that
 * know no other, and has the same content without the attachment.
 *
 * @throws {EhicError} as `renderCardPdf` does.
 */
export async function buildCardDocument(
  issued: IssuedCard,
  options: RenderOptions,
  part: 1 | 3 = 3,
): Promise<OpenDocument> {
  const { card, text } = issued;
  for (const [field, value] of textsOf(card)) requireDrawable(field, value);
  const { labels: official, language } = chooseLabels(card.country, options.language);
  const labels = overrideLabels(official, options.labels);
  const content = drawPage(issued, labels, language, options);
  const info = {
    title: (card.document === 'PRC' ? labels.prcTitle : labels.ehicTitle).join(' '),
    language,
    part,
    attachment: { text, description: labels.qrCode },
    ...(options.now !== undefined && { createdAt: parseCreationTime(options.now) }),
  };
  return buildDocument(content, { ...info, id: await identify([content], info) });
}

function drawPage(
  { card, text, qr }: IssuedCard,
  labels: Labels,
  language: string,
  { size = 'A4', qrSize, qrLevel }: RenderOptions,
): ContentStream {
  if (size !== 'A4' && size !== 'ID-1')
    throw new EhicError('ERR_EHIC_OPTIONS', 'size is A4 or ID-1', { option: 'size' });
  if (size === 'ID-1' && card.document !== 'EHIC') {
    throw new PdfError('ERR_EHIC_PAGE_SIZE', 'only the European Health Insurance Card itself has card size', { size });
  }
  const matrix = drawCode(text, qr, qrLevel);
  if (size === 'A4') {
    const codeSide = chooseQrSize(matrix.size, qrSize);
    return writeContentStream(layOutA4({ card, labels, language, matrix, codeSide }));
  }
  const drawCard = (code: QrMatrix): ContentStream => {
    const items = layOutId1({ card, labels, language, matrix: code, qrSize });
    return writeContentStream(items, items, ID1_PAGE);
  };
  try {
    return drawCard(matrix);
  } catch (error) {
    const isTooLarge = error instanceof PdfError && error.code === 'ERR_EHIC_QR_TOO_LARGE';
    if (!isTooLarge || qrLevel !== undefined || qrSize !== undefined || qr.level === 'L') throw error;
    // With fewer modules, the code of an RSA signature fits on a page in card size.
    return drawCard(drawCode(text, qr, 'L'));
  }
}

function drawCode(text: string, qr: IssuedCard['qr'], level: RenderOptions['qrLevel']): QrMatrix {
  if (level === undefined || level === qr.level) return qrMatrix(text, qr);
  if (!['L', 'M', 'Q'].includes(level))
    throw new EhicError('ERR_EHIC_OPTIONS', 'qrLevel is L, M or Q', { option: 'qrLevel' });
  return qrMatrix(text, { level });
}
