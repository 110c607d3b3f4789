/**
 * Puts a title in capitals by the rules of its language (BCP 47). In Irish the letters that a mutation puts before a
 * capital stay small, as in `gCÁRTA`.
 */
export function capitals(text: string, language: string): string {
  if (language !== 'ga') return text.toLocaleUpperCase(language);
  const parts = text.split(/(?<!\p{L})((?:bh|[bdghmnt]-?)(?=\p{Lu}))/u);
  return parts.map((part, index) => (index % 2 === 1 ? part : part.toLocaleUpperCase(language))).join('');
}
