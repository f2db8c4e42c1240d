import { type Checked, type CheckedList, type CheckedMember, checkList } from "aturan-kube";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialTail } from "../../src/list/binomial-tail.ts";

type Row = Readonly<Record<string, unknown>>;

const OPTIONS = { ruleset: "permensos-25-2015", asOf: "2022-02-22" } as const;

/** Somebody who meets every criterion but, perhaps, that of the age. */
function person(nik: string, birthDate: unknown, differs: Row = {}): Row {
  return {
    NIK: nik,
    "Tanggal Lahir": birthDate,
    "Status Perkawinan": "KAWIN",
    Pekerjaan: "PEDAGANG",
    DTKS: "ya",
    "Domisili Tetap": "ya",
    "Siap Berkelompok": "ya",
    Keterampilan: "menjahit",
    ...differs,
  };
}

async function check(
  rows: readonly Row[],
): Promise<{ list: CheckedList; members: readonly CheckedMember[] }> {
  const items: Checked[] = [];
  for await (const item of checkList(rows, OPTIONS)) items.push(item);
  const members = items.filter((item) => item.kind === "member");
  const list = items.find((item) => item.kind === "list");
  if (list === undefined) throw new Error("there is no list among the items");
  return { list, members };
}

/** Of each person the outcome of the age, and the codes of the row. */
async function agesOf(rows: readonly Row[]): Promise<readonly (readonly [string | undefined, string])[]> {
  const { members } = await check(rows);
  return members.map(({ decision, issues }) => [
    decision.criteria.find(({ id }) => id === "age")?.outcome,
    issues.map(({ code }) => code).join(),
  ]);
}

async function codesOf(rows: readonly Row[]): Promise<readonly string[]> {
  const { members } = await check(rows);
  return members.map(({ issues }) => issues.map(({ code }) => code).join());
}

describe("a column of dates", () => {
  // 13 January can only be month first here.
  const monthFirst = person("2101991301800001", "1/13/1980");
  const dayFirst = person("2101991301800002", "13/1/1980");

  test("that are month first is read so, and told of once", async () => {
    const rows = [monthFirst, person("2101990603040003", "3/6/2004"), person("2101990306040004", "3/6/2004")];
    expect(await agesOf(rows)).toEqual([
      ["pass", ""],
      // 6 March 2004 by the NIK: 17
      ["fail", ""],
      // 3 June 2004 by the NIK, whatever the column: 17
      ["fail", ""],
    ]);
    const { list } = await check(rows);
    expect(list.issues.map(({ code, column, severity }) => [code, column, severity])).toEqual([
      ["date/month-first-column", "Tanggal Lahir", "warning"],
    ]);
  });

  test("that holds a date which can only be day first is not month first", async () => {
    const { list } = await check([monthFirst, dayFirst]);
    expect(list.issues).toEqual([]);
    expect(await agesOf([monthFirst, dayFirst])).toEqual([
      ["unknown", "date/impossible"],
      ["pass", ""],
    ]);
    expect(await agesOf([dayFirst, monthFirst])).toEqual([
      ["pass", ""],
      ["unknown", "date/impossible"],
    ]);
  });

  test.each([
    ["month first", [monthFirst]],
    ["mixed", [monthFirst, dayFirst]],
  ])("that is %s leaves a date open which can be either and no NIK settles", async (_, others) => {
    const open = [
      // 3 October 2003 is 18, and so is 10 March 2003; 1 March or 3 January 2004 is 17 or 18.
      person("2101991212800009", "10/3/2003"),
      person("2101991212800010", "3/1/2004"),
      person("x", "3/1/2004"),
    ];
    const ages = await agesOf([...others, ...open]);
    expect(ages.slice(-3)).toEqual([
      ["pass", "date/known-in-part,nik/birth-date-mismatch"],
      ["unknown", "date/known-in-part,nik/birth-date-mismatch"],
      ["unknown", "nik/not-digits,date/known-in-part"],
    ]);
  });

  test("without a date that can only be month first is day first, and a NIK that says otherwise leaves it open", async () => {
    expect(
      await agesOf([
        person("2101990103040001", "1/3/2004"),
        person("2101990301040002", "1/3/2004"),
        person("2101991212800003", "1/3/2004"),
      ]),
    ).toEqual([
      ["fail", ""],
      ["unknown", "date/known-in-part,nik/birth-date-mismatch"],
      ["fail", "nik/birth-date-mismatch"],
    ]);
  });

  test("of one header says nothing of the dates under another", async () => {
    const { "Tanggal Lahir": date, ...rest } = person("2101991212800003", "1/3/2004");
    expect((await agesOf([monthFirst, { ...rest, "Tgl Lahir": date }])).at(-1)).toEqual([
      "fail",
      "nik/birth-date-mismatch",
    ]);
  });

  test("may hold a place before each date", async () => {
    const rows = (
      [
        ["2101991301800001", "1/13/1980"],
        ["2101990603040003", "3/6/2004"],
      ] as const
    ).map(([nik, date]) => {
      const { "Tanggal Lahir": _, ...rest } = person(nik, date);
      return { ...rest, "Tempat, Tgl Lahir": `Bintan, ${date}` };
    });
    expect(await agesOf(rows)).toEqual([
      ["pass", ""],
      ["fail", ""],
    ]);
  });

  test("is read anew from cells of any kind", async () => {
    const rows = [monthFirst, person("2101990603040003", "3/6/2004", { RT: 3, Catatan: null })];
    expect(await agesOf(rows)).toEqual([
      ["pass", ""],
      ["fail", ""],
    ]);
  });
});

