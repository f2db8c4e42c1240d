/** `rules review`: for CI, with an exit code. */
import { expect, it } from "vitest";
import { SMALL_RULESET } from "../ruleset/small-ruleset.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();
const AS_OF = ["--as-of", "2026-11-27"];

it("tells what there is of each shipped ruleset in its newest version, and ends with 1", async () => {
  const { code, stdout } = await run(["rules", "review", ...AS_OF]);
  expect(code).toBe(1);
  expect(stdout).toContain("! permensos-25-2015@1.1.0\n    dicabut oleh `permensos-2-2019` sejak 2019-03-12");
  expect(stdout).not.toContain("permensos-25-2015@1.0.0\n");
});

it("ends with 0 where nothing is left but what is not to count", async () => {
  const file = await folder.write("aturan.json", JSON.stringify({ ...SMALL_RULESET, reviewBy: "2020" }));
  expect((await run(["rules", "review", file, ...AS_OF])).code).toBe(1);
  const ignoring = ["--ignore", "review/overdue,review/not-checked,review/open-question"];
  const { code, stdout } = await run(["rules", "review", file, ...AS_OF, ...ignoring]);
  expect([code, stdout]).toEqual([0, "✓ dinsos-contoh@1.0.0: tidak ada temuan\n"]);
});

it("refuses to ignore what is no finding of a review", async () => {
  const { code, stderr } = await run(["rules", "review", "--ignore", "review/overdu"]);
  expect(code).toBe(2);
  expect(stderr).toContain("`review/overdue`");
});

it.each(["json", "junit", "sarif", "github", "gitlab"])("is written as %s for CI", async (format) => {
  const { code, stdout } = await run(["rules", "review", "dinsos-tegal-2025", ...AS_OF, "--format", format]);
  expect(code).toBe(1);
  expect(stdout).toContain("review/extends-repealed");
});
