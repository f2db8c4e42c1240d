/** Statements as they are put into a database: bare, as views, or as models of dbt with their tests. */
import { CallError } from "../error.ts";
import { dialectOf } from "../sql/dialects.ts";
import type { SqlStatements } from "../sql/to-sql.ts";

export const SQL_FORMS = ["select", "view", "dbt"] as const;
export type SqlForm = (typeof SQL_FORMS)[number];

/** A file by its name, with what is in it. */
export interface SqlFile {
  readonly name: string;
  readonly text: string;
}

/** What each statement is called behind the name of its table. */
const SUFFIXES = { persons: "putusan", groups: "putusan_kube", records: "nilai" } as const;

function statementsOf(statements: SqlStatements): readonly (readonly [keyof typeof SUFFIXES, string])[] {
  // Object.keys of a literal table gives exactly its keys.
  return (Object.keys(SUFFIXES) as (keyof typeof SUFFIXES)[]).flatMap((kind) => {
    const text = statements[kind];
    return text === undefined ? [] : [[kind, text] as const];
  });
}

/** All statements one after the other, each with a semicolon. */
export function writeSelects(statements: SqlStatements): string {
  return statementsOf(statements)
    .map(([, text]) => `${text.trimEnd()};\n`)
    .join("\n");
}

/** A view for each statement: `warga_putusan`, `warga_putusan_kube`, `…_nilai`. */
export function writeViews(statements: SqlStatements, table: string): string {
  const dialect = dialectOf(statements.dialect);
  const parts = table.split(".");
  return statementsOf(statements)
    .map(([kind, text]) => {
      const name = parts.with(-1, `${parts.at(-1)}_${SUFFIXES[kind]}`);
      return `${dialect.createView} ${name.map(dialect.name).join(".")} AS\n${text.trimEnd()};\n`;
    })
    .join("\n");
}

/** A model of dbt for each statement, and `schema.yml` with tests of the verdicts. */
export function writeDbt(statements: SqlStatements, table: string): readonly SqlFile[] {
  const base = table.split(".").at(-1) ?? table;
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(base))
    throw new CallError({
      id: `model dbt tidak dapat bernama \`${base}_putusan\`; dengan \`--as dbt\` nama tabel seharusnya huruf, angka, dan garis bawah`,
      en: `a model of dbt cannot be called \`${base}_putusan\`; with \`--as dbt\` the name of the table should be letters, digits and underscores`,
    });
  const models = statementsOf(statements).map(([kind, text]) => ({
    kind,
    name: `${base}_${SUFFIXES[kind]}`,
    text,
  }));
  if (models.some(({ text }) => /endraw/.test(text)))
    throw new CallError({
      id: "teks aturan memuat `endraw`, yang mengakhiri bagian mentah sebuah model dbt; pakai `--as view`",
      en: "the text of the ruleset holds `endraw`, which ends the raw part of a model of dbt; use `--as view`",
    });
  const verdicts = ["eligible", "ineligible", "undetermined"];
  const yaml = models.flatMap(({ kind, name }) => [
    `  - name: ${name}`,
    `    description: ${JSON.stringify(`${statements.ruleset.id} ${statements.ruleset.version}, per ${statements.asOf}`)}`,
    ...(kind === "records"
      ? []
      : [
          "    columns:",
          `      - name: ${kind === "groups" ? "group_verdict" : "verdict"}`,
          "        tests:",
          "          - not_null",
          "          - accepted_values:",
          `              values: [${verdicts.join(", ")}]`,
        ]),
  ]);
  return [
    // Nothing in a statement is a template of dbt's, whatever is in it.
    ...models.map(({ name, text }) => ({
      name: `${name}.sql`,
      text: `{% raw %}\n${text.trimEnd()}\n{% endraw %}\n`,
    })),
    { name: "schema.yml", text: ["version: 2", "models:", ...yaml, ""].join("\n") },
  ];
}
