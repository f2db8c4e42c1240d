/** A rule file that starts from another ruleset → the whole of it: what holds of the base, and what the file adds or replaces. */
import { closest } from "../closest.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { paramOf } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import { LISTS, logicsOf, partsOf } from "./ruleset-parts.ts";
import type { RuleFile, Ruleset } from "./ruleset-schema.ts";
import { weighAnew } from "./weigh-anew.ts";

/** The whole ruleset, and what is wrong with the way the file extends its base. */
export interface Resolution {
  readonly ruleset: Ruleset;
  readonly faults: readonly RuleFault[];
}

/** Settles the questions that a file answers, in the file on its base. */
export type Settle = (merged: Ruleset, file: RuleFile) => Ruleset;

/**
 * Puts a file on its base. The order of the base is kept; what is new comes after it. Answers to questions are settled by
 * `settle`: it takes all that conditions are decided by, which who only names a shipped ruleset does not load.
 */
export function resolveExtends(file: RuleFile, base: Ruleset, settle: Settle): Resolution {
  const { extends: extension, answers: _, ...own } = file;
  const references = { replaces: extension?.replaces ?? [], drops: extension?.drops ?? [] };
  const faults: RuleFault[] = [];
  const merge = <T>(list: PartList, ofBase: Parts<T>, ofFile: Parts<T>): Map<string, T> =>
    mergeParts({ list, ofBase, ofFile, references, faults });
  const params = merge("params", byKey(base.params), byKey(own.params));
  const questions = [...merge("questions", byId(base.questions), byId(own.questions)).values()];
  // Each list of the kind holds parts of one type, which the names of lists do not tell the compiler.
  const lists = LISTS[own.kind].map((list): readonly [PartList, readonly never[]] => [
    list,
    [...merge(list, byId(listOf(base, list)), byId(listOf(own, list))).values()] as never[],
  ]);
  faults.push(...foreignReferences(own.kind, references));
  const facts = [...merge("facts", byName(base.facts), byName(own.facts)).values()];
  const merged = settle(
    withoutIdleAspects(
      { ...own, ...Object.fromEntries(lists), questions, facts, params: Object.fromEntries(params) },
      own,
    ),
    file,
  );
  // What of the base no part needs any more would be a number that looks like law and does nothing.
  const read = new Set(
    logicsOf(merged)
      .flatMap((logic) => variablesOf(logic))
      .map(paramOf),
  );
  const asked = new Set(partsOf(merged).flatMap(({ open = [] }) => open.map(({ question }) => question)));
  const notChecked = [...merge("notChecked", byId(base.notChecked), byId(own.notChecked)).values()];
  // Why nothing is left to check holds of the base's part too, as long as nothing is.
  const allChecked = own.allChecked ?? (notChecked.length === 0 ? base.allChecked : undefined);
  const weighed = weighAnew(merged, file);
  return {
    ruleset: {
      ...weighed.ruleset,
      resolvedFrom: `${base.id}@${base.version}`,
      sources: [...merge("sources", byId(base.sources), byId(own.sources)).values()],
      params: Object.fromEntries(
        [...params].filter(([name]) => read.has(name) || Object.hasOwn(own.params, name)),
      ),
      facts,
      questions: questions.filter(
        ({ id }) => asked.has(id) || own.questions.some((question) => question.id === id),
      ),
      interpretations: [
        ...merge("interpretations", byId(base.interpretations), byId(own.interpretations)).values(),
      ],
      ...(base.notChecked === undefined && own.notChecked === undefined ? {} : { notChecked }),
      ...(allChecked === undefined ? {} : { allChecked }),
    },
    faults: [...faults, ...weighed.faults],
  };
}

/** References to lists that rulesets of the kind do not have. */
function foreignReferences(
  kind: Ruleset["kind"],
  references: Merge<unknown>["references"],
): readonly RuleFault[] {
  const lists: readonly string[] = [...SHARED_LISTS, ...LISTS[kind]];
  return (["replaces", "drops"] as const).flatMap((property) =>
    references[property].flatMap((name, index) =>
      lists.includes(name.slice(0, name.indexOf("/")))
        ? []
        : [ruleFault("extends/unknown-part", ["extends", property, index], { name })],
    ),
  );
}

/** Without aspects of the base that no indicator belongs to any more. */
function withoutIdleAspects(merged: Ruleset, own: RuleFile): Ruleset {
  if (merged.kind !== "monitoring") return merged;
  const aspects = merged.aspects.filter(
    ({ id }) =>
      merged.indicators.some(({ aspect }) => aspect === id) ||
      listOf(own, "aspects").some((aspect) => aspect.id === id),
  );
  return { ...merged, aspects };
}

