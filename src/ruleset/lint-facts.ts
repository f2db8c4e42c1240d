/** What can be wrong with the facts a rule file declares: names, headers, where they come from, whether anything uses them. */
import { APPLICANT_COLUMNS } from "../applicant/columns.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { classesOfCondition, countCells, MAX_CELLS } from "../logic/condition.ts";
import { lintConstants } from "../logic/lint-constants.ts";
import { lintLogic } from "../logic/lint-logic.ts";
import type { Params } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { MONITORING_COLUMNS } from "../monitoring/columns.ts";
import type { ColumnTable } from "../row/column-table.ts";
import { levelText } from "../row/level-text.ts";
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
  const used = new Set([
    ...logicsOf(ruleset).flatMap((logic) => variablesOf(logic)),
    ...declared.flatMap(({ counts }) => variablesOf(counts)),
  ]);
  const ownNames = new Set((own.facts ?? []).map(({ name }) => name));
  return declared.flatMap((fact, index) => {
    const path = ["facts", index];
    return [
      ...lintName(fact, ruleset.kind, declared.slice(0, index), path),
      ...lintHeaders(fact, ruleset.kind, declared.slice(0, index), path),
      ...(ruleset.kind === "membership"
        ? lintOrigin(fact, facts, params, path)
        : lintRecordOrigin(fact, path)),
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

/** A record is about a group, and has no members that could be counted. */
function lintRecordOrigin({ name, headers = [], counts }: Declared, path: Path): readonly RuleFault[] {
  if (!name.startsWith("kube.")) return [ruleFault("fact/not-of-a-group", [...path, "name"], { name })];
  if (counts !== undefined) return [ruleFault("fact/nothing-to-count", [...path, "counts"])];
  return headers.length === 0 ? [ruleFault("fact/no-origin", path)] : [];
}

/** A fact comes from a column, or from the members that are counted. */
function lintOrigin(
  { name, type, headers = [], counts }: Declared,
  facts: FactCatalogue,
  params: Params,
  path: Path,
): readonly RuleFault[] {
  if (counts === undefined) return headers.length === 0 ? [ruleFault("fact/no-origin", path)] : [];
  if (type.kind !== "integer" || !name.startsWith("kube.") || headers.length > 0)
    return [ruleFault("fact/cannot-count", path)];
  const at = [...path, "counts"];
  const faults = lintLogic(counts, { facts, params, scope: "member", as: "condition" }, at);
  if (faults.length > 0) return faults;
  const constants = lintConstants(counts, at);
  const cells = countCells(classesOfCondition({ passes: counts }, facts, params));
  return cells > MAX_CELLS
    ? [...constants, ruleFault("criterion/too-many-cells", at, { received: cells, limit: MAX_CELLS })]
    : constants;
}
