/** `portfolio FILE…`: counts the groups of monitoring lists. */
import type { Command } from "commander";
import { latestScoresOf } from "../../list/latest-scores-of.ts";
import type { PeriodLength } from "../../score/months.ts";
import { summarizePortfolio } from "../../score/summarize-portfolio.ts";
import { tabulatePeriods } from "../../score/tabulate-periods.ts";
import { cliWord } from "../cli-words.ts";
import { createListCommand, writeReport } from "../list-command.ts";
import { DEFAULT_FAIL_ON, type MonitoringArguments, openMonitoring } from "../monitoring-list.ts";
import { periodOption, readTarget, type Targets } from "../options.ts";
import type { CommandContext } from "../program.ts";

interface PortfolioArguments extends MonitoringArguments {
  readonly target?: Targets;
  readonly period?: PeriodLength;
}

const EXAMPLES = [
  "portfolio pemantauan.csv",
  "portfolio pemantauan.csv --target 2022=93 --target 2023=100",
  "portfolio pemantauan.csv --period triwulan --format html --output portofolio.html",
  "portfolio pemantauan.csv --format json --output portofolio.json",
];

export function portfolioCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  return createListCommand(
    { name: "portfolio", kind: "monitoring", asOf: "asOfPeriod", examples: EXAMPLES },
    context,
  )
    .option("--target <YEAR=N>", cliWord("target", lang), readTarget)
    .addOption(periodOption(lang))
    .option("--fail-on <FINDINGS>", cliWord("failOnScore", lang), DEFAULT_FAIL_ON)
    .action(async (files: readonly string[], args: PortfolioArguments) => {
      const { compiled, items, note, conclude } = await openMonitoring(files, args, context);
      const { scores, list, records } = await latestScoresOf(items, compiled);
      for (const score of scores) note(score);
      const summary = summarizePortfolio(scores, { targets: args.target });
      const periods = tabulatePeriods(compiled, records, { length: args.period });
      const report = { list, summary, periods, labels: compiled.labels };
      await writeReport("portfolio", report, files, args, context);
      finish(conclude());
    });
}
