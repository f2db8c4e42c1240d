/** `rank FILE…`: ranks the groups of monitoring lists, and shortlists them. */
import type { Command } from "commander";
import { CallError } from "../../error.ts";
import { latestScoresOf } from "../../list/latest-scores-of.ts";
import type { RankedList } from "../../report/contract/rank-report.ts";
import type { DividedBy } from "../../score/divide-groups.ts";
import { rankKube } from "../../score/rank-kube.ts";
import type { Ranking } from "../../score/ranking.ts";
import { type Shortlist, type ShortlistLimit, shortlist } from "../../score/shortlist.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { createListCommand, writeReport } from "../list-command.ts";
import { DEFAULT_FAIL_ON, type MonitoringArguments, openMonitoring } from "../monitoring-list.ts";
import { divisionOption, readBudget, readQuota } from "../options.ts";
import type { CommandContext } from "../program.ts";

interface RankArguments extends MonitoringArguments {
  readonly by?: DividedBy;
  readonly byKnown?: true;
  readonly quota?: number;
  readonly budget?: number;
}

const EXAMPLES = [
  "rank pemantauan.csv",
  "rank pemantauan.csv --by kecamatan --quota 3",
  "rank pemantauan.csv --by-known",
  'rank pemantauan.csv --budget "Rp 50.000.000" --format json',
];

export function rankCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  return createListCommand(
    { name: "rank", kind: "monitoring", asOf: "asOfPeriod", examples: EXAMPLES },
    context,
  )
    .addOption(divisionOption(lang))
    .option("--by-known", cliWord("byKnown", lang))
    .option("--quota <N>", cliWord("quota", lang), readQuota)
    .option("--budget <RUPIAH>", cliWord("budget", lang), readBudget)
    .option("--fail-on <FINDINGS>", cliWord("failOnScore", lang), DEFAULT_FAIL_ON)
    .action(async (files: readonly string[], args: RankArguments) => {
      const shorten = shortener(args);
      const { compiled, items, note, conclude } = await openMonitoring(files, args, context);
      const { scores, list } = await latestScoresOf(items, compiled);
      for (const score of scores) note(score);
      const ranking = rankKube(scores, { by: args.by, byKnown: args.byKnown });
      const ranked: RankedList = {
        list,
        all: { ranking, shortlist: shorten(ranking) },
        parts: ranking.parts.map((part) => ({ ranking: part, shortlist: shorten(part) })),
      };
      await writeReport("rank", { ...ranked, labels: compiled.labels }, files, args, context);
      finish(conclude());
    });
}

/** What makes a shortlist of a ranking; none where neither a quota nor a budget is given. */
function shortener({ quota, budget, byKnown }: RankArguments): (ranking: Ranking) => Shortlist | null {
  if (quota !== undefined && budget !== undefined)
    throw new CallError(CLI_FAULTS.onlyOneOption({ options: ["--quota", "--budget"] }));
  const asked = quota !== undefined ? "--quota" : budget !== undefined ? "--budget" : undefined;
  // A shortlist decides only what is certain; by what is known it would reward whoever fills in more.
  if (byKnown === true && asked !== undefined)
    throw new CallError(CLI_FAULTS.onlyOneOption({ options: ["--by-known", asked] }));
  const limit: ShortlistLimit | undefined =
    quota === undefined ? (budget === undefined ? undefined : { budget }) : { quota };
  return (ranking) => (limit === undefined ? null : shortlist(ranking, limit));
}
