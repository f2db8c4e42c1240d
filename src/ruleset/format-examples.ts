/** Formats of texts in rule files by their regular expression, which tells nobody anything: an example, and what was meant. */

/** A format. */
export interface TextFormat {
  readonly pattern: string;
  readonly example: string;
  /** What somebody meant who wrote it otherwise. */
  readonly meant?: (input: string) => string;
}

export const FORMATS: readonly TextFormat[] = [
  {
    pattern: "^[a-z0-9]+(-[a-z0-9]+)*$",
    example: "huruf-kecil-2025",
    meant: (input) =>
      input
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "")
        .slice(0, 80),
  },
  {
    pattern: "^\\d+\\.\\d+\\.\\d+$",
    example: "1.0.0",
    meant: (input) => {
      const numbers = /^v?(\d{1,6})(?:[.,](\d{1,6}))?$/i.exec(input.trim());
      return numbers === null ? "" : `${Number(numbers[1])}.${Number(numbers[2] ?? 0)}.0`;
    },
  },
  {
    pattern: "^\\d{4}(-\\d{2}(-\\d{2})?)?$",
    example: "2016-01-15",
    meant: (input) => {
      const [, day = "", month = "", year = ""] =
        /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(input.trim()) ?? [];
      if (Number(month) < 1 || Number(month) > 12 || Number(day) > 31) return "";
      return [year, month, day]
        .filter((part) => part !== "")
        .map((part) => part.padStart(2, "0"))
        .join("-");
    },
  },
  { pattern: "^[a-z0-9-]+@\\d+\\.\\d+\\.\\d+$", example: "permensos-25-2015@1.0.0" },
  { pattern: "^(member|kube)\\.[a-z][A-Za-z0-9]*$", example: "member.isHeadOfFamily" },
  {
    pattern:
      "^(sources|params|facts|questions|interpretations|criteria|aspects|indicators|stages|classes)\\/[A-Za-z0-9.-]+$",
    example: "params/maxAge",
  },
  {
    pattern: "^[a-z][A-Za-z0-9]*$",
    example: "maxAge",
    meant: (input) =>
      input
        .replace(/[^A-Za-z0-9]+(.)?/g, (_, letter: string | undefined) => (letter ?? "").toUpperCase())
        .replace(/^[A-Z0-9]+/, (start) => start.toLowerCase().replace(/^\d+/, "")),
  },
];

/** The format of a regular expression, as zod gives it, with what was meant by an input. */
export function formatOf(
  pattern: string,
  input: unknown,
): { readonly example: string; readonly meant: string | undefined } | undefined {
  const format = FORMATS.find((each) => each.pattern === pattern.replace(/^\/|\/[a-z]*$/g, ""));
  if (format === undefined) return undefined;
  const meant = typeof input === "string" && input.length < 200 ? format.meant?.(input) : undefined;
  const isSound = meant !== undefined && new RegExp(format.pattern).test(meant);
  return { example: format.example, meant: isSound ? meant : undefined };
}
