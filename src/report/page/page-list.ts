/** The list of the pages there are, in both languages: which id is what. */
import type { Ruleset } from "../../ruleset/ruleset-schema.ts";
import { markdownBlocks, markdownTable, markdownText } from "../text/markdown-text.ts";

/** The list of the pages of rulesets: one page in each language for the newest version of each id. */
export function formatPageList(rulesets: readonly Ruleset[]): string {
  const rows = rulesets.map(({ id, version, title, issuer }) => [
    `\`${id}\``,
    version,
    [title.id, title.en].map(markdownText).join(" / "),
    [issuer.name.id, issuer.name.en].map(markdownText).join(" / "),
    `[Indonesia](${id}.id.md), [English](${id}.en.md)`,
  ]);
  return `${markdownBlocks([
    "# Aturan / Rulesets",
    "Satu halaman untuk setiap aturan, dibuat dari berkasnya: setiap kriteria, indikator, tahap dan status sebagai kalimat, dengan sumber, tabel, contoh, dan pertanyaan yang masih terbuka. Jangan disunting di sini.",
    "One page for each ruleset, made from its file: every criterion, indicator, stage and status as a sentence, with its source, tables, examples and open questions. Not to be edited here; `npx vitest run --config test/vitest.config.ts test/rules-pages -u` writes them anew.",
    markdownTable(
      ["id", "versi / version", "aturan / ruleset", "penerbit / issuer", "halaman / pages"],
      rows,
    ),
  ])}\n`;
}
