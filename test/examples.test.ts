import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as api from "aturan-kube";
import * as deciding from "aturan-kube/decide";
import * as sheets from "aturan-kube/sheet";
import * as sql from "aturan-kube/sql";
import * as testing from "aturan-kube/testing";
import * as fc from "fast-check";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** A TypeScript example of a document or a doc comment. */
interface Example {
  readonly title: string;
  readonly code: string;
}

const SRC = "src";
const publicFiles = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

/** The examples of a text; in a doc comment each line begins with ` * `. */
function examplesOf(title: string, text: string): readonly Example[] {
  return [...text.replace(/^ *\* ?/gm, "").matchAll(/```ts\n([\s\S]*?)```/g)]
    .map(([, code = ""]) => ({ title, code }))
    .filter(({ code }) => /from "aturan-kube(?:\/(?:decide|sheet|sql|testing))?"/.test(code));
}

const examples = [
  ...publicFiles.flatMap((file) => examplesOf(`src/${file}`, readFileSync(join(SRC, file), "utf8"))),
  ...["README.md", "docs/monitoring.md", "docs/sql.md", "docs/testing.md"].flatMap((file) =>
    examplesOf(file, readFileSync(file, "utf8")),
  ),
];

/** Runs an example: each line that ends in `// value` has to give that value. */
async function runExample({ code }: Example): Promise<number> {
  let checked = 0;
  const check = (actual: unknown, expected: unknown): void => {
    checked += 1;
    expect(actual).toEqual(expected);
  };
  const body = code
    .replace(/^import \{([^}]*)\} from "aturan-kube";/gm, "const {$1} = api;")
    .replace(/^import \{([^}]*)\} from "aturan-kube\/decide";/gm, "const {$1} = deciding;")
    .replace(
      /^import \{ ruleset \} from "aturan-kube\/rulesets\/([^"]*)";/gm,
      'const ruleset = api.getRuleset("$1");',
    )
    .replace(/^import \{([^}]*)\} from "aturan-kube\/sheet";/gm, "const {$1} = sheets;")
    .replace(/^import \{([^}]*)\} from "aturan-kube\/sql";/gm, "const {$1} = sql;")
    .replace(/^import \{([^}]*)\} from "aturan-kube\/testing";/gm, "const {$1} = testing;")
    .replace(/^import \* as fc from "fast-check";/gm, "")
    .replace(
      /^(?:console\.log\((.*)\)|(.*)); \/\/ (.*)$/gm,
      (_, logged, statement, value) => `check((${logged ?? statement}), (${value}));`,
    );
  // The examples are this project's own text.
  const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
  await new AsyncFunction("api", "deciding", "sheets", "sql", "testing", "fc", "check", body)(
    ...[api, deciding, sheets, sql, testing, fc, check],
  );
  return checked;
}

const setUp = fc.readConfigureGlobal();

describe("every example gives what it says", () => {
  // A law that a port breaks is shown to be broken by as many runs as fast-check's own users have.
  beforeAll(() => fc.configureGlobal({ ...setUp, numRuns: 100 }));
  afterAll(() => fc.configureGlobal(setUp));
  test.each(examples)("$title", async (example) => {
    expect(await runExample(example)).toBeGreaterThan(0);
  });
});

test("the examples of the README compile under the project's own compiler flags", () => {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const folder = mkdtempSync(join("test", "readme-"));
  try {
    const files = examplesOf("README.md", readFileSync("README.md", "utf8")).map(({ code }, index) => {
      const file = join(folder, `example-${index}.ts`);
      writeFileSync(file, code);
      return file;
    });
    const program = ts.createProgram([...files, "src/ruleset/rule-files.d.ts"], options);
    // What the examples import is compiled by `npm run types`: going through all of it again takes many times as long.
    const messages = files
      .flatMap((file) => ts.getPreEmitDiagnostics(program, program.getSourceFile(file)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
    expect(files.length).toBeGreaterThan(0);
    expect(messages).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("every exported function and schema has an example", () => {
  const shown = examples.map(({ code }) => code).join("\n");
  const names = Object.keys({ ...api, ...testing }).filter((name) => !name.endsWith("Error"));
  expect(names.filter((name) => !new RegExp(`import \\{[^}]*\\b${name}\\b`).test(shown))).toEqual([]);
});
