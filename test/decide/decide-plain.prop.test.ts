/** Plain applicants are decided by a number; that must never be another decision than the checks of a row give. */
import { type Assumptions, checkApplicant, compileRuleset, decideMember, type Language } from "aturan-kube";
import { applicant } from "aturan-kube/testing";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SEXES } from "../../src/applicant/choices.ts";
import {
  agreesWithBirthDate,
  decodeNik,
  hasKnownProvince,
  hasPossibleBirthDate,
} from "../../src/applicant/nik.ts";
import { isPlainKk, isPlainNik } from "../../src/applicant/plain-number.ts";
import { parseKk, readKk } from "../../src/applicant/values/parse-kk.ts";
import { parseNik, readNik } from "../../src/applicant/values/parse-nik.ts";
import type { ApplicantInput } from "../../src/decide/check-applicant.ts";
import { asMembership, toMembership } from "../../src/decide/compile-membership.ts";
import { decideChecked } from "../../src/decide/decide-member.ts";
import { decidePlain } from "../../src/decide/decide-plain.ts";
import { isPlainText } from "../../src/decide/plain-text.ts";
import { sittingOf } from "../../src/decide/sitting.ts";
import { FACTS } from "../../src/facts/catalogue.ts";
import { dayNumber } from "../../src/row/day-number.ts";
import { readCell } from "../../src/row/read-cell.ts";
import { ALL_MARKS } from "../../src/row/values/empty-marks.ts";
import { parseAreaCode } from "../../src/row/values/parse-area-code.ts";
import { parseText } from "../../src/row/values/parse-text.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";

const AS_OF = "2022-02-22";
const MEMBERSHIP = NEWEST_RULESETS.filter(({ kind }) => kind === "membership").map((ruleset) =>
  asMembership(compileRuleset(ruleset)),
);

const words = [...FACTS.values()].flatMap(({ type }) => (type.kind === "choice" ? type.values : []));
const marks = ALL_MARKS;
const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((each) => each.join(""));

/** What may stand in any property, rightly or wrongly. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, false, 0, 1980, "", " ", "-", "ya", {}, [], new Date(0)),
  fc.constantFrom(...words),
  fc.constantFrom(...marks, "tidak ada data"),
  fc.constantFrom("1980", "1980-02", "1980-02-29", "1981-02-29", "1899-12-31", "2101-01-01", "2022-02-23"),
  fc.constantFrom(
    "Siti Aminah",
    "St. Aminah, S.Pd",
    "Ani  ",
    "N/A",
    "Err 502",
    "galat 512",
    "x".repeat(70),
    "Ńí",
    "A1",
  ),
  fc.constantFrom<unknown>({ oneOf: ["cerai-hidup", "cerai-mati"] }, { oneOf: ["1980-01-02", "1980-02-01"] }),
  fc.constantFrom<unknown>(
    { desa: "Sei Lekop", code: "21.01.06.1009" },
    { desa: "N/A" },
    { code: "21" },
    { rt: 1 },
  ),
  fc.string(),
  fc.anything(),
  digits(16),
);

const PROPERTIES = [
  ...[
    "nik",
    "noKk",
    "name",
    "sex",
    "birthDate",
    "maritalStatus",
    "occupation",
    "register",
    "hasFixedDomicile",
  ],
  ...[
    "isWilling",
    "hasSkill",
    "area",
    "kube",
    "vitalStatus",
    "facts",
    "isWiling",
    "applicant",
    "issues",
    "age",
  ],
];
const anyChange = fc.dictionary(fc.constantFrom(...PROPERTIES), anyValue, { maxKeys: 3 });
const anyAssumptions = fc.constantFrom<Assumptions | undefined>(
  undefined,
  {},
  { "member.isWilling": true },
  { "member.isWilling": false, "member.hasSkill": true },
);
const anyOptions = fc.record({
  asOf: fc.constantFrom(AS_OF, "1990-02-28", "2024-02-29", "0080-01-01", "9999-12-31"),
  assume: anyAssumptions,
  lang: fc.constantFrom<Language | undefined>(undefined, "id", "en"),
});

/** What a call gives, or what it throws: of issues that are none, nobody has to make sense. */
function resultOf(decide: () => unknown): unknown {
  try {
    return decide();
  } catch (error) {
    return String(error);
  }
}

