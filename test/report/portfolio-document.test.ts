/** The document of a portfolio, as Markdown and as HTML. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { run } from "../cli/run-in-process.ts";
import { validateHtml } from "./validate-html.ts";

const LISTS = ["pemantauan-contoh", "pemantauan-bintan-2022", "pemantauan-kota-banjar-2012"];

describe.each(LISTS)("the portfolio of %s", (list) => {
  test.each(["id", "en"])("as Markdown and as HTML is the one on file: %s", async (lang) => {
    const file = join("test/lists", `${list}.csv`);
    const call = ["portfolio", file, "--as-of", "2022-06-30", "--target", "2018=1", "--target", "2019=40"];
    for (const [format, ending] of [
      ["markdown", "md"],
      ["html", "html"],
    ] as const) {
      const { stdout, code } = await run([...call, "--format", format, "--lang", lang]);
      expect(code).toBeLessThan(2);
      await expect(stdout).toMatchFileSnapshot(`golden/portfolio/${list}.${lang}.${ending}`);
      if (format === "html") expect(await validateHtml(stdout)).toEqual([]);
    }
  });
});

test("names of groups and places stay texts", async () => {
  const attack = "<b>Mekar</b> @dinas ![x](http://evil.example)";
  const list = `Nama KUBE;Bulan;Kecamatan;Jenis Usaha\n${attack};02/2022;${attack};${attack}\n`;
  const call = ["portfolio", "-", "--as-of", "2022-06-30", "--format"];
  const html = (await run([...call, "html"], { stdin: list })).stdout;
  expect(html).not.toMatch(/<b>|<img|\bhref=|\bsrc=/);
  expect(html).toContain("&lt;b&gt;Mekar");
  const markdown = (await run([...call, "markdown"], { stdin: list })).stdout;
  expect(markdown).toContain("\\<b\\>Mekar\\</b\\> @&#8203;dinas !\\[x\\](http:&#8203;//evil.example)");
});
