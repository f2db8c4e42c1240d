/** A group as reports about many of them name it: with its place, as names repeat. */
import type { Language } from "../../language.ts";
import type { ParsedMonitoring } from "../../monitoring/monitoring-record.ts";
import { writeName } from "../../score/score-phrases.ts";

/** `Mekar · Sei Lekop, Bintan Timur`; not escaped. */
export function groupTitle({ kube, area = {} }: ParsedMonitoring, lang: Language): string {
  const names = [area.desa, area.kecamatan].filter((name) => name !== undefined).join(", ");
  const place = names === "" ? (area.code ?? "") : names;
  return `${writeName(kube ?? null, lang)}${place === "" ? "" : ` · ${place}`}`;
}