describe("a decision about any applicant", () => {
  test.each(MEMBERSHIP.map((compiled) => [compiled.reference.id, compiled] as const))(
    "under %s is the one that the checks of a row give",
    (_, compiled) => {
      fc.assert(
        fc.property(applicant(compiled.ruleset), anyChange, anyOptions, (person, changes, options) => {
          for (const each of [person, { ...person, ...changes }] as readonly ApplicantInput[]) {
            const decision = resultOf(() => decideMember(compiled, each, options));
            expect(decision).toEqual(
              resultOf(() => decideChecked(sittingOf(compiled, options, toMembership), each, options)),
            );
          }
        }),
      );
    },
  );

  test("whose properties are not plain data is the one that the checks of a row give", () => {
    const [compiled] = MEMBERSHIP as [(typeof MEMBERSHIP)[number]];
    const options = { asOf: AS_OF };
    const own = { nik: "2101990201800001", birthDate: "1980-01-02" };
    let calls = 0;
    const inputs: readonly object[] = [
      Object.create({ ...own, isWilling: true }, Object.getOwnPropertyDescriptors(own)),
      Object.assign(Object.create(null), own),
      new (class {
        readonly nik = own.nik;
      })(),
      Object.defineProperty({ ...own }, "isWilling", { get: () => true, enumerable: true }),
      new Proxy(own, {}),
    ];
    for (const each of inputs) {
      const input = each as ApplicantInput;
      expect(decideMember(compiled, input, options)).toEqual(
        decideChecked(sittingOf(compiled, options, toMembership), input, options),
      );
    }
    // Whoever answers otherwise each time is decided by one answer, and changes nobody else's decision.
    const fickle = Object.defineProperty({ ...own, register: "dtks" as const }, "isWilling", {
      get: () => (calls++ % 2 === 0 ? true : undefined),
      enumerable: true,
    });
    decideMember(compiled, fickle, options);
    for (const isWilling of [true, false, undefined]) {
      const input = { ...own, register: "dtks", ...(isWilling === undefined ? {} : { isWilling }) } as const;
      expect(decideMember(compiled, input, options)).toEqual(
        decideChecked(sittingOf(compiled, options, toMembership), input, options),
      );
    }
  });

  test("is frozen, and the same object for equal facts", () => {
    const [compiled] = MEMBERSHIP as [(typeof MEMBERSHIP)[number]];
    const decisions = ["2101990201800001", "2101990201800002"].map((nik) =>
      decideMember(compiled, { nik, birthDate: "1980-01-02", occupation: "guru" }, { asOf: AS_OF }),
    );
    expect(decisions[0]).toBe(decisions[1]);
    expect(Object.isFrozen(decisions[0]) && Object.isFrozen(decisions[0]?.issues)).toBe(true);
    expect(decisions[0]?.issues.map(({ code }) => code)).toEqual(["occupation/may-be-civil-servant"]);
  });

  test("is found by a number for nearly everybody", () => {
    const [compiled] = MEMBERSHIP as [(typeof MEMBERSHIP)[number]];
    const sitting = sittingOf(compiled, { asOf: "2026-01-01" }, toMembership);
    const persons = fc.sample(applicant(), { seed: 1, numRuns: 200 });
    const plain = persons.filter((person) => decidePlain(sitting, person) !== undefined);
    expect(plain.length).toBeGreaterThan(100);
  });
});

