/** A checked list → findings: issues, criteria that persons and groups do not meet, and rows that were set aside. */
import type { CriterionDecision } from "../../decide/decision.ts";
import type { Issue } from "../../issue.ts";
import { ISSUE_CODES, type IssueCode } from "../../issue-catalogue.ts";
import type { Language, Text } from "../../language.ts";
import type { CheckedRows } from "../../list/checked-rows.ts";
import type { SetAsideKind } from "../../row/set-aside.ts";
import { keepEach } from "../text/keep-each.ts";
import { reportWord } from "../words/report-words.ts";
import { describeIssue } from "./described-codes.ts";
import {
  type FindingLevel,
  type FindingPlace,
  type FindingRule,
  type FindingsDocument,
  findingFile,
  type ReportFinding,
} from "./findings.ts";
import { fingerprints } from "./fingerprints.ts";
import { toldCriteria } from "./told-criteria.ts";

/** Rows that somebody may have meant as persons; of headers and numbers nobody does. */
const SET_ASIDE: Partial<Readonly<Record<SetAsideKind, Text>>> = {
  total: {
    id: "baris ini berisi jumlah, jadi dilewati dan tidak diperiksa",
    en: "this row holds totals, so it is set aside and not checked",
  },
  note: {
    id: "baris ini berisi keterangan, jadi dilewati dan tidak diperiksa",
    en: "this row is a note, so it is set aside and not checked",
  },
};

/** A finding before it has its title and fingerprint. */
type Found = Omit<ReportFinding, "title" | "fingerprint">;
/** What is found, and not yet where. */
type FoundHere = Pick<Found, "rule" | "level" | "message" | "remedy">;

