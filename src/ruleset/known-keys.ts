/** The keys of rule files by the place they belong to, for "did you mean". */
import * as z from "zod";
import { closest } from "../closest.ts";
import type { Path } from "../finding.ts";
import { membershipSchema } from "./membership-schema.ts";
import { monitoringRulesSchema } from "./monitoring-schema.ts";
import type { RuleFile } from "./ruleset-schema.ts";

const SCHEMAS = {
  membership: membershipSchema,
  monitoring: monitoringRulesSchema,
} as const satisfies Record<RuleFile["kind"], z.ZodType>;

/** A node of a JSON Schema, as far as it says where keys belong. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly items?: SchemaNode;
  readonly additionalProperties?: SchemaNode | boolean;
  readonly anyOf?: readonly SchemaNode[];
  readonly oneOf?: readonly SchemaNode[];
}

/** What a place of a file may hold. */
export function nodesAt(kind: RuleFile["kind"], path: Path): readonly SchemaNode[] {
  return path.reduce<readonly SchemaNode[]>(
    (at, key) => at.flatMap((node) => below(node, key)),
    [schemaOf(kind)],
  );
}

/** The keys that an object at a place of a file may have. */
export function keysAt(kind: RuleFile["kind"], path: Path): readonly string[] {
  const nodes = nodesAt(kind, path);
  return nodes.flatMap(variantsOf).flatMap(({ properties = {} }) => Object.keys(properties));
}

/** What a key that is not known was probably meant for: a key of its place, or the place that it belongs to. */
export function nearestKey(
  name: string,
  known: readonly string[],
  kind: RuleFile["kind"],
): { readonly nearest?: string; readonly belongs?: string } {
  const level = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, "");
  const habit = HABITS[level(name)];
  const nearest =
    known.find((key) => level(key) === level(name)) ??
    known.find((key) => key === habit) ??
    closest(name, known) ??
    known.find((key) => name.length > 2 && (key.startsWith(name) || name.startsWith(key)));
  if (nearest !== undefined) return { nearest };
  const belongs = homesIn(kind).get(name);
  return belongs === undefined ? {} : { belongs };
}

/** Indonesian words, and words of other formats, for keys of this one. */
const HABITS: Readonly<Record<string, string>> = {
  judul: "title",
  nama: "name",
  name: "title",
  ringkasan: "summary",
  description: "summary",
  penerbit: "issuer",
  versi: "version",
  jenis: "kind",
  berlaku: "inForce",
  validfrom: "inForce",
  mencabut: "repeals",
  dasar: "extends",
  sumber: "sources",
  fakta: "facts",
  parameter: "params",
  pertanyaan: "questions",
  tafsiran: "interpretations",
  kriteria: "criteria",
  rules: "criteria",
  lingkup: "scope",
  label: "title",
  kutipan: "citations",
  syarat: "passes",
  condition: "passes",
  logic: "passes",
  lulus: "pass",
  gagal: "fail",
  pesan: "messages",
  contoh: "examples",
  tests: "examples",
  hasil: "outcome",
  nilai: "value",
  satuan: "unit",
  indikator: "indicators",
  tahap: "stages",
  kelas: "classes",
  aspek: "aspects",
};

function below(node: SchemaNode, key: string | number): readonly SchemaNode[] {
  return variantsOf(node).flatMap(({ properties = {}, items, additionalProperties }) => {
    if (typeof key === "number") return items ?? [];
    if (Object.hasOwn(properties, key)) return properties[key] ?? [];
    return typeof additionalProperties === "object" ? additionalProperties : [];
  });
}

/** A node and those it is one of. */
export function variantsOf(node: SchemaNode): readonly SchemaNode[] {
  const { anyOf = [], oneOf = [] } = node;
  return [node, ...[...anyOf, ...oneOf].flatMap(variantsOf)];
}

/** The key whose objects may have each key, the first one in the order of the format; made once for all keys that are not known. */
function homesIn(kind: RuleFile["kind"]): ReadonlyMap<string, string> {
  const made = homes.get(kind) ?? new Map([...homesOf(schemaOf(kind))].reverse());
  homes.set(kind, made);
  return made;
}

const homes = new Map<RuleFile["kind"], ReadonlyMap<string, string>>();

/** Each key with the key whose objects may have it, in the order of the format. */
function homesOf(node: SchemaNode, home = ""): readonly (readonly [key: string, home: string])[] {
  return variantsOf(node).flatMap(({ properties = {}, items, additionalProperties }) => [
    ...(home === "" ? [] : Object.keys(properties).map((key) => [key, home] as const)),
    ...Object.entries(properties).flatMap(([key, inner]) => homesOf(inner, key)),
    ...(items === undefined ? [] : homesOf(items, home)),
    ...(typeof additionalProperties === "object" ? homesOf(additionalProperties, home) : []),
  ]);
}

const schemas = new Map<RuleFile["kind"], SchemaNode>();

/** Made once it is needed: most files have no unknown key. */
function schemaOf(kind: RuleFile["kind"]): SchemaNode {
  const made =
    schemas.get(kind) ??
    (z.toJSONSchema(SCHEMAS[kind], { io: "input", unrepresentable: "any" }) as SchemaNode);
  schemas.set(kind, made);
  return made;
}
