import { EhicError } from '../errors.ts';
import type { Labels } from '../language/labels.ts';
import { requireDrawable } from './require-drawable.ts';

const LIST_LABELS: ReadonlySet<string> = new Set(['prcTitle', 'ehicTitle', 'prcLegal', 'ehicLegal', 'guidance']);
const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['prcLegal', 'ehicLegal', 'guidance']);
/** The labels that are paragraphs. */
const NOTES: ReadonlySet<string> = new Set(['prcNotes', 'ehicNotes']);
/** The maximum length of a label, or of a line of one, in UTF-16 code units. */
const MAX_LENGTH = 2000;
const LINE_BREAK = /[ ]*(?:\r\n|\r|\n)[ ]*/;

/**
 * Returns labels with some of them replaced; those that are `undefined` stay as they are. A line break begins a new
 * line of a title, of the guidance or of notes; in a caption, which is one line, it is a space.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`, `option` names the label: for an unknown name, a value of the wrong type,
 *   and a title without a line.
 * @throws {PdfError} `ERR_EHIC_GLYPH_MISSING` for a character that the font does not have; `field` names the label.
 */
export function overrideLabels(official: Labels, own: Partial<Labels> = {}): Labels {
  if (own === null || typeof own !== 'object') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'labels is an object of labels', { option: 'labels' });
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return {
    ...official,
    ...Object.fromEntries(given.map(([name, value]) => [name, parseLabel(official, name, value)])),
  };
}

function parseLabel(official: Labels, name: string, value: unknown): string | readonly string[] {
  const field = `labels.${name}`;
  const isList = LIST_LABELS.has(name);
  const isUsable = isList
    ? Array.isArray(value) && value.every(isText) && (value.length > 0 || MAY_BE_EMPTY.has(name))
    : isText(value);
  if (!Object.hasOwn(official, name) || !isUsable) {
    throw new EhicError('ERR_EHIC_OPTIONS', `${field} is no label, or not what it takes`, { option: field });
  }
  const lines = (isList ? (value as readonly string[]) : [value as string]).flatMap((text) => text.split(LINE_BREAK));
  for (const line of lines) requireDrawable(field, line);
  return isList ? lines : lines.join(NOTES.has(name) ? '\n' : ' ');
}

/** A label is a text that can fit a page at all; a longer one would only cost time. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LENGTH;
}
