/** `sample`: a made-up list that is the same everywhere, and holds the faults that it says. */
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { decodeNik } from "../../src/applicant/nik.ts";
import { toMembership } from "../../src/decide/compile-membership.ts";
import { sampleMembers } from "../../src/sample/members.ts";
import { sampleRecords } from "../../src/sample/records.ts";
import { countFaults, writeSample } from "../../src/sample/sample.ts";
import { toMonitoring } from "../../src/score/compile-monitoring.ts";
import { templateColumns } from "../../src/template/template-columns.ts";
import { useListFolder } from "../cli/read/list-bytes.ts";
import { run } from "../cli/run-in-process.ts";

const folder = useListFolder();
const AS_OF = "2026-01-01";
const members = sampleMembers(templateColumns(toMembership("permensos-25-2015")));
const records = sampleRecords(templateColumns(toMonitoring("aturan-kube-default")));

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

async function sampleOf(...args: readonly string[]): Promise<string> {
  return (await run(["sample", ...args])).stdout;
}

interface Row {
  readonly line: number;
  readonly verdict?: string;
  readonly issues: readonly { readonly code: string }[];
  readonly status?: { readonly missing: readonly string[] };
  readonly criteria?: readonly { readonly id: string; readonly outcome: string }[];
}

/** What the check, or the scores, of a sample tell of each line. */
async function reportOf(list: string, command: "check" | "score") {
  const file = await folder.write(`${hashOf(list)}.csv`, list);
  const { stdout } = await run([command, file, "--as-of", AS_OF, "--format", "json"]);
  const report = JSON.parse(stdout);
  const rows: readonly Row[] = report.members ?? report.records;
  return { report, rowAt: (line: number) => rows.find((row) => row.line === line), rows };
}

test("a column that a sample has nothing for is left empty", () => {
  const content = { kind: "text", example: "" } as const;
  const { rowsOf } = sampleMembers([{ field: "catatan", header: "Catatan", holds: "catatan", content }]);
  expect(new Set([...rowsOf(1, 0)].flat())).toEqual(new Set([""]));
});

describe("the bytes of a sample", () => {
  test.each([
    [["--seed", "1"], "5c47e1a1766a460e"],
    [["--seed", "4294967295", "--rows", "100"], "0cc04f7f95bcd085"],
    [["--kind", "monitoring", "--seed", "1"], "78529de7e8560801"],
  ])("of %j are the same on every machine", async (args, hash) => {
    expect(hashOf(await sampleOf(...args))).toBe(hash);
  });

  test("are others for another seed", async () => {
    expect(await sampleOf("--seed", "1")).not.toBe(await sampleOf("--seed", "2"));
  });

  test("are those of seed 1 and thirty rows where nothing is said", async () => {
    const text = await sampleOf();
    expect(text).toBe(await sampleOf("--seed", "1", "--rows", "30"));
    expect(text.split("\r\n")).toHaveLength(32);
  });

  test("of fewer rows are the beginning of those of more", async () => {
    expect((await sampleOf("--rows", "100")).startsWith(await sampleOf("--rows", "47"))).toBe(true);
  });
});

/** How the check of the list tells each fault: by an issue of the row, or by a criterion of the person or the group. */
const TOLD: Readonly<Record<string, string>> = {
  "nik-length": "nik/length",
  "nik-twice": "nik/duplicate",
  "impossible-date": "date/impossible",
  "unknown-occupation": "occupation/unrecognised",
  "missing-values": "willing unknown",
  widowed: "marital-status/unspecific",
  "civil-servant": "occupation fail",
  "over-age": "age fail",
};

describe.each([1, 2, 77])("the check of a sample of seed %i", (seed) => {
  test("finds each fault of a person where the sample says it is", async () => {
    const { rowAt } = await reportOf(await sampleOf("--seed", String(seed)), "check");
    const faults = countFaults(members, { rows: 30, seed });
    for (const { id, firstLine } of faults.filter(({ id }) => id in TOLD)) {
      const row = rowAt(firstLine);
      const told = [
        ...(row?.issues.map(({ code }) => code) ?? []),
        ...(row?.criteria?.map((criterion) => `${criterion.id} ${criterion.outcome}`) ?? []),
      ];
      expect([id, told]).toEqual([id, expect.arrayContaining([TOLD[id]])]);
    }
    expect(faults.map(({ id }) => id).toSorted()).toEqual(
      [...Object.keys(TOLD), "group-of-nine", "group-of-eleven", "two-desa"].toSorted(),
    );
  });

  test("finds the groups of nine, of eleven and in two desa, and nothing wrong with the first group", async () => {
    const { report, rows } = await reportOf(await sampleOf("--seed", String(seed)), "check");
    const groups: readonly { readonly verdict: string; readonly criteria: Row["criteria"] }[] = report.groups;
    const failing = groups.map(({ criteria = [] }) =>
      criteria.filter(({ outcome }) => outcome === "fail").map(({ id }) => id),
    );
    expect(groups[0]?.verdict).toBe("eligible");
    expect(failing[1]).toContain("ten-households");
    expect(failing[2]).toEqual(expect.arrayContaining(["ten-households", "co-located"]));
    expect(rows.slice(0, 10).map(({ verdict, issues }) => [verdict, issues.length])).toEqual(
      Array.from({ length: 10 }, () => ["eligible", 0]),
    );
  });
});

