import { codePointLength } from '../../card/text.ts';
import type { ReasonCode } from '../../codes.ts';

/** One way to read what was scanned, and what had to be changed in the text for it. */
export interface Reading {
  readonly text: string;
  readonly remarks: readonly ReasonCode[];
}

/**
 * The maximum number of characters of a QR code that this package can meet: version 40-L, alphanumeric. Characters are
 * code points.
 */
export const MAX_TEXT = 4296;
/**
 * The maximum length of a scanned text: every character may have become three (`%20`), or stand beside a NUL
 * (UTF-16 read byte by byte).
 */
const MAX_SCANNED = 4 * MAX_TEXT;
/**
 * The maximum number of pieces into which `%20` may divide a text for each occurrence to be tried as part of the
 * code.
 */
const MAX_KEPT = 16;

/**
 * Control characters and their pictures, byte order marks and zero-width characters. No code of this kind contains
 * one.
 */
const NOT_IN_A_CODE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2060\u2400-\u2426\ufeff\ufffe]/g;
/** A byte order mark in UTF-8 that was read as Windows-1252 or ISO 8859-1. */
const MISREAD_BYTE_ORDER_MARK = /^ï»¿/;
/** The symbology identifier that a scanner puts first (ISO/IEC 15424), such as `]Q1`. */
const SYMBOLOGY = /^\s*\][A-Za-z][0-9A-Za-z]/;
const PERCENT = /%([0-9A-Fa-f]{2})/g;

/**
 * The text as it was scanned, without line breaks and tabs, which no code of this kind contains; then also without
 * spaces at its end, because no Base45 ends with one. Each is accepted as soon as it can be decoded.
 */
export function plainReadings(scanned: string): readonly Reading[] {
  if (isLonger(scanned, MAX_SCANNED)) return [];
  const text = withoutLineBreaks(scanned);
  const remarks: readonly ReasonCode[] = text === scanned ? [] : ['TEXT_LINE_BREAKS'];
  return within([
    { text, remarks },
    { text: text.replace(/ +$/, ''), remarks: [...remarks, 'TEXT_TRAILING_SPACE'] },
  ]);
}

/**
 * What the code may have contained before a scanner, a text file or a web form changed it: without a symbology
 * prefix and the characters around it, with unusual spaces replaced, with percent-encoding undone. These are
 * guesses, so one is accepted only if no other can be decoded as well.
 */
export function guessedReadings(scanned: string): readonly Reading[] {
  if (isLonger(scanned, MAX_SCANNED)) return [];
  const text = withoutFrame(scanned);
  // In a web form a plus stands for a space, and a space is then not written in any other way.
  const spaced = /%20| /.test(text) ? text : text.replaceAll('+', ' ');
  const decoded = [
    ...withSpaces(text),
    percentDecode(text),
    percentDecode(percentDecode(text)),
    spaced,
    percentDecode(spaced),
  ];
  return within([
    { text, remarks: ['TEXT_FRAME'] },
    ...decoded.map((each): Reading => ({ text: each.trim(), remarks: ['TEXT_URL_ENCODED'] })),
  ]);
}

/** Whether nothing is left of a text without what scanners and files put around a code. */
export function isBlank(scanned: string): boolean {
  return !isLonger(scanned, MAX_SCANNED) && withoutFrame(scanned) === '';
}

/** The text without line breaks and tabs. A text that is far too long is returned unchanged. */
export function withoutLineBreaks(scanned: string): string {
  return isLonger(scanned, MAX_SCANNED) ? scanned : scanned.replace(/[\r\n\t]+/g, '');
}

function withoutFrame(scanned: string): string {
  const text = scanned.replace(MISREAD_BYTE_ORDER_MARK, '').replace(NOT_IN_A_CODE, '');
  return text
    .replace(SYMBOLOGY, '')
    .replace(/\p{Zs}/gu, ' ')
    .trim();
}

/** The text with every `%20` as a space, and with each of them in turn unchanged. */
function withSpaces(text: string): string[] {
  const parts = text.split('%20');
  const all = parts.join(' ');
  if (parts.length > MAX_KEPT) return [all];
  return [
    all,
    ...parts.slice(1).map((_, kept) => `${parts.slice(0, kept + 1).join(' ')}%20${parts.slice(kept + 1).join(' ')}`),
  ];
}

function percentDecode(text: string): string {
  return text.replace(PERCENT, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** The distinct readings that fit into a QR code. */
function within(readings: readonly Reading[]): readonly Reading[] {
  const texts = new Set<string>();
  return readings.filter(({ text }) => {
    if (text === '' || isLonger(text, MAX_TEXT) || texts.has(text)) return false;
    texts.add(text);
    return true;
  });
}

/** Whether a text has more code points; it is counted only where its code units leave that open. */
function isLonger(text: string, max: number): boolean {
  return text.length > max && (text.length > 2 * max || codePointLength(text) > max);
}
