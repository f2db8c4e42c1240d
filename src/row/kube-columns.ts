/** THE columns that name a group: the same in every kind of list. */
import type { FieldRow } from "./column.ts";
import { parseText } from "./values/parse-text.ts";

/** The name of a group. */
export const KUBE_FIELD: FieldRow<string> = {
  isPersonal: false,
  columns: [
    {
      header: "Nama KUBE",
      aliases: [
        "KUBE",
        "Kelompok",
        "Nama Kelompok",
        "Nama Kelompok KUBE",
        "Kelompok KUBE",
        "Grup",
        "Nama Grup",
      ],
      parse: parseText,
    },
  ],
};
