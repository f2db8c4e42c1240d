/** `rules docs`: a page for each ruleset that a lawyer can read, in Indonesian and in English. */
import type { Command } from "commander";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadOwnRules, selectRulesets } from "../rule-source.ts";
import { pageOf, writePages } from "../write-pages.ts";
import { printText } from "../write-text.ts";

interface DocsArguments {
  readonly rules?: readonly string[];
  readonly output?: string;
}

export function rulesDocsCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("docs", context, [
    "rules docs permensos-25-2015",
    "rules docs --rules aturan-kami.json --output halaman",
  ])
    .alias("halaman")
    .description(cliWord("rulesDocs", lang))
    .argument("[ID]", cliWord("rulesetId", lang))
    .addOption(rulesOption(lang))
    .option("--output <DIR>", cliWord("outputFolder", lang))
    .action(async (id: string | undefined, { rules, output }: DocsArguments) => {
      const own = await loadOwnRules(rules, lang);
      const selected = selectRulesets(id, own);
      const among = [...own, ...shipped];
      if (output === undefined) {
        await printText(selected.map((ruleset) => pageOf(ruleset, lang, among)).join("\n"), io.stdout);
        return;
      }
      for (const file of await writePages(selected, among, output, rules ?? [])) {
        io.stderr.write(`${cliWord("written", lang)} ${file}\n`);
      }
    });
}
