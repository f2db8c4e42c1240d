/** Persons by a number: the same ones in any run. */
import { toMembership } from "../../src/decide/compile-membership.ts";
import { randomOf } from "../../src/sample/random.ts";
import { fieldOf } from "../../src/sql/columns.ts";
import { neededColumns } from "../../src/sql/person-stages.ts";
import type { Person } from "./cases.ts";
import type { Value } from "./engines.ts";

/** Those from one number to another, under a ruleset. */
export function personsOf(id: string, from: number, to: number): readonly Person[] {
  const compiled = toMembership(id);
  const { below } = randomOf(1, from);
  const fields = neededColumns(compiled).flatMap(({ field, fact }) =>
    fact === undefined ? [] : [{ field, fact }],
  );
  const pick = (values: readonly Value[]): Value => values[below(values.length)] ?? null;
  return Array.from({ length: to - from }, (_, index) => ({
    ...Object.fromEntries(
      fields.map(({ field, fact }): [string, Value] => {
        if (field === "birthDate") {
          const day = new Date(Date.UTC(1920, 0, 1 + below(38_700)));
          return [field, below(20) === 0 ? null : day.toISOString().slice(0, 10)];
        }
        const { type } = fact;
        if (type.kind === "boolean") return [fieldOf(fact), pick([true, true, true, false, null])];
        if (type.kind === "integer") return [fieldOf(fact), below(40)];
        return [fieldOf(fact), pick([...(type.kind === "choice" ? type.values : []), null])];
      }),
    ),
    nik: `n${from + index}`,
  }));
}
