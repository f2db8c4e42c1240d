/** A checked list → the lines of its receipt. */
import type { CheckedRows } from "../list/checked-rows.ts";
import { keepEach } from "../report/text/keep-each.ts";
import { writeJson } from "../report/text/write-json.ts";
import { keptOf, type ReceiptEnd, type ReceiptHead } from "./receipt-lines.ts";

/** What makes the digests of a receipt, from its bytes in their order. */
export interface Seal {
  readonly add: (text: string) => void;
  readonly close: () => Pick<ReceiptEnd, "sha256" | "hmac">;
}

/** The lines of a receipt, each with its break: the head, every person, every group, and the seal over all of them. */
export function* writeReceipt(
  rows: CheckedRows,
  head: ReceiptHead,
  {
    pseudonymOf,
    seal,
  }: { readonly pseudonymOf?: ((nik: string) => string) | undefined; readonly seal: Seal },
): Generator<string, void, void> {
  const sealed = (line: string): string => {
    seal.add(line);
    return line;
  };
  yield sealed(`${writeJson(head)}\n`);
  for (const line of memberLines(rows, pseudonymOf)) yield sealed(line);
  for (const line of groupLines(rows)) yield sealed(line);
  const counts = { members: rows.memberCount, groups: rows.kubeCount };
  yield `${writeJson({ type: "end", ...counts, ...seal.close() } satisfies ReceiptEnd)}\n`;
}

/** The lines of persons, in the order of the list. What is kept of a decision is written once. */
export function* memberLines(
  rows: CheckedRows,
  pseudonymOf?: (nik: string) => string,
): Generator<string, void, void> {
  const keptJson = keepEach(
    (decision: ReturnType<CheckedRows["decisionAt"]>) =>
      writeJson({ ...keptOf(decision), errors: decision.errors }).slice(1),
    ({ length }) => length,
  );
  for (let row = 0; row < rows.memberCount; row += 1) {
    const nik = rows.nikAt(row);
    const person = nik === null || pseudonymOf === undefined ? null : pseudonymOf(nik);
    const place = { file: rows.fileAt(row), line: rows.lineAt(row), row: rows.rowAt(row) };
    const start = writeJson({ type: "member", ...place, person }).slice(0, -1);
    yield `${start},${keptJson(rows.decisionAt(row))}\n`;
  }
}

/** The lines of groups, in the order of the report. */
export function* groupLines(rows: CheckedRows): Generator<string, void, void> {
  for (let kube = 0; kube < rows.kubeCount; kube += 1) {
    const decision = rows.kubeAt(kube);
    yield `${writeJson({ type: "group", group: decision.name, ...keptOf(decision) })}\n`;
  }
}
