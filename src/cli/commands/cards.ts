/** `cards FILE…`: a report card for each group of monitoring lists, a page each. */
import { type Command, Option } from "commander";
import { kubeCards } from "../../list/kube-cards.ts";
import { collectKubes } from "../../list/kube-records.ts";
import { formatsOf } from "../../report/formats.ts";
import { cliWord } from "../cli-words.ts";
import { createListCommand, writeReport } from "../list-command.ts";
import { DEFAULT_FAIL_ON, type MonitoringArguments, openMonitoring } from "../monitoring-list.ts";
import { formatOption } from "../options.ts";
import type { CommandContext } from "../program.ts";

const EXAMPLES = [
  "cards pemantauan.csv --output kartu.html",
  "cards pemantauan.csv --ruleset kepri-2022 --format markdown --output kartu.md",
];

export function cardsCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  // Paper is what cards are for.
  const format = formatOption(lang, formatsOf("cards").toReversed());
  const output = new Option("--output <FILE>", cliWord("output", lang));
  return createListCommand(
    { name: "cards", kind: "monitoring", asOf: "asOfPeriod", examples: EXAMPLES, reports: [format, output] },
    context,
  )
    .option("--fail-on <FINDINGS>", cliWord("failOnScore", lang), DEFAULT_FAIL_ON)
    .action(async (files: readonly string[], args: MonitoringArguments) => {
      const { compiled, items, note, conclude } = await openMonitoring(files, args, context);
      const { groups, list } = await collectKubes(items);
      const cards = (function* () {
        for (const card of kubeCards(groups, list, compiled)) {
          if (card.latest !== null) note(card.latest);
          yield card;
        }
      })();
      await writeReport("cards", { list, cards }, files, args, context);
      finish(conclude());
    });
}
