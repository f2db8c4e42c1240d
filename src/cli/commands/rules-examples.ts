/** `rules examples FILE`: the examples that a rule file lacks, made from its decision tables, for somebody to confirm. */
import type { Command } from "commander";
import { confirmExamples, withExamples } from "../../draft/with-examples.ts";
import { writeRuleFile } from "../../draft/write-rule-file.ts";
import { CallError, RulesetError } from "../../error.ts";
import { createFinding, isFault, type RuleFault, ruleFault } from "../../finding.ts";
import type { FindingCode } from "../../finding-catalogue.ts";
import type { Text } from "../../language.ts";
import { type FormatName, formatsOf } from "../../report/formats.ts";
import { checkRuleset } from "../../ruleset/lint-ruleset.ts";
import { readJson } from "../../ruleset/read-json.ts";
import type { Ruleset, WrittenRuleFile } from "../../ruleset/ruleset-schema.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT } from "../exit-code.ts";
import { formatOption, rulesOption } from "../options.ts";
import { printReport } from "../print-report.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { readRules } from "../read/read-rules.ts";
import { loadOwnRules } from "../rule-source.ts";
import { writeFile } from "../write-text.ts";

interface ExamplesArguments {
  readonly rules?: readonly string[];
  readonly write?: true;
  readonly confirm?: true;
  readonly format: FormatName;
}

const EXAMPLES = [
  "rules examples aturan-kami.json",
  "rules examples aturan-kami.json --write",
  "rules examples aturan-kami.json --confirm",
];

export function rulesExamplesCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("examples", context, EXAMPLES)
    .alias("contoh")
    .description(cliWord("rulesExamples", lang))
    .argument("<FILE>", cliWord("ruleFile", lang))
    .addOption(rulesOption(lang))
    .addOption(formatOption(lang, formatsOf("rules examples")))
    .option("--write", cliWord("writeExamples", lang))
    .option("--confirm", cliWord("confirmExamples", lang))
    .action((path: string, args: ExamplesArguments) => writeExamples(path, args, context));
}

async function writeExamples(path: string, args: ExamplesArguments, context: CommandContext): Promise<void> {
  const { io, lang, finish } = context;
  if (args.write === true && args.confirm === true)
    throw new CallError(CLI_FAULTS.onlyOneOption({ options: ["--write", "--confirm"] }));
  const [only, ...others] = await readRules([path]);
  if (only === undefined || others.length > 0) throw new CallError(CLI_FAULTS.notOneRuleset({ file: path }));
  const { file, whole } = readUnshown(only.file, only.text, only.fault, await loadOwnRules(args.rules, lang));
  const eol = only.text.includes("\r\n") ? "\r\n" : "\n";
  const save = async (rules: WrittenRuleFile): Promise<void> => {
    // The one file that is written over: it is asked for by name, and appears whole or not at all.
    await writeFile([writeRuleFile(rules).replaceAll("\n", eol)], only.file, []);
    io.stderr.write(`${cliWord("written", lang)} ${only.file}\n`);
  };
  if (args.confirm === true) {
    await save(confirmExamples(file));
    return;
  }
  const exampled = withExamples(file, whole);
  await printReport("rules examples", exampled, args.format, context);
  if (args.write === true && exampled.parts.some(({ added }) => added.length > 0)) await save(exampled.file);
  finish(exampled.lacking > 0 ? EXIT.findings : EXIT.ok);
}

/** What is wrong with a file that lacks examples only. */
const LACKING_EXAMPLES: readonly FindingCode[] = ["example/missing-kind", "example/missing-points"];

/** A file that is sound but for examples it lacks, and the same on its base. */
function readUnshown(
  name: string,
  text: string,
  fault: RuleFault | undefined,
  own: Parameters<typeof checkRuleset>[1],
): { readonly file: WrittenRuleFile; readonly whole: Ruleset } {
  const { ruleset, faults } = fault === undefined ? checkRuleset(text, own) : { faults: [fault] };
  const [first] = faults.filter((each) => isFault(each) && !LACKING_EXAMPLES.includes(each.code));
  if (first !== undefined || ruleset === undefined) {
    const wrong = first ?? ruleFault("ruleset/not-a-ruleset", []);
    const reason = (lang: keyof Text): string => {
      const { path, message } = createFinding(wrong, lang);
      return path === "" ? message : `${path} ${message}`;
    };
    throw new RulesetError(
      {
        id: CLI_FAULTS.badRules({ file: name, reason: reason("id") }).id,
        en: CLI_FAULTS.badRules({ file: name, reason: reason("en") }).en,
      },
      [createFinding(wrong)],
    );
  }
  const read = readJson(text);
  // What was just checked has the shape of a file.
  return { file: ("value" in read ? read.value : {}) as WrittenRuleFile, whole: ruleset };
}
