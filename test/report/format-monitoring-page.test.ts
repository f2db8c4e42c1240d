import { compileRuleset, parseRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import type { Language } from "../../src/language.ts";
import type { RulesetPage } from "../../src/report/document/page/page-document.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { changed, SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { written } from "./written.ts";

type Changes = Readonly<Record<string, unknown>>;

/** The page of the small monitoring ruleset with places changed. */
function pageOf(
  lang: Language,
  changes: Changes = {},
  options?: Omit<RulesetPage, "compiled">,
): Promise<string> {
  const compiled = compileRuleset(parseRuleset(changed(changes, SMALL_MONITORING)));
  return written("rules docs", "markdown", { compiled, ...options }, { lang });
}

/** What stands below a heading, up to the next heading of any rank. */
function below(page: string, heading: string): string {
  const section = page.split(/^(?=#)/m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`no heading ${heading}`);
  return section.slice(heading.length).trim();
}

const SOURCED: Changes = {
  "/indicators/1/scoring/basis": "source",
  "/indicators/1/scoring/citations": [{ source: "surat" }],
  "/stages/1/basis": "source",
  "/classes/0/basis": "source",
  "/classes/1/basis": "source",
};

describe("the page of a monitoring ruleset", () => {
  test("says before all else that defaults of the library are not official", async () => {
    expect((await pageOf("id")).split("\n\n").slice(1, 3)).toEqual([
      "> ! Bawaan pustaka, bukan resmi. Bobot, rentang, angka, dan ambang yang di halaman ini disebut bawaan program tidak berasal dari peraturan atau kantor mana pun. Siapa yang memiliki ketentuan resmi hendaknya menggantinya dengan berkas aturan sendiri.",
      "Dipakai oleh pengujian.",
    ]);
    expect(await pageOf("en")).toContain("> ! Library default, not official. Weights, bands, points");
  });

  test("says nothing of defaults where the sources say all of it", async () => {
    expect(await pageOf("id", SOURCED)).not.toContain("bawaan program");
    expect(below(await pageOf("en", SOURCED), "### 2. Trend of the business (`perkembangan`)")).toContain(
      "- Basis of weight, bands and points: Surat Dinas Sosial \\[1\\].\n",
    );
  });

  test("explains how to read what it has, and nothing it has not", async () => {
    const reading = below(await pageOf("en"), "## How to read this page").split("\n");
    expect(reading).toHaveLength(5);
    const stagesAlone = await pageOf("en", {
      ...{ "/aspects": [], "/indicators": [], "/classes": [], "/questions": [], "/examples": [] },
      "/params/good": undefined,
    });
    expect(below(stagesAlone, "## How to read this page").split("\n")).toEqual([
      expect.stringMatching(/^- A stage is reached where/),
      expect.stringMatching(/^- This page is no official publication/),
    ]);
    expect(stagesAlone).not.toMatch(/## (?:Aspects|Indicators|Statuses|Examples of whole records)/);
  });

  test("lists each aspect with its indicators", async () => {
    expect(below(await pageOf("id"), "## Aspek")).toBe(
      "- **Ekonomi**: kenaikan pendapatan. Dasar: Surat Dinas Sosial \\[1\\], butir 3.\n" +
        "- **Usaha**: perkembangan usaha. Dasar: Surat Dinas Sosial \\[1\\], butir 3.",
    );
  });

  test("says how many points there are at most", async () => {
    expect(below(await pageOf("en"), "## Indicators")).toBe(
      "The total score is the sum of points × weight of all indicators, at most 8.",
    );
  });
});

describe("an indicator", () => {
  test("is a sentence, its direction, its basis, its bands and its examples in Indonesian", async () => {
    expect(
      below(await pageOf("id"), "### 1. Kenaikan pendapatan (`pendapatan`)"),
    ).toBe(`**Diukur:** pendapatan anggota dikurangi pendapatan awal anggota (dalam rupiah). Makin tinggi makin baik.

**Arah:** membaik bila hasil ukur itu lebih dari nol, menurun bila kurang dari nol, tetap bila tepat nol.

- Aspek: ekonomi.
- Dasar: Surat Dinas Sosial \\[1\\], butir 3.
- Tafsiran: Nilai awal ialah sebelum bantuan.
- Dasar bobot, rentang, dan angka: Surat Dinas Sosial \\[1\\], butir 3.

**Rentang**

| Hasil ukur | Arti | Angka | Angka × bobot 2 |
| --- | --- | --- | --- |
| di bawah 1 rupiah | belum naik | 0 | 0 |
| 1 rupiah atau lebih | naik | 3 | 6 |

**Contoh**

| Keadaan | Hasil ukur | Angka | Arah |
| --- | --- | --- | --- |
| pendapatan anggota: 400.001 rupiah; pendapatan awal anggota: 400.000 rupiah | 1 rupiah | 3 | membaik |
| pendapatan anggota: 400.000 rupiah; pendapatan awal anggota: 400.000 rupiah | 0 rupiah | 0 | tetap |
| pendapatan anggota: 399.999 rupiah; pendapatan awal anggota: 400.000 rupiah | -1 rupiah | 0 | menurun |
| pendapatan anggota: 400.000 rupiah | belum diketahui | 0–3 | belum diketahui |`);
  });

  test("that chooses between cases says them, and that its weight is a default, in English", async () => {
    expect(
      below(await pageOf("en"), "### 2. Trend of the business (`perkembangan`)"),
    ).toBe(`**Measured:** where the trend of the business is rising: 2; otherwise, where the trend of the business is steady: 1; otherwise: 0. The higher the better.

**Direction:** compared with the value in the record before.

- Aspect: business.
- Basis: Surat Dinas Sosial \\[1\\], butir 3.
- Basis of weight, bands and points: **program default, not official**.

**Bands**

| Value | Meaning | Points | Points × weight 1 |
| --- | --- | --- | --- |
| below 1 | falling | 0 | 0 |
| 1 or more, below 2 | steady | 1 | 1 |
| 2 or more | rising | 2 | 2 |

**Examples**

| Case | Value | Points |
| --- | --- | --- |
| trend of the business: rising | 2 | 2 |
| trend of the business: steady | 1 | 1 |
| trend of the business: falling | 0 | 0 |
| nothing is known | not known | 0–2 |`);
  });

  test.each([
    ["higher-is-better", "**Direction:** improving where the following number is above zero"],
    ["lower-is-better", "**Direction:** improving where the following number is below zero"],
  ])("with a change of its own says which way that is better: %s", async (direction, sentence) => {
    const bands = SMALL_MONITORING.indicators[0].scoring.bands.map((band, at) => ({
      ...band,
      points: direction === "higher-is-better" ? 3 * at : 3 - 3 * at,
    }));
    const page = await pageOf("en", {
      "/indicators/0/direction": direction,
      "/indicators/0/change": { "-": [{ var: "kube.turnover" }, { var: "kube.expenses" }] },
      "/indicators/0/scoring/bands": bands,
      "/indicators/0/examples": [0, 3, { min: 0, max: 3 }].map((points) => ({ facts: {}, points })),
      "/examples": [],
    });
    expect(page).toContain(sentence);
    expect(page).toContain(": the turnover minus the expenses.\n");
  });

  test("of which lower is better says so, and of its measure that below zero is better", async () => {
    const bands = SMALL_MONITORING.indicators[0].scoring.bands.map((band, at) => ({
      ...band,
      points: 3 - 3 * at,
    }));
    const page = await pageOf("id", {
      "/indicators/0/direction": "lower-is-better",
      "/indicators/0/scoring/bands": bands,
    });
    expect(page).toContain(
      "Makin rendah makin baik.\n\n**Arah:** membaik bila hasil ukur itu kurang dari nol,",
    );
  });

  test("shows values that are not whole cut off, never rounded up, and one of a unit in the singular", async () => {
    const page = await pageOf("en", {
      "/indicators/1/unit": { id: "anggota", en: "members" },
      "/indicators/1/measure": {
        "/": [{ "*": [100, { var: "kube.production" }] }, { var: "kube.productionTarget" }],
      },
      "/indicators/1/scoring/bands/2/from": 2.5,
      "/indicators/1/examples": [
        { facts: { "kube.production": 5, "kube.productionTarget": 201 }, points: 1 },
        { facts: { "kube.production": 5, "kube.productionTarget": 200 }, points: 2 },
        { facts: { "kube.production": { min: 0, max: 1 }, "kube.productionTarget": 300 }, points: 0 },
        { facts: {}, points: { min: 0, max: 2 } },
      ],
      "/examples": [],
    });
    expect(page).toContain("| 1 member or more, below 2.5 members | steady | 1 | 1 |");
    expect(page).toContain("| production: 5; production target: 201 | 2.48… members | 1 |");
    expect(page).toContain("| production: 0–1 (not certain); production target: 300 | not known | 0 |");
  });
});

describe("a stage", () => {
  test("lists its items with what they take, their basis and their examples", async () => {
    expect(
      below(await pageOf("en"), "### 2. Advanced (`maju`)"),
    ).toBe(`Reached where all of these items, and all items of the stages before, are met.

- Basis: Surat Dinas Sosial \\[1\\], butir 3.
- Basis of when the stage is reached: **program default, not official**.

| Item | Met if | Basis |
| --- | --- | --- |
| members enough (\`anggota\`) | the number of members is at least 5 persons | Surat Dinas Sosial \\[1\\], butir 3. |

**Examples**

| Item | Case | Outcome |
| --- | --- | --- |
| members enough | number of members: 5 persons | met |
| members enough | number of members: 4 persons | not met |
| members enough | nothing is known | undetermined |`);
  });

  test("that is the first one needs no other, and an item shows its question and interpretation", async () => {
    const page = await pageOf("id", {
      "/stages/0/items/0/open": [{ question: "musiman", when: { var: "kube.hasTraining" } }],
      "/stages/0/items/0/interpretations": ["nilai-awal"],
      "/stages/0/items/0/examples/3": {
        facts: { "kube.hasTraining": true },
        outcome: "unknown",
        question: "musiman",
      },
    });
    const stage = below(page, "### 1. Tumbuh (`tumbuh`)");
    expect(stage).toMatch(/^Tercapai bila semua butir berikut terpenuhi\.\n/);
    expect(stage).toContain("Dasar aturan tercapainya tahap: Surat Dinas Sosial \\[1\\], butir 3.\n");
    expect(stage).toContain(
      "| “ada pendamping” dijawab “ya”. **Masih terbuka** bila “sudah mengikuti pelatihan” dijawab “ya”. Pertanyaan 1: apakah usaha musiman tidak aktif? | Surat Dinas Sosial \\[1\\], butir 3. Tafsiran: Nilai awal ialah sebelum bantuan. |",
    );
    expect(below(page, "### 1. Apakah usaha musiman tidak aktif?")).toContain(
      "- Ditanyakan oleh: ada pendamping; baik.",
    );
    expect(below(page, "## Tafsiran yang dipakai")).toContain(
      "Dipakai oleh: kenaikan pendapatan; ada pendamping.",
    );
  });
});

describe("a status", () => {
  test("is a sentence with its questions, its basis and its examples", async () => {
    expect(below(await pageOf("id"), "## Status")).toBe(
      "Status diperiksa menurut urutan ini; yang pertama yang syaratnya terpenuhi berlaku.",
    );
    expect(
      below(await pageOf("id"), "### 1. Baik (`baik`)"),
    ).toBe(`**Terpenuhi** bila nilai keseluruhan sekurang-kurangnya 5 angka.

**Masih terbuka** bila status menurut daftar adalah “tidak aktif”. Pertanyaan 1: apakah usaha musiman tidak aktif?

Selain itu **tidak terpenuhi**.

- Dasar: Surat Dinas Sosial \\[1\\], butir 3.
- Dasar syarat status: **bawaan program, bukan resmi**.

**Contoh**

| Keadaan | Hasil |
| --- | --- |
| nilai keseluruhan: 5 angka; status menurut daftar: aktif | terpenuhi |
| nilai keseluruhan: 4 angka; status menurut daftar: aktif | tidak terpenuhi |
| nilai keseluruhan: 5 angka; status menurut daftar: tidak aktif | belum dapat ditentukan |
| status menurut daftar: aktif | belum dapat ditentukan |`);
  });
});

test("whole records stand side by side, with what is made of each", async () => {
  const table = below(await pageOf("id", { "/examples/1/score": undefined }), "## Contoh catatan lengkap");
  expect(table).toBe(`| Keterangan | 1\\. terbaik | 2 | 3 | 4\\. musiman, nilainya kurang |
| --- | --- | --- | --- | --- |
| Pendapatan anggota | 500.000 rupiah | 400.000 rupiah | – | 0 rupiah |
| Pendapatan awal anggota | 400.000 rupiah | 400.000 rupiah | – | 1 rupiah |
| Perkembangan usaha | meningkat | tetap | menurun | menurun |
| Ada pendamping | ya | ya | tidak | – |
| Jumlah anggota | 10 orang | 4 orang | – | – |
| Status menurut daftar | aktif | aktif | tidak aktif | tidak aktif |
| **Nilai keseluruhan** | **8** | **tidak disebut** | **0–6** | **0** |
| **Tahap** | **maju** | **tumbuh** | **belum mencapai tahap mana pun** | **belum diketahui** |
| **Status** | **baik** | **kurang** | **belum diketahui** | **belum diketahui** |`);
});

describe("the differences from another ruleset", () => {
  const base = parseRuleset(
    changed({ "/id": "dasar", "/title": { id: "Dasar", en: "Base" } }, SMALL_MONITORING),
  );
  const HEADING = "## Differences from Base (`dasar@1.0.0`)";

  test("are none where the parts are the same", async () => {
    expect(below(await pageOf("en", {}, { base }), HEADING)).toBe("The parts are the same.");
  });

  test("are the parts added, given anew and dropped, and the parameters", async () => {
    const changes = {
      "/stages/1/id": "mandiri",
      "/examples": [],
      "/indicators/1/scoring/weight": 4,
      "/params/good/value": 6,
      "/classes/0/examples/0/facts/score.total": 6,
      "/classes/1/examples/1/facts/score.total": 6,
    };
    expect(below(await pageOf("en", changes, { base }), HEADING)).toBe(`| List | Change | Parts |
| --- | --- | --- |
| Indicators | given anew | trend of the business (\`perkembangan\`) |
| Stages | added | advanced (\`mandiri\`) |
| Stages | dropped | advanced (\`maju\`) |
| Statuses | given anew | good (\`baik\`); poor (\`kurang\`) |

| Parameter | Before | Now |
| --- | --- | --- |
| a good score (\`good\`) | 5 | 6 |`);
  });

  test("are not told from a ruleset of the other kind", async () => {
    const other = parseRuleset(changed({}, SMALL_RULESET));
    expect(await pageOf("en", {}, { base: other })).not.toContain("## Differences");
    const membership = compileRuleset(other);
    expect(
      await written("rules docs", "markdown", { compiled: membership, base }, { lang: "en" }),
    ).not.toContain("## Differences");
  });
});

test("a day it came into force that is not known is called so", async () => {
  const page = await pageOf("en", { "/inForce/from": null });
  expect(page).toContain("- In force from: a date that is not known. Since June 2025.");
});
