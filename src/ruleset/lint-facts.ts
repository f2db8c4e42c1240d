/** What can be wrong with the facts a rule file declares: names, headers, where they come from, whether anything uses them. */

import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { countCells, MAX_CELLS } from "../logic/cells.ts";
import { classesOfCondition } from "../logic/condition.ts";
import type { Logic } from "../logic/json-logic.ts";
import { lintConstants } from "../logic/lint-constants.ts";
import { lintLogic } from "../logic/lint-logic.ts";
import type { Params } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { MONITORING_COLUMNS } from "../monitoring/columns.ts";
import type { ColumnTable } from "../row/column-table.ts";
import { levelText } from "../row/level-text.ts";
import { askedFacts } from "./asked-facts.ts";
import { countedBy } from "./counted-by.ts";
import { CATALOGUES } from "./facts-of.ts";
import { logicsOf } from "./ruleset-parts.ts";
import type { RuleFile, Ruleset } from "./ruleset-schema.ts";

type Declared = NonNullable<Ruleset["facts"]>[number];

/** The columns of the lists that each kind of ruleset reads. */
const COLUMNS: Readonly<Record<Ruleset["kind"], Pick<ColumnTable<string>, "columnNamed">>> = {
  membership: APPLICANT_COLUMNS,
  monitoring: MONITORING_COLUMNS,
};

/** Every fault of the declared facts of a ruleset; `facts` is the catalogue with them in it. */
export function lintFacts(
  ruleset: Ruleset,
  own: RuleFile,
  facts: FactCatalogue,
  params: Params,
): readonly RuleFault[] {
  const declared = ruleset.facts ?? [];
  const asked = askedFacts(ruleset);
  const further = asked.slice(declared.length);
  const used = new Set([
    ...logicsOf(ruleset).flatMap((logic) => variablesOf(logic)),
    ...asked.flatMap((fact) => variablesOf(countedBy(fact) ?? null)),
  ]);
  const ownNames = new Set((own.facts ?? []).map(({ name }) => name));
  return declared.flatMap((fact, index) => {
    const path = ["facts", index];
    return [
      ...lintName(fact, ruleset.kind, declared.slice(0, index), path),
      ...lintHeaders(fact, ruleset.kind, [...further, ...declared.slice(0, index)], path),
      ...(ruleset.kind === "membership"
        ? lintOrigin(fact, facts, params, path)
        : lintRecordOrigin(fact, path)),
      ...further.flatMap((counted) => lintCounted(counted, fact, facts, params, path)),
      ...(used.has(fact.name) || !ownNames.has(fact.name)
        ? []
        : [ruleFault("fact/unused", path, { name: fact.name })]),
    ];
  });
}

function lintName(
  { name }: Declared,
  kind: Ruleset["kind"],
  before: readonly Declared[],
  path: Path,
): readonly RuleFault[] {
  const isTaken = CATALOGUES[kind].has(name) || before.some((other) => other.name === name);
  return isTaken ? [ruleFault("fact/duplicate", [...path, "name"], { name })] : [];
}

/** A header names one thing: no column of the table, and no other declared fact. */
function lintHeaders(
  { headers = [] }: Declared,
  kind: Ruleset["kind"],
  before: readonly Declared[],
  path: Path,
): readonly RuleFault[] {
  const taken = new Set(before.flatMap((other) => other.headers ?? []).map(levelText));
  return headers.flatMap((header, index) =>
    taken.has(levelText(header)) || COLUMNS[kind].columnNamed(header) !== undefined
      ? [ruleFault("fact/header-taken", [...path, "headers", index], { header })]
      : [],
  );
}

/** A further fact of the catalogue that is counted from a fact which the file declares itself has to be able to be. */
function lintCounted(
  counted: Declared,
  { name }: Declared,
  facts: FactCatalogue,
  params: Params,
  path: Path,
): readonly RuleFault[] {
  const condition = countedBy(counted) ?? null;
  if (!variablesOf(condition).includes(name)) return [];
  // The condition stands in no file; what is at fault is the type that does not go with it.
  const faults = lintLogic(condition, { facts, params, scope: "member", as: "condition" }, []);
  return faults.map((found) => ({ ...found, path: [...path, "type"] }));
}

/** A record is about a group, and has no members that could be counted. */
function lintRecordOrigin(fact: Declared, path: Path): readonly RuleFault[] {
  const { name, headers = [] } = fact;
  if (!name.startsWith("kube.")) return [ruleFault("fact/not-of-a-group", [...path, "name"], { name })];
  const key = COUNTING.find((each) => fact[each] !== undefined);
  if (key !== undefined) return [ruleFault("fact/nothing-to-count", [...path, key], { key })];
  if (fact.type.kind === "share")
    return [ruleFault("fact/nothing-to-count", [...path, "type"], { key: "share" })];
  return headers.length === 0 ? [ruleFault("fact/no-origin", path)] : [];
}

/** The properties that count members, each with the kind of fact that it gives. */
const KIND_OF = { counts: "integer", share: "share" } as const;
const COUNTING = ["counts", "share"] as const;

/** A fact comes from a column, or from the members that are counted. */
function lintOrigin(fact: Declared, facts: FactCatalogue, params: Params, path: Path): readonly RuleFault[] {
  const { name, type, headers = [] } = fact;
  const [key, ...others] = COUNTING.filter((each) => fact[each] !== undefined);
  if (key === undefined) {
    if (type.kind === "share") return [ruleFault("fact/no-share", path)];
    return headers.length === 0 ? [ruleFault("fact/no-origin", path)] : [];
  }
  if (type.kind !== KIND_OF[key] || !name.startsWith("kube.") || headers.length + others.length > 0)
    return [ruleFault("fact/cannot-count", path, { key, kind: KIND_OF[key] })];
  const condition = fact[key] as Logic;
  const at = [...path, key];
  const faults = lintLogic(condition, { facts, params, scope: "member", as: "condition" }, at);
  if (faults.length > 0) return faults;
  const constants = lintConstants(condition, at);
  const cells = countCells(classesOfCondition({ passes: condition }, facts, params));
  return cells > MAX_CELLS
    ? [...constants, ruleFault("criterion/too-many-cells", at, { received: cells, limit: MAX_CELLS })]
    : constants;
}
