/**
 * The script that a developer would write for one list whose every column is known: csv-parse, zod, json-logic-js,
 * date-fns, groups in a Map. No issues, no reasons, nothing written. `node obvious-script.mjs LIST`.
 */
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";
import { differenceInYears } from "date-fns/differenceInYears";
import { parse as parseDate } from "date-fns/parse";
import jsonLogic from "json-logic-js";
import * as z from "zod";

const number = z.string().regex(/^\d{16}$/);
const person = z.object({
  NIK: number,
  "No KK": number,
  Nama: z.string(),
  "Tanggal Lahir": z.string().transform((text) => parseDate(text, "dd/MM/yyyy", new Date(0))),
  "Status Perkawinan": z.string().toLowerCase(),
  Pekerjaan: z.string().toLowerCase(),
  "ID DTKS": z.string(),
  "Nama KUBE": z.string(),
  "Kode Wilayah": z.string(),
  "Siap Berkelompok": z.string(),
  Keterampilan: z.string(),
});
const rules = [
  { "<=": [18, { var: "age" }, 59] },
  { in: [{ var: "marital" }, ["kawin", "kawin tercatat"]] },
  { "!": { in: [{ var: "work" }, ["pegawai negeri sipil (pns)", "tni", "polri", "pensiunan"]] } },
  { "===": [{ var: "registered" }, true] },
  { "===": [{ var: "willing" }, true] },
  { "===": [{ var: "skilled" }, true] },
];
const asOf = new Date(2022, 1, 22);

const groups = new Map();
const niks = new Set();
let [rows, eligible] = [0, 0];
const records = createReadStream(process.argv[2]).pipe(parse({ delimiter: ";", bom: true, columns: true }));
for await (const record of records) {
  rows += 1;
  const parsed = person.safeParse(record);
  if (!parsed.success) continue;
  const { data } = parsed;
  const facts = {
    age: differenceInYears(asOf, data["Tanggal Lahir"]),
    marital: data["Status Perkawinan"],
    work: data.Pekerjaan,
    registered: data["ID DTKS"] !== "Tidak",
    willing: data["Siap Berkelompok"] === "Ya",
    skilled: data.Keterampilan !== "",
  };
  const isEligible = rules.map((rule) => jsonLogic.apply(rule, facts)).every(Boolean);
  if (isEligible) eligible += 1;
  niks.add(data.NIK);
  let group = groups.get(data["Nama KUBE"]);
  if (group === undefined) {
    group = { households: new Set(), areas: new Set(), eligible: 0 };
    groups.set(data["Nama KUBE"], group);
  }
  group.households.add(data["No KK"]);
  group.areas.add(data["Kode Wilayah"]);
  if (isEligible) group.eligible += 1;
}
console.log(rows, eligible, niks.size, groups.size);
