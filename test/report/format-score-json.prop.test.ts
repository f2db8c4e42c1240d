import { compileRuleset, getRuleset, type Scored, scoreList } from "aturan-kube";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { formatScoreJson } from "../../src/report/contract/format-score-json.ts";
import { scoreReportSchema } from "../../src/report/contract/score-report.ts";
import { writeJson } from "../../src/report/text/write-json.ts";
import { plainRecord } from "./plain-score-report.ts";
import { joined } from "./small-list.ts";

const ROW = fc.record(
  {
    "Nama KUBE": fc.oneof(fc.constantFrom("Mekar", "Maju"), fc.string({ unit: "binary" })),
    "ID KUBE": fc.constantFrom("7", "k::1"),
    Bulan: fc.constantFrom("Januari 2022", "17/02/2022", "?", "12/2041"),
    Kecamatan: fc.oneof(fc.constant("Bintan Timur"), fc.string({ unit: "grapheme" })),
    "Jenis Usaha": fc.string({ unit: "grapheme" }),
    "Status KUBE": fc.constantFrom("aktif", "tidak aktif"),
    Omset: fc.constantFrom("1.500.000", "x"),
    "Pendapatan Awal": fc.nat({ max: 1_000_000 }),
    "Pendapatan Anggota": fc.nat({ max: 1_000_000 }),
    "Ada Pendamping": fc.constantFrom("ya", "tidak"),
    "Tahun Terbentuk": fc.constantFrom("2018", "2023"),
    "Jumlah Anggota": fc.nat({ max: 12 }),
  },
  { requiredKeys: [] },
);

it("has the plain value of each record, key by key and byte by byte", async () => {
  const rulesets = ["aturan-kube-default", "kepri-2022", "tahap-kebon-waru"].map((id) =>
    compileRuleset(getRuleset(id)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(ROW, { maxLength: 6 }),
      fc.constantFrom(...rulesets),
      fc.constantFrom("id" as const, "en" as const),
      async (rows, ruleset, lang) => {
        const items: Scored[] = [];
        for await (const item of scoreList(rows, { ruleset, lang, asOf: "2040-01-01" })) items.push(item);
        async function* again(): AsyncGenerator<Scored> {
          yield* items;
        }
        const report = await joined(formatScoreJson(again(), lang));
        const records = items.flatMap((item) =>
          item.kind === "score" ? [`\n    ${writeJson(plainRecord(item, lang))}`] : [],
        );
        expect(report).toContain(`  "records": [${records.join(",")}\n  ],\n`);
        scoreReportSchema.parse(JSON.parse(report));
      },
    ),
  );
});
