import { parseApplicant } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { textOfDate } from "../../src/row/text-of-date.ts";

describe("a date is the day that was meant, on every machine", () => {
  test.each<readonly [string, string, string | undefined]>([
    ["midnight in UTC", "1980-08-17T00:00:00Z", "1980-08-17"],
    ["midnight in Jakarta", "1980-08-17T00:00:00+07:00", "1980-08-17"],
    ["midnight in Makassar", "1980-08-17T00:00:00+08:00", "1980-08-17"],
    ["midnight in Jayapura", "1980-08-17T00:00:00+09:00", "1980-08-17"],
    ["the first of a month in Jakarta", "1980-03-01T00:00:00+07:00", "1980-03-01"],
    ["New Year in Jakarta", "1970-01-01T00:00:00+07:00", "1970-01-01"],
    ["a leap day in Makassar", "1968-02-29T00:00:00+08:00", "1968-02-29"],
    ["midnight in the Jakarta of 1955", "1955-01-01T00:00:00+07:30", "1955-01-01"],
    ["midnight in the Jakarta of 1935", "1935-01-01T00:00:00+07:20", "1935-01-01"],
    ["midnight in the Jayapura of 1950", "1950-06-01T00:00:00+09:30", "1950-06-01"],
    ["a morning that is the same day everywhere", "1980-08-17T02:30:00Z", "1980-08-17T02:30:00.000Z"],
    ["an evening that is two days in Indonesia", "1980-08-17T16:45:00Z", "1980-08-17T16:45:00.000Z"],
    [
      "a half-hour zone of today, which Indonesia does not have",
      "1980-08-17T00:00:00+07:30",
      "1980-08-16T16:30:00.000Z",
    ],
    ["a millisecond before midnight", "1980-08-16T16:59:59.999Z", "1980-08-16T16:59:59.999Z"],
    ["no date", "x", undefined],
  ])("%s", (_, date, text) => {
    expect(textOfDate(new Date(date))).toBe(text);
  });
});

test("a person whose cells come from a workbook reader is read like one whose cells are texts", () => {
  const cells = {
    NIK: { richText: [{ text: "21019902018" }, { font: { bold: true }, text: "00001" }] },
    "No KK": { formula: "A1", result: "2101990101100001" },
    "Tanggal Lahir": new Date("1980-01-02T00:00:00+07:00"),
    "Status Perkawinan": { text: { richText: [{ text: "Kawin" }] }, hyperlink: "mailto:a@b" },
    Pekerjaan: { sharedFormula: "B1", result: "Nelayan" },
    "ID DTKS": { error: "#N/A" },
    Keterampilan: { formula: "C1" },
  };
  const texts = {
    NIK: "2101990201800001",
    "No KK": "2101990101100001",
    "Tanggal Lahir": "02/01/1980",
    "Status Perkawinan": "Kawin",
    Pekerjaan: "Nelayan",
    "ID DTKS": "",
    Keterampilan: "",
  };
  expect(parseApplicant(cells)).toEqual(parseApplicant(texts));
});
