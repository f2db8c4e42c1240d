/** What the law of repairs holds a list to, once it is repaired: nobody is decided the opposite way, and nobody is lost. */
import { expect } from "vitest";
import { checkRows } from "../../src/check-rows.ts";
import { InputError } from "../../src/error.ts";
import { fixList } from "../../src/fix/fix-list.ts";
import type { FixedList } from "../../src/fix/repair.ts";
import { headerCounter } from "../../src/layout/header-counter.ts";
import { layOutRuns } from "../../src/layout/lay-out-runs.ts";
import { levelKubeName } from "../../src/row/level-kube-name.ts";
import { openSheet } from "../../src/sheet/open-sheet.ts";

const AS_OF = "2022-02-22";

/** What is decided of a person or a group. */
interface Decided {
  readonly of: string;
  readonly verdict: string;
  readonly outcomes: readonly string[];
}

async function decidedIn(bytes: Uint8Array, ruleset: string): Promise<readonly Decided[]> {
  const sheet = await openSheet(bytes, { countHeaders: headerCounter("members") });
  const rows = await checkRows(layOutRuns(sheet, { kind: "members" }), { ruleset, asOf: AS_OF });
  const members = Array.from({ length: rows.memberCount }, (_, at): Decided => {
    const { verdict, criteria } = rows.decisionAt(at);
    const of = [rows.lineAt(at), rows.rowAt(at), rows.nikAt(at), levelKubeName(rows.groupAt(at) ?? "")];
    return { of: of.join(" "), verdict, outcomes: criteria.map(({ outcome }) => outcome) };
  });
  const groups = Array.from({ length: rows.kubeCount }, (_, at): Decided => {
    const { name, verdict, criteria } = rows.kubeAt(at);
    return { of: levelKubeName(name), verdict, outcomes: criteria.map(({ outcome }) => outcome) };
  });
  return [...members, ...groups];
}

/** Repairs a list and holds it to the law. */
export async function repaired(bytes: Uint8Array, ruleset = "permensos-25-2015"): Promise<FixedList> {
  const options = { asOf: AS_OF };
  const fixed = await fixList(bytes, options);
  const [before, after] = [await decidedIn(bytes, ruleset), await decidedIn(fixed.bytes, ruleset)];
  expect(after.map(({ of }) => of)).toEqual(before.map(({ of }) => of));
  const opposite = before.filter(({ verdict, outcomes }, at) => {
    const now = after[at];
    const isVerdict = now?.verdict === verdict || verdict === "undetermined";
    return !isVerdict || outcomes.some((each, nth) => each !== "unknown" && each !== now?.outcomes[nth]);
  });
  expect(opposite).toEqual([]);
  expect(fixed.repairs.filter(({ field }) => field === "nik" || field === "noKk")).toEqual([]);
  const again = await fixList(fixed.bytes, options);
  expect(again.repairs).toEqual([]);
  return fixed;
}

/** The same where the bytes are a list at all. */
export async function repairedIfList(bytes: Uint8Array): Promise<FixedList | undefined> {
  try {
    return await repaired(bytes);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}