test("a sample has no fault beside those that it tells, and no two persons have one NIK", async () => {
  const rows = 10_000;
  const { stdout, stderr } = await run(["sample", "--rows", String(rows), "--seed", "7", "--lang", "en"]);
  const { report, rows: checked } = await reportOf(stdout, "check");
  const codes = checked.flatMap(({ issues }) => issues.map(({ code }) => code));
  const count = (code: string): number => codes.filter((each) => each === code).length;
  const [whole, told] = [Math.floor(rows / 30), new Set(Object.values(TOLD))];
  expect(checked).toHaveLength(rows);
  expect([...new Set(codes)].filter((code) => !told.has(code))).toEqual([]);
  expect(count("nik/length")).toBe(whole);
  // Both rows of a NIK are told of it.
  expect(count("nik/duplicate")).toBe(2 * whole);
  expect(stderr).toContain(`a NIK of 15 digits: ${whole}×, first in line `);
  expect(report.issues.map(({ code }: { readonly code: string }) => code)).toEqual([]);
});

test("every NIK of a sample is of a kecamatan that is never issued", async () => {
  const lines = (await sampleOf("--rows", "300")).trim().split("\r\n").slice(1);
  expect(lines.filter((line) => decodeNik(line.split(";")[1] ?? "").district !== "99")).toEqual([]);
});

/** How scoring tells each fault of a monitoring list: by an issue of the row or of the list, or by what it lacks. */
const TOLD_OF_RECORDS: Readonly<Record<string, string>> = {
  "month-twice": "period/duplicate",
  "unreadable-period": "period/unreadable",
  "ambiguous-amount": "rupiah/ambiguous",
  "too-many-active": "members/too-many-active",
  "too-many-contributors": "iks/too-many-contributors",
  "unknown-trend": "choice/unknown",
  "number-in-words": "number/unreadable",
  "missing-values": "kube.status",
};

test.each([1, 2, 77])(
  "the scores of a monitoring sample of seed %i find each fault where it says",
  async (seed) => {
    const { report, rows, rowAt } = await reportOf(
      await sampleOf("--kind", "monitoring", "--seed", String(seed)),
      "score",
    );
    const ofList: readonly { readonly code: string; readonly line: number }[] = report.issues;
    const faults = countFaults(records, { rows: 30, seed });
    for (const { id, firstLine } of faults) {
      const row = rowAt(firstLine);
      const issues = [...(row?.issues ?? []), ...ofList.filter(({ line }) => line === firstLine)];
      const told = [...issues.map(({ code }) => code), ...(row?.status?.missing ?? [])];
      expect([id, told]).toEqual([id, expect.arrayContaining([TOLD_OF_RECORDS[id]])]);
    }
    const codes = [...ofList, ...rows.flatMap(({ issues }) => issues)].map(({ code }) => code);
    expect(codes).toHaveLength(Object.keys(TOLD_OF_RECORDS).length - 1);
    expect(faults.map(({ id }) => id).toSorted()).toEqual(Object.keys(TOLD_OF_RECORDS).toSorted());
  },
);

test("the faults told of a short sample are those that it holds", async () => {
  expect((await run(["sample", "--rows", "10"])).stderr).toBe("");
  const { stderr } = await run(["sample", "--rows", "19", "--lang", "en"]);
  expect(stderr).toContain("a group of nine members: 1×, first in line 20\n");
  expect(stderr).not.toContain("two desa");
});

test("a sample is written as it is made up, however long it is", () => {
  const pieces = writeSample(members, { rows: 50_000_000, seed: 1 });
  const first = Array.from({ length: 100 }, () => pieces.next().value as string);
  expect(Math.max(...first.map((piece) => piece.length))).toBeLessThan(10_000);
  const all = [...writeSample(members, { rows: 10_000, seed: 1 })];
  expect(all.length).toBe(1 + Math.ceil(10_000 / 30));
  expect(all.join("").split("\r\n")).toHaveLength(10_002);
});

test.each([
  [["--rows", "0"], "`--rows`"],
  [["--rows", "banyak"], "`--rows`"],
  [["--seed", "-1"], "`--seed`"],
  [["--kind", "kelompok"], "`--kind`"],
])("sample %j is refused with what is expected", async (args, named) => {
  const { code, stdout, stderr } = await run(["contoh", ...args]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(named);
});
