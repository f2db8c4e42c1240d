/** Names and patterns of names. */

/** Whether a name fits a pattern of `*` and `?`; steps back to the last `*` only, so it takes no more than name × pattern. */
export function fitsName(name: string, pattern: string): boolean {
  const [text, wanted] =
    process.platform === "win32" ? [name.toLowerCase(), pattern.toLowerCase()] : [name, pattern];
  let [at, to, star, retry] = [0, 0, -1, 0];
  while (at < text.length) {
    if (wanted[to] === "*") {
      star = to;
      retry = at;
      to += 1;
    } else if (to < wanted.length && (wanted[to] === "?" || wanted[to] === text[at])) {
      at += 1;
      to += 1;
    } else if (star !== -1) {
      retry += 1;
      at = retry;
      to = star + 1;
    } else return false;
  }
  return /^\**$/.test(wanted.slice(to));
}
