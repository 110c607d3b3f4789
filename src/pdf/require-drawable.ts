import { findUndrawable } from '../card/drawable.ts';
import { PdfError } from '../errors.ts';

/**
 * Throws `ERR_EHIC_GLYPH_MISSING`, which names the field, for a text with a character that the page cannot draw. The
 * font alone does not know whose text it draws.
 */
export function requireDrawable(field: string, text: string): void {
  const codePoint = findUndrawable(text);
  if (codePoint === undefined) return;
  throw new PdfError('ERR_EHIC_GLYPH_MISSING', `the font has no glyph for ${codePoint}`, { codePoint, field });
}
