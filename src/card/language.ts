/** The two written forms of Norwegian, which are not distinguished here. */
const SAME: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Returns the entry in the language of a tag, or `undefined` if there is none. */
export function findLanguage<T extends { readonly language: string }>(all: readonly T[], tag: string): T | undefined {
  const known = languageOf(tag);
  return all.find(({ language }) => language === known);
}

/**
 * Returns the language of a tag (BCP 47) as this package names it: two or three letters in lower case. A region such as
 * that of `de-AT` is ignored, and `nb` and `nn` are `no`. Returns `undefined` for anything else, such as the country
 * code `DE`.
 */
export function languageOf(tag: string): string | undefined {
  const primary = typeof tag === 'string' ? /^([a-z]{2,3})(?:-[A-Za-z0-9]{1,8})*$/.exec(tag)?.[1] : undefined;
  return primary !== undefined && Object.hasOwn(SAME, primary) ? SAME[primary] : primary;
}

/**
 * Returns the country that a tag (BCP 47) names as its region, such as `AT` for `de-AT`, in capitals. Returns
 * `undefined` for a tag without one.
 */
export function regionOf(tag: string): string | undefined {
  return /^[a-z]{2,3}(?:-[A-Za-z]{4})?-([A-Za-z]{2})(?:-|$)/.exec(tag)?.[1]?.toUpperCase();
}
