/** What the commands on monitoring lists have in common: a list scored by a ruleset, and what makes them fail. */
import { declaredColumns } from "../facts/declared-columns.ts";
import type { Issue } from "../issue.ts";
import { isSettled, type Scored } from "../list/scored.ts";
import { type CompiledMonitoring, compileMonitoring } from "../score/compile-monitoring.ts";
import type { KubeScore } from "../score/kube-score.ts";
import { scoreRows } from "../score-rows.ts";
import { cliWord } from "./cli-words.ts";
import { loadColumns } from "./column-options.ts";
import { EXIT, type ExitCode } from "./exit-code.ts";
import type { OneReportArguments } from "./list-command.ts";
import { readFailOn } from "./options.ts";
import type { CommandContext } from "./program.ts";
import { startProgress } from "./progress.ts";
import { readRuns, rowsOfItem } from "./read/read-lists.ts";
import { loadOwnRules, rulesetFor } from "./rule-source.ts";
import { todayInJakarta } from "./today.ts";

/** The arguments of every command on monitoring lists. */
export interface MonitoringArguments extends OneReportArguments {
  readonly failOn: string;
}

/** What makes the exit code 1 where nothing else is said. */
export const DEFAULT_FAIL_ON = "error";

/** A monitoring list being scored. */
export interface MonitoringList {
  readonly compiled: CompiledMonitoring;
  /** The scored list; what is wrong with it is noted as it goes by. */
  readonly items: AsyncIterable<Scored>;
  /** Notes what a score gives cause for. */
  readonly note: (score: KubeScore) => void;
  /** The exit code, once the report is written. */
  readonly conclude: () => ExitCode;
}

/** Opens the lists of a command and scores them by the ruleset its arguments name. */
export async function openMonitoring(
  files: readonly string[],
  args: MonitoringArguments,
  { io, lang }: CommandContext,
): Promise<MonitoringList> {
  const compiled = compileMonitoring(
    rulesetFor(args.ruleset, await loadOwnRules(args.rules, lang), "monitoring"),
  );
  const columns = await loadColumns(args);
  const progress = await startProgress(files, io, lang);
  const rows = readRuns(files, io.stdin, {
    onBytes: progress.addBytes,
    kind: "monitoring",
    columns,
    declared: declaredColumns(compiled),
    sheet: args.sheet,
  });
  const statuses = compiled.ruleset.classes.map(({ id }) => id);
  const failOn = readFailOn(args.failOn, ["error", "warning", "undetermined", ...statuses]);
  const today = todayInJakarta(io.now);
  const found = new Set<string>();
  let dependsOnToday = false;

  function noteIssues(issues: readonly Issue[]): void {
    for (const { code, severity } of issues) {
      found.add(severity);
      if (code === "period/in-future") dependsOnToday = args.asOf === undefined;
    }
  }

  async function* watch(): AsyncGenerator<Scored, void, void> {
    for await (const item of scoreRows(progress.counting(rows, rowsOfItem), {
      ruleset: compiled,
      lang,
      columns,
      asOf: args.asOf ?? today,
    })) {
      noteIssues(item.issues);
      yield item;
    }
  }

  return {
    compiled,
    items: watch(),
    note(score) {
      if (!isSettled(score)) found.add("undetermined");
      if (score.status?.id != null) found.add(score.status.id);
    },
    conclude() {
      // Only a period in the future makes the result one of today.
      if (dependsOnToday) io.stderr.write(`${cliWord("today", lang)} \`--as-of ${today}\`\n`);
      return failOn.some((finding) => found.has(finding)) ? EXIT.findings : EXIT.ok;
    },
  };
}
