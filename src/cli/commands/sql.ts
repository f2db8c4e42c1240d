/** `sql RULESET --dialect D`: a ruleset as SQL, to be run where the register lives. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Command, Option } from "commander";
import { CallError } from "../../error.ts";
import type { FactValue } from "../../facts/fact.ts";
import type { SqlColumns } from "../../sql/columns.ts";
import { DIALECT_NAMES, type DialectName } from "../../sql/dialects.ts";
import { toSql } from "../../sql/to-sql.ts";
import { choiceOption, readChoice } from "../choice-option.ts";
import { CLI_FAULTS } from "../cli-faults.ts";
import { cliWord } from "../cli-words.ts";
import { readAsOf, readAssumption, rulesOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { failing } from "../read/failing.ts";
import { readJsonObject } from "../read/read-json-object.ts";
import { ruleFilesAt } from "../read/read-rules.ts";
import { writeTarget } from "../report-targets.ts";
import { loadNamedRuleset, loadOwnRules } from "../rule-source.ts";
import { SQL_FORMS, type SqlForm, writeDbt, writeSelects, writeViews } from "../sql-forms.ts";
import { todayInJakarta } from "../today.ts";

interface SqlArguments {
  readonly dialect: DialectName;
  readonly table?: string;
  readonly columns?: string;
  readonly as: SqlForm;
  readonly asOf?: string;
  readonly assume?: Readonly<Record<string, FactValue>>;
  readonly rules?: readonly string[];
  readonly output?: string;
}

const EXAMPLES = [
  "sql permensos-25-2015 --dialect postgres --table warga --as-of 2022-02-22",
  "sql permensos-2-2019 --dialect mysql --columns kolom.json --as view --output putusan.sql",
  "sql aturan-kube-default --dialect duckdb --table pemantauan",
];

/** `--dialect D`: which database writes it so. */
export function dialectOption(
  lang: CommandContext["lang"],
  about: "dialect" | "impactDialect" = "dialect",
): Option {
  return new Option("--dialect <DIALECT>", cliWord(about, lang))
    .choices(DIALECT_NAMES)
    .argParser((text) => readChoice("--dialect", text, DIALECT_NAMES));
}

export function sqlCommand(context: CommandContext): Command {
  const { lang } = context;
  return createCommand("sql", context, EXAMPLES)
    .alias("kueri")
    .description(cliWord("sql", lang))
    .argument("<RULESET>", cliWord("rulesetOrFile", lang))
    .addOption(dialectOption(lang).makeOptionMandatory())
    .option("--table <TABLE>", cliWord("table", lang))
    .option("--columns <FILE>", cliWord("sqlColumns", lang))
    .addOption(choiceOption("--as <FORM>", cliWord("sqlForm", lang), SQL_FORMS))
    .option("--as-of <DATE>", cliWord("asOf", lang), readAsOf)
    .option("--assume <FACT=VALUE>", cliWord("assume", lang), readAssumption)
    .addOption(rulesOption(lang))
    .option("--output <FILE>", cliWord("sqlOutput", lang))
    .action((name: string, args: SqlArguments) => writeSql(name, args, context));
}

async function writeSql(name: string, args: SqlArguments, context: CommandContext): Promise<void> {
  const { io, lang } = context;
  const ruleset = await loadNamedRuleset(name, await loadOwnRules(args.rules, lang), lang);
  const table = args.table ?? DEFAULT_TABLES[ruleset.kind];
  const statements = toSql(ruleset, {
    dialect: args.dialect,
    table,
    asOf: dayOf(args, context),
    columns: await loadSqlColumns(args.columns),
    assume: args.assume,
  });
  const inputs = [
    name,
    ...(args.columns === undefined ? [] : [args.columns]),
    ...(await ruleFilesAt(args.rules)),
  ];
  if (args.as !== "dbt") {
    const text = args.as === "view" ? writeViews(statements, table) : writeSelects(statements);
    await writeTarget([text], { format: undefined, file: args.output ?? "-" }, inputs, io, lang);
    return;
  }
  if (args.output === undefined)
    throw new CallError(CLI_FAULTS.notForTerminal({ option: "--as dbt", instead: "--output models/kube" }));
  await failing(args.output, () => mkdir(args.output ?? "", { recursive: true }));
  for (const file of writeDbt(statements, table))
    await writeTarget(
      [file.text],
      { format: undefined, file: join(args.output, file.name) },
      inputs,
      io,
      lang,
    );
}

/** What a table is called where nothing is said. */
export const DEFAULT_TABLES = { membership: "anggota", monitoring: "pemantauan" } as const;

/** The day that stands in a statement; said where it was not given. */
export function dayOf(
  { asOf }: { readonly asOf?: string | undefined },
  { io, lang }: Pick<CommandContext, "io" | "lang">,
): string {
  if (asOf !== undefined) return asOf;
  const today = todayInJakarta(io.now);
  io.stderr.write(`${cliWord("today", lang)} \`--as-of ${today}\`\n`);
  return today;
}

/** The columns of a JSON file; what they say is checked by the one who makes the statement. */
export async function loadSqlColumns(file: string | undefined): Promise<SqlColumns | undefined> {
  if (file === undefined) return undefined;
  const said = await readJsonObject(file);
  // Checked field by field by `readColumns`.
  if (said !== undefined) return said as SqlColumns;
  const expected = {
    id: 'file JSON berisi isian dan nama kolomnya, misalnya `{"birthDate": "tgl_lahir"}`',
    en: 'a JSON file of fields and the names of their columns, such as `{"birthDate": "tgl_lahir"}`',
  };
  throw new CallError(CLI_FAULTS.badOption({ option: "--columns", received: file, expected }));
}
