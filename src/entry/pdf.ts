export type { Labels } from '../pdf/labels/labels.ts';
export { type RenderOptions, renderCardPdf } from '../pdf/render.ts';
