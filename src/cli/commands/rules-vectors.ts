/** `rules vectors ID`: cases with their outcomes, by which an implementation in any language can be checked. */
import type { Command } from "commander";
import { compileRuleset } from "../../compile-ruleset.ts";
import { conformanceVectors } from "../../conformance/conformance-vectors.ts";
import { vectorsSql } from "../../conformance/vectors-sql.ts";
import { CallError } from "../../error.ts";
import { formatVectors } from "../../report/contract/vectors-report.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import type { DialectName } from "../../sql/dialects.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { readAsOf, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { ruleFilesAt } from "../read/read-rules.ts";
import { writeTarget } from "../report-targets.ts";
import { loadNamedRuleset, loadOwnRules } from "../rule-source.ts";
import { dayOf, dialectOption } from "./sql.ts";

interface VectorsArguments {
  readonly rules?: readonly string[];
  readonly output?: string;
  readonly sql?: true;
  readonly dialect?: DialectName;
  readonly asOf?: string;
}

const EXAMPLES = [
  "rules vectors permensos-25-2015",
  "rules vectors permensos-25-2015 --output permensos-25-2015.json",
  "rules vectors ./aturan-kami.json",
  "rules vectors permensos-25-2015 --sql --dialect postgres --as-of 2022-02-22",
];

export function rulesVectorsCommand(context: CommandContext): Command {
  const { io, lang } = context;
  return createCommand("vectors", context, EXAMPLES)
    .alias("kasus")
    .description(cliWord("rulesVectors", lang))
    .argument("<RULESET>", cliWord("rulesetOrFile", lang))
    .addOption(rulesOption(lang))
    .option("--output <FILE>", cliWord("output", lang))
    .option("--sql", cliWord("vectorsSql", lang))
    .addOption(dialectOption(lang))
    .option("--as-of <DATE>", cliWord("asOf", lang), readAsOf)
    .action(async (name: string, args: VectorsArguments) => {
      const ruleset = await loadNamedRuleset(name, await loadOwnRules(args.rules, lang), lang);
      const text = vectorsText(ruleset, args, context);
      const target = { format: undefined, file: args.output ?? "-" };
      await writeTarget([text], target, [name, ...(await ruleFilesAt(args.rules))], io, lang);
    });
}

/** The cases as JSON, or as a query. */
function vectorsText(ruleset: Ruleset, args: VectorsArguments, context: CommandContext): string {
  const { sql, dialect } = args;
  if (sql === undefined && dialect === undefined)
    return formatVectors(conformanceVectors(compileRuleset(ruleset)));
  if (sql === undefined || dialect === undefined)
    throw new CallError(
      sql === undefined
        ? CLI_FAULTS.needsOption({ option: "--dialect", needed: "--sql" })
        : CLI_FAULTS.needsOption({ option: "--sql", needed: "--dialect" }),
    );
  return `${vectorsSql(ruleset, { dialect, asOf: dayOf(args, context) }).trimEnd()};\n`;
}
