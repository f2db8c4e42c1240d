/** `rules …`: the rulesets there are, one of them, and the tools of whoever writes one. */
import type { Command } from "commander";
import { addCommands, type ListedCommand } from "../add-commands.ts";
import { cliWord } from "../cli-words.ts";
import { type CommandContext, createCommand } from "../program.ts";

const COMMANDS: readonly ListedCommand[] = [
  {
    name: "list",
    alias: "daftar",
    about: "rulesList",
    takes: [],
    load: async () => (await import("./rules-list.ts")).rulesListCommand,
  },
  {
    name: "show",
    alias: "lihat",
    about: "rulesShow",
    takes: ["<ID>"],
    load: async () => (await import("./rules-show.ts")).rulesShowCommand,
  },
  {
    name: "new",
    alias: "baru",
    about: "rulesNew",
    takes: ["[FILE]"],
    load: async () => (await import("./rules-new.ts")).rulesNewCommand,
  },
  {
    name: "examples",
    alias: "contoh",
    about: "rulesExamples",
    takes: ["<FILE>"],
    load: async () => (await import("./rules-examples.ts")).rulesExamplesCommand,
  },
  {
    name: "lint",
    alias: "periksa",
    about: "rulesLint",
    takes: ["[FILE...]"],
    load: async () => (await import("./rules-lint.ts")).rulesLintCommand,
  },
  {
    name: "review",
    alias: "tinjau",
    about: "rulesReview",
    takes: ["[RULESET...]"],
    load: async () => (await import("./rules-review.ts")).rulesReviewCommand,
  },
  {
    name: "compare",
    alias: "bandingkan",
    about: "rulesCompare",
    takes: ["[RULESET...]"],
    load: async () => (await import("./rules-compare.ts")).rulesCompareCommand,
  },
  {
    name: "test",
    alias: "uji",
    about: "rulesTest",
    takes: ["[RULESET...]"],
    load: async () => (await import("./rules-test.ts")).rulesTestCommand,
  },
  {
    name: "watch",
    alias: "pantau",
    about: "rulesWatch",
    takes: ["<FILE...>"],
    load: async () => (await import("./rules-watch.ts")).rulesWatchCommand,
  },
  {
    name: "docs",
    alias: "halaman",
    about: "rulesDocs",
    takes: ["[ID]"],
    load: async () => (await import("./rules-docs.ts")).rulesDocsCommand,
  },
  {
    name: "vectors",
    alias: "kasus",
    about: "rulesVectors",
    takes: ["<RULESET>"],
    load: async () => (await import("./rules-vectors.ts")).rulesVectorsCommand,
  },
];

export function rulesCommand(context: CommandContext, args: readonly string[]): Promise<Command> {
  const command = createCommand("rules", context, [
    "rules list",
    "rules show permensos-25-2015",
    "rules test --rules aturan-kami.json",
  ])
    .alias("aturan")
    .description(cliWord("rules", context.lang))
    .helpCommand(false);
  return addCommands(command, COMMANDS, context, args);
}
