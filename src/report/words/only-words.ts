/** What a report left out of a list of which it holds some persons and groups only. */
import type { Language } from "../../language.ts";
import type { LeftOut } from "../../list/checked-rows.ts";
import { reportCount, reportWord } from "./report-words.ts";

/** One line: by what they were chosen, and how many there are besides. */
export function onlyWords({ findings, members, groups }: LeftOut, lang: Language): string {
  const left = `${reportCount("persons", lang, members)}, ${reportCount("groups", lang, groups)}`;
  return `\`--only ${findings.join(",")}\`: ${left} ${reportWord("leftOut", lang)}`;
}
