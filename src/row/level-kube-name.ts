/** Levels the spelling of a group's name: what differs only in case and spacing is one name. */

/** `KUBE Maju 1` and `Kube  maju 1` both give `kube maju 1`. */
export function levelKubeName(name: string): string {
  return name.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}
