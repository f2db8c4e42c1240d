/** Report cards of groups, as HTML and as Markdown. */
import { describe, expect, it } from "vitest";
import { month, monthsCsv } from "../cli/monitoring-text.ts";
import { run } from "../cli/run-in-process.ts";
import { validateHtml } from "./validate-html.ts";

const LIST = "test/lists/pemantauan-bintan-2022.csv";
const CALL = ["--as-of", "2022-06-30", "--fail-on", "never"];

describe("the cards of a list", () => {
  it.each(["id", "en"])("are the ones on file: %s", async (lang) => {
    for (const [format, ending] of [
      ["html", "html"],
      ["markdown", "md"],
    ] as const) {
      const { stdout, code } = await run(["cards", LIST, ...CALL, "--format", format, "--lang", lang]);
      expect(code).toBe(0);
      await expect(stdout).toMatchFileSnapshot(`golden/cards/pemantauan-bintan-2022.${lang}.${ending}`);
      if (format === "html") expect(await validateHtml(stdout)).toEqual([]);
    }
  });

  it("are HTML unless told, each group on a sheet of its own", async () => {
    const { stdout } = await run(["kartu", LIST, ...CALL]);
    expect(stdout.match(/^<h2>/gm)).toHaveLength(12);
    expect(stdout.match(/<div class="page"><\/div>\n<h2>/g)).toHaveLength(11);
  });

  it("draw each month, known and perhaps, and leave a gap where none was reported", async () => {
    const months = [
      month({ Bulan: "01/2022", "Saldo IKS": "0" }),
      month({ Bulan: "03/2022", "Saldo IKS": "" }),
      month({ "Nama KUBE": "Maju", Bulan: "04/2022" }),
    ];
    const call = ["cards", "-", ...CALL, "--ruleset", "kepri-2022"];
    const { stdout } = await run(call, { stdin: monthsCsv(months) });
    expect(stdout).toContain(
      'aria-label="Nilai dari bulan ke bulan: Jan 2022: 3, Feb 2022: tidak melapor, Mar 2022: 3–4, Apr 2022: tidak melapor"',
    );
    expect(stdout).toContain(
      "<li>bulan tanpa laporan: Feb 2022, Apr 2022</li>\n<li>belum diketahui: saldo IKS</li>",
    );
    expect(stdout).not.toMatch(/ style=/);
    const markdown = (await run([...call, "--format", "markdown"], { stdin: monthsCsv(months) })).stdout;
    expect(markdown).toContain(
      "Jan 2022: 3, Feb 2022: tidak melapor, Mar 2022: 3–4, Apr 2022: tidak melapor",
    );
  });

  it("say what would raise the score and the stage", async () => {
    const list = monthsCsv([month({ "Sikap Mental": "50" })]);
    const { stdout } = await run(["cards", "-", ...CALL, "--lang", "en"], { stdin: list });
    expect(stdout).toMatch(
      /<h3>What would raise score and stage<\/h3>\n<ul>\n<li>change of mental attitude: .*\(\d+ of \d+\)<\/li>/,
    );
    expect(stdout).toContain("<li>for the stage growing, to be found out: ");
  });

  it("of a group whose periods all stand twice say so", async () => {
    const { stdout } = await run(["cards", "-", ...CALL], { stdin: monthsCsv([month(), month()]) });
    expect(stdout).toContain("belum ada nilai: setiap periode tercatat lebih dari sekali");
  });

  it("name no member, whatever else stands in the list", async () => {
    const list =
      "Nama KUBE;Bulan;Nama Ketua;NIK;Alamat\nMekar;02/2022;SITI RAHASIA;2101995203800001;Jl. Rahasia 1\n";
    for (const format of ["html", "markdown"]) {
      const { stdout, stderr } = await run(["cards", "-", ...CALL, "--format", format], { stdin: list });
      expect(stdout).toContain("Mekar");
      expect(stdout + stderr).not.toMatch(/RAHASIA|Rahasia|2101995203800001/);
    }
  });
});
