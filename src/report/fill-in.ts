import { parseLocalDate, printDate } from '../card/local-date.ts';
import type { Params } from '../errors.ts';
import type { Messages } from '../language/messages.ts';

/**
 * Inserts the facts of a step into a text. Only facts of known forms are inserted (dates, times, numbers, versions,
 * code points, the names of fields and of foreign codes), so that no data from a scanned code can get into a sentence.
 * A part in square brackets is omitted when a fact in it is not known.
 */
export function fillIn(text: string, params: Params, messages: Messages): string {
  const fill = (part: string): string | undefined => {
    let isKnown = true;
    const filled = part.replace(/\{(\w+)\}/g, (_, name: string) => {
      const fact = Object.hasOwn(params, name) ? printFact(params[name], name, messages) : undefined;
      isKnown &&= fact !== undefined;
      return fact ?? '';
    });
    return isKnown ? filled : undefined;
  };
  return fill(text.replace(/\[([^\]]*)\]/g, (_, part: string) => fill(part) ?? '')) ?? text;
}

function printFact(value: Params[string] | undefined, name: string, messages: Messages): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const table: Readonly<Record<string, string>> =
    name === 'field' ? messages.fields : name === 'kind' ? messages.kinds : {};
  if (Object.hasOwn(table, value)) return table[value];
  if (parseLocalDate(value)) return printDate(value);
  if (/^(?:EH\d{1,3}|U\+[0-9A-F]{4,6})$/.test(value)) return value;
  return printTime(value);
}

/** Returns `DD/MM/YYYY HH:MM:SS UTC` for an instant in ISO 8601 in UTC, or else `undefined`. */
export function printTime(instant: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(instant);
  return match ? `${printDate(match[1]!)} ${match[2]} UTC` : undefined;
}
