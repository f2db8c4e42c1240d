/** Names that are marked as those of somebody who has died. */
import { checkList, decideMember } from "aturan-kube";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maySayDeath, parseName } from "../../src/applicant/values/parse-name.ts";
import { parseNameBesideNik } from "../../src/applicant/values/parse-shared-cell.ts";

const DECEASED = { code: "member/deceased", params: {} };

describe("a name", () => {
  test.each([
    ...["Alm. Karto", "ALM KARTO", "almh. Siti", "Almarhumah Siti Aminah", "(alm) Karto", "Mendiang Karto"],
    ...[
      "SUKIMIN (ALM)",
      "Sukimin ( Alm. )",
      "Siti Aminah (almarhumah)",
      "Karto [alm]",
      "Karto (meninggal dunia)",
    ],
    ...[
      "Karto, alm.",
      "Karto alm",
      "SITI ALMH",
      "Karto (sudah meninggal)",
      "Karto (wafat).",
      "Karto almarhum",
    ],
  ])("%j is that of somebody who has died", (name) => {
    expect(parseName(name)).toEqual({ value: name, faults: [DECEASED] });
  });

  test.each([
    ...["Almira", "ALMA SARI", "Salman", "Halim", "Kasmuah", "Menik", "Kalsum", "Umi Kalsum", "H. Abdul"],
    ...["Budi bin Karto (alm)", "Siti binti Alm. Karto", "Budi bin Karto, alm.", "Sumi (istri alm. Karto)"],
    ...["Ny. Alm. Karto", "Istri Alm Karto", "Budi (pindah)", "Sri Wahyuni, S.Pd.", "Budi (Ketua)"],
  ])("%j says nothing of the death of its bearer", (name) => {
    expect(parseName(name)).toEqual({ value: name, faults: [] });
  });

  test("beside a NIK in one cell is read alike", () => {
    expect(parseNameBesideNik("Karto (alm) 2101990101800001").faults).toEqual([DECEASED]);
    expect(parseNameBesideNik("Karto 2101990101800001").faults).toEqual([]);
  });
});

test("no mark is passed over by the look at the first and last letters", () => {
  const marks = fc.constantFrom(
    "Alm. #",
    "almh #",
    "(Alm) #",
    "mendiang #",
    "# (ALM)",
    "#, alm",
    "# almh.",
    "# almarhumah",
    "# [wafat]",
  );
  fc.assert(
    fc.property(marks, fc.stringMatching(/^[A-Z][a-z]{2,8}$/), (mark, name) => {
      const text = mark.replace("#", name);
      fc.pre(parseName(text).faults.length > 0);
      expect(maySayDeath(text.length, (at) => text.charCodeAt(at))).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test("whoever is marked as dead is not eligible, in a list and alone", async () => {
  const rows = ["Karto", "Karto (alm)", "Alm. Karto"].map((name) => ({ Nama: name, KUBE: "Melati" }));
  const verdicts: boolean[] = [];
  for await (const item of checkList(rows, { ruleset: "permensos-25-2015", asOf: "2026-11-27" }))
    if (item.kind === "member") verdicts.push(item.issues.some(({ code }) => code === "member/deceased"));
  expect(verdicts).toEqual([false, true, true]);
  const asOf = "2026-11-27";
  const { issues, verdict } = decideMember("permensos-25-2015", { name: "Karto (alm)" }, { asOf });
  expect(issues.map(({ code }) => code)).toContain("member/deceased");
  expect(verdict).toBe("undetermined");
});
