/** Whether two spellings of a group's name that are not the same may name one group all the same. */
import { isNearName, numberSigns } from "./is-near-name.ts";
import { levelKubeName, properWords } from "./level-kube-name.ts";

/** Longer names have no aside that is looked for. */
const MAX_LENGTH = 200;
/** What people add to a name, such as the desa. */
const ASIDE = /[([{,;|/]|\s[-–—]\s/u;

/** Whether `Mekar Jya` or `Mekar Jaya (Sei Lekop)` may be `Mekar Jaya`. */
export function isNearKubeName(a: string, b: string): boolean {
  return isNearName(properWords(a), properWords(b)) || isWithAside(a, b) || isWithAside(b, a);
}

/** The numbers in a name, with what is added to it and without: names that share none of these are never near. */
export function kubeNumberSigns(name: string): readonly string[] {
  const stem = kubeNameStem(name);
  const signs = numberSigns(properWords(name));
  return stem === undefined ? signs : [...new Set([...signs, ...numberSigns(properWords(stem))])];
}

function isWithAside(long: string, short: string): boolean {
  const stem = kubeNameStem(long);
  return (
    stem !== undefined && kubeNameStem(short) === undefined && levelKubeName(stem) === levelKubeName(short)
  );
}

/** The name before what is added to it; `undefined` where nothing is. */
export function kubeNameStem(name: string): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  const at = name.search(ASIDE);
  return at <= 0 || properWords(name.slice(0, at)).length === 0 ? undefined : name.slice(0, at);
}
