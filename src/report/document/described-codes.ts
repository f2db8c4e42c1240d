/** What a code of the catalogues is about, apart from any single place: its message and remedy with `…` for each value. */
import { FINDINGS, type FindingCode } from "../../finding-catalogue.ts";
import { type IssueCode, severityOf } from "../../issue-catalogue.ts";
import { ISSUE_TEXTS } from "../../issue-texts.ts";
import type { Language, Text } from "../../language.ts";
import type { FindingRule } from "./findings.ts";

/** A code of issues in lists. */
export function describeIssue(code: IssueCode, lang: Language): FindingRule {
  return { id: code, level: severityOf(code), ...described(code, ISSUE_TEXTS[code], lang) };
}

/** A code of faults in rule files. */
export function describeFault(code: FindingCode, lang: Language): FindingRule {
  const { severity, ...definition }: { readonly severity?: "warning" } & Definition = FINDINGS[code];
  return { id: code, level: severity ?? "error", ...described(code, definition, lang) };
}

/** What the definitions of both catalogues have in common. */
interface Definition {
  // Each definition takes its own params; what is given here has whatever is asked of it.
  readonly message: (params: never) => Text;
  readonly hint?: (params: never) => Text | undefined;
}

function described(
  code: string,
  { message, hint }: Definition,
  lang: Language,
): Pick<FindingRule, "description" | "remedy"> {
  const remedy = filled(hint)?.[lang] ?? null;
  // A message that is chosen from a table by a value has no such form: the remedy says what it is about.
  return { description: filled(message)?.[lang] ?? remedy ?? code, remedy };
}

/** A text with `…` in the place of every value; `undefined` where it cannot be made without one. */
function filled(write: ((params: never) => Text | undefined) | undefined): Text | undefined {
  try {
    // `ANYTHING` answers whatever a definition asks of its params.
    return write?.(ANYTHING as never);
  } catch {
    return undefined;
  }
}

const ELLIPSIS = (): string => "…";

/** A value whose every property is itself again, an empty list where it is gone through, and `…` as a text. */
const ANYTHING: unknown = new Proxy(() => undefined, {
  get(_, key) {
    if (key === Symbol.toPrimitive || key === "toString") return ELLIPSIS;
    if (key === Symbol.iterator) return () => [][Symbol.iterator]();
    // `names.map(inBackticks)`: once, of the value itself.
    if (key === "map") return (change: (value: unknown) => unknown) => [change(ANYTHING)];
    return ANYTHING;
  },
  apply: () => ANYTHING,
});
