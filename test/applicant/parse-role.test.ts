import { expect, test } from "vitest";
import { parseRole } from "../../src/applicant/values/parse-role.ts";

test.each([
  ["Ketua", "ketua"],
  ["KETUA KUBE", "ketua"],
  ["ketua kelompok", "ketua"],
  ["Sekertaris", "sekretaris"],
  ["Sekretaris II", "sekretaris"],
  ["Bendahara 1", "bendahara"],
  ["Anggota", "anggota"],
  ["Anggota biasa", "anggota"],
])("%s holds the office of %s", (cell, role) => {
  expect(parseRole(cell)).toEqual({ value: role, faults: [] });
});

test.each(["Wakil Ketua", "Ketua/Bendahara", "Pengurus", "Ketua RT", "Pendamping", "Ketua?", "Koordinator"])(
  "%s is asked for: which office it is, if any, is not certain",
  (cell) => {
    expect(parseRole(cell).value).toBeUndefined();
    expect(parseRole(cell).faults.map(({ code }) => code)).toEqual(["choice/unknown"]);
  },
);
