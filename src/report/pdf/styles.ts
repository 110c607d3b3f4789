import { A4_PAGE } from '../../pdf/layout/page.ts';
import type { Style } from '../../pdf/layout/text.ts';

/** The width of the content in mm. */
export const WIDTH = A4_PAGE.contentWidth;

/** The verdict has the largest print of the report. */
export const VERDICT: Style = { role: 'title', face: 'bold', size: 24 };
export const REASON: Style = { role: 'field', face: 'bold', size: 13 };
export const HEADING: Style = { role: 'caption', face: 'bold', size: 11 };
export const LABEL: Style = { role: 'label', face: 'italic', size: 10 };
export const VALUE: Style = { role: 'field', face: 'regular', size: 10 };
export const STRONG: Style = { role: 'field', face: 'bold', size: 10 };
export const NOTE: Style = { role: 'notes', face: 'italic', size: 9 };
export const SUBHEADING: Style = { ...NOTE, role: 'subcaption' };

/** The distance in mm from line to line of values, and of notes. */
export const LINE = 4.6;
export const NOTE_LINE = 4;
