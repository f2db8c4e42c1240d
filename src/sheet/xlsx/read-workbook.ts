/** Reads what an XLSX workbook consists of: its sheets, where their parts are, which calendar and formats it uses. */
import { InputError } from "../../error.ts";
import { LIMITS } from "../limits.ts";
import type { FileName } from "../name-file.ts";
import { SHEET_FAULTS } from "../sheet-faults.ts";
import { attribute, readXml, type XmlReader } from "../xml/read-xml.ts";
import { inflatePart } from "../zip/inflate-part.ts";
import type { Archive, ZipPart } from "../zip/read-archive.ts";
import { type NumberFormat, numberFormat } from "./number-format.ts";

/** A sheet as the workbook lists it. */
interface ListedSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly part: ZipPart;
}

/** A workbook but for its cells. */
export interface Workbook {
  readonly sheets: readonly ListedSheet[];
  readonly is1904: boolean;
  /** Formats by the style of a cell. */
  readonly formats: readonly NumberFormat[];
  readonly strings: ZipPart | null;
}

const PACKAGE = "_rels/.rels";
const USUAL_WORKBOOK = "xl/workbook.xml";

/** Reads the workbook of an archive; `null` where there is none. Throws `InputError` where it is damaged. */
export function readWorkbook(archive: Archive, file: FileName): Workbook | null {
  const own = readRelations(archive, PACKAGE, file).find(({ type }) => type === "officeDocument");
  // A document of Word names its main part the same way; a binary workbook is none of XML.
  const path = own === undefined || !/^(?!word\/|ppt\/).*\.xml$/.test(own.path) ? USUAL_WORKBOOK : own.path;
  const part = archive.get(path);
  if (part === undefined) return null;
  const relations = readRelations(archive, relationsPath(path), file);
  const partOf = (type: string): ZipPart | null => {
    const found = relations.find((relation) => relation.type === type);
    return (found === undefined ? undefined : archive.get(found.path)) ?? null;
  };

  const listed: { readonly name: string; readonly isHidden: boolean; readonly id: string }[] = [];
  let is1904 = false;
  readPart(part, file, {
    open(name, attributes) {
      if (name === "sheet") {
        if (listed.length === LIMITS.sheets) throw new InputError(SHEET_FAULTS.damaged({ file }));
        listed.push({
          name: attributes["name"] ?? "",
          isHidden: attributes["state"] === "hidden" || attributes["state"] === "veryHidden",
          id: attribute(attributes, "id") ?? "",
        });
      } else if (name === "workbookPr") is1904 = isOn(attributes["date1904"]);
    },
    close: () => {},
  });

  const sheets = listed.flatMap(({ name, isHidden, id }): readonly ListedSheet[] => {
    const relation = relations.find((each) => each.id === id);
    // A chart on a sheet of its own has no cells.
    const found = relation?.type === "worksheet" ? archive.get(relation.path) : undefined;
    return found === undefined ? [] : [{ name, isHidden, part: found }];
  });
  const styles = partOf("styles");
  return {
    sheets,
    is1904,
    formats: styles === null ? [] : readFormats(styles, file),
    strings: partOf("sharedStrings"),
  };
}

/** One part of the archive that another points to. */
interface Relation {
  readonly id: string;
  /** The last word of its type: the rest differs between the two dialects of XLSX. */
  readonly type: string;
  /** Its name in the archive. */
  readonly path: string;
}

function readRelations(archive: Archive, path: string, file: FileName): readonly Relation[] {
  const part = archive.get(path);
  if (part === undefined) return [];
  const folder = path.replace(/_rels\/[^/]*$/, "");
  const relations: Relation[] = [];
  readPart(part, file, {
    open(name, attributes) {
      if (name !== "Relationship" || relations.length === LIMITS.parts) return;
      const { Id = "", Type = "", Target = "" } = attributes;
      relations.push({
        id: Id,
        type: Type.slice(Type.lastIndexOf("/") + 1),
        path: resolvePath(folder, Target),
      });
    },
    close: () => {},
  });
  return relations;
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** A target within the archive; `..` beyond its root is let go, as names are no paths on a disk. */
function resolvePath(folder: string, target: string): string {
  const whole = target.startsWith("/") ? target : `${folder}${target}`;
  const steps: string[] = [];
  for (const step of whole.replaceAll("\\", "/").toLowerCase().split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

function readFormats(part: ZipPart, file: FileName): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let isCellFormats = false;
  readPart(part, file, {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes["numFmtId"]), attributes["formatCode"] ?? "");
      else if (name === "cellXfs") isCellFormats = true;
      else if (name === "xf" && isCellFormats) ids.push(Number(attributes["numFmtId"] ?? 0));
    },
    close(name) {
      if (name === "cellXfs") isCellFormats = false;
    },
  });
  const formats = new Map<number, NumberFormat>();
  return ids.map((id) => {
    const format = formats.get(id) ?? numberFormat(id, codes.get(id));
    formats.set(id, format);
    return format;
  });
}

function readPart(part: ZipPart, file: FileName, reader: XmlReader): void {
  for (const _ of readXml(inflatePart(part, file), reader, file));
}

function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
