import { getRuleset } from "aturan-kube";
import { describe, expect, test } from "vitest";
import { type RuleText, readCollection } from "../../src/ruleset/read-collection.ts";
import { SMALL_MONITORING } from "./small-monitoring.ts";
import { changed, SMALL_RULESET } from "./small-ruleset.ts";

/** A rule file as text. */
function file(name: string, content: unknown): RuleText {
  return { file: name, text: typeof content === "string" ? content : JSON.stringify(content) };
}

/** A file of its own name that extends another and changes nothing. */
function onto(id: string, ruleset: string): unknown {
  const empty = { sources: [], params: {}, questions: [], interpretations: [], criteria: [] };
  return { ...SMALL_RULESET, ...empty, id, extends: { ruleset } };
}

/** What is read of each file: the base it was put on, or the codes of what is wrong with it. */
function read(...texts: readonly RuleText[]): readonly unknown[] {
  return readCollection(texts).map(({ file: name, ruleset, findings }) =>
    ruleset === undefined
      ? [name, findings.map(({ code }) => code)]
      : [name, ruleset.resolvedFrom ?? ruleset.id],
  );
}

describe("several rule files", () => {
  test("are read in their own order, each put on its base, which may come later", () => {
    expect(
      read(
        file("ranting.json", onto("ranting", "cabang@1.0.0")),
        file("cabang.json", onto("cabang", "dinsos-contoh@1.0.0")),
        file("contoh.json", SMALL_RULESET),
        file("pantau.json", SMALL_MONITORING),
      ),
    ).toEqual([
      ["ranting.json", "cabang@1.0.0"],
      ["cabang.json", "dinsos-contoh@1.0.0"],
      ["contoh.json", "dinsos-contoh"],
      ["pantau.json", "pantau-contoh"],
    ]);
  });

  test("that extend each other in a circle are told, every one of them", () => {
    const [first] = readCollection(
      [file("a.json", onto("a", "b@1.0.0")), file("b.json", onto("b", "a@1.0.0"))],
      "en",
    );
    expect(first?.findings.map(({ message }) => message)).toEqual([
      "the rulesets extend each other in a circle: `a@1.0.0` → `b@1.0.0` → `a@1.0.0`",
    ]);
    expect(read(file("a.json", onto("a", "b@1.0.0")), file("b.json", onto("b", "a@1.0.0")))).toEqual([
      ["a.json", ["extends/cycle"]],
      ["b.json", ["extends/cycle"]],
    ]);
    expect(read(file("a.json", onto("a", "a@1.0.0")))).toEqual([["a.json", ["extends/cycle"]]]);
  });

  test("of which one is at fault leave that one out, and what extends it", () => {
    expect(
      read(
        file("cabang.json", onto("cabang", "dinsos-contoh@1.0.0")),
        file("contoh.json", changed({ "/criteria/1/citations": [] })),
      ),
    ).toEqual([
      ["cabang.json", ["extends/unsound-base"]],
      ["contoh.json", ["citation/missing"]],
    ]);
  });

  test.each<readonly [string, unknown, string]>([
    ["no JSON", "aturan", "ruleset/not-json"],
    ["no object", "1", "ruleset/not-a-ruleset"],
    ["an `extends` that is none", { ...SMALL_RULESET, id: "lain", extends: "x@1.0.0" }, "ruleset/shape"],
    ["a base by a number", { ...SMALL_RULESET, id: "lain", extends: { ruleset: 1 } }, "ruleset/shape"],
  ])("may hold what is no rule file: %s", (_, content, code) => {
    expect(read(file("x.json", content), file("contoh.json", SMALL_RULESET))).toEqual([
      ["x.json", [code]],
      ["contoh.json", "dinsos-contoh"],
    ]);
  });

  test("of one name are told, all of them, and whether they differ", () => {
    const other = { ...SMALL_RULESET, title: { id: "Lain", en: "Other" } };
    const [first, second] = readCollection([file("a.json", SMALL_RULESET), file("b.json", other)], "en");
    expect(first).not.toHaveProperty("ruleset");
    expect([first, second].map((read) => read?.findings.map(({ code, message }) => [code, message]))).toEqual(
      [
        [["ruleset/same-name", "`dinsos-contoh@1.0.0` is in `b.json` too with other content"]],
        [["ruleset/same-name", "`dinsos-contoh@1.0.0` is in `a.json` too with other content"]],
      ],
    );
    const copies = readCollection([
      file("a.json", SMALL_RULESET),
      file("salinan.json", JSON.stringify(SMALL_RULESET, null, 2)),
    ]);
    expect(copies.map(({ findings }) => findings[0]?.message)).toEqual([
      "`dinsos-contoh@1.0.0` juga ada di `salinan.json` (isinya sama)",
      "`dinsos-contoh@1.0.0` juga ada di `a.json` (isinya sama)",
    ]);
    expect(
      read(file("a.json", SMALL_RULESET), file("b.json", { ...SMALL_RULESET, version: "1.0.1" })),
    ).toEqual([
      ["a.json", "dinsos-contoh"],
      ["b.json", "dinsos-contoh"],
    ]);
  });

  test("of the name of a shipped one hold what that one holds, or are told so", () => {
    const shipped = getRuleset("permensos-25-2015");
    expect(read(file("sama.json", { ...shipped, $schema: "x.json" }))).toEqual([
      ["sama.json", "permensos-25-2015"],
    ]);
    expect(read(file("lain.json", { ...shipped, title: { id: "Lain", en: "Other" } }))).toEqual([
      ["lain.json", ["ruleset/shipped-name"]],
    ]);
    expect(read(file("baru.json", { ...shipped, version: "1.0.9" }))).toEqual([
      ["baru.json", "permensos-25-2015"],
    ]);
  });

  test("that stand on a circle without being part of it are told what is at fault", () => {
    expect(
      read(
        file("a.json", onto("a", "b@1.0.0")),
        file("b.json", onto("b", "c@1.0.0")),
        file("c.json", onto("c", "b@1.0.0")),
      ),
    ).toEqual([
      ["a.json", ["extends/unsound-base"]],
      ["b.json", ["extends/cycle"]],
      ["c.json", ["extends/cycle"]],
    ]);
  });

  test("may be none", () => {
    expect(read()).toEqual([]);
  });
});
