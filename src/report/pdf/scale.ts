import { LINE_WIDTH, type SimpleItem } from '../../pdf/layout/items.ts';
import { A4_PAGE } from '../../pdf/layout/page.ts';

/** How items are made smaller: each position is multiplied by `factor` and then moved by `x` and `y` mm. */
export interface Scale {
  readonly factor: number;
  readonly x: number;
  readonly y: number;
}

/** Returns items that were laid out for a whole page as a smaller picture of that page. */
export function scaleItem(item: SimpleItem, { factor, x, y }: Scale): SimpleItem {
  switch (item.kind) {
    case 'text':
    case 'watermark':
      return { ...item, x: x + factor * item.x, y: y + factor * item.y, size: factor * item.size };
    case 'code':
      return { ...item, x: x + factor * item.x, y: y + factor * item.y, side: factor * item.side };
    case 'drawing':
    case 'picture': {
      const place = { x: x + factor * item.x, y: y + factor * item.y };
      const size = { width: factor * item.width, height: factor * item.height };
      return item.kind === 'picture'
        ? { ...item, ...place, ...size }
        : { ...item, ...place, ...size, scale: factor * (item.scale ?? 1) };
    }
    case 'box': {
      const { width, height, radius = 0, lineWidth = LINE_WIDTH } = item;
      const place = { x: x + factor * item.x, y: y + factor * item.y };
      const size = { width: factor * width, height: factor * height, radius: factor * radius };
      return { ...item, ...place, ...size, lineWidth: factor * lineWidth };
    }
    case 'stroke': {
      const lines = item.lines.map((line) =>
        line.map((point) => [x + factor * point[0], y + factor * point[1]] as const),
      );
      return { ...item, lines, width: factor * item.width };
    }
    case 'rule': {
      const ends = [0, A4_PAGE.contentWidth].map((end) => [x + factor * end, y + factor * item.y] as const);
      return { kind: 'stroke', lines: [ends], width: factor * LINE_WIDTH };
    }
  }
}
