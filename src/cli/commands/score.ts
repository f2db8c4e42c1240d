/** `score FILE…`: scores every record of monitoring lists. */
import type { Command } from "commander";
import type { Scored } from "../../list/scored.ts";
import { cliWord } from "../cli-words.ts";
import { createListCommand, writeReport } from "../list-command.ts";
import {
  DEFAULT_FAIL_ON,
  type MonitoringArguments,
  type MonitoringList,
  openMonitoring,
} from "../monitoring-list.ts";
import type { CommandContext } from "../program.ts";

const EXAMPLES = [
  "score pemantauan.csv",
  "score pemantauan.csv --format json --output nilai.json",
  "score pemantauan.csv --ruleset tahap-kebon-waru",
  "score - --fail-on error,perlu-pendampingan < pemantauan.csv",
];

export function scoreCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  return createListCommand(
    { name: "score", kind: "monitoring", asOf: "asOfPeriod", examples: EXAMPLES },
    context,
  )
    .option("--fail-on <FINDINGS>", cliWord("failOnScore", lang), DEFAULT_FAIL_ON)
    .action(async (files: readonly string[], args: MonitoringArguments) => {
      const list = await openMonitoring(files, args, context);
      const items = noted(list);
      const { compiled, conclude } = list;
      await writeReport("score", { items, compiled }, files, args, context);
      finish(conclude());
    });
}

/** The items of a list, with every score of it noted. */
async function* noted({ items, note }: MonitoringList): AsyncGenerator<Scored, void, void> {
  for await (const item of items) {
    if (item.kind === "score") note(item.score);
    yield item;
  }
}
