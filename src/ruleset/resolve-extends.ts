/** A rule file that starts from another ruleset → the whole of it: what holds of the base, and what the file adds or replaces. */
import { closest } from "../closest.ts";
import { type Path, type RuleFault, ruleFault } from "../finding.ts";
import { paramOf } from "../logic/params.ts";
import { variablesOf } from "../logic/variables.ts";
import type { RuleFile, Ruleset } from "./ruleset-schema.ts";

/** The whole ruleset, and what is wrong with the way the file extends its base. */
export interface Resolution {
  readonly ruleset: Ruleset;
  readonly faults: readonly RuleFault[];
}

/** Puts a file on its base. The order of the base is kept; what is new comes after it. */
export function resolveExtends(file: RuleFile, base: Ruleset): Resolution {
  const { extends: extension, ...own } = file;
  const references = { replaces: extension?.replaces ?? [], drops: extension?.drops ?? [] };
  const faults: RuleFault[] = [];
  const merge = <T>(list: PartList, ofBase: Parts<T>, ofFile: Parts<T>): Map<string, T> =>
    mergeParts({ list, ofBase, ofFile, references, faults });
  const criteria = [...merge("criteria", byId(base.criteria), byId(own.criteria)).values()];
  const params = merge("params", byKey(base.params), byKey(own.params));
  const questions = [...merge("questions", byId(base.questions), byId(own.questions)).values()];
  // What of the base no criterion needs any more would be a number that looks like law and does nothing.
  const read = new Set(criteria.flatMap(({ passes, open }) => variablesOf([passes, open])).map(paramOf));
  const asked = new Set(criteria.flatMap(({ open = [] }) => open.map(({ question }) => question)));
  return {
    ruleset: {
      ...own,
      resolvedFrom: `${base.id}@${base.version}`,
      sources: [...merge("sources", byId(base.sources), byId(own.sources)).values()],
      params: Object.fromEntries(
        [...params].filter(([name]) => read.has(name) || Object.hasOwn(own.params, name)),
      ),
      facts: [...merge("facts", byName(base.facts), byName(own.facts)).values()],
      questions: questions.filter(
        ({ id }) => asked.has(id) || own.questions.some((question) => question.id === id),
      ),
      interpretations: [
        ...merge("interpretations", byId(base.interpretations), byId(own.interpretations)).values(),
      ],
      criteria,
    },
    faults,
  };
}

/** The lists of a file whose parts can be replaced and dropped. */
type PartList = "sources" | "params" | "facts" | "questions" | "interpretations" | "criteria";

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

function byId<T extends { readonly id: string }>(parts: readonly T[]): Parts<T> {
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
  if (typeof key !== "number" || !isIdList(list)) return path;
  const id = ruleset[list][key]?.id;
  const own = file[list].findIndex((part) => part.id === id);
  return own === -1 ? ["extends", list, id ?? key, ...rest] : [list, own, ...rest];
}

function isIdList(
  list: string | number | undefined,
): list is "sources" | "questions" | "interpretations" | "criteria" {
  return list === "sources" || list === "questions" || list === "interpretations" || list === "criteria";
}
