/** Statements of Trino, which is not run here, are read by a parser of its grammar. */
import { toSql } from "aturan-kube/sql";
import { TrinoSQL } from "dt-sql-parser/dist/parser/trino/index.js";
import { describe, expect, it } from "vitest";
import { HALF_WOMEN } from "../ruleset/half-women.ts";
import { NEWEST_RULESETS } from "../ruleset/newest-rulesets.ts";

const AS_OF = "2022-02-22";
const trino = new TrinoSQL();

describe("trino", () => {
  it.each(NEWEST_RULESETS.map(({ id }) => id))("parses the statements of %s", (id) => {
    const { persons, groups, records } = toSql(id, { dialect: "trino", table: "dinsos.warga", asOf: AS_OF });
    for (const text of [persons, groups, records])
      if (text !== undefined) expect(trino.validate(text)).toEqual([]);
  });

  it("parses shares of a group and words of lists", () => {
    const columns = {
      nik: "nik",
      kube: "kube",
      sex: { column: "jenis_kelamin", words: true as const },
    };
    const { persons = "", groups = "" } = toSql(HALF_WOMEN, {
      dialect: "trino",
      table: "warga",
      asOf: AS_OF,
      columns,
    });
    expect([trino.validate(persons), trino.validate(groups)]).toEqual([[], []]);
    expect([groups.includes("UPPER(TRIM("), groups.includes("500000 * p.")]).toEqual([true, true]);
  });

  it("refuses a statement that is none", () => {
    expect(trino.validate("SELECT FROM FROM")).not.toEqual([]);
  });
});
