import { checkList, type ParsedApplicant, parseApplicant } from "aturan-kube";
import { damaged, damagedList, type RawRow, row } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isOneOf } from "../../src/possible.ts";

const asOf = "2026-11-21";
const rows = row(undefined, { asOf });
const damagedRows = rows.chain(({ row: raw, applicant }) =>
  fc.tuple(fc.constant(raw), damaged(raw), fc.constant(applicant)),
);

/** The values of an applicant by field. */
function valuesOf({ area, ...own }: ParsedApplicant): ReadonlyMap<string, unknown> {
  return new Map([
    ...Object.entries(own),
    ...Object.entries(area ?? {}).map(([key, value]) => [`area.${key}`, value] as const),
  ]);
}

/** Whether what was read of a value excludes what it was: a missing value excludes nothing. */
function ruledOut(found: unknown, before: unknown): boolean {
  return found !== undefined && !(isOneOf(found) && found.oneOf.includes(before));
}

test("no damaged row is another person in silence: each value is what it was, may be it among others, or is missing, with an issue", () => {
  fc.assert(
    fc.property(damagedRows, ([, { row: raw, damage }, applicant]) => {
      const { applicant: found, issues } = parseApplicant(raw);
      const [before, after] = [valuesOf(applicant), valuesOf(found)];
      for (const field of new Set([...before.keys(), ...after.keys()])) {
        if (after.get(field) === before.get(field)) continue;
        if (damage.kind === "date-swapped" && after.has("birthDate")) {
          expect(issues.map(({ code }) => code)).toContain("nik/birth-date-mismatch");
          continue;
        }
        expect([damage, field, ruledOut(after.get(field), before.get(field))]).toEqual([
          damage,
          field,
          false,
        ]);
        expect(issues.map(({ column }) => column)).toContain(damage.header.trim());
      }
    }),
  );
});

test("exactly one cell is damaged, and it is the one that is named", () => {
  fc.assert(
    fc.property(damagedRows, ([raw, { row: found, damage }]) => {
      const changed = Object.keys(found).filter((header) => found[header] !== raw[header]);
      expect(changed.filter((header) => header !== damage.header)).toEqual([]);
    }),
  );
});

test("every kind of damage is done within 1,000 rows", () => {
  const kinds = new Set(fc.sample(damagedRows, 1_000).map(([, { damage }]) => damage.kind));
  expect([...kinds].sort()).toEqual([
    "date-swapped",
    "date-two-digit-year",
    "digit-lost",
    "excel-last-digit",
    "excel-notation",
    "letter-for-digit",
    "stray-spaces",
    "wrong-encoding",
    "zeros-lost",
  ]);
});

describe("of one row", () => {
  const damagesOf = (raw: RawRow, kind: string): ReadonlySet<string> =>
    new Set(
      fc
        .sample(damaged(raw), 2_000)
        .filter(({ damage }) => damage.kind === kind)
        .map(({ row: found, damage }) => found[damage.header] ?? ""),
    );
  const RAW = { NIK: "2101991708800001", "Tanggal Lahir": "17/08/1980" };

  test("a NIK becomes what Excel makes of it", () => {
    expect(damagesOf(RAW, "excel-notation")).toEqual(new Set(["2,10199E+15", "2.10199E+15"]));
    expect(damagesOf(RAW, "excel-last-digit")).toEqual(
      new Set(["2101991708800000.0", "2101991708800000,00", "2101991708800000.00"]),
    );
  });

  test("a date whose day is no month is always told from one swapped", () => {
    expect(damagesOf({ "Tanggal Lahir": "17/08/1980" }, "date-swapped")).toEqual(new Set(["08/17/1980"]));
  });

  test("a date that could be another one is swapped only where the NIK gives it away", () => {
    expect(damagesOf({ "Tanggal Lahir": "07/08/1980" }, "date-swapped")).toEqual(new Set());
    expect(damagesOf({ NIK: "2101991708800001", "Tanggal Lahir": "07/08/1980" }, "date-swapped")).toEqual(
      new Set(),
    );
    expect(damagesOf({ NIK: "2101990708800001", "Tanggal Lahir": "07/08/1980" }, "date-swapped")).toEqual(
      new Set(["08/07/1980"]),
    );
  });

  test("cells that say nothing readable are given stray spaces at most", () => {
    const kinds = new Set(
      fc
        .sample(damaged({ NIK: "?", "Tanggal Lahir": "?", Catatan: "?" }), 500)
        .map(({ damage }) => damage.kind),
    );
    expect(kinds).toEqual(new Set(["stray-spaces", "wrong-encoding"]));
  });

  test("an empty row has nothing to damage", () => {
    expect(() => damaged({})).toThrow("baris ini tidak berisi apa pun");
    expect(() => damaged({ NIK: " " })).toThrow("baris ini tidak berisi apa pun");
  });
});

describe("a list whose every NIK lost its last digit", () => {
  const LIST = Array.from({ length: 12 }, (_, index) => ({
    NIK: `2101991708800${String(index).padStart(2, "0")}1`,
    "No KK": "2101990101200005",
    Nama: "Siti Contoh",
  }));

  test("is found by checkList, row by row", async () => {
    for (const list of fc.sample(damagedList(LIST), 20)) {
      const errors: string[] = [];
      for await (const item of checkList(list, { ruleset: "permensos-25-2015", asOf }))
        if (item.kind === "member") errors.push(...item.decision.errors);
      expect(errors).toEqual(LIST.map(() => "nik/excel-damaged"));
    }
  });

  test("has the No. KK damaged as well, or not", () => {
    const cards = new Set(fc.sample(damagedList(LIST), 50).map(([first]) => first?.["No KK"]));
    expect(cards).toEqual(new Set(["2101990101200005", "2101990101200000"]));
  });

  test("keeps cells that hold no number, and needs five different NIK", () => {
    const [list] = fc.sample(damagedList([...LIST, { NIK: "?", Catatan: "2101991708800001" }]), 1);
    expect(list?.at(-1)).toEqual({ NIK: "?", Catatan: "2101991708800001" });
    expect(() => damagedList(LIST.slice(0, 4))).toThrow("`5`");
    expect(() => damagedList(LIST.map(() => ({ NIK: "2101991708800001" })))).toThrow("tersisa `1`");
  });
});
