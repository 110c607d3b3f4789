import { clustersOf } from '../../card/clusters.ts';

/**
 * Breaks a text into lines for which `fits` holds. It breaks between words. A word that does not fit on a line of its
 * own begins on a new one and is broken after a hyphen, or anywhere if that is not enough. A line has at least one
 * letter, even if that does not fit.
 */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const part of word.split(/(?<=[-\u2010])/)) {
      if (line !== '' && !fits(line + part)) {
        lines.push(line);
        line = '';
      }
      for (const letter of clustersOf(part)) {
        if (line !== '' && !fits(line + letter)) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    }
  }
  return [...lines, line];
}

/** Returns what stood before each line in the text that was broken: a space, or nothing. */
export function jointsOf(text: string, lines: readonly string[]): (' ' | '')[] {
  let end = 0;
  return lines.map((line) => {
    const joint = text[end] === ' ' && line !== '' ? ' ' : '';
    end += joint.length + line.length;
    return joint;
  });
}

/**
 * Breaks a text into two lines at the space that makes the wider of them narrowest. Without a space, the second is
 * empty.
 */
export function halve(text: string, widthOf: (line: string) => number): [string, string] {
  const words = text.split(' ');
  const at = (place: number): [string, string] => [words.slice(0, place).join(' '), words.slice(place).join(' ')];
  const wider = (place: number) => Math.max(...at(place).map(widthOf));
  const places = words.map((_, index) => index + 1);
  return at(places.reduce((best, place) => (wider(place) < wider(best) ? place : best), words.length));
}
