/** A receipt → what is wrong with it: every decision made again from the facts and the rules that it keeps. */
import { compileMembership } from "../decide/compile-membership.ts";
import { decideCriteria } from "../decide/decide-criteria.ts";
import { verdictOf } from "../decide/decision.ts";
import type { Facts } from "../facts/fact.ts";
import { hashRuleset } from "../ruleset/hash-ruleset.ts";
import { parseRuleset } from "../ruleset/parse-ruleset.ts";
import { type ReceiptFault, receiptFault } from "./receipt-faults.ts";
import {
  type ReceiptEnd,
  type ReceiptGroup,
  type ReceiptHead,
  type ReceiptMember,
  readReceiptLine,
} from "./receipt-lines.ts";
import type { Seal } from "./write-receipt.ts";

/** What of a receipt is needed to read its list again. */
export interface VerifiedReceipt {
  readonly head: ReceiptHead | null;
  readonly members: number;
  readonly groups: number;
  readonly faults: readonly ReceiptFault[];
}

/** How a receipt is verified. */
export interface VerifyOptions {
  /** The package that verifies, by its version. */
  readonly version: string;
  readonly seal: Seal;
  /** Whether the key of the receipt is there. */
  readonly hasKey: boolean;
  /** So many faults are told; the others are counted. */
  readonly most?: number;
}

/** Goes through the lines of a receipt once, whatever stands in them, and never throws for what it finds. */
export async function verifyReceipt(
  lines: AsyncIterable<string>,
  { version, seal, hasKey, most = 20 }: VerifyOptions,
): Promise<VerifiedReceipt> {
  const faults: ReceiptFault[] = [];
  let untold = 0;
  const tell = (
    code: ReceiptFault["code"],
    line: number | null,
    params: Readonly<Record<string, string>> = {},
  ): void => {
    const found = receiptFault(code, params, line);
    if (found.severity === "error" && faults.length >= most) untold += 1;
    else faults.push(found);
  };
  let head: ReceiptHead | null = null;
  let end: ReceiptEnd | undefined;
  let decide: ReturnType<typeof deciderOf> | undefined;
  let [at, members, groups] = [0, 0, 0];
  for await (const line of lines) {
    at += 1;
    if (end !== undefined) {
      tell("receipt/more", at);
      break;
    }
    const parsed = readReceiptLine(line);
    if (parsed === undefined) {
      tell("receipt/line", at);
      seal.add(`${line}\n`);
      continue;
    }
    if (parsed.type === "end") {
      end = parsed;
      continue;
    }
    seal.add(`${line}\n`);
    if (parsed.type === "receipt") {
      if (head !== null || at !== 1) tell("receipt/line", at);
      head ??= parsed;
      decide ??= deciderOf(parsed, at, version, tell);
    } else {
      if (parsed.type === "member") members += 1;
      else groups += 1;
      decide?.(parsed, at);
    }
  }
  if (head === null) tell("receipt/none", null);
  if (end === undefined) tell("receipt/cut", null);
  else checkEnd(end, { members, groups, seal, hasKey, line: at }, tell);
  if (untold > 0) faults.push(receiptFault("receipt/others", { count: String(untold) }));
  return { head, members, groups, faults };
}

type Tell = (
  code: ReceiptFault["code"],
  line: number | null,
  params?: Readonly<Record<string, string>>,
) => void;

/** Decides lines again by the rules that the receipt keeps; nothing where these are no sound ruleset. */
function deciderOf(
  { ruleset, package: by }: ReceiptHead,
  line: number,
  version: string,
  tell: Tell,
): ((kept: ReceiptMember | ReceiptGroup, line: number) => void) | undefined {
  if (by.version !== version) tell("receipt/package", line, { received: by.version, own: version });
  const compiled = compiledOf(ruleset.text);
  if (compiled === undefined) {
    tell("receipt/ruleset", line);
    return undefined;
  }
  const { id, version: ofRuleset } = compiled.ruleset;
  if (hashRuleset(ruleset.text) !== ruleset.sha256 || id !== ruleset.id || ofRuleset !== ruleset.version)
    tell("receipt/ruleset-hash", line, { name: `${ruleset.id}@${ruleset.version}` });
  return (kept, at) => {
    const facts = Object.fromEntries(
      Object.entries(kept.facts).filter(([, value]) => value !== null),
    ) as Facts;
    const criteria = decideCriteria(compiled, kept.type === "member" ? "member" : "kube", facts);
    const others = criteria.filter((each) => kept.outcomes[each.id] !== each.outcome);
    for (const { id: criterion, outcome } of others)
      tell("receipt/outcome", at, { criterion, kept: kept.outcomes[criterion] ?? "-", now: outcome });
    if (Object.keys(kept.outcomes).length !== criteria.length) tell("receipt/line", at);
    const verdict = verdictOf(criteria, kept.type === "member" && kept.errors.length > 0);
    if (verdict !== kept.verdict) tell("receipt/verdict", at, { kept: kept.verdict, now: verdict });
  };
}

function compiledOf(text: unknown): ReturnType<typeof compileMembership> | undefined {
  try {
    const ruleset = parseRuleset(text);
    return ruleset.kind === "membership" ? compileMembership(ruleset) : undefined;
  } catch {
    return undefined;
  }
}

function checkEnd(
  { members, groups, sha256, hmac }: ReceiptEnd,
  seen: Readonly<Record<"members" | "groups" | "line", number>> & Pick<VerifyOptions, "seal" | "hasKey">,
  tell: Tell,
): void {
  if (members !== seen.members || groups !== seen.groups)
    tell("receipt/counts", seen.line, {
      kept: `${members}, ${groups}`,
      now: `${seen.members}, ${seen.groups}`,
    });
  const own = seen.seal.close();
  if (own.sha256 !== sha256) tell("receipt/bytes", null);
  if (hmac === null) tell("receipt/no-key", null);
  else if (!seen.hasKey) tell("receipt/key-not-given", null);
  else if (own.hmac !== hmac) tell("receipt/forged", null);
}
