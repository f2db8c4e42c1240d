/** `rules docs`: a page for each ruleset that a lawyer can read, in Indonesian and in English. */
import type { Command } from "commander";
import { CallError } from "../../error.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadOwnRules, selectRulesets } from "../rule-source.ts";
import { pageOf, writePages } from "../write-pages.ts";
import { printText } from "../write-text.ts";

interface DocsArguments {
  readonly rules?: readonly string[];
  readonly format: FormatName;
  readonly output?: string;
}

export function rulesDocsCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("docs", context, [
    "rules docs permensos-25-2015",
    "rules docs --rules aturan-kami.json --output halaman",
    "rules docs permensos-25-2015 --format html",
  ])
    .alias("halaman")
    .description(cliWord("rulesDocs", lang))
    .argument("[ID]", cliWord("rulesetId", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules docs")))
    .option("--output <DIR>", cliWord("outputFolder", lang))
    .action(async (id: string | undefined, { rules, format, output }: DocsArguments) => {
      const own = await loadOwnRules(rules, lang);
      const selected = selectRulesets(id, own);
      const among = [...own, ...shipped];
      if (output === undefined) {
        if (format === "html" && selected.length > 1)
          throw new CallError(CLI_FAULTS.onePageAFile({ received: selected.length }));
        for (const [at, ruleset] of selected.entries()) {
          if (at > 0) await printText("\n", io.stdout);
          await printReport("rules docs", pageOf(ruleset, among), format, context);
        }
        return;
      }
      for (const file of await writePages(selected, among, output, { format, inputs: rules ?? [] })) {
        io.stderr.write(`${cliWord("written", lang)} ${file}\n`);
      }
    });
}
