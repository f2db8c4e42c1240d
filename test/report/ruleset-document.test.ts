import { getRuleset, parseRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { summarizeRuleset } from "../../src/report/contract/ruleset-summary.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { changed } from "../ruleset/small-ruleset.ts";
import { written } from "./written.ts";

const SMALL = parseRuleset(SMALL_MONITORING);

test("an open question is told with why it is open, and who can settle it", async () => {
  const show = (id: string, lang: "id" | "en") => written("rules show", "pretty", getRuleset(id), { lang });
  expect(await show("permensos-25-2015", "id")).toContain(
    "    belum ada aturannya; yang dapat menjawab: kantor yang berwenang\n",
  );
  expect(await show("dinsos-kaltara-2024", "en")).toContain(
    "    an open norm; who can settle it: whoever applies the rules in the region\n",
  );
});

describe("a monitoring ruleset as text", () => {
  test("tells its aspects, indicators with their points, stages with their items, and statuses", async () => {
    expect(await written("rules show", "pretty", SMALL, { lang: "id" })).toMatchInlineSnapshot(`
      "Pemantauan contoh
      pantau-contoh 1.0.0 · sha256 7d98ed4e0bb6e282e35b72ff6aa57541fdca43de66d36caa6a3f21925d5e1ad3
      Dinas Sosial Contoh · berlaku sejak 2025-06. Sejak Juni 2025.
      Bobot, rentang, angka dan ambang yang disebut bawaan program bukan ketentuan resmi.

      Dipakai oleh pengujian.

      Sumber
        [1] Surat Dinas Sosial (A): dibaca di sumbernya

      Aspek
        ekonomi: ekonomi [1, butir 3]
        usaha: usaha [1, butir 3]

      Indikator
        pendapatan: kenaikan pendapatan [1, butir 3]
            makin tinggi makin baik; bobot 2; angka 0 (belum naik), mulai 1 rupiah: 3 (naik) [1, butir 3]
        perkembangan: perkembangan usaha [1, butir 3]
            makin tinggi makin baik; bobot 1; angka 0 (menurun), mulai 1: 1 (tetap), mulai 2: 2 (meningkat) – bawaan program, bukan resmi

      Tahap
        tumbuh: tumbuh [1, butir 3]
            ada pendamping
        maju: maju [1, butir 3] – bawaan program, bukan resmi
            anggota cukup

      Status, yang pertama yang terpenuhi berlaku
        baik: baik [1, butir 3] – bawaan program, bukan resmi
        kurang: kurang [1, butir 3] – bawaan program, bukan resmi

      Parameter
        good = 5 (nilai yang baik) [1, butir 3]
        least = 5 (anggota paling sedikit) [1, butir 3]

      Pertanyaan yang masih terbuka
        · apakah usaha musiman tidak aktif?
            Tidak disebut.

      Tafsiran yang dipakai
        · Nilai awal ialah sebelum bantuan. [1, butir 3]
      "
    `);
    expect(await written("rules show", "pretty", SMALL, { lang: "en" })).toMatchInlineSnapshot(`
      "Example monitoring
      pantau-contoh 1.0.0 · sha256 7d98ed4e0bb6e282e35b72ff6aa57541fdca43de66d36caa6a3f21925d5e1ad3
      Dinas Sosial Contoh · in force from 2025-06. Since June 2025.
      Weights, bands, points and thresholds called a program default are not official.

      Used by tests.

      Sources
        [1] Surat Dinas Sosial (A): read in the source

      Aspects
        ekonomi: economy [1, butir 3]
        usaha: business [1, butir 3]

      Indicators
        pendapatan: rise of income [1, butir 3]
            the higher the better; weight 2; points 0 (not risen), from 1 rupiah: 3 (risen) [1, butir 3]
        perkembangan: trend of the business [1, butir 3]
            the higher the better; weight 1; points 0 (falling), from 1: 1 (steady), from 2: 2 (rising) – program default, not official

      Stages
        tumbuh: growing [1, butir 3]
            has a pendamping
        maju: advanced [1, butir 3] – program default, not official
            members enough

      Statuses, the first one met applies
        baik: good [1, butir 3] – program default, not official
        kurang: poor [1, butir 3] – program default, not official

      Parameters
        good = 5 (a good score) [1, butir 3]
        least = 5 (fewest members) [1, butir 3]

      Open questions
        · is a seasonal business not active?
            Not said.

      Interpretations taken
        · The baseline is before the aid. [1, butir 3]
      "
    `);
  });

  test("calls nothing a default where its sources say all of it", async () => {
    const sourced = parseRuleset(
      changed(
        {
          "/indicators/1/scoring/basis": "source",
          "/indicators/1/scoring/citations": [{ source: "surat" }],
          "/stages/1/basis": "source",
          "/classes/0/basis": "source",
          "/classes/1/basis": "source",
        },
        SMALL_MONITORING,
      ),
    );
    expect(await written("rules show", "pretty", sourced, { lang: "en" })).not.toContain("program default");
    expect(await written("rules show", "pretty", sourced, { lang: "en" })).toContain(
      "from 2: 2 (rising) [1]\n",
    );
  });

  test("says which way is better where lower is", async () => {
    const [income] = SMALL_MONITORING.indicators;
    const bands = income.scoring.bands.map((band, at) => ({ ...band, points: at === 0 ? 3 : 0 }));
    const file = changed(
      {
        "/indicators/0/direction": "lower-is-better",
        "/indicators/0/scoring/bands": bands,
      },
      SMALL_MONITORING,
    );
    expect(await written("rules show", "pretty", parseRuleset(file), { lang: "id" })).toContain(
      "      makin rendah makin baik; bobot 2; angka 3 (belum naik), mulai 1 rupiah: 0 (naik) [1, butir 3]\n",
    );
  });
});

describe("a list of rulesets", () => {
  test("says of each of which kind it is, and from when where that is known", async () => {
    const undated = getRuleset("tahap-kebon-waru@1.0.0");
    expect(await written("rules list", "pretty", [undated], { lang: "en" })).toBe(
      "tahap-kebon-waru 1.0.0 · monitoring\n" +
        "  Stages of KUBE by the checklist of Kebon Waru\n" +
        "  A thesis about KUBE in Kebon Waru, in force from a date that is not known\n" +
        "  sources marked A\n",
    );
    expect(summarizeRuleset(undated, [])).toMatchObject({ kind: "monitoring", inForceFrom: null });
  });
});
