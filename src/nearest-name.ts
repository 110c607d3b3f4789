/** A name in lower case, without what separates its words. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/**
 * The name that is nearest to a misspelt one, when it is near enough to be meant: at most one change in four letters,
 * and `more` changes beside. Of names as near as each other the first. Give no more than about 50 letters.
 */
export function nearestName<Name extends string>(misspelt: string, names: readonly Name[], more = 0): Name | undefined {
  const plain = plainName(misspelt);
  if (plain === '') return undefined;
  const ranked = names
    .map((name) => ({ name, changes: changesBetween(plain, plainName(name)) }))
    .filter(({ name, changes }) => changes <= Math.floor(name.length / 4) + more && changes < name.length);
  return ranked.sort((one, other) => one.changes - other.changes)[0]?.name;
}

/** How many letters must be put in, left out or changed (Levenshtein). */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
