/** Collects what a reader passes on beside the rows of a list. */
import { createIssue } from "../issue.ts";
import type { Language } from "../language.ts";
import type { AsideRow, ListRemark } from "../row/set-aside.ts";
import type { ListIssue, SetAside } from "./checked.ts";

/** What has been passed on so far. */
export interface BesideRows {
  readonly add: (item: AsideRow | ListRemark) => void;
  readonly setAside: readonly SetAside[];
  /** The remarks as issues of the list. */
  readonly issues: readonly ListIssue[];
}

export function besideRows(lang: Language | undefined): BesideRows {
  const setAside: SetAside[] = [];
  const issues: ListIssue[] = [];
  return {
    setAside,
    issues,
    add(item) {
      const { file, line } = item;
      if ("aside" in item) setAside.push(Object.freeze({ file, line: item.line, kind: item.aside }));
      else
        issues.push(
          Object.freeze({ file, row: item.row, ...createIssue(item.remark, { line: line ?? null, lang }) }),
        );
    },
  };
}
