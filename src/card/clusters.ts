const MARK = /\p{M}/u;
/** Returns whether a mark is over or below two letters; it stands after the first of them. */
const isDouble = (mark: string): boolean => mark >= '\u035c' && mark <= '\u0362';

/** Returns whether a text has letters of several code points; without marks, each code point is a letter of its own. */
export function hasMarks(text: string): boolean {
  return MARK.test(text);
}

/** Splits a text into letters with the marks that belong to them; a double mark holds two letters together. */
export function clustersOf(text: string): string[] {
  if (!hasMarks(text)) return Array.from(text);
  const clusters: string[] = [];
  let joins = false;
  for (const character of text) {
    const isMark = MARK.test(character);
    if (clusters.length > 0 && (isMark || joins)) clusters[clusters.length - 1] += character;
    else clusters.push(character);
    joins = isMark ? joins || isDouble(character) : false;
  }
  return clusters;
}
