/** Finds the columns of a list that give ages, where no column gives birth dates: they are seen, and not used. */

import { AGE_HEADERS } from "../applicant/applicant-unused-headers.ts";
import { APPLICANT_COLUMNS, type Field, type TableField } from "../applicant/columns.ts";
import { createIssue, fault } from "../issue.ts";
import type { Language } from "../language.ts";
import { quotableName } from "../row/header-name.ts";
import { levelText } from "../row/level-text.ts";
import type { Header } from "../row/read-header.ts";
import type { ListIssue } from "./checked.ts";

const AGE_WORDS: ReadonlySet<string> = new Set(AGE_HEADERS.map(levelText));

/** Looks at the headers of a list as its rows bring them. */
export interface AgeHeaders {
  readonly look: (header: Header<TableField>, file: string | null) => void;
  /** A remark on each such column, once all headers are known. */
  readonly conclude: (supplied: ReadonlySet<Field>, lang: Language | undefined) => readonly ListIssue[];
}

export function ageHeaders(): AgeHeaders {
  const seen = new Set<Header<TableField>>();
  const columns: { readonly file: string | null; readonly name: string }[] = [];
  return {
    look(header, file) {
      if (seen.has(header)) return;
      seen.add(header);
      for (const name of header.names) if (AGE_WORDS.has(levelText(name))) columns.push({ file, name });
    },
    conclude(supplied, lang) {
      if (supplied.has("birthDate")) return [];
      const { header: wanted } = APPLICANT_COLUMNS.columnOf("birthDate");
      return columns.map(({ file, name }) => {
        const found = fault("header/age-not-used", { name: quotableName(name), wanted });
        return Object.freeze({ file, ...createIssue(found, { lang, column: name }) });
      });
    },
  };
}
