import { expect, test } from "vitest";
import { applicantSchema } from "../../src/applicant/applicant.ts";
import { REGISTERS } from "../../src/applicant/choices.ts";
import { APPLICANT_COLUMNS } from "../../src/applicant/columns.ts";
import { spellingsOf } from "../../src/applicant/occupation-spellings.ts";
import { OCCUPATIONS } from "../../src/applicant/occupations.ts";
import { areaSchema } from "../../src/row/area.ts";
import { levelText } from "../../src/row/level-text.ts";

const { columns, columnNamed, columnOf, fields, unusedWords } = APPLICANT_COLUMNS;

const wordsOf = ({ header, aliases }: { header: string; aliases: readonly string[] }) =>
  [header, ...aliases].map(levelText);

test("every property of an applicant and of an area has a column, but for the facts that rulesets declare", () => {
  const properties = Object.keys(applicantSchema.shape).filter((key) => key !== "area" && key !== "facts");
  const areaProperties = Object.keys(areaSchema.shape).map((key) => `area.${key}`);
  expect([...fields].sort()).toEqual([...properties, ...areaProperties].sort());
});

test("the preferred columns are headed as in the list of Bintan", () => {
  expect(fields.map((field) => columnOf(field).header)).toEqual([
    "Nama KUBE",
    "NIK",
    "No KK",
    "Nama",
    "Jenis Kelamin",
    "Tanggal Lahir",
    "Status Perkawinan",
    "Pekerjaan",
    "Desa/Kelurahan",
    "Kecamatan",
    "Kabupaten/Kota",
    "Provinsi",
    "Kode Wilayah",
    "ID DTKS",
    "Domisili Tetap",
    "Siap Berkelompok",
    "Keterampilan",
    "Status Dasar",
  ]);
});

test("no header names two columns", () => {
  const words = columns.filter(({ isRemark }) => isRemark !== true).flatMap(wordsOf);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test("no header is both used and unused, but where its cells tell", () => {
  const named = columns.filter(({ isToldBy }) => isToldBy === undefined);
  expect(named.flatMap(wordsOf).filter((word) => unusedWords.has(word))).toEqual([]);
});

test("an applicant's own property names are headers too", () => {
  const words = ["nik", "noKk", "name", "sex", "birthDate", "maritalStatus", "occupation", "register"];
  const declarations = ["hasFixedDomicile", "isWilling", "hasSkill", "kube"];
  const properties = [...words, ...declarations];
  expect(properties.map((property) => columnNamed(property)?.field)).toEqual(properties);
});

test("every register has a column of its own", () => {
  const parsed = columns
    .filter(({ field, ends }) => field === "register" && ends === undefined)
    .map(({ parse }) => parse("ya").value);
  expect(new Set(parsed)).toEqual(
    new Set([...REGISTERS.filter((register) => register !== "none"), undefined]),
  );
});

test("what a person is or says is personal; where they live and their group are not", () => {
  const shared = fields.filter((field) => !columnOf(field).isPersonal);
  expect(shared).toEqual([
    "kube",
    "area.desa",
    "area.kecamatan",
    "area.kabupaten",
    "area.provinsi",
    "area.code",
  ]);
});

test("the occupations are the 89 of the card's list in order, then ASN and PPPK", () => {
  const codes: readonly (number | null)[] = OCCUPATIONS.map(({ code }) => code);
  expect(codes).toEqual([...Array.from({ length: 89 }, (_, index) => index + 1), null, null]);
});

test("no text names two occupations", () => {
  const words = OCCUPATIONS.flatMap((occupation) => [
    ...new Set([occupation.slug, ...spellingsOf(occupation)].map(levelText)),
  ]);
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});
