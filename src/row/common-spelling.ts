/** Which of several spellings of one name to show. */

/** The spelling used most often; among equals the first in code-unit order, so that the order of records never matters. */
export function commonSpelling(spellings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}