test("writing a list day first, or month first throughout, decides the same about everybody", async () => {
  const born = fc
    .tuple(
      fc.integer({ min: 1955, max: 2010 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => ({ year, month, day }));
  await fc.assert(
    fc.asyncProperty(fc.array(born, { maxLength: 12 }), async (people) => {
      // A day beyond 12 tells the order of the column.
      const all = [{ year: 1980, month: 5, day: 25 }, ...people];
      const two = (number: number): string => String(number).padStart(2, "0");
      const rows = (write: (each: (typeof all)[number]) => string): readonly Row[] =>
        all.map((each, index) => {
          const date = `${two(each.day)}${two(each.month)}${two(each.year % 100)}`;
          return person(`210199${date}${String(index + 1).padStart(4, "0")}`, write(each));
        });
      const verdicts = async (list: readonly Row[]): Promise<readonly string[]> =>
        (await check(list)).members.map(({ decision }) => decision.verdict);
      expect(await verdicts(rows(({ year, month, day }) => `${month}/${day}/${year}`))).toEqual(
        await verdicts(rows(({ year, month, day }) => `${day}/${month}/${year}`)),
      );
    }),
  );
});

describe("numbers that Excel cut", () => {
  const endingIn = (
    count: number,
    ending: (index: number) => string,
    kk = (index: number): string => `${index + 1}001`,
  ) =>
    Array.from({ length: count }, (_, index) =>
      person(`2101990${index % 9}0180${ending(index)}`.padEnd(16, "1"), `0${index % 9}/01/1980`, {
        "No KK": `21019901011${index % 10}${kk(index)}`.padEnd(16, "7"),
      }),
    );
  const cut = (index: number): string => `${String(index + 1).padStart(3, "0")}0`;
  const whole = (index: number): string => `${String(index + 1).padStart(3, "0")}1`;

  test("are told in a list of five", async () => {
    const codes = await codesOf(endingIn(5, cut));
    expect(codes.every((each) => each.includes("nik/excel-damaged"))).toBe(true);
  });

  test("are not told by four NIK alone", async () => {
    expect((await codesOf(endingIn(4, cut))).join()).not.toContain("excel-damaged");
  });

  test("are told by both numbers of three rows", async () => {
    const codes = await codesOf(endingIn(3, cut, cut));
    expect(
      codes.every((each) => each.includes("nik/excel-damaged") && each.includes("kk/excel-damaged")),
    ).toBe(true);
  });

  test("are those that end in 0, of a column in which only some do", async () => {
    const codes = await codesOf([...endingIn(10, cut), ...endingIn(10, (index) => whole(index + 20))]);
    expect(codes.map((each) => each.includes("nik/excel-damaged"))).toEqual([
      ...Array<boolean>(10).fill(true),
      ...Array<boolean>(10).fill(false),
    ]);
  });

  test("are none where a tenth ends in 0, as chance has it", async () => {
    const rows = endingIn(50, (index) => String(1001 + index));
    expect((await codesOf(rows)).join()).not.toContain("excel-damaged");
  });

  test("with a serial number 0000 were cut, not filled in", async () => {
    const rows = Array.from({ length: 6 }, (_, index) =>
      person(`2101990${index + 1}01800000`, `0${index + 1}/01/1980`),
    );
    expect(new Set(await codesOf(rows))).toEqual(new Set(["nik/excel-damaged"]));
    const { members } = await check(rows);
    expect(new Set(members.map(({ decision }) => decision.errors.join()))).toEqual(
      new Set(["nik/excel-damaged"]),
    );
  });

  test("are none where a program kept all digits of its column as numbers", async () => {
    const [first, second] = [
      person("2101990101800001.0", "01/01/1980"),
      person("2101990101800010.0", "01/01/1980"),
    ];
    expect(await codesOf([first, second])).toEqual(["", ""]);
    expect(await codesOf([second])).toEqual(["nik/excel-damaged"]);
  });
});

test("a tail of the binomial distribution is what its sum says", () => {
  expect(binomialTail(5, 5, 0.1)).toBeCloseTo(1e-5, 12);
  expect(binomialTail(2, 1, 0.1)).toBeCloseTo(0.19, 12);
  expect(binomialTail(10, 0, 0.1)).toBe(1);
  expect(binomialTail(0, 0, 0.1)).toBe(1);
  expect(binomialTail(200_000, 21_000, 0.1)).toBeLessThan(1e-10);
});

describe("the same person under two NIK", () => {
  const siti = { Nama: "Siti Contoh", "Jenis Kelamin": "P" };

  test("is told in both rows, each naming the other", async () => {
    const rows = [
      person("2101995203800001", "12/03/1980", siti),
      person("2101995203809999", "12 Maret 1980", { ...siti, Nama: "SITI  CONTOH" }),
      person("2101995203800003", "12/03/1980", { ...siti, Nama: "Siti Contoh Dua" }),
      person("2101995203800004", "1980", siti),
    ];
    const { members } = await check(rows);
    expect(
      members.map(({ issues }) =>
        issues
          .filter(({ code }) => code === "member/same-person")
          .map(({ severity, message }) => [severity, message]),
      ),
    ).toEqual([
      [["warning", expect.stringContaining("baris `2`")]],
      [["warning", expect.stringContaining("baris `1`")]],
      [],
      [],
    ]);
    expect(JSON.stringify(members.map(({ issues }) => issues))).not.toMatch(/siti/i);
  });

  test("is none where the NIK is the same: that is a double NIK", async () => {
    const row = person("2101995203800001", "12/03/1980", siti);
    expect(await codesOf([row, row])).toEqual(["nik/duplicate", "nik/duplicate"]);
  });
});

describe("NIK and No. KK", () => {
  const [nik, kk] = ["2101995203800001", "2101990502110002"];

  test("in each other's place are neither taken, and nobody is eligible by them", async () => {
    const { members } = await check([person(kk, "12/03/1980", { "No KK": nik, "Jenis Kelamin": "P" })]);
    expect(
      members.map(({ nik: read, decision, issues }) => [
        read,
        decision.verdict,
        issues.map(({ code }) => code),
      ]),
    ).toEqual([[null, "undetermined", ["nik/kk-swapped"]]]);
  });

  test("in their own place say nothing", async () => {
    expect(await codesOf([person(nik, "12/03/1980", { "No KK": kk })])).toEqual([""]);
  });

  test("that are one number, or a No. KK that is the NIK of a woman, are told", async () => {
    expect(
      await codesOf([
        person(nik, "12/03/1980", { "No KK": nik }),
        person("2101991203800003", "12/03/1980", { "No KK": "2101994502110002" }),
      ]),
    ).toEqual(["kk/same-as-nik", "kk/looks-like-nik"]);
  });

  test("that were filled in are no double NIK", async () => {
    const row = person("1111111111111111", "12/03/1980", { "No KK": "0" });
    expect(await codesOf([row, row])).toEqual(Array(2).fill("nik/placeholder,kk/placeholder"));
  });
});