/** The list as a whole, its persons, its groups, and the rows that are nobody. */
export function listFindings(rows: CheckedRows, lang: Language): FindingsDocument {
  const { list, memberCount, kubeCount, decisionAt, issuesAt, issueCodesAt, groupAt, kubeAt } = rows;
  const lacking: ReadonlySet<string> = new Set(list.lacking);
  // What is about no line still needs a file to be shown at.
  const firstFile = memberCount === 0 ? null : rows.fileAt(0);
  const open = keepEach(
    (criteria: readonly CriterionDecision[]) => toldCriteria(criteria, lacking),
    ({ length }) => length,
  );

  function* ofList(): Generator<Found> {
    for (const { file, line, row = line, ...issue } of list.issues) {
      yield {
        ...ofIssue(issue),
        place: placeOf(file ?? firstFile, line, row, issue.column),
        subject: "list",
        group: null,
      };
    }
  }

  function* ofPersons(): Generator<Found> {
    for (let index = 0; index < memberCount; index += 1) {
      const criteria = open(decisionAt(index).criteria);
      if (criteria.length === 0 && issueCodesAt(index).length === 0) continue;
      const about = { subject: "person", group: groupAt(index) } as const;
      for (const issue of issuesAt(index))
        yield { ...ofIssue(issue), place: placeOfRow(index, issue.column), ...about };
      const place = placeOfRow(index, null);
      for (const criterion of criteria) yield { ...ofCriterion(criterion), place, ...about };
    }
  }

  function* ofGroups(): Generator<Found> {
    const firstRows = new Map<string, number>();
    for (let index = memberCount - 1; index >= 0; index -= 1) {
      const group = groupAt(index);
      if (group !== null) firstRows.set(group, index);
    }
    for (let index = 0; index < kubeCount; index += 1) {
      const { name, criteria } = kubeAt(index);
      const row = firstRows.get(name);
      // A group of a list of groups may have no member.
      const place = row === undefined ? placeOf(firstFile, null, null, null) : placeOfRow(row, null);
      for (const criterion of open(criteria))
        yield { ...ofCriterion(criterion), place, subject: "group", group: name };
    }
  }

  function* ofSetAside(): Generator<Found> {
    for (const { file, line, kind } of list.setAside) {
      const said = SET_ASIDE[kind];
      if (said === undefined) continue;
      const place = placeOf(file, line, null, null);
      const about = { level: "note", subject: "list", group: null, remedy: null } as const;
      yield { rule: `set-aside/${kind}`, message: said[lang], place, ...about };
    }
  }

  function placeOfRow(index: number, column: string | null): FindingPlace {
    return placeOf(rows.fileAt(index), rows.lineAt(index), rows.rowAt(index), column);
  }

  function ruleOf(criterion: Pick<CriterionDecision, "id">): string {
    return `${list.ruleset.id}/${criterion.id}`;
  }

  function ofCriterion(criterion: CriterionDecision): FoundHere {
    const level: FindingLevel = criterion.outcome === "fail" ? "error" : "warning";
    const message = `${criterion.label[lang]}: ${criterion.reason[lang]}`;
    return { rule: ruleOf(criterion), level, message, remedy: null };
  }

  function rules(): readonly FindingRule[] {
    const codes = new Set<IssueCode>(list.issues.map(({ code }) => code));
    for (let index = 0; index < memberCount; index += 1)
      for (const code of issueCodesAt(index)) codes.add(code);
    const kinds = new Set(list.setAside.map(({ kind }) => kind));
    // Everybody is decided by the same criteria.
    const criteria = [
      ...(memberCount === 0 ? [] : decisionAt(0).criteria),
      ...(kubeCount === 0 ? [] : kubeAt(0).criteria),
    ];
    const told = [
      ...criteria.map((each): FindingRule => {
        return { id: ruleOf(each), level: "error", description: each.label[lang], remedy: null };
      }),
      ...ISSUE_CODES.filter((code) => codes.has(code)).map((code) => describeIssue(code, lang)),
      ...[...kinds].flatMap((kind): readonly FindingRule[] => {
        const said = SET_ASIDE[kind];
        if (said === undefined) return [];
        return [{ id: `set-aside/${kind}`, level: "note", description: said[lang], remedy: null }];
      }),
    ];
    return [...new Map(told.map((rule) => [rule.id, rule])).values()];
  }

  const section = (
    name: "list" | "personsTitle" | "groupsTitle" | "setAside",
    found: () => Iterable<Found>,
  ): FindingsDocument["sections"][number] => ({
    name: reportWord(name, lang),
    check: "check",
    findings: { [Symbol.iterator]: () => complete(found(), lang) },
  });

  return {
    rules,
    sections: [
      section("list", ofList),
      section("personsTitle", ofPersons),
      section("groupsTitle", ofGroups),
      section("setAside", ofSetAside),
    ],
  };
}

function placeOf(
  file: string | null,
  line: number | null,
  row: number | null,
  column: string | null,
): FindingPlace {
  return { file: findingFile(file), line, row, column };
}

function ofIssue({ code, severity, message, hint }: Omit<Issue, "line" | "column">): FoundHere {
  return { rule: code, level: severity, message, remedy: hint ?? null };
}

/** Findings with what is told from the rest of them. */
function* complete(found: Iterable<Found>, lang: Language): Generator<ReportFinding, void, void> {
  const fingerprintOf = fingerprints();
  for (const each of found) {
    const { rule, place, subject, group, message } = each;
    const { file, line, row, column } = place;
    // Issues of the list differ in what their messages name; numbers of rows and counts change with every line put in.
    const named = line === null && subject === "list" ? namesIn(message) : [];
    const where = [row === null ? null : `${reportWord("line", lang)} ${row}`, group, column];
    yield {
      ...each,
      title: [rule, ...where.filter((part) => part !== null)].join(" "),
      fingerprint: fingerprintOf([rule, subject, file, column, group, ...named]),
    };
  }
}

/** What a message quotes, but for numbers. */
function namesIn(message: string): readonly string[] {
  return (message.match(/`[^`]+`/g) ?? []).filter((quoted) => !/^`\d+`$/.test(quoted));
}
