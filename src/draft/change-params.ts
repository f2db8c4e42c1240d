/** Parameters of a base with other values, and the criteria that read them, given anew: their labels and examples speak of the old ones. */
import { closest } from "../closest.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { ParamValue } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { writeNumber } from "../logic/write-number.ts";
import type { Criterion, MembershipFile, MembershipRuleset } from "../ruleset/ruleset-schema.ts";
import { wordPasses } from "./draft-criterion.ts";
import { draftFault } from "./draft-faults.ts";
import { citationOf, readStatement } from "./statement.ts";

type Params = MembershipFile["params"];

/** What the file gives in place of parts of its base. */
export interface ChangedParams {
  readonly params: Params;
  readonly criteria: readonly Criterion[];
  readonly replaces: readonly string[];
}

/**
 * Reads `NAME=VALUE @ LOCATOR`; `dropped` are the criteria of the base that do not hold.
 *
 * @throws {CallError} for a name or a value that the base has no place for.
 */
export function changeParams(
  texts: readonly string[],
  dropped: readonly string[],
  source: string,
  base: MembershipRuleset | undefined,
  facts: FactCatalogue,
): ChangedParams {
  if (base === undefined) return { params: {}, criteria: [], replaces: [] };
  const params: Params = Object.fromEntries(texts.map((text) => changeParam(text, source, base)));
  const all = { ...base.params, ...params };
  const criteria = base.criteria
    .filter(
      ({ id, passes, open }) =>
        !dropped.includes(id) && namesRead({ passes, open }).some((name) => name in params),
    )
    .map((criterion): Criterion => {
      const { passes, open, label, citations } = criterion;
      const isStale = namesRead({ passes, open }).some(
        (name) => name in params && isNamedBy(label.id, base.params[name]?.value),
      );
      return {
        ...criterion,
        label: isStale ? wordPasses(passes, facts, all) : label,
        citations: [...changedCitations(params, namesRead({ passes, open })), ...citations],
        examples: [],
      };
    });
  return {
    params,
    criteria,
    replaces: [
      ...Object.keys(params).map((name) => `params/${name}`),
      ...criteria.map(({ id }) => `criteria/${id}`),
    ],
  };
}

function changeParam(
  text: string,
  source: string,
  base: MembershipRuleset,
): readonly [string, Params[string]] {
  const statement = readStatement(text);
  const [, name = "", written = ""] = /^([^=\s]+)\s*=\s*(.+)$/s.exec(statement.words) ?? [];
  if (name === "")
    throw draftFault("badStatement", {
      option: "--param",
      received: text,
      form: "`NAMA=NILAI`: `maxAge=55`",
    });
  const before = Object.hasOwn(base.params, name) ? base.params[name] : undefined;
  if (before === undefined)
    throw draftFault("unknownParam", { name, nearest: closest(name, Object.keys(base.params)) });
  return [
    name,
    {
      ...before,
      value: readLike(written.trim(), before.value, text),
      citations: [citationOf(source, statement)],
    },
  ];
}

/** A value of the type of the one it takes the place of. */
function readLike(written: string, before: Params[string]["value"], text: string): Params[string]["value"] {
  const bad = (form: string): Error =>
    draftFault("badStatement", { option: "--param", received: text, form });
  const number = (word: string): number => {
    if (!/^-?\d{1,15}(?:\.\d{1,6})?$/.test(word)) throw bad("bilangan, `maxAge=55`");
    return Number(word);
  };
  const words = written.split(",").flatMap((word) => (word.trim() === "" ? [] : [word.trim()]));
  if (Array.isArray(before)) return typeof before[0] === "number" ? words.map(number) : words;
  if (typeof before === "number") return number(written);
  if (typeof before === "string") return written;
  if (!/^(?:ya|tidak|true|false)$/i.test(written)) throw bad("`NAMA=ya` atau `NAMA=tidak`");
  return /^(?:ya|true)$/i.test(written);
}

function namesRead({ passes, open = [] }: Pick<Criterion, "passes" | "open">): readonly string[] {
  return variablesOf([passes, ...open.map(({ when }) => when)]).flatMap((path) =>
    path.startsWith("params.") ? [path.slice("params.".length)] : [],
  );
}

/** Whether a label names a number, in digits. */
function isNamedBy(label: string, value: ParamValue | undefined): boolean {
  return typeof value === "number" && label.split(/[^\d.]+/).includes(writeNumber(value, "id"));
}

function changedCitations(params: Params, names: readonly string[]): Criterion["citations"] {
  const citations = names.flatMap((name) =>
    Object.hasOwn(params, name) ? (params[name]?.citations ?? []) : [],
  );
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
}
