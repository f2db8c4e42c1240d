import { compileRuleset, parseRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { LANGUAGES, type Language } from "../../src/language.ts";
import { findPageBase } from "../../src/report/document/page/page-base.ts";
import type { RulesetPage } from "../../src/report/document/page/page-document.ts";
import { markdownOf } from "../../src/report/write/markdown.ts";
import type { Ruleset } from "../../src/ruleset/ruleset-schema.ts";
import { changed, SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { validateHtml } from "./validate-html.ts";
import { written } from "./written.ts";

const SMALL = parseRuleset(SMALL_RULESET);

function pageOf(ruleset: Ruleset, lang: Language, options?: Omit<RulesetPage, "compiled">): Promise<string> {
  return written("rules docs", "markdown", { compiled: compileRuleset(ruleset), ...options }, { lang });
}

/** The small ruleset with places changed, and its page in Indonesian. */
function changedPage(changes: Readonly<Record<string, unknown>>, lang: Language = "id"): Promise<string> {
  return pageOf(parseRuleset(changed(changes)), lang);
}

/** What stands below a heading, up to the next heading of any rank. */
function below(page: string, heading: string): string {
  const section = page.split(/^(?=#)/m).find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`no heading ${heading}`);
  return section.slice(heading.length).trim();
}

describe("a criterion", () => {
  test("is a sentence, its basis, its decision table and its examples in Indonesian", async () => {
    expect(
      below(await pageOf(SMALL, "id"), "### 1. Cukup umur (`umur`)"),
    ).toBe(`**Lulus** bila umur sekurang-kurangnya 18 tahun.

**Masih terbuka** bila umur lebih dari 65 tahun. Pertanyaan 1: sampai umur berapa?

Selain itu **gagal**.

- Dasar: Surat Dinas Sosial \\[1\\], butir 1.
- Tafsiran: Umur dalam tahun genap.

**Tabel keputusan**

| Umur (tahun) | Hasil |
| --- | --- |
| di bawah 18 | **gagal** |
| 18–65 | **lulus** |
| 66 ke atas | **belum dapat ditentukan** – masih terbuka: pertanyaan 1 |
| tidak diketahui | **belum dapat ditentukan** – belum diketahui: umur; dapat pula masih terbuka: pertanyaan 1 |

**Contoh**

| Keadaan | Hasil | Alasan |
| --- | --- | --- |
| umur: 18 tahun | lulus | umur 18 tahun |
| umur: 17 tahun | gagal | di bawah 18 tahun |
| umur: 66 tahun | belum dapat ditentukan | pertanyaan hukum yang masih terbuka: sampai umur berapa? |
| tidak ada yang diketahui | belum dapat ditentukan | belum diketahui: umur; mungkin juga pertanyaan hukum yang masih terbuka: sampai umur berapa? |`);
  });

  test("about the group is numbered on and shows a range as not certain, in English", async () => {
    expect(
      below(await pageOf(SMALL, "en"), "### 2. Households (`jumlah-kk`)"),
    ).toBe(`**Passes** if the number of households (KK) is at least 5.

Otherwise it **fails**.

- Basis: Surat Dinas Sosial \\[1\\], butir 2.

**Decision table**

| Number of households (KK) | Outcome |
| --- | --- |
| below 5 | **fail** |
| 5 or more | **pass** |
| not known | **undetermined** – not known: number of households (KK) |

**Examples**

| Case | Outcome | Reason |
| --- | --- | --- |
| number of households (KK): 5 | pass | households: 5 |
| number of households (KK): 4 | fail | fewer than 5 households |
| number of households (KK): 4–5 (not certain) | undetermined | number of households (KK) is not certain: 4 or 5 |`);
  });

  test("with a quotation shows it beside its place", async () => {
    const page = await changedPage({
      "/criteria/0/citations": [{ source: "surat", locator: "butir 1", quote: "paling muda 18 tahun" }],
    });
    expect(page).toContain("- Dasar: Surat Dinas Sosial \\[1\\], butir 1: “paling muda 18 tahun”.");
  });
});

describe("a decision table", () => {
  const WORK = {
    passes: { "!": [{ in: [{ var: "member.occupation" }, ["pns", "tni"]] }] },
    examples: [
      { facts: { "member.occupation": "guru" }, outcome: "pass" },
      { facts: { "member.occupation": "pns" }, outcome: "fail" },
      { facts: {}, outcome: "unknown", missing: ["member.occupation"] },
    ],
  };
  const messages = { pass: { id: "ya", en: "yes" }, fail: { id: "tidak", en: "no" } };

  async function tableOf(criterion: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
    const page = await changedPage({
      "/questions": [],
      "/params": {},
      "/criteria/0": { ...SMALL_RULESET.criteria[1], id: "umur", scope: "member", messages, ...criterion },
    });
    const [, table = ""] = /\*\*Tabel keputusan\*\*\n\n(.*?)\n\n\*\*Contoh\*\*/s.exec(page) ?? [];
    return table.split("\n");
  }

  test("lists the values that agree in one row, and names the rest by what they are not", async () => {
    expect(await tableOf(WORK)).toEqual([
      "| Pekerjaan | Hasil |",
      "| --- | --- |",
      "| Pegawai Negeri Sipil (PNS); Tentara Nasional Indonesia (TNI) | **gagal** |",
      "| pekerjaan lain | **lulus** |",
      "| tidak diketahui | **belum dapat ditentukan** – belum diketahui: pekerjaan |",
    ]);
  });

  test("of several facts puts together what makes no difference", async () => {
    const passes = {
      or: [{ ">=": [{ var: "member.age" }, 18] }, { "===": [{ var: "member.isWilling" }, true] }],
    };
    const examples = [
      { facts: { "member.age": 18 }, outcome: "pass" },
      { facts: { "member.age": 17, "member.isWilling": false }, outcome: "fail" },
      { facts: { "member.age": 17 }, outcome: "unknown", missing: ["member.isWilling"] },
    ];
    expect(await tableOf({ passes, examples })).toEqual([
      "| Umur (tahun) | Kesiapan berkelompok | Hasil |",
      "| --- | --- | --- |",
      "| di bawah 18 | ya | **lulus** |",
      "| di bawah 18 | tidak | **gagal** |",
      "| di bawah 18 | tidak diketahui | **belum dapat ditentukan** – belum diketahui: kesiapan berkelompok |",
      "| 18 ke atas | apa pun, juga bila tidak diketahui | **lulus** |",
      "| tidak diketahui | ya | **lulus** |",
      "| tidak diketahui | tidak | **belum dapat ditentukan** – belum diketahui: umur |",
      "| tidak diketahui | tidak diketahui | **belum dapat ditentukan** – belum diketahui: umur, kesiapan berkelompok |",
    ]);
  });

  test("of more than 64 rows is cut off, and says so", async () => {
    // Whether an odd number of five things hold: every one of them makes a difference, whatever the others are.
    const things = [
      { ">": [{ var: "member.age" }, 17] },
      { "===": [{ var: "member.sex" }, "perempuan"] },
      { var: "member.isWilling" },
      { var: "member.hasSkill" },
      { var: "member.hasFixedDomicile" },
    ];
    const passes = things.reduce<unknown>((odd, thing) => ({ if: [thing, { "!": [odd] }, odd] }), false);
    const known = {
      "member.age": 18,
      "member.sex": "perempuan",
      "member.isWilling": true,
      "member.hasSkill": false,
    };
    const examples = [
      { facts: { ...known, "member.hasFixedDomicile": false }, outcome: "pass" },
      { facts: { ...known, "member.hasFixedDomicile": true }, outcome: "fail" },
      { facts: known, outcome: "unknown", missing: ["member.hasFixedDomicile"] },
    ];
    const table = await tableOf({ passes, examples });
    expect(table.filter((line) => line.startsWith("|"))).toHaveLength(2 + 64);
    expect(table.at(-1)).toBe("Masih ada 48 baris lagi yang tidak ditampilkan di sini.");
  });
});

test("parameters stand with their value, their meaning and where they stand", async () => {
  expect(below(await pageOf(SMALL, "id"), "## Parameter")).toBe(`| Nama | Nilai | Arti | Dasar |
| --- | --- | --- | --- |
| \`minAge\` | 18 | umur paling muda | Surat Dinas Sosial \\[1\\], butir 1 |`);
});

test("a question stands with what is known of it and who asks it", async () => {
  expect(below(await pageOf(SMALL, "en"), "### 1. Until which age?")).toBe(`- What is known: Not said.
- Asked by the criteria: old enough.
- Basis: Surat Dinas Sosial \\[1\\].`);
});

test("a source stands with its date in words, its letter and what was not seen", async () => {
  const page = await changedPage({
    "/sources/0/date": "2025-06",
    "/sources/0/publisher": "Dinas Sosial Contoh",
  });
  expect(page).toContain(
    "| \\[1\\] | Surat Dinas Sosial | Dinas Sosial Contoh, Juni 2025 | A | dibaca di sumbernya |",
  );
});

describe("the differences from another ruleset", () => {
  const base = parseRuleset(
    changed({ "/id": "dasar", "/version": "1.2.0", "/title": { id: "Aturan dasar", en: "Base" } }),
  );
  const HEADING = "## Perbedaan dari Aturan dasar (`dasar@1.2.0`)";

  async function differences(changes: Readonly<Record<string, unknown>>): Promise<string> {
    return below(await pageOf(parseRuleset(changed(changes)), "id", { base }), HEADING);
  }

  test("are none where criteria and parameters are the same", async () => {
    expect(await differences({})).toBe("Kriteria dan parameternya sama.");
  });

  test("are the criteria added and dropped, found by their ids", async () => {
    expect(await differences({ "/criteria/1/id": "banyaknya-kk" })).toBe(`| Kriteria | Sebelumnya | Sekarang |
| --- | --- | --- |
| jumlah KK (\`banyaknya-kk\`) | tidak ada | **Lulus** bila jumlah kepala keluarga (KK) sekurang-kurangnya 5. Selain itu **gagal**. |
| jumlah KK (\`jumlah-kk\`) | **Lulus** bila jumlah kepala keluarga (KK) sekurang-kurangnya 5. Selain itu **gagal**. | tidak ada |`);
  });

  test("are the criteria given anew, with their old and new sentence", async () => {
    expect(
      await differences({
        "/criteria/1/passes/>=": [{ var: "kube.householdCount" }, 4],
        "/criteria/1/examples/1/facts": { "kube.householdCount": 3 },
        "/criteria/1/examples/2/facts": { "kube.householdCount": { min: 3, max: 4 } },
      }),
    ).toBe(`| Kriteria | Sebelumnya | Sekarang |
| --- | --- | --- |
| jumlah KK (\`jumlah-kk\`) | **Lulus** bila jumlah kepala keluarga (KK) sekurang-kurangnya 5. Selain itu **gagal**. | **Lulus** bila jumlah kepala keluarga (KK) sekurang-kurangnya 4. Selain itu **gagal**. |`);
  });

  test("say of a criterion that reads the same that something else of it differs", async () => {
    expect(await differences({ "/criteria/1/label/id": "cukup KK" })).toContain(
      "| cukup KK (`jumlah-kk`) | **Lulus** bila jumlah kepala keluarga (KK) sekurang-kurangnya 5. Selain itu **gagal**. | bunyi syaratnya sama; nama, dasar, tafsiran, alasan atau contohnya yang berbeda |",
    );
  });

  test("are the parameters with their old and new value", async () => {
    expect(
      await differences({ "/params/minAge/value": 17, "/criteria/0/examples/1/facts": { "member.age": 16 } }),
    ).toContain("| umur paling muda (`minAge`) | 18 | 17 |");
    expect(await differences({ "/params/minAge/label/id": "umur termuda" })).toContain(
      "| umur termuda (`minAge`) | 18 | nilainya sama; arti atau dasarnya yang berbeda |",
    );
  });

  test("are told from the ruleset it extends, else from the one it repeals", async () => {
    const old = parseRuleset(changed({ "/id": "lama" }));
    const repeals = [{ ruleset: "lama", from: "2025-06", citations: [{ source: "surat" }] }];
    const among = [base, old];
    expect(findPageBase(SMALL, among)).toBeUndefined();
    expect(findPageBase({ ...SMALL, repeals }, among)).toBe(old);
    expect(findPageBase({ ...SMALL, repeals, resolvedFrom: "dasar@1.2.0" }, among)).toBe(base);
  });
});

test("a ruleset that repeals another, and the other one, name each other and the day", async () => {
  const old = parseRuleset(changed({ "/id": "lama", "/title/id": "Aturan lama" }));
  const repeals = [
    { ruleset: "lama", from: "2025-06-12", citations: [{ source: "surat", locator: "butir 9" }] },
  ];
  const young = parseRuleset(changed({ "/repeals": repeals }));
  const among = [old, young];
  expect(await pageOf(young, "id", { among })).toContain(
    "- Mencabut: Aturan lama (`lama`), sejak 12 Juni 2025 (Surat Dinas Sosial \\[1\\], butir 9)",
  );
  expect(await pageOf(old, "id", { among })).toContain(
    "- Dicabut oleh: Aturan contoh (`dinsos-contoh`), sejak 12 Juni 2025",
  );
});

describe("text of a rule file is shown as it is, never as Markdown:", () => {
  test.each([
    ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
    ["[klik](javascript:x)", "\\[klik\\](javascript:x)"],
    ["a | b", "a \\| b"],
    ["*tebal* dan _miring_ `kode` ~~coret~~", "\\*tebal\\* dan \\_miring\\_ \\`kode\\` \\~\\~coret\\~\\~"],
    ["&lt; C:\\berkas", "\\&lt; C:\\\\berkas"],
    ["# judul", "\\# judul"],
    ["- butir", "\\- butir"],
    ["1. butir", "1\\. butir"],
    ["satu\n\n# dua", "satu # dua"],
    ["\u202Ekanan", "\uFFFDkanan"],
    ["18–59 tahun (butir 2)", "18–59 tahun (butir 2)"],
  ])("%j", (text, markdown) => {
    expect(markdownOf([{ kind: "paragraph", text: text }])).toBe(markdown);
  });

  test("so a title, a label or a quotation cannot change a page", async () => {
    const evil = "<b>x</b> | [y](z) ## *w*";
    const texts = { id: evil, en: evil };
    const page = await changedPage({
      "/title": texts,
      "/summary": texts,
      "/sources/0/title": evil,
      "/sources/0/status": texts,
      "/params/minAge/label": texts,
      "/questions/0/text": texts,
      "/questions/0/known": texts,
      "/interpretations/0/text": texts,
      "/criteria/0/label": texts,
      "/criteria/0/messages": { pass: texts, fail: texts },
      "/criteria/0/citations": [{ source: "surat", locator: evil, quote: evil }],
      "/criteria/0/examples/0/title": texts,
    });
    expect(page.match(/(?<!\\)<(?!!--)|(?<!\\)\[[^\]]*\]\((?!dinsos-contoh)|(?<!\\)\*w|y\]\(z/g)).toEqual(
      null,
    );
    expect(
      page
        .split("\n")
        .filter((line) => line.startsWith("|"))
        .map(cellsOf)
        .every((cells) => cells >= 2),
    ).toBe(true);
  });
});

function cellsOf(line: string): number {
  return line.replaceAll("\\|", "").split("|").length - 2;
}

test.each(LANGUAGES)("a page can be printed: one valid HTML file that says the same, in %s", async (lang) => {
  const report = { compiled: compileRuleset(SMALL), otherLanguage: "dinsos-contoh.en.html" };
  const page = await written("rules docs", "html", report, { lang });
  expect(await validateHtml(page)).toEqual([]);
  expect(page).toContain('<a href="dinsos-contoh.en.html">');
  expect(page).toContain("(<code>umur</code>)</h3>");
  expect(page).toContain(`<strong>${lang === "id" ? "Lulus" : "Passes"}</strong>`);
});
