import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { ISSUE_CODES, severityOf } from "../src/issue-catalogue.ts";

const documents = [
  "README.md",
  "rules/README.md",
  ...readdirSync("docs", { recursive: true, encoding: "utf8" }).map((file) => join("docs", file)),
].filter((file) => file.endsWith(".md"));

describe("docs/errors.md", () => {
  const rows = [...readFileSync("docs/errors.md", "utf8").matchAll(/^\| `([^`]+)` \| (error|warning) \|/gm)];

  test("explains every issue code, and no other, with its severity", () => {
    const documented = Object.fromEntries(rows.map(([, code, severity]) => [code, severity]));
    const actual = Object.fromEntries(ISSUE_CODES.map((code) => [code, severityOf(code)]));
    expect(documented).toEqual(actual);
  });

  test("explains each code once", () => {
    expect(rows).toHaveLength(ISSUE_CODES.length);
  });
});

test("docs/architecture.md names every folder of src", () => {
  const folders = readdirSync("src", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const text = readFileSync("docs/architecture.md", "utf8");
  expect(folders.map(({ name }) => name).filter((name) => !text.includes(`| \`${name}/\` |`))).toEqual([]);
});

test.each(documents)("every link in %s leads somewhere", (file) => {
  const links = [...readFileSync(file, "utf8").matchAll(/\]\((?!https?:)([^)#]+)/g)].map(
    ([, target = ""]) => target,
  );
  expect(links.filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
});
