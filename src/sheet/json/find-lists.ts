/** Finds the lists in JSON values: arrays of records, in whatever envelope, and the members of groups. */
import type { CountHeaders } from "../sheet.ts";
import type { JsonObject, JsonValue } from "./parse-json.ts";

/** One record: header → cell, in the order of its keys; and the line it starts on. */
export interface JsonRecord {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** The object it stands in, where that tells where its values are. */
  readonly source?: JsonObject;
}

/** A list: the path of keys to it, `""` for the whole file. */
export interface JsonList {
  readonly name: string;
  readonly records: readonly JsonRecord[];
}

/** What members of a group are called as a key. */
const MEMBERS = new Set([
  ...["members", "member", "anggota", "anggotakube", "anggotakelompok", "daftaranggota", "listanggota"],
  ...["anggotas", "persons", "people", "orang", "peserta", "penerima", "penerimamanfaat", "kpm"],
]);
/** A group's own name as a key: beside the names of persons it would be taken for one. */
const GROUP_NAME = new Set(["name", "nama", "kube", "kelompok", "namakelompok", "namakube"]);
const GROUP_HEADER = "Nama KUBE";
/** Objects that hold a place: their keys speak for themselves. */
const PLACES = new Set([
  "area",
  "wilayah",
  "alamat",
  "lokasi",
  "domisili",
  "tempat",
  "tempattinggal",
  "address",
]);
const AREA_CODE = new Set(["code", "kode"]);
const AREA_CODE_HEADER = "Kode Wilayah";

const MAX_ENVELOPES = 4;

/** The lists of the values of a text. */
export function findLists(values: readonly JsonValue[], countHeaders: CountHeaders): readonly JsonList[] {
  const [only] = values;
  if (only === undefined) return [];
  if (values.length > 1 || Array.isArray(only)) {
    const items = values.length === 1 && Array.isArray(only) ? only : values;
    return isList(items) ? [{ name: "", records: recordsOf(items, countHeaders) }] : [];
  }
  if (!isObject(only)) return [];
  const lists = listsIn(only, "", countHeaders, MAX_ENVELOPES);
  const isRecord =
    lists.every(({ records }) => records.length === 0) && countHeaders([...flatten(only).keys()]) > 0;
  // An object that has the headers of a list itself is one record of it.
  return isRecord || lists.length === 0 ? [{ name: "", records: recordsOf([only], countHeaders) }] : lists;
}

/** The lists within an object; one that holds the members of a group is the group. */
function listsIn(
  object: JsonObject,
  path: string,
  countHeaders: CountHeaders,
  depth: number,
): readonly JsonList[] {
  return object.keys.flatMap((key, index): readonly JsonList[] => {
    const value = object.values[index];
    const name = path === "" ? key : `${path}.${key}`;
    if (isList(value)) {
      const isGroup = MEMBERS.has(level(key));
      return [{ name, records: recordsOf(isGroup ? [object] : value, countHeaders) }];
    }
    return isObject(value) && depth > 0 ? listsIn(value, name, countHeaders, depth - 1) : [];
  });
}

/** The records of the items of an array: objects, groups of objects, or rows of cells under a first one of headers. */
function recordsOf(items: readonly JsonValue[], countHeaders: CountHeaders): readonly JsonRecord[] {
  const [header, ...rows] = items;
  if (Array.isArray(header)) return rows.flatMap((row, index) => recordOfRow(header, row, index));
  return items.flatMap((item) => (isObject(item) ? recordsIn(item, new Map(), countHeaders) : []));
}

function recordOfRow(header: readonly JsonValue[], row: JsonValue, index: number): readonly JsonRecord[] {
  if (!Array.isArray(row)) return [];
  const cells = header.map((name, column) => [cellOf(name), cellOf(row[column] ?? "")] as const);
  return [{ line: index + 2, cells: new Map(cells) }];
}

/** A record as it is; or, of a group, its members, each with what the group says. */
function recordsIn(
  object: JsonObject,
  inherited: ReadonlyMap<string, string>,
  countHeaders: CountHeaders,
): readonly JsonRecord[] {
  const { line } = object;
  const own = flatten(object);
  const memberLists = object.keys.flatMap((key, index) => {
    const value = object.values[index];
    return isList(value) && isMembers(key, value, own, countHeaders) ? [value] : [];
  });
  if (memberLists.length === 0) {
    const source = object.spans === undefined ? {} : { source: object };
    return [{ line, cells: merged(own, inherited), ...source }];
  }
  const passedOn = merged(renamed(own), inherited);
  return memberLists
    .flat()
    .flatMap((member) => (isObject(member) ? recordsIn(member, passedOn, countHeaders) : []));
}

/** Whether an array in a record holds its members: by its key, or because they are what the list is of. */
function isMembers(
  key: string,
  items: readonly JsonValue[],
  own: ReadonlyMap<string, string>,
  countHeaders: CountHeaders,
): boolean {
  if (MEMBERS.has(level(key))) return true;
  const deep = items.find(isObject);
  if (deep === undefined) return false;
  const holdsMembers = deep.keys.some((inner) => MEMBERS.has(level(inner)));
  return holdsMembers || (countHeaders([...own.keys()]) === 0 && countHeaders([...flatten(deep).keys()]) > 0);
}

/** What the record says outweighs what its group says. */
function merged(
  own: ReadonlyMap<string, string>,
  inherited: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (inherited.size === 0) return own;
  const cells = new Map(inherited);
  for (const [key, cell] of own) if (cell !== "" || !cells.has(key)) cells.set(key, cell);
  return cells;
}

/** The fields of a group for its members: its name under a header of its own. */
function renamed(own: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...own].map(([key, cell]) => [GROUP_NAME.has(level(key)) ? GROUP_HEADER : key, cell]));
}

/** The cells of an object: those of objects in it by the path of their keys, or by their own if they tell a place. */
function flatten({ keys, values }: JsonObject): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  keys.forEach((key, index) => {
    const value = values[index] ?? "";
    if (!isObject(value)) {
      if (!isList(value)) cells.set(key, cellOf(value));
      return;
    }
    for (const [innerKey, cell] of flatten(value)) cells.set(innerHeader(key, innerKey, keys), cell);
  });
  return cells;
}

function innerHeader(key: string, innerKey: string, keys: readonly string[]): string {
  if (!PLACES.has(level(key)) || keys.includes(innerKey)) return `${key}/${innerKey}`;
  return AREA_CODE.has(level(innerKey)) ? AREA_CODE_HEADER : innerKey;
}

/** The text of a scalar; several are joined, as in a column that names several skills. */
function cellOf(value: JsonValue): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.filter((each) => typeof each === "string").join(", ") : "";
}

/** Whether a value is an array of records: of objects or of arrays, or an empty one. */
function isList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value) && value.every((item) => typeof item !== "string");
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && !Array.isArray(value);
}

function level(key: string): string {
  return key.toLowerCase().replace(/[^a-z0-9]/g, "");
}
