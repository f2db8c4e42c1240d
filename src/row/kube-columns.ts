/** THE columns that name a group: the same in every kind of list. */
import type { FieldRow } from "./column.ts";
import { KUBE_HEAD } from "./shared-fields.ts";
import { parseText } from "./values/parse-text.ts";

/** The name of a group. */
export const KUBE_FIELD: FieldRow<string> = {
  ...KUBE_HEAD,
  columns: [
    {
      header: KUBE_HEAD.header,
      aliases: [
        "KUBE",
        "Kelompok",
        "Nama Kelompok",
        "Nama Kelompok KUBE",
        "Kelompok KUBE",
        "Grup",
        "Nama Grup",
        ...["Asal KUBE", "Nama KUBE/Kelompok", "Nama KUBE Usaha", "Nama Usaha KUBE", "Nama Kelompok Usaha"],
        ...["Nama Kelompok Usaha Bersama", "Kelompok Usaha Bersama", "Nama KUBE PFM", "Group", "Group Name"],
      ],
      parse: parseText,
    },
  ],
};
