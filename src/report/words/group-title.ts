/** A group as reports about many of them name it: with its place, as names repeat. */
import type { Language } from "../../language.ts";
import type { ParsedMonitoring } from "../../monitoring/monitoring-record.ts";
import type { Area } from "../../row/area.ts";
import { writeName } from "../../score/score-phrases.ts";

/** The names of a place from the smallest to the largest, else its code; empty where nothing is known of it. */
export function wordArea({ desa, kecamatan, kabupaten, provinsi, code = "" }: Names): string {
  const names = [desa, kecamatan, kabupaten, provinsi].filter((name) => name !== undefined);
  return names.length === 0 ? code : names.join(", ");
}

type Names = { readonly [Level in keyof Area]: Area[Level] | undefined };

/** `Mekar · Sei Lekop, Bintan Timur`; not escaped. */
export function groupTitle({ kube, area = {} }: ParsedMonitoring, lang: Language): string {
  const place = wordArea({ ...area, kabupaten: undefined, provinsi: undefined });
  return `${writeName(kube ?? null, lang)}${place === "" ? "" : ` · ${place}`}`;
}
