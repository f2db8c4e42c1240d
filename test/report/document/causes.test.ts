import { checkList } from "aturan-kube";
import { describe, expect, it } from "vitest";
import { type Cause, type Causes, causesOf } from "../../../src/report/document/causes.ts";
import { gatherRows } from "../../list/gather-rows.ts";

/** A person who meets every criterion, by a number of its own. */
function person(number: number, cells: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    NIK: `210199520380${String(number).padStart(4, "0")}`,
    "Tanggal Lahir": "12/03/1980",
    "Status Perkawinan": "KAWIN",
    Pekerjaan: "PEDAGANG",
    DTKS: "ya",
    "Domisili Tetap": "ya",
    "Siap Berkelompok": "ya",
    Keterampilan: "menjahit",
    ...cells,
  };
}

async function causes(people: readonly Record<string, unknown>[], mostMessages?: number): Promise<Causes> {
  const rows = await gatherRows(checkList(people, { ruleset: "permensos-25-2015", asOf: "2022-02-22" }));
  return causesOf(rows, 2, mostMessages);
}

function told({ said, persons, rows }: Cause): readonly unknown[] {
  return [said.kind === "issue" ? said.issue.code : said.criterion.id, persons, rows];
}

describe("the causes of a list", () => {
  it("say a message once, with the number of persons and the first of their rows", async () => {
    const people = [1, 2, 3].map((number) => person(number, { Pekerjaan: "GURU" }));
    expect((await causes(people)).toMend.map(told)).toEqual([["occupation/may-be-civil-servant", 3, [0, 1]]]);
  });

  it("begin with the commonest", async () => {
    const people = [
      person(1, { Pekerjaan: "GURU" }),
      person(2, { "Siap Berkelompok": "" }),
      person(3, { "Siap Berkelompok": "" }),
    ];
    expect((await causes(people)).toMend.map(told)).toEqual([
      ["willing", 2, [1, 2]],
      ["occupation/may-be-civil-servant", 1, [0]],
    ]);
  });

  it("keep apart what cannot be mended: the criteria that are not met, whatever the age was", async () => {
    const people = [60, 61].map((age, index) =>
      person(index, { "Tanggal Lahir": `12/01/${2022 - age}`, NIK: `210199520161000${index}` }),
    );
    const { toMend, notMet } = await causes(people);
    expect(notMet.map(told)).toEqual([["age", 2, [0, 1]]]);
    expect(toMend.filter(({ said }) => said.kind === "criterion")).toEqual([]);
  });

  it("are found again by what a person has", async () => {
    const rows = await gatherRows(
      checkList([person(1, { Pekerjaan: "GURU", "Siap Berkelompok": "" })], {
        ruleset: "permensos-25-2015",
        asOf: "2022-02-22",
      }),
    );
    const { toMend, ofIssue, ofCriterion } = causesOf(rows, 2);
    const open = rows.decisionAt(0).criteria.flatMap((criterion) => ofCriterion(criterion) ?? []);
    expect([...rows.issuesAt(0).map(ofIssue), ...open]).toEqual(toMend);
  });

  it("leave out the columns that the whole list lacks", async () => {
    const { Keterampilan: _, ...unskilled } = person(1);
    expect((await causes([unskilled])).toMend).toEqual([]);
  });

  it("beyond the messages that are kept are counted by code and column, none of them lost", async () => {
    const people = ["1", "12", "123", "1234"].map((NIK) => person(1, { NIK }));
    const all = await causes(people);
    expect(all.toMend.map(({ persons }) => persons)).toEqual([1, 1, 1, 1]);
    const { toMend } = await causes(people, 1);
    expect(toMend.map(told)).toEqual([
      ["nik/length", 3, [1, 2]],
      ["nik/length", 1, [0]],
    ]);
    expect(toMend.map(({ said }) => said.kind === "issue" && said.isExample)).toEqual([true, false]);
  });
});