/** The lists of files of every kind whose parts can be replaced and dropped. */
const SHARED_LISTS = ["sources", "params", "facts", "questions", "interpretations", "notChecked"] as const;

type PartList = (typeof SHARED_LISTS)[number] | (typeof LISTS)[keyof typeof LISTS][number];

/** The elements of a list that all rulesets of the kind have. */
function listOf(ruleset: object, list: string): readonly { readonly id: string }[] {
  return (ruleset as Readonly<Record<string, readonly { readonly id: string }[]>>)[list] as readonly {
    readonly id: string;
  }[];
}

/** The parts of a list by id, each with its place in the file. */
type Parts<T> = ReadonlyMap<string, { readonly part: T; readonly key: string | number }>;

interface Merge<T> {
  readonly list: PartList;
  readonly ofBase: Parts<T>;
  readonly ofFile: Parts<T>;
  readonly references: Readonly<Record<"replaces" | "drops", readonly string[]>>;
  readonly faults: RuleFault[];
}

function mergeParts<T>({ list, ofBase, ofFile, references, faults }: Merge<T>): Map<string, T> {
  const named = (kind: "replaces" | "drops"): ReadonlyMap<string, Path> =>
    new Map(
      references[kind].flatMap((reference, index) => {
        const [of, ...id] = reference.split("/");
        return of === list ? [[id.join("/"), ["extends", kind, index]] as const] : [];
      }),
    );
  const [replaced, dropped] = [named("replaces"), named("drops")];
  for (const [id, path] of [...replaced, ...dropped]) {
    if (!ofBase.has(id)) faults.push(unknownPart(list, id, [...ofBase.keys()], path));
  }
  for (const [id, path] of replaced) {
    if (ofBase.has(id) && !ofFile.has(id))
      faults.push(ruleFault("extends/not-given", path, { name: `${list}/${id}` }));
  }
  for (const [id, { key }] of ofFile) {
    if (ofBase.has(id) && !replaced.has(id) && !dropped.has(id)) {
      faults.push(ruleFault("extends/shadowing", [list, key], { name: `${list}/${id}` }));
    }
  }
  const merged = new Map<string, T>();
  for (const [id, { part }] of ofBase) {
    if (!dropped.has(id)) merged.set(id, ofFile.get(id)?.part ?? part);
  }
  for (const [id, { part }] of ofFile) merged.set(id, part);
  return merged;
}

function unknownPart(list: PartList, id: string, known: readonly string[], path: Path): RuleFault {
  const nearest = closest(id, known);
  return ruleFault("extends/unknown-part", path, {
    name: `${list}/${id}`,
    nearest: nearest === undefined ? undefined : `${list}/${nearest}`,
  });
}

function byId<T extends { readonly id: string }>(parts: readonly T[] = []): Parts<T> {
  return new Map(parts.map((part, key) => [part.id, { part, key }]));
}

function byName<T extends { readonly name: string }>(parts: readonly T[] = []): Parts<T> {
  return new Map(parts.map((part, key) => [part.name, { part, key }]));
}

function byKey<T>(parts: Readonly<Record<string, T>>): Parts<T> {
  return new Map(Object.entries(parts).map(([key, part]) => [key, { part, key }]));
}

/** The place in the file of a fault found in the resolved ruleset: an inherited part is named below `extends`. */
export function toFilePath(path: Path, ruleset: Ruleset, file: RuleFile): Path {
  const [list, key, ...rest] = path;
  if (list === "params" && typeof key === "string") {
    return Object.hasOwn(file.params, key) ? path : ["extends", ...path];
  }
  if (typeof key !== "number" || !LISTS_OF_PARTS.has(list)) return path;
  // A list of parts is one of both files, and the path leads to one of its parts.
  const name = namesIn(ruleset, list as string)[key] as string;
  const own = namesIn(file, list as string).indexOf(name);
  return own === -1 ? ["extends", list as string, name, ...rest] : [list as string, own, ...rest];
}

const LISTS_OF_PARTS: ReadonlySet<unknown> = new Set([...SHARED_LISTS, ...Object.values(LISTS).flat()]);

type Named = { readonly id: string } | { readonly name: string };

/** What tells the parts of a list apart: their ids, and the names of facts. */
function namesIn(ruleset: object, list: string): readonly string[] {
  // A file may declare no facts.
  const parts = (ruleset as Readonly<Record<string, readonly Named[] | undefined>>)[list] ?? [];
  return parts.map((part) => ("id" in part ? part.id : part.name));
}
