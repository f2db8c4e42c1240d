/** Receipts as files: written beside the reports of a check, read line by line, sealed by digests. */
import { createHash, createHmac } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import packageJson from "../../package.json" with { type: "json" };
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { Language } from "../language.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import { RECEIPT_VERSION, type ReceiptHead } from "../receipt/receipt-lines.ts";
import { type Seal, writeReceipt } from "../receipt/write-receipt.ts";
import type { Io } from "./io.ts";
import type { PseudonymKey } from "./pseudonyms.ts";
import { failing } from "./read/failing.ts";
import { writeTarget } from "./report-targets.ts";

/** The package that writes and verifies. */
export const PACKAGE = { name: packageJson.name, version: packageJson.version };

/** The digests of a receipt: SHA-256 of its bytes, and with a key the HMAC of them. */
export function sealBy(key: Buffer | undefined): Seal {
  const hash = createHash("sha256");
  const hmac = key === undefined ? undefined : createHmac("sha256", key);
  return {
    add(text) {
      hash.update(text);
      hmac?.update(text);
    },
    close: () => ({ sha256: hash.digest("hex"), hmac: hmac?.digest("hex") ?? null }),
  };
}

/** A list with the digest of its bytes; standard input cannot be read again. */
export async function fileDigest(file: string): Promise<ReceiptHead["files"][number]> {
  if (file === "-") return { file: null, sha256: null };
  const hash = createHash("sha256");
  await failing(file, () => pipeline(createReadStream(file), hash));
  return { file, sha256: hash.digest("hex") };
}

/** A check whose receipt is to be written. */
interface ReceiptOf {
  readonly file: string;
  readonly files: readonly string[];
  readonly groups: readonly string[];
  readonly rows: CheckedRows;
  readonly ruleset: CompiledMembership;
  readonly reading: Omit<ReceiptHead["reading"], "groups">;
  readonly key: PseudonymKey | undefined;
}

/** Writes the receipt of a check into its file. */
export async function writeReceiptFile(
  { file, files, groups, rows, ruleset, reading, key }: ReceiptOf,
  { inputs, io, lang }: { readonly inputs: readonly string[]; readonly io: Io; readonly lang: Language },
): Promise<void> {
  const [lists, groupLists] = await Promise.all([
    Promise.all(files.map(fileDigest)),
    Promise.all(groups.map(fileDigest)),
  ]);
  const { asOf, assumptions } = rows.list;
  const head: ReceiptHead = {
    ...{ type: "receipt", receiptVersion: RECEIPT_VERSION, package: PACKAGE },
    ruleset: { ...ruleset.reference, text: ruleset.ruleset },
    ...{ asOf, assumptions, files: lists },
    reading: { ...reading, ...(groupLists.length === 0 ? {} : { groups: groupLists }) },
    pseudonyms: key === undefined ? null : "HMAC-SHA-256",
  };
  const seal = sealBy(key?.bytes);
  const pieces = writeReceipt(rows, head, { pseudonymOf: key?.pseudonymOf, seal });
  await writeTarget(pieces, { format: "receipt", file }, inputs, io, lang);
}
