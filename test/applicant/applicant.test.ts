import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Applicant, applicantSchema } from "../../src/applicant/applicant.ts";

const WHOLE: Applicant = {
  nik: "2101991708800001",
  noKk: "2101990101100001",
  name: "Sri Handayani",
  sex: "perempuan",
  birthDate: "1980-08-17",
  maritalStatus: "kawin",
  occupation: "petani-pekebun",
  register: "dtks",
  hasFixedDomicile: true,
  isWilling: true,
  hasSkill: false,
  area: {
    code: "21.01.06.1009",
    desa: "Sei Lekop",
    kecamatan: "Bintan Timur",
    kabupaten: "Bintan",
    provinsi: "Kepulauan Riau",
  },
  kube: "KUBE Mandiri 1",
};

test("an applicant with everything known is well formed", () => {
  expect(applicantSchema.parse(WHOLE)).toEqual(WHOLE);
});

test("an applicant needs nothing but a NIK", () => {
  expect(applicantSchema.parse({ nik: WHOLE.nik })).toEqual({ nik: WHOLE.nik });
});

describe("an applicant is refused", () => {
  test.each([
    ["without a NIK", { nik: undefined }, "nik"],
    ["with 15 digits in the NIK", { nik: "210199170880001" }, "nik"],
    ["with 17 digits in the No. KK", { noKk: "21019901011000011" }, "noKk"],
    ["with a birth date that does not exist", { birthDate: "1981-02-29" }, "birthDate"],
    ["with a birth date not in ISO form", { birthDate: "17/08/1980" }, "birthDate"],
    ["with an occupation of no list", { occupation: "petani" }, "occupation"],
    ["with an area code without dots", { area: { code: "2101061009" } }, "area.code"],
    ["with an empty name", { name: "" }, "name"],
    ["with a property that is there but undefined", { sex: undefined }, "sex"],
    ["with a property nobody knows", { umur: 41 }, ""],
  ])("%s", (_, change, path) => {
    const result = applicantSchema.safeParse({ ...WHOLE, ...change });
    expect(result.error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});

test("the schema can be written as a JSON Schema that describes every property", () => {
  const { properties, required, additionalProperties } = z.toJSONSchema(applicantSchema, { io: "input" });
  expect(required).toEqual(["nik"]);
  expect(additionalProperties).toBe(false);
  expect(
    Object.entries(properties ?? {}).filter(([, value]) => !Object.hasOwn(Object(value), "description")),
  ).toEqual([]);
  expect(properties?.["nik"]).toMatchObject({ type: "string", pattern: "^\\d{16}$" });
});
