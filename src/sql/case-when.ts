/** A choice in SQL, each branch in a line of its own. */

/** One branch: a condition, and the expression where it holds. */
export type When = readonly [condition: string, expression: string | number];

/** `CASE WHEN … THEN … ELSE … END`; NULL where nothing holds and there is no else. */
export function caseWhen(whens: readonly When[], otherwise?: string | number): string {
  if (whens.length === 0) return `${otherwise ?? "NULL"}`;
  const lines = [
    ...whens.map(([condition, expression]) => `WHEN ${condition} THEN ${expression}`),
    ...(otherwise === undefined ? [] : [`ELSE ${otherwise}`]),
  ];
  return lines.length < 3 ? `CASE ${lines.join(" ")} END` : `CASE\n      ${lines.join("\n      ")}\n    END`;
}

/** Whether an expression is one of some values, written as a comparison where there is one alone. */
export function isOneOf(expression: string, values: readonly (string | number)[]): string {
  return values.length === 1 ? `${expression} = ${values.join()}` : `${expression} IN (${values.join(", ")})`;
}

/** How many rows meet a condition. */
export function countWhere(condition: string): string {
  return `SUM(${caseWhen([[condition, 1]], 0)})`;
}
