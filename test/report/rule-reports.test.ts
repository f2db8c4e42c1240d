/** Reports about rules in the formats that are made of their documents, against those on file. */
import { parseRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { withExamples } from "../../src/draft/with-examples.ts";
import type { FormatName, ReportName, Reports } from "../../src/report/formats.ts";
import { readCollection } from "../../src/ruleset/read-collection.ts";
import type { MembershipRuleset, WrittenMembershipFile } from "../../src/ruleset/ruleset-schema.ts";
import { run } from "../cli/run-in-process.ts";
import { LACKING, smallExamination } from "../examine/small-examination.ts";
import { SMALL_MONITORING } from "../ruleset/small-monitoring.ts";
import { changed } from "../ruleset/small-ruleset.ts";
import { validateHtml } from "./validate-html.ts";
import { written } from "./written.ts";

const MEMBERSHIP = parseRuleset(changed({}));
const MONITORING = parseRuleset(SMALL_MONITORING);
/** A file with a fault, and one with nothing to find. */
const READ = readCollection(
  [
    ["salah.json", changed({ "/criteria/0/passes": { ">=": [{ var: "member.agee" }, 18] } })],
    ["benar.json", changed({ "/id": "dinsos-benar" })],
  ].map(([file, rules]) => ({ file: String(file), text: JSON.stringify(rules, null, 2) })),
);

/** A file with an example that is wrong, and too few of them. */
const UNSHOWN = changed(LACKING) as WrittenMembershipFile;

const REPORTS: { readonly [Name in ReportName]?: Reports[Name] } = {
  "rules list": [MEMBERSHIP, MONITORING],
  "rules show": MEMBERSHIP,
  "rules lint": READ,
  "rules examples": withExamples(UNSHOWN, parseRuleset(UNSHOWN) as MembershipRuleset),
  "rules test": [smallExamination({}), smallExamination(LACKING)],
};

const FORMATS = { pretty: "txt", markdown: "md", html: "html" } as const satisfies Partial<
  Record<FormatName, string>
>;

describe.each(Object.keys(REPORTS) as ReportName[])("%s", (name) => {
  test.each(Object.entries(FORMATS))("as %s is the one on file", async (format, ending) => {
    for (const lang of ["id", "en"] as const) {
      // The name is a key of `REPORTS`, and the format of `FORMATS`.
      const told = await written(name, format as FormatName, REPORTS[name] as Reports[typeof name], { lang });
      const file = `golden/rules/${name.replace("rules ", "")}.${lang}.${ending}`;
      await expect(told).toMatchFileSnapshot(file);
      if (format === "html") expect(await validateHtml(told)).toEqual([]);
    }
  });

  test("has no longer lines than a terminal has columns", async () => {
    const told = await written(name, "pretty", REPORTS[name] as Reports[typeof name], { width: 72 });
    // What has no space cannot be broken: hashes, examples.
    const long = told.split("\n").filter((line) => line.length > 72 && /\S \S/.test(line.slice(0, 72)));
    expect(long).toEqual([]);
  });
});

test("on a terminal reports about rules are in colours, elsewhere not", async () => {
  const [terminal, file] = [await run(["rules", "list"], { isTTY: true }), await run(["rules", "list"])];
  expect(terminal.stdout).toContain("\u001b[1m");
  expect(file.stdout).not.toContain("\u001b");
});
