/** A membership ruleset → the statement about persons, and the one about groups. */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import { takenName } from "./column-names.ts";
import { tableColumns } from "./columns.ts";
import { groupStages } from "./group-stages.ts";
import type { StatementOptions } from "./options.ts";
import { GROUP, neededColumns, PERSON, personStages } from "./person-stages.ts";
import type { Statement } from "./statement.ts";

/** The statements of a membership ruleset; none about groups where the table says of nobody which one is theirs. */
export interface MembershipStatements {
  readonly persons: Statement;
  readonly groups: Statement | undefined;
}

/** The statements of a membership ruleset. */
export function membershipStatements(
  compiled: CompiledMembership,
  options: StatementOptions,
): MembershipStatements {
  const { sql, head, table } = options;
  const columns = tableColumns(neededColumns(compiled), options.columns, sql);
  const context = { ...options, columns };
  const persons = personStages(compiled, context);
  const stages = [columns.stage, ...persons.stages];
  const keys = [PERSON, GROUP].filter((field) => columns.of(field) !== null).map(takenName);
  const hasGroups = columns.of(GROUP) !== null && compiled.criteria.kube.length > 0;
  const groups = hasGroups ? groupStages(compiled, context, persons) : undefined;
  return {
    persons: { head, table, stages, gives: [...keys, ...persons.gives] },
    groups: groups && { head, table, stages: [...stages, ...groups.stages], gives: groups.gives },
  };
}
