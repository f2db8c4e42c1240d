/** `template`: an empty list with the columns that a ruleset asks for, to be filled in. */
import { type Command, Option } from "commander";
import { toMembership } from "../../decide/compile-membership.ts";
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { toMonitoring } from "../../score/compile-monitoring.ts";
import { type TemplateRuleset, templateColumns } from "../../template/template-columns.ts";
import { writeTemplateCsv } from "../../template/write-template-csv.ts";
import { writeTemplateXlsx } from "../../template/write-template-xlsx.ts";
import { readChoice } from "../choice-option.ts";
import { cliWord } from "../cli-words.ts";
import { kindOption, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { ruleFilesAt } from "../read/read-rules.ts";
import { refuseTerminal, writeTarget } from "../report-targets.ts";
import { chooseRuleset, loadOwnRules, rulesetFor } from "../rule-source.ts";

const FORMATS = ["csv", "xlsx"] as const;

interface TemplateArguments {
  readonly ruleset?: string;
  readonly rules?: readonly string[];
  readonly kind?: Ruleset["kind"];
  readonly format?: (typeof FORMATS)[number];
  readonly output?: string;
}

const EXAMPLES = [
  "template --output anggota.xlsx",
  "template --kind monitoring --output pemantauan.xlsx",
  "template --ruleset permensos-2-2019 --format csv",
  "template --rules ./aturan-kami.json --output anggota.xlsx",
];

export function templateCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("template", context, EXAMPLES)
    .alias("templat")
    .description(cliWord("template", lang))
    .option("--ruleset <ID>", `${cliWord("rulesetId", lang)} (${cliWord("defaultOfKind", lang)})`)
    .addOption(rulesOption(lang))
    .addOption(kindOption(lang))
    .addOption(
      new Option("--format <FORMAT>", cliWord("templateFormat", lang))
        .choices(FORMATS)
        .argParser((text) => readChoice("--format", text, FORMATS)),
    )
    .option("--output <FILE>", cliWord("output", lang))
    .action((args: TemplateArguments) => writeTemplate(args, context));
}

async function writeTemplate(args: TemplateArguments, { io, lang }: CommandContext): Promise<void> {
  const { output = "-", format = /\.xlsx$/i.test(output) ? "xlsx" : "csv" } = args;
  refuseTerminal([{ format, file: output }], io, "anggota.xlsx");
  const compiled = await rulesetOf(args, lang);
  const { title, id, version, kind } = compiled.ruleset;
  const columns = templateColumns(compiled);
  const text =
    format === "csv"
      ? writeTemplateCsv(columns)
      : writeTemplateXlsx(columns, { kind, title: title.id, ruleset: `${id}@${version}` });
  await writeTarget([text], { format, file: output }, await ruleFilesAt(args.rules), io, lang);
}

/** The ruleset named, of its own kind unless another is asked for; else the one of the kind asked for. */
async function rulesetOf(
  { ruleset: name, rules, kind }: TemplateArguments,
  lang: CommandContext["lang"],
): Promise<TemplateRuleset> {
  const own = await loadOwnRules(rules, lang);
  const ruleset =
    name === undefined ? rulesetFor(undefined, own, kind ?? "membership") : chooseRuleset(name, own);
  return (kind ?? ruleset.kind) === "membership" ? toMembership(ruleset) : toMonitoring(ruleset);
}
