/** `rules new`: a rule file of one's own, from options, or on a terminal from answers to questions. */
import { lstat } from "node:fs/promises";
import { type Command, Option } from "commander";
import { type Confidence, draftRuleset } from "../../draft/draft-ruleset.ts";
import { writeRuleFile } from "../../draft/write-rule-file.ts";
import { CallError } from "../../error.ts";
import { escapeText } from "../../report/text/escape-text.ts";
import type { Ruleset, WrittenMembershipFile } from "../../ruleset/ruleset-schema.ts";
import { askPlan } from "../ask-plan.ts";
import { readChoice } from "../choice-option.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { lackingOptions, type NewArguments, readPartialDate, toPlan } from "../new-arguments.ts";
import { rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { writeTarget } from "../report-targets.ts";
import { chooseRuleset, loadOwnRules } from "../rule-source.ts";

const EXAMPLES = [
  "rules new aturan-kami.json",
  'rules new aturan-kami.json --id kota-x-2026 --title "Syarat KUBE Kota X" --issuer "Dinas Sosial Kota X" --instrument "Surat edaran 2026" --confidence A --add "umur: member.age 20..55 @ angka 2"',
  'rules new --extends permensos-25-2015 --id kota-y-2026 --title "Syarat KUBE Kota Y" --issuer "Dinas Sosial Kota Y" --instrument "Surat edaran 2026" --confidence A --param maxAge=55 --drop fixed-domicile',
];

const CONFIDENCES = ["A", "B", "C", "X"] as const satisfies readonly Confidence[];

export function rulesNewCommand(context: CommandContext): Command {
  const { lang } = context;
  const many = (flags: string, word: Parameters<typeof cliWord>[0]): Option =>
    new Option(flags, cliWord(word, lang)).argParser((text: string, before: readonly string[] = []) => [
      ...before,
      text,
    ]);
  return createCommand("new", context, EXAMPLES)
    .alias("baru")
    .description(cliWord("rulesNew", lang))
    .argument("[FILE]", cliWord("newFile", lang))
    .option("--id <ID>", cliWord("newId", lang))
    .option("--title <TEXT>", cliWord("newTitle", lang))
    .option("--issuer <TEXT>", cliWord("newIssuer", lang))
    .option("--summary <TEXT>", cliWord("newSummary", lang))
    .option("--instrument <TEXT>", cliWord("newInstrument", lang))
    .addOption(
      new Option("--confidence <LETTER>", cliWord("newConfidence", lang)).argParser((text: string) =>
        readChoice("--confidence", text, CONFIDENCES),
      ),
    )
    .option("--publisher <TEXT>", cliWord("newPublisher", lang))
    .option("--date <DATE>", cliWord("newDate", lang), (text: string) => readPartialDate("--date", text))
    .option("--status <TEXT>", cliWord("newStatus", lang))
    .option("--in-force <DATE>", cliWord("newInForce", lang), (text: string) =>
      readPartialDate("--in-force", text),
    )
    .option("--extends <ID>", cliWord("newExtends", lang))
    .addOption(rulesOption(lang))
    .addOption(many("--param <NAME=VALUE>", "newParam"))
    .addOption(many("--drop <ID>", "newDrop"))
    .addOption(many("--fact <FACT>", "newFact"))
    .addOption(many("--add <CRITERION>", "newAdd"))
    .addOption(many("--open <QUESTION>", "newOpen"))
    .addOption(many("--interpretation <TEXT>", "newInterpretation"))
    .action((file: string | undefined, args: NewArguments) => writeNew(file ?? "-", args, context));
}

async function writeNew(file: string, args: NewArguments, context: CommandContext): Promise<void> {
  const { io, lang } = context;
  // Said before anything else: whoever has answered ten questions does not want to hear it then.
  if (file !== "-" && (await lstat(file).catch(() => undefined)) !== undefined)
    throw new CallError(CLI_FAULTS.fileIsThere({ file }));
  const own = await loadOwnRules(args.rules, lang);
  const baseOf = (name: string): Ruleset => chooseRuleset(name, own);
  const draft = (answers: NewArguments): WrittenMembershipFile =>
    draftRuleset(toPlan(answers, answers.extends === undefined ? undefined : baseOf(answers.extends)));
  const isAsked = lackingOptions(args).length > 0 && io.stdin.isTTY === true;
  const drafted = draft(isAsked ? await askPlan(args, context, draft, baseOf) : args);
  await writeTarget([writeRuleFile(drafted)], { format: undefined, file }, [], io, lang);
  if (file === "-") return;
  const named = escapeText(/\s/.test(file) ? `"${file}"` : file);
  const bases = (args.rules ?? []).map((path) => ` --rules ${escapeText(path)}`).join("");
  const steps = [`examples ${named} --write${bases}`, `lint ${named}${bases}`, `test ${named}${bases}`];
  io.stderr.write(
    `${cliWord("nextSteps", lang)}\n${steps.map((step) => `  aturan-kube rules ${step}\n`).join("")}`,
  );
}
