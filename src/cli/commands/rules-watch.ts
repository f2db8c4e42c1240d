/** `rules watch`: lint, test and page of rule files, again at each save. */
import type { Command } from "commander";
import { compileRuleset } from "../../compile-ruleset.ts";
import { examineRuleset } from "../../examine/examine-ruleset.ts";
import { escapeText } from "../../report/text/escape-text.ts";
import type { ReadRuleFile } from "../../ruleset/read-collection.ts";
import { rulesets as shipped } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { readRules } from "../read/read-rules.ts";
import { readOwnRules } from "../rule-source.ts";
import { watchFiles } from "../watch-files.ts";
import { writePages } from "../write-pages.ts";

interface WatchArguments {
  readonly rules?: readonly string[];
  readonly output?: string;
}

export function rulesWatchCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("watch", context, [
    "rules watch aturan-kami.json",
    "rules watch aturan/ --output halaman",
  ])
    .alias("pantau")
    .description(cliWord("rulesWatch", lang))
    .argument("<FILE...>", cliWord("watchedFiles", lang))
    .addOption(rulesOption(lang))
    .option("--output <DIR>", cliWord("outputFolder", lang))
    .action(async (paths: readonly string[], { rules = [], output }: WatchArguments) => {
      const files = (await readRules([...paths, ...rules])).map(({ file }) => file);
      await watchFiles(files, () => lookAt(files, output, context), io.signal);
    });
}

/** Says what is wrong with the files; of those with nothing wrong, what their examples show, and writes their pages. */
async function lookAt(
  files: readonly string[],
  output: string | undefined,
  context: CommandContext,
): Promise<void> {
  const { io, lang } = context;
  // A file may be gone while an editor saves it; what is wrong then is said at the next save.
  const read = await readOwnRules(files, lang).catch((): readonly ReadRuleFile[] => []);
  await printReport("rules lint", read, "pretty", context);
  const sound = read.flatMap(({ ruleset }) => ruleset ?? []);
  await printReport(
    "rules test",
    sound.map((each) => examineRuleset(compileRuleset(each))),
    "pretty",
    context,
  );
  if (output !== undefined)
    await writePages(sound, [...sound, ...shipped], output, { format: "markdown", inputs: files });
  io.stderr.write(`${cliWord("watching", lang)} ${files.map(escapeText).join(", ")}\n`);
}
