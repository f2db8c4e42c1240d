/** Holds HTML to the standard and to rules of accessibility. */
import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // Titles are those of rulesets, and some are longer than a search engine shows.
    "long-title": "off",
    "doctype-style": ["error", { style: "lowercase" }],
  },
});

/** What is wrong with a page, a line each. */
export async function validateHtml(page: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(page);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
