import { getRuleset, type Ruleset } from "aturan-kube";
import { type RowCase, row, ruleset } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import type { ParsedRow } from "../../src/applicant/parse-cells.ts";
import { parseCells } from "../../src/applicant/parse-cells.ts";
import { type CompiledMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { declaredColumns } from "../../src/facts/declared-columns.ts";
import { levelText } from "../../src/row/level-text.ts";
import { readHeader } from "../../src/row/read-header.ts";
import { WRITTEN_OTHERWISE } from "../../src/testing/notations.ts";

const asOf = "2026-11-21";

/** Reads a row as a list decided by a ruleset is read. */
function read(raw: RowCase["row"], by?: CompiledMembership): ParsedRow {
  const declared = by === undefined ? [] : declaredColumns(by);
  const header = readHeader(APPLICANT_COLUMNS, Object.keys(raw), { declared });
  const { applicant, issues } = parseCells(header, Object.values(raw), { asOf });
  return { applicant, issues: [...header.issues, ...issues] };
}

test("a row is read as its applicant, with no error and no doubt but about occupations", () => {
  fc.assert(fc.property(row(undefined, { asOf }), (of) => expectRead(of)));
});

describe.each(["permensos-25-2015", "permensos-2-2019", "dinsos-kalbar-2019"])("a row under %s", (id) => {
  const by = toMembership(id);

  test("is read as its applicant, with no error and no doubt but about occupations", () => {
    fc.assert(fc.property(row(by, { asOf }), (of) => expectRead(of, by)));
  });
});

function expectRead({ row: raw, applicant }: RowCase, by?: CompiledMembership): void {
  const { applicant: found, issues } = read(raw, by);
  expect(found).toEqual(applicant);
  expect(issues.filter(({ code }) => code !== "occupation/may-be-civil-servant")).toEqual([]);
}

test("a row under a random ruleset is read as its applicant", () => {
  fc.assert(
    fc.property(
      ruleset().chain((by) => fc.tuple(fc.constant(by), row(by))),
      ([by, { row: raw, applicant }]) => {
        expect(read(raw, toMembership(by)).applicant).toEqual(applicant);
      },
    ),
    { numRuns: 50 },
  );
});

test("within 3,000 rows every header of every column stands, and every kind of date", () => {
  const drawn = fc.sample(row(), 3_000);
  const headers = new Set(drawn.flatMap(({ row: raw }) => Object.keys(raw)).map(levelText));
  const known = APPLICANT_COLUMNS.columns
    .filter(({ header, isToldBy }) => isToldBy === undefined && !WRITTEN_OTHERWISE.has(header))
    .flatMap(({ header, aliases }) => [header, ...aliases]);
  expect(known.filter((header) => !headers.has(levelText(header)))).toEqual([]);
  const dates = drawn.flatMap(({ row: raw }) =>
    Object.entries(raw).flatMap(([header, cell]) =>
      APPLICANT_COLUMNS.columnNamed(header)?.field === "birthDate" ? [cell.trim()] : [],
    ),
  );
  for (const pattern of [
    /^\d\d\/\d\d\/\d{4}$/,
    /^\d{4}-\d\d-\d\d$/,
    /^\d{5}$/,
    /\p{L}{3,}/u,
    /T00/,
    /^'/,
    /^$/,
  ])
    expect([pattern, dates.some((date) => pattern.test(date))]).toEqual([pattern, true]);
});

test("a ruleset's own words win over the usual ones; a value that no word means is not said", () => {
  const file = structuredClone(getRuleset("permensos-2-2019")) as unknown as {
    facts: { name: string; type: unknown; label?: unknown; headers?: readonly string[] }[];
  };
  for (const fact of file.facts) {
    if (fact.name === "member.isHeadOfFamily") fact.type = { kind: "boolean", yes: ["tidak"], no: ["ya"] };
  }
  // Of a further fact of the catalogue too.
  file.facts.push({
    name: "member.role",
    label: { id: "jabatan", en: "office" },
    type: {
      kind: "choice",
      values: {
        ketua: { label: { id: "bendahara", en: "bendahara" } },
        bendahara: { label: { id: "ketua", en: "ketua" }, words: ["ketua", "bendahara"] },
        sekretaris: { label: { id: "s", en: "s" } },
        anggota: { label: { id: "a", en: "a" } },
      },
    },
    headers: ["Jabatan"],
  });
  const by = toMembership(file as unknown as Ruleset);
  const drawn = fc.sample(row(by), 500);
  for (const { row: raw, applicant } of drawn) expect(read(raw, by).applicant).toEqual(applicant);
  const roles = new Set(drawn.map(({ applicant: { facts } }) => facts?.["member.role"]));
  expect(roles).toEqual(new Set([undefined, "bendahara", "sekretaris", "anggota"]));
});
