/** THE commands of the program, each with the module that is it. */
import type { ListedCommand } from "./add-commands.ts";

const FILES = ["<FILE...>"];

export const COMMANDS: readonly ListedCommand[] = [
  {
    name: "check",
    alias: "periksa",
    about: "check",
    takes: FILES,
    load: async () => (await import("./commands/check.ts")).checkCommand,
  },
  {
    name: "verify",
    alias: "cocokkan",
    about: "verify",
    takes: ["<RECEIPT>", "[LIST...]"],
    load: async () => (await import("./commands/verify.ts")).verifyCommand,
  },
  {
    name: "score",
    alias: "nilai",
    about: "score",
    takes: FILES,
    load: async () => (await import("./commands/score.ts")).scoreCommand,
  },
  {
    name: "rank",
    alias: "peringkat",
    about: "rank",
    takes: FILES,
    load: async () => (await import("./commands/rank.ts")).rankCommand,
  },
  {
    name: "portfolio",
    alias: "portofolio",
    about: "portfolio",
    takes: FILES,
    load: async () => (await import("./commands/portfolio.ts")).portfolioCommand,
  },
  {
    name: "cards",
    alias: "kartu",
    about: "cards",
    takes: FILES,
    load: async () => (await import("./commands/cards.ts")).cardsCommand,
  },
  {
    name: "diff",
    alias: "banding",
    about: "diff",
    takes: ["<BEFORE>", "<AFTER>"],
    load: async () => (await import("./commands/diff.ts")).diffCommand,
  },
  {
    name: "sql",
    alias: "kueri",
    about: "sql",
    takes: ["<RULESET>"],
    load: async () => (await import("./commands/sql.ts")).sqlCommand,
  },
  {
    name: "template",
    alias: "templat",
    about: "template",
    takes: [],
    load: async () => (await import("./commands/template.ts")).templateCommand,
  },
  {
    name: "sample",
    alias: "contoh",
    about: "sample",
    takes: [],
    load: async () => (await import("./commands/sample.ts")).sampleCommand,
  },
  {
    name: "fix",
    alias: "perbaiki",
    about: "fix",
    takes: ["<FILE>"],
    load: async () => (await import("./commands/fix.ts")).fixCommand,
  },
  {
    name: "rules",
    alias: "aturan",
    about: "rules",
    takes: [],
    load: async () => (await import("./commands/rules.ts")).rulesCommand,
  },
  {
    name: "config",
    alias: "pengaturan",
    about: "configCommand",
    takes: [],
    load: async () => (await import("./commands/config.ts")).configCommand,
  },
];
