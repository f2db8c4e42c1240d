/** Dates of rule files in words, as precise as they are known: `2016`, `Juni 2025`, `22 Februari 2022`. */
import type { Language } from "../../language.ts";

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: [
    ...["Januari", "Februari", "Maret", "April", "Mei", "Juni"],
    ...["Juli", "Agustus", "September", "Oktober", "November", "Desember"],
  ],
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
};

/** An ISO date, or the year or month of one, in words. */
export function wordDate(date: string, lang: Language): string {
  const [year, month, day] = date.split("-");
  const name = MONTHS[lang][Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year]
    .filter((part) => part !== undefined)
    .join(" ");
}
