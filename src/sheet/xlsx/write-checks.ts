/** What the cells of a column may hold → the data validations of a worksheet, below its header. */
import { escapeXml } from "./escape-xml.ts";
import { columnName } from "./write-column-name.ts";

/** What a spreadsheet lets people enter in a column; anything else it refuses with the `message`. */
export type ColumnCheck = { readonly message: string } & (
  | {
      readonly kind: "length";
      readonly min: number;
      readonly max: number;
    }
  | {
      /** From 1900 until the day of entry. */
      readonly kind: "past-date";
    }
  | {
      readonly kind: "whole";
      readonly min: number;
      readonly max: number;
    }
  | {
      /** One of the texts in a column of another sheet, below its header. */
      readonly kind: "choice";
      readonly sheet: string;
      readonly column: number;
      readonly count: number;
    }
);

/** Lists of applicants are shorter; a check of the whole column makes every sheet look full to some programs. */
const LAST_ROW = 10_000;

/** The checks of the columns, in their order. */
export function checksXml(checks: readonly (ColumnCheck | undefined)[]): string {
  const each = checks.flatMap((check, at) => (check === undefined ? [] : [checkXml(check, at)]));
  return each.length === 0
    ? ""
    : `<dataValidations count="${each.length}">${each.join("")}</dataValidations>`;
}

function checkXml(check: ColumnCheck, at: number): string {
  const [attributes, ...formulas] = ruleOf(check);
  const name = columnName(at);
  const inner = formulas.map(
    (formula, index) => `<formula${index + 1}>${escapeXml(formula)}</formula${index + 1}>`,
  );
  return `<dataValidation ${attributes} allowBlank="1" showErrorMessage="1" error="${escapeXml(check.message.slice(0, MAX_MESSAGE))}" sqref="${name}2:${name}${LAST_ROW}">${inner.join("")}</dataValidation>`;
}

/** Excel takes a file with a longer one for damaged. */
const MAX_MESSAGE = 225;

function ruleOf(check: ColumnCheck): readonly [attributes: string, ...formulas: string[]] {
  switch (check.kind) {
    case "length":
      return ['type="textLength" operator="between"', String(check.min), String(check.max)];
    case "past-date":
      return ['type="date" operator="between"', "1", "TODAY()"];
    case "whole":
      return ['type="whole" operator="between"', String(check.min), String(check.max)];
    case "choice": {
      const column = columnName(check.column);
      return ['type="list"', `${check.sheet}!$${column}$2:$${column}$${check.count + 1}`];
    }
  }
}