describe("a plain number", () => {
  const repeated = fc
    .tuple(digits(8), fc.integer({ min: 1, max: 8 }))
    .map(([text, period]) => text.slice(0, period).repeat(16).slice(0, 16));
  const counted = fc
    .tuple(digit, fc.constantFrom(1, 9))
    .map(([first, step]) => Array.from({ length: 16 }, (_, at) => (first + at * step) % 10).join(""));
  const nearly = fc
    .tuple(digits(6), fc.integer({ min: 1, max: 71 }), fc.integer({ min: 1, max: 12 }), digits(2), digits(4))
    .map(([area, day, month, year, serial]) =>
      [area, String(day).padStart(2, "0"), String(month).padStart(2, "0"), year, serial].join(""),
    );
  const spoilt = fc
    .tuple(nearly, fc.nat(15), fc.constantFrom("", "O", " ", ".", "/", ":", "１"))
    .map(([text, at, sign]) => text.slice(0, at) + sign + text.slice(at + 1));
  const anyNumber = fc.oneof(nearly, repeated, counted, digits(16), spoilt);

  test("is a NIK of which the checks of a row have nothing to say", () => {
    fc.assert(
      fc.property(
        anyNumber,
        fc.option(fc.constantFrom("1980-01-02", "2000-02-29", "1999-12-31"), { nil: undefined }),
        fc.option(fc.constantFrom(...SEXES), { nil: undefined }),
        fc.boolean(),
        (number, date, sex, isOfDate) => {
          const nik =
            isOfDate && date !== undefined
              ? `${number.slice(0, 6)}${date.slice(8)}${date.slice(5, 7)}${date.slice(2, 4)}${number.slice(12)}`
              : number;
          const read = readNik(nik);
          const parts = decodeNik(nik);
          const isClean =
            read.fault === undefined &&
            hasPossibleBirthDate(parts) &&
            hasKnownProvince(parts) &&
            (date === undefined || agreesWithBirthDate(parts, date)) &&
            (sex === undefined || sex === parts.sex);
          const isPlain = isPlainNik(
            nik,
            date === undefined ? 0 : dayNumber(date),
            sex === undefined ? 0 : SEXES.indexOf(sex) + 1,
          );
          // The one thing that is read without a word and not plain: digits that are written otherwise.
          expect(isPlain).toBe(isClean && /^[0-9]{16}$/.test(nik));
          expect(parseNik(nik)).toEqual(parseNik(`'${nik}`));
        },
      ),
    );
  });

  test("is a No. KK of which the checks of a row have nothing to say", () => {
    fc.assert(
      fc.property(anyNumber, (noKk) => {
        const isPlain = isPlainKk(noKk);
        if (isPlain) expect(readKk(noKk)).toEqual({ digits: noKk, isNumber: false });
        const { issues } = checkApplicant({ nik: "2101990201800001", noKk });
        expect(isPlain && issues.length > 0 && noKk !== "2101990201800001").toBe(false);
        // A mark before the digits has them read the long way.
        const ways = [noKk, `'${noKk}`].map((cell) => parseKk(cell));
        expect(ways[0]).toEqual(ways[1]);
      }),
    );
  });
});

describe("a plain text", () => {
  const anySign = fc.constantFrom(..." '-.,/()ABEGabegnz0159?é");
  const anyText = fc.oneof(
    fc.array(anySign, { maxLength: 8 }).map((signs) => signs.join("")),
    fc
      .constantFrom(...marks)
      .chain((mark) => fc.constantFrom(mark, mark.toUpperCase(), ` ${mark}.`, `${mark}a`)),
    fc.constantFrom("err 502", "Err502", "Err:502", "galat 599", "Galat: 500"),
    digits(10).map((code) => `${code.slice(0, 2)}.${code.slice(2, 4)}.${code.slice(4, 6)}.${code.slice(6)}`),
  );

  test("is a cell of which the checks of a row have nothing to say", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(parseText, parseAreaCode), (text, parse) => {
        expect(isPlainText(text, parse)).toBe(readCell(text, parse).faults.length === 0);
      }),
    );
  });
});
