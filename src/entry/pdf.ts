export { renderCardPdf } from '../pdf/render.ts';
