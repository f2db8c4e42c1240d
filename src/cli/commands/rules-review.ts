/** `rules review`: what of rulesets has to be looked at again by a person. */
import type { Command } from "commander";
import { FINDING_CODES, type FindingCode } from "../../finding-catalogue.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import type { ReadRuleFile } from "../../ruleset/read-collection.ts";
import { reviewRuleset } from "../../ruleset/review-ruleset.ts";
import { nameOf, newestRulesets } from "../../ruleset/rulesets.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT } from "../exit-code.ts";
import { formatOption, readAsOf, readCodes, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { loadNamedRulesets } from "../rule-source.ts";
import { todayInJakarta } from "../today.ts";

interface ReviewArguments {
  readonly rules?: readonly string[];
  readonly asOf?: string;
  readonly ignore: readonly FindingCode[];
  readonly format: FormatName;
}

const CODES = FINDING_CODES.filter((code) => code.startsWith("review/"));

export function rulesReviewCommand(context: CommandContext): Command {
  const { lang, io, finish } = context;
  return createCommand("review", context, [
    "rules review",
    "rules review aturan-kami.json --format github",
    "rules review --ignore review/open-question,review/weak-source",
  ])
    .alias("tinjau")
    .description(cliWord("rulesReview", lang))
    .argument("[RULESET...]", cliWord("rulesetsOrFiles", lang))
    .option("--as-of <date>", cliWord("asOf", lang), readAsOf)
    .option(
      "--ignore <codes>",
      cliWord("ignoredReviews", lang),
      (text) => readCodes("--ignore", text, CODES),
      [],
    )
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules lint")))
    .action(async (names: readonly string[], { rules = [], asOf, ignore, format }: ReviewArguments) => {
      const all =
        names.length + rules.length === 0 ? newestRulesets() : await loadNamedRulesets(names, rules, lang);
      const day = asOf ?? todayInJakarta(io.now);
      const reviewed = all.map((ruleset): ReadRuleFile => {
        const findings = reviewRuleset(ruleset, { asOf: day, lang, rulesets: all });
        return {
          file: nameOf(ruleset),
          ruleset,
          findings: findings.filter(({ code }) => !ignore.includes(code)),
        };
      });
      await printReport("rules lint", reviewed, format, context);
      finish(reviewed.some(({ findings }) => findings.length > 0) ? EXIT.findings : EXIT.ok);
    });
}
