import { withColon } from '../../language/colon.ts';
import type { Labels } from '../../language/labels.ts';
import type { Contact, LogoDrawing, PageContent } from './content.ts';
import type { Space } from './guidance.ts';
import type { Item, TextItem } from './items.ts';
import { placeParagraph, type Style } from './text.ts';

const TITLE: Style = { role: 'notes', face: 'italic', size: 8 };
const LINE: Style = { role: 'notes', face: 'regular', size: 8.5 };
/** The distance between lines in mm, and that of the block from what stands above it. */
const STEP = 3.7;
const GAP = 2;
/** The largest width and height of a logo in mm. */
const LOGO = { width: 45, height: 9 } as const;
const MAX_LINES = 3;

/**
 * Lays out logo and contact of the institution at the foot of a space, under words that say that they are not signed.
 * The height is what they take of the space.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `label` is `contactTitle` or a member of the contact, such as
 *   `contact.address`.
 */
export function layOutContact(
  { contact, logo, language }: Pick<PageContent, 'contact' | 'logo' | 'language'>,
  { contactTitle, telephone }: Labels,
  space: Space,
): { readonly items: readonly Item[]; readonly height: number } {
  const lines = contact ? linesOf(contact, telephone, language) : [];
  if (lines.length === 0 && !logo) return { items: [], height: 0 };
  const title = [{ style: TITLE, name: 'contactTitle', text: contactTitle }];
  const texts: TextItem[] = [];
  let y = logo ? LOGO.height + GAP + STEP / 2 : STEP / 2;
  for (const { style, name, text } of [...title, ...lines.map((line) => ({ style: LINE, ...line }))]) {
    const place = { x: space.x, y, width: space.width, lines: MAX_LINES, step: STEP, name };
    const placed = placeParagraph(style, text, place);
    texts.push(...placed);
    y += STEP * placed.length;
  }
  const height = y - STEP / 2 + GAP;
  const top = space.y + space.height - height + GAP;
  const items = texts.map((item) => ({ ...item, y: item.y + top }));
  return { items: logo ? [...placeLogo(logo, space.x, top), ...items] : items, height };
}

function linesOf({ name, address, telephone, url }: Contact, telephoneLabel: string, language: string) {
  return [
    { name: 'contact.name', text: name },
    { name: 'contact.address', text: address },
    { name: 'contact.telephone', text: telephone && `${withColon(telephoneLabel, language)} ${telephone}` },
    { name: 'contact.url', text: url },
  ].flatMap(({ name: label, text }) => (text ? [{ name: label, text }] : []));
}

function placeLogo({ width, height, content, description }: LogoDrawing, x: number, y: number): Item[] {
  const scale = Math.min(LOGO.width / width, LOGO.height / height);
  const place = { x, y, width: width * scale, height: height * scale, alternative: description };
  if ('pixels' in content) return [{ kind: 'picture', ...place, pixels: content.pixels }];
  return [{ kind: 'drawing', ...place, shapes: content.shapes, scale }];
}
