/** What was found in rule files, for people: file after file, also those in which nothing was. */
import { type Finding, isFault } from "../../finding.ts";
import type { Language } from "../../language.ts";
import type { ReadRuleFile } from "../../ruleset/read-collection.ts";
import { reportWord } from "../words/report-words.ts";
import type { Document, Item, Note } from "./block.ts";

export function lintDocument(
  files: readonly ReadRuleFile[],
  { lang }: { readonly lang: Language },
): Document {
  const items = files.map(({ file, findings }): Item => {
    if (findings.length === 0) return { text: file, tone: "good", verdict: reportWord("noFindings", lang) };
    const isWrong = findings.some(isFault);
    return {
      text: file,
      tone: isWrong ? "bad" : "open",
      mark: isWrong ? "✗" : "!",
      details: findings.map(noteOf),
    };
  });
  return { lang, title: reportWord("findings", lang), isAnswer: true, blocks: [{ kind: "list", items }] };
}

/** Where in the file, what, and what to do about it. */
function noteOf({ code, path, message, hint, line, column }: Finding): Note {
  const place = line === undefined ? "" : `${line}:${column} `;
  const text = `${place}${path === "" ? "" : `${path}: `}${message} [${code}]`;
  return { kind: "note", tone: "plain", mark: "", text, remedy: hint };
}
