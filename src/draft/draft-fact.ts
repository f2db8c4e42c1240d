/** A fact of one's own in a line of text → its declaration: `member.cityYears: 0..120 tahun; Lama Domisili`. */
import { type DeclaredFact, withDeclaredFacts } from "../facts/declared-fact.ts";
import type { FactCatalogue } from "../facts/fact.ts";
import type { WrittenMembershipFile } from "../ruleset/ruleset-schema.ts";
import { draftFault } from "./draft-faults.ts";
import { inBothLanguages, ownText, slugOf } from "./own-text.ts";
import { readCondition } from "./read-condition.ts";
import { readStatement } from "./statement.ts";
import { toLogic } from "./to-logic.ts";

/** A fact as a rule file declares it. */
export type DeclaredInFile = NonNullable<WrittenMembershipFile["facts"]>[number];

const FORM =
  "`NAMA: JENIS; JUDUL KOLOM, …`: `member.cityYears: 0..120 tahun; Lama Domisili`, `member.hasCertificate: ya/tidak; Sertifikat`, `member.house: milik/sewa; Status Rumah`, `kube.womenCount: hitung member.sex = perempuan; jumlah perempuan`, `kube.womenShare: bagian member.sex = perempuan; bagian perempuan`";

/** How a fact of a group is counted from its members: the word before the condition, and what the file says of it. */
const COUNTED = [
  { written: /^(?:hitung|count)\s+/i, type: { kind: "integer", min: 0 }, key: "counts" },
  { written: /^(?:bagian|share)\s+/i, type: { kind: "share" }, key: "share" },
] as const satisfies readonly { written: RegExp; type: DeclaredInFile["type"]; key: "counts" | "share" }[];

/**
 * Reads a declaration. What stands behind the semicolon are the headers of the column, and of what is counted its label.
 *
 * @throws {CallError} where it has another form.
 */
export function draftFact(text: string, facts: FactCatalogue): DeclaredInFile {
  const { id: name = "", words } = readStatement(text);
  const [type = "", said = ""] = words.split(";").map((part) => part.trim());
  const headers = said.split(",").flatMap((header) => (header.trim() === "" ? [] : [header.trim()]));
  const [label] = headers;
  if (!/^(?:member|kube)\.[a-z][A-Za-z0-9]*$/.test(name) || label === undefined)
    throw draftFault("badStatement", { option: "--fact", received: text, form: FORM });
  // Of a person `bagian utara/bagian selatan` are choices.
  const counted = COUNTED.find(({ written }) => name.startsWith("kube.") && written.test(type));
  if (counted !== undefined) {
    const condition = toLogic(readCondition(type.replace(counted.written, ""), facts));
    return { name, label: ownText(said), type: counted.type, [counted.key]: condition };
  }
  // A label stands as it is on the form, without what a header says of how to fill it in.
  const plain = ownText(label.replace(/\s*\([^)]*\)\s*$/, ""));
  const number = /^(\d{1,15})\s*(?:\.\.+|–)\s*(\d{1,15})?\s*(.*)$/.exec(type);
  if (number !== null) {
    const [, min, max, unit = ""] = number;
    if (Number(max ?? min) < Number(min))
      throw draftFault("badStatement", { option: "--fact", received: text, form: FORM });
    return {
      name,
      label: plain,
      ...(unit === "" ? {} : { unit: ownText(unit) }),
      type: { kind: "integer", min: Number(min), ...(max === undefined ? {} : { max: Number(max) }) },
      headers,
    };
  }
  const values = type.split("/").map((value) => value.trim());
  if (values.length < 2 || values.includes(""))
    throw draftFault("badStatement", { option: "--fact", received: text, form: FORM });
  const isQuestion = /^(?:ya|yes)\/(?:tidak|no)$/i.test(values.join("/"));
  return {
    name,
    label: plain,
    type: isQuestion
      ? { kind: "boolean" }
      : {
          kind: "choice",
          values: Object.fromEntries(values.map((value) => [slugOf(value), { label: ownText(value) }])),
        },
    headers,
  };
}

/** A catalogue with declared facts beside its own; of one name the first declaration holds. */
export function withFacts(declared: readonly DeclaredInFile[], catalogue: FactCatalogue): FactCatalogue {
  return withDeclaredFacts(
    declared
      .filter(({ name }) => !catalogue.has(name))
      .map(translated)
      .toReversed(),
    catalogue,
  );
}

function translated(fact: DeclaredInFile): DeclaredFact {
  const { name, label, unit, type, headers } = fact;
  return {
    name,
    label: inBothLanguages(label),
    ...(unit === undefined ? {} : { unit: inBothLanguages(unit) }),
    type: type.kind === "choice" ? { ...type, values: inBothOf(type.values) } : type,
    headers,
  };
}

type Choices = Extract<DeclaredInFile["type"], { readonly kind: "choice" }>["values"];

function inBothOf(values: Choices): Extract<DeclaredFact["type"], { readonly kind: "choice" }>["values"] {
  return Object.fromEntries(
    Object.entries(values).map(([value, { label }]) => [value, { label: inBothLanguages(label) }]),
  );
}
