/** The list of the pages there are, in both languages: which id is what. */
import type { Ruleset } from "../../../ruleset/ruleset-schema.ts";
import type { Document } from "../block.ts";
import { code, link, say } from "../phrase.ts";
import { paragraph, titledTable } from "./page-blocks.ts";

/** The list of the pages of rulesets: one page in each language for the newest version of each id. */
export function pageListDocument(rulesets: readonly Ruleset[]): Document {
  const rows = rulesets.map(({ id, version, title, issuer }) => [
    code(id),
    version,
    `${title.id} / ${title.en}`,
    `${issuer.name.id} / ${issuer.name.en}`,
    say`${link("Indonesia", `${id}.id.md`)}, ${link("English", `${id}.en.md`)}`,
  ]);
  const again = code("npx vitest run --config test/vitest.config.ts test/rules-pages -u");
  return {
    lang: "id",
    title: "Aturan / Rulesets",
    blocks: [
      ...paragraph(
        "Satu halaman untuk setiap aturan, dibuat dari berkasnya: setiap kriteria, indikator, tahap dan status sebagai kalimat, dengan sumber, tabel, contoh, dan pertanyaan yang masih terbuka. Jangan disunting di sini.",
      ),
      ...paragraph(
        say`One page for each ruleset, made from its file: every criterion, indicator, stage and status as a sentence, with its source, tables, examples and open questions. Not to be edited here; ${again} writes them anew.`,
      ),
      ...titledTable(
        "Aturan / Rulesets",
        ["id", "versi / version", "aturan / ruleset", "penerbit / issuer", "halaman / pages"],
        rows,
      ),
    ],
  };
}
