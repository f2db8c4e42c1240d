/** `verify RECEIPT [LIST…]`: the decisions of a check made again from its receipt, and from the list where it is there. */
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Command } from "commander";
import { checkRows } from "../../check-rows.ts";
import { compileRuleset } from "../../compile-ruleset.ts";
import { asMembership } from "../../decide/compile-membership.ts";
import { declaredColumns } from "../../facts/declared-columns.ts";
import { compareLines, type Kept } from "../../receipt/compare-lines.ts";
import { type ReceiptFault, receiptFault } from "../../receipt/receipt-faults.ts";
import { type ReceiptHead, readReceiptLine } from "../../receipt/receipt-lines.ts";
import { verifyReceipt } from "../../receipt/verify-receipt.ts";
import { groupLines, memberLines } from "../../receipt/write-receipt.ts";
import { escapeText } from "../../report/text/escape-text.ts";
import { jsonText } from "../../report/text/write-json.ts";
import { parseRuleset } from "../../ruleset/parse-ruleset.ts";
import { choiceOption } from "../choice-option.ts";
import { cliWord } from "../cli-words.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { groupsOption } from "../options.ts";
import { type CommandContext, createCommand } from "../program.ts";
import { type PseudonymKey, readPseudonymKey } from "../pseudonyms.ts";
import { failing } from "../read/failing.ts";
import { readLists, readRuns } from "../read/read-lists.ts";
import { fileDigest, PACKAGE, sealBy } from "../receipts.ts";
import { printText } from "../write-text.ts";

interface VerifyArguments {
  readonly pseudonymKeyFile?: string;
  readonly groups?: readonly string[];
  readonly format: "pretty" | "json";
}

const EXAMPLES = [
  "verify bukti.ndjson",
  "verify bukti.ndjson anggota.csv --pseudonym-key-file kunci.txt",
  "verify bukti.ndjson --format json",
];

export function verifyCommand(context: CommandContext): Command {
  const { lang, finish } = context;
  return createCommand("verify", context, EXAMPLES)
    .alias("cocokkan")
    .description(cliWord("verify", lang))
    .argument("<RECEIPT>", cliWord("receiptFile", lang))
    .argument("[LIST...]", cliWord("verifyLists", lang))
    .option("--pseudonym-key-file <FILE>", cliWord("receiptKey", lang))
    .addOption(groupsOption(lang))
    .addOption(choiceOption("--format <FORMAT>", cliWord("verifyFormat", lang), ["pretty", "json"]))
    .action(async (receipt: string, lists: readonly string[], args: VerifyArguments) => {
      finish(await verify(receipt, lists, args, context));
    });
}

async function verify(
  receipt: string,
  lists: readonly string[],
  { pseudonymKeyFile, groups = [], format }: VerifyArguments,
  { io, lang }: CommandContext,
): Promise<ExitCode> {
  const key = pseudonymKeyFile === undefined ? undefined : await readPseudonymKey(pseudonymKeyFile);
  const {
    head,
    members,
    groups: groupCount,
    faults,
  } = await verifyReceipt(linesOf(receipt), {
    version: PACKAGE.version,
    seal: sealBy(key?.bytes),
    hasKey: key !== undefined,
  });
  const isReadable = head !== null && !faults.some(({ code }) => code === "receipt/ruleset");
  const ofList =
    lists.length === 0 || !isReadable
      ? []
      : await verifyLists({ receipt, head, lists, groups, key, lang, io });
  const all = [...faults, ...ofList];
  const isSound = all.every(({ severity }) => severity === "remark");
  const said = all.map(({ code, line, severity, message }) => ({
    code,
    line,
    severity,
    message: message[lang],
  }));
  if (format === "json") {
    await printText(jsonText({ isSound, members, groups: groupCount, findings: said }), io.stdout);
  } else {
    const lines = said.map(({ line, severity, message, code }) => {
      const place = line === null ? "" : `${cliWord("receiptLine", lang)} ${line}: `;
      return `  ${severity === "error" ? "✗" : "!"} ${escapeText(`${place}${message}`)} [${code}]\n`;
    });
    const verdict = cliWord(isSound ? "receiptHolds" : "receiptFails", lang);
    const counts = `${members} ${cliWord("receiptMembers", lang)}, ${groupCount} ${cliWord("receiptGroups", lang)}`;
    const named =
      head === null ? "" : ` (${head.ruleset.id} ${head.ruleset.version}, ${head.asOf}; ${counts})`;
    await printText(`${isSound ? "✓" : "✗"} ${verdict}${escapeText(named)}\n${lines.join("")}`, io.stdout);
  }
  return isSound ? EXIT.ok : EXIT.findings;
}

/** The lines of a file, one at a time. A line break alone ends a line; what stands in JSON is no line break. */
async function* linesOf(file: string): AsyncGenerator<string, void, void> {
  await failing(file, () => access(file));
  yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

async function* keptLines(file: string): AsyncGenerator<Kept, void, void> {
  for await (const line of linesOf(file)) {
    const kept = readReceiptLine(line);
    if (kept?.type === "member" || kept?.type === "group") yield kept;
  }
}

interface Lists extends Pick<CommandContext, "lang" | "io"> {
  readonly receipt: string;
  readonly head: ReceiptHead;
  readonly lists: readonly string[];
  readonly groups: readonly string[];
  readonly key: PseudonymKey | undefined;
}

/** Reads lists as they were read then, decides them by the rules of the receipt, and compares. */
async function verifyLists({
  receipt,
  head,
  lists,
  groups,
  key,
  lang,
  io,
}: Lists): Promise<readonly ReceiptFault[]> {
  const ruleset = asMembership(compileRuleset(parseRuleset(head.ruleset.text)));
  const { groupBy, columns, sheet, groups: keptGroups = [] } = head.reading;
  const declared = declaredColumns(ruleset);
  const ofFiles = [...(await digestFaults(head.files, lists)), ...(await digestFaults(keptGroups, groups))];
  const rows = await checkRows(
    readRuns(lists, io.stdin, { kind: "members", groupBy, columns, declared, sheet }),
    {
      ...{ ruleset, asOf: head.asOf, lang, assume: head.assumptions, groupBy, columns },
      groups: groups.length === 0 ? undefined : readLists(groups, io.stdin, { kind: "groups", declared }),
    },
  );
  const now = function* (): Generator<Kept, void, void> {
    for (const line of memberLines(rows, key?.pseudonymOf)) yield JSON.parse(line) as Kept;
    for (const line of groupLines(rows)) yield JSON.parse(line) as Kept;
  };
  return [...ofFiles, ...(await compareLines(keptLines(receipt), now()))];
}

/** Files whose bytes are not those that were checked. */
async function digestFaults(
  kept: ReceiptHead["files"],
  files: readonly string[],
): Promise<readonly ReceiptFault[]> {
  if (kept.length !== files.length)
    return [receiptFault("receipt/file-count", { kept: String(kept.length), now: String(files.length) })];
  const now = await Promise.all(files.map(fileDigest));
  return files.flatMap((file, index) => {
    const then = kept[index]?.sha256 ?? null;
    return then === null || then === now[index]?.sha256 ? [] : [receiptFault("receipt/file", { file })];
  });
}
