/**
 * The names that a misspelled one may have meant, nearest first; short lists are given whole.
 * Distance is Levenshtein's, without regard to case.
 */
export function nearestNames(name: string, names: Iterable<string>, limit = 5): string[] {
  const all = [...names];
  if (all.length <= limit) return all;
  const wanted = name.toLowerCase();
  return all
    .map((each) => ({ each, distance: editDistance(wanted, each.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1))
    .slice(0, limit)
    .map(({ each }) => each);
}

/** Levenshtein's distance: how many letters are to be put in, taken out or replaced. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const here = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      here.push(Math.min(replaced, above[j]! + 1, here[j - 1]! + 1));
    }
    above = here;
  }
  return above[b.length]!;
}
