/** What was found, in the one shape that the formats of CI are written from: JUnit, SARIF, annotations, code quality. */

/** How bad it is: an error fails, a warning asks for a look, a note tells what was done. */
export type FindingLevel = "error" | "warning" | "note";

/** Where it was found, as far as that can be told. */
export interface FindingPlace {
  /** As it was named in the call, with `/` between folders. */
  readonly file: string | null;
  /** The physical line. */
  readonly line: number | null;
  /** The column of the physical line, where what was found begins there. */
  readonly character?: number | undefined;
  /** The row as the file's own program shows it. */
  readonly row: number | null;
  /** The header of the column; in a rule file the JSON Pointer. */
  readonly column: string | null;
}

/** One thing found. Nothing in it names a person; text of a list stands in it as it is, and writers escape it. */
export interface ReportFinding {
  /** The code of an issue, or a criterion with its ruleset before it: `nik/length`, `permensos-25-2015/age`. */
  readonly rule: string;
  readonly level: FindingLevel;
  readonly place: FindingPlace;
  readonly subject: "person" | "group" | "list" | "rules";
  /** The group it is about, or that the person is in. */
  readonly group: string | null;
  /** The rule and the place, in a few words. */
  readonly title: string;
  readonly message: string;
  /** What to do about it. */
  readonly remedy: string | null;
  /** The same for the same finding in the next run, wherever its line has moved to. */
  readonly fingerprint: string;
}

/** What a rule is about, told once however often it is broken. */
export interface FindingRule {
  readonly id: string;
  readonly level: FindingLevel;
  readonly description: string;
  readonly remedy: string | null;
}

/** Findings of one kind, or of one file. */
interface FindingSection {
  readonly name: string;
  /** What was checked, to be named where nothing was found. */
  readonly check: string;
  /** Made anew each time they are gone through. */
  readonly findings: Iterable<ReportFinding>;
}

/** All that was found. */
export interface FindingsDocument {
  /** The rules that are broken, and maybe others; made when asked for. */
  readonly rules: () => readonly FindingRule[];
  readonly sections: readonly FindingSection[];
}

/** The name of a file as CI services know it: below the folder of the run, with `/` between folders. */
export function findingFile(file: string | null): string | null {
  if (file === null || file === "-") return null;
  return file.replaceAll("\\", "/").replace(/^(?:\.\/+)+/, "");
}
