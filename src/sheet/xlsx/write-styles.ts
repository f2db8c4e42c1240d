/** THE table of how cells of a written workbook look and are kept, and the part of the workbook that says so. */

export type CellStyle =
  | "plain"
  | "header"
  | "text"
  | "date"
  | "number"
  | "wrapped"
  | "heading"
  | "own"
  | "added"
  | "good"
  | "bad"
  | "open";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const TEXT = 'numFmtId="49" applyNumberFormat="1"';
const TOP = 'applyAlignment="1"><alignment vertical="top"/>';
const WRAPPED = 'applyAlignment="1"><alignment vertical="top" wrapText="1"/>';

const FILLS = ["FFD9E2EC", "FFC7D9F1", "FFC6EFCE", "FFFFC7CE", "FFFFEB9C"] as const;
/** The first two fills of a workbook are given. */
const FIRST_FILL = 2;

function filled(fill: (typeof FILLS)[number]): string {
  return `fillId="${FIRST_FILL + FILLS.indexOf(fill)}" applyFill="1"`;
}

const BOLD = 'fontId="1" applyFont="1"';

/** The attributes of each and what stands in it; 49 is the format of texts, 3 that of whole numbers in groups of three. */
const FORMATS: Readonly<Record<CellStyle, string>> = {
  plain: ">",
  header: `${BOLD} ${filled("FFD9E2EC")} ${WRAPPED}`,
  text: `${TEXT}>`,
  date: 'numFmtId="164" applyNumberFormat="1">',
  number: 'numFmtId="3" applyNumberFormat="1">',
  wrapped: WRAPPED,
  heading: `${BOLD}>`,
  // What is typed into such a cell, or into it anew, stays a text too.
  own: `${TEXT} ${TOP}`,
  added: `${BOLD} ${filled("FFC7D9F1")} ${WRAPPED}`,
  good: `${filled("FFC6EFCE")} ${WRAPPED}`,
  bad: `${filled("FFFFC7CE")} ${WRAPPED}`,
  open: `${filled("FFFFEB9C")} ${WRAPPED}`,
};

// Object.keys of a literal table gives exactly its keys.
const NAMES = Object.keys(FORMATS) as readonly CellStyle[];
const PLACES: Readonly<Record<string, number>> = Object.fromEntries(NAMES.map((name, at) => [name, at]));

/** The number of a style; `isQuoted` for a text that spreadsheets could take for a formula when somebody edits it. */
export function styleId(style: CellStyle, isQuoted = false): number {
  return (PLACES[style] as number) + (isQuoted ? NAMES.length : 0);
}

/** The XML of the part `xl/styles.xml`, but for its first line. */
export function stylesXml(): string {
  const formats = [false, true].flatMap((isQuoted) =>
    NAMES.map((name) => `<xf xfId="0"${isQuoted ? ' quotePrefix="1"' : ""} ${FORMATS[name]}</xf>`),
  );
  const fills = FILLS.map(
    (color) => `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/></patternFill></fill>`,
  );
  return `<styleSheet ${MAIN}><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="${FIRST_FILL + FILLS.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join("")}</fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join("")}</cellXfs></styleSheet>`;
}
