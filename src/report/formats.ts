/**
 * THE table of reports: in which formats each of them can be written, and by what. Whatever else says so is taken from here.
 *
 * A format that is forgotten for one of them does not compile, and none is loaded before it is asked for.
 */
import type { CompiledMembership } from "../decide/compile-membership.ts";
import type { ExampledFile } from "../draft/with-examples.ts";
import type { RulesetExamination } from "../examine/examine-ruleset.ts";
import type { Language } from "../language.ts";
import type { CheckedRows } from "../list/checked-rows.ts";
import type { KubeCard } from "../list/kube-cards.ts";
import type { Scored, ScoredList } from "../list/scored.ts";
import type { ReadRuleFile } from "../ruleset/read-collection.ts";
import type { RuleFile, Ruleset } from "../ruleset/ruleset-schema.ts";
import type { CompiledMonitoring } from "../score/compile-monitoring.ts";
import type { PortfolioSummary } from "../score/summarize-portfolio.ts";
import type { PeriodTable } from "../score/tabulate-periods.ts";
import type { DifferenceReport } from "./contract/difference-report.ts";
import type { FixReport } from "./contract/fix-report.ts";
import type { RankedList } from "./contract/rank-report.ts";
import type { Document } from "./document/block.ts";
import type { FindingsDocument } from "./document/findings.ts";
import type { ReopenedList } from "./document/handed-list.ts";
import type { LetterSource, LetterSubject } from "./document/letter-document.ts";
import type { RulesetPage } from "./document/page/page-document.ts";
import type { Pieces } from "./pieces.ts";
import { jsonText, writeJsonReport } from "./text/write-json.ts";
import { gathered } from "./write/gathered.ts";
import type { WriteOptions } from "./write-options.ts";

const FORMAT_NAMES = [
  "pretty",
  "json",
  "csv",
  "xlsx",
  "ndjson",
  "markdown",
  "html",
  "junit",
  "sarif",
  "github",
  "gitlab",
] as const;
export type FormatName = (typeof FORMAT_NAMES)[number];

/** What each report is written from. */
export interface Reports {
  readonly check: CheckedRows & { readonly reopened?: ReopenedList | undefined };
  readonly letters: LetterSource & { readonly subjects: Iterable<LetterSubject> };
  readonly score: { readonly items: AsyncIterable<Scored>; readonly compiled: CompiledMonitoring };
  readonly rank: RankedList & Pick<CompiledMonitoring, "labels">;
  readonly portfolio: {
    readonly list: ScoredList;
    readonly summary: PortfolioSummary;
    readonly periods: PeriodTable;
    readonly labels: CompiledMonitoring["labels"];
  };
  readonly cards: { readonly list: ScoredList; readonly cards: Iterable<KubeCard> };
  readonly diff: DifferenceReport;
  readonly fix: FixReport;
  readonly "rules list": readonly Ruleset[];
  readonly "rules compare": readonly CompiledMembership[];
  readonly "rules show": RuleFile;
  readonly "rules lint": readonly ReadRuleFile[];
  readonly "rules docs": RulesetPage;
  readonly "rules test": readonly RulesetExamination[];
  readonly "rules examples": ExampledFile;
}
export type ReportName = keyof Reports;

/** Writes a report in one format. */
export type WriteReport<Report> = (report: Report, options: WriteOptions) => Pieces;

/** Nothing where a report makes no sense in a format. */
type Formats<Report> = Readonly<Record<FormatName, (() => Promise<WriteReport<Report>>) | null>>;

/** Formats that programs and spreadsheets read, and those that services of CI do, for reports that have none of them. */
const NOT_AS_DATA = { json: null, csv: null, xlsx: null, ndjson: null } as const;
const NOT_AS_FINDINGS = { junit: null, sarif: null, github: null, gitlab: null } as const;

const FORMATS: { readonly [Name in ReportName]: Formats<Reports[Name]> } = {
  check: {
    ...inDocuments(async () => (await import("./document/check-document.ts")).checkDocument),
    pretty: async () => inPretty((await import("./document/check-listing.ts")).checkListing),
    json: async () => (await import("./contract/format-check-json.ts")).formatJson,
    csv: async () => (await import("./contract/format-check-csv.ts")).formatCsv,
    xlsx: async () => {
      const { handedList } = await import("./document/handed-list.ts");
      const { writeHandedList } = await import("./write/xlsx.ts");
      return ({ reopened, ...rows }, options) => {
        if (reopened === undefined)
          throw new TypeError("a list is handed back only where it can be read again");
        return writeHandedList(handedList(rows, reopened, options));
      };
    },
    ndjson: async () => (await import("./contract/format-check-ndjson.ts")).formatNdjson,
    ...inFindings(async () => (await import("./document/list-findings.ts")).listFindings),
  },
  letters: {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/letter-document.ts")).letterDocument),
    pretty: null,
    ...NOT_AS_FINDINGS,
  },
  score: {
    ...inDocuments(async () => (await import("./document/score-document.ts")).scoreDocument),
    json: async () => {
      const { formatScoreJson } = await import("./contract/format-score-json.ts");
      return ({ items }, { lang }) => formatScoreJson(items, lang);
    },
    csv: async () => {
      const { formatScoreCsv } = await import("./contract/format-score-csv.ts");
      return ({ items, compiled }) => gathered(formatScoreCsv(items, compiled));
    },
    xlsx: async () => inXlsx((await import("./document/score-tables.ts")).scoreTables),
    ndjson: async () => {
      const { formatScoreNdjson } = await import("./contract/format-score-ndjson.ts");
      return ({ items }, { lang }) => formatScoreNdjson(items, lang);
    },
    ...NOT_AS_FINDINGS,
  },
  rank: {
    ...inDocuments(async () => (await import("./document/rank-document.ts")).rankDocument),
    json: async () => {
      const { toRankReport } = await import("./contract/rank-report.ts");
      return whole((ranked, { lang }) => writeJsonReport(toRankReport(ranked, lang)));
    },
    csv: async () => whole((await import("./contract/format-rank-lines.ts")).formatRankCsv),
    xlsx: async () => inXlsx((await import("./document/score-tables.ts")).rankTables),
    ndjson: async () => whole(inLanguage((await import("./contract/format-rank-lines.ts")).formatRankNdjson)),
    ...NOT_AS_FINDINGS,
  },
  portfolio: {
    ...inDocuments(async () => (await import("./document/portfolio-document.ts")).portfolioDocument),
    json: async () => {
      const { toPortfolioReport } = await import("./contract/portfolio-report.ts");
      return whole(({ list, summary, periods }, { lang }) =>
        writeJsonReport(toPortfolioReport(list, summary, periods, lang)),
      );
    },
    csv: async () => {
      const { formatPortfolioCsv } = await import("./contract/format-portfolio-lines.ts");
      return whole(({ list, summary, periods }, { lang }) =>
        formatPortfolioCsv(list, summary, periods, lang),
      );
    },
    xlsx: async () => inXlsx((await import("./document/portfolio-document.ts")).portfolioDocument),
    ndjson: async () => {
      const { formatPortfolioNdjson } = await import("./contract/format-portfolio-lines.ts");
      return whole(({ list, summary, periods }, { lang }) =>
        formatPortfolioNdjson(list, summary, periods, lang),
      );
    },
    ...NOT_AS_FINDINGS,
  },
  cards: {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/cards-document.ts")).cardsDocument),
    pretty: null,
    ...NOT_AS_FINDINGS,
  },
  diff: {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/difference-document.ts")).differenceDocument),
    json: async () => {
      const { toDifferenceReport } = await import("./contract/difference-report.ts");
      return whole((report, options) => jsonText(toDifferenceReport(report, options)));
    },
    xlsx: async () => inXlsx((await import("./document/difference-document.ts")).differenceDocument),
    ...NOT_AS_FINDINGS,
  },
  fix: {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/fix-document.ts")).fixDocument),
    json: async () => whole((await import("./contract/fix-report.ts")).formatFixJson),
    csv: async () => whole((await import("./contract/fix-report.ts")).formatFixCsv),
    ...NOT_AS_FINDINGS,
  },
  "rules list": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/ruleset-list.ts")).rulesetList),
    json: async () => {
      const { summarizeRuleset } = await import("./contract/ruleset-summary.ts");
      return whole((rulesets) => jsonText(rulesets.map((ruleset) => summarizeRuleset(ruleset, rulesets))));
    },
    ...NOT_AS_FINDINGS,
  },
  "rules show": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/ruleset-document.ts")).rulesetDocument),
    json: async () => whole(jsonText),
    ...NOT_AS_FINDINGS,
  },
  "rules lint": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/lint-document.ts")).lintDocument),
    json: async () => whole((files) => jsonText(files.map(({ file, findings }) => ({ file, findings })))),
    ...inFindings(async () => (await import("./document/rule-findings.ts")).ruleFindings),
  },
  "rules compare": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/comparison-document.ts")).comparisonDocument),
    json: async () =>
      whole(inLanguage((await import("./contract/comparison-report.ts")).formatComparisonJson)),
    csv: async () => whole(inLanguage((await import("./contract/comparison-report.ts")).formatComparisonCsv)),
    ...NOT_AS_FINDINGS,
  },
  "rules docs": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/page/page-document.ts")).pageDocument),
    pretty: null,
    ...NOT_AS_FINDINGS,
  },
  "rules examples": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/examples-document.ts")).examplesDocument),
    ...NOT_AS_FINDINGS,
  },
  "rules test": {
    ...NOT_AS_DATA,
    ...inDocuments(async () => (await import("./document/examination-document.ts")).examinationDocument),
    json: async () => whole(jsonText),
    ...NOT_AS_FINDINGS,
    junit: async () => {
      const { checkSuites } = await import("./document/examination-checks.ts");
      const { writeChecksJunit } = await import("./write/junit.ts");
      return (examinations, { lang }) => writeChecksJunit(checkSuites(examinations, lang));
    },
  },
};

type Load<T> = () => Promise<T>;
type ToDocument<Report> = (report: Report, options: WriteOptions) => Document;

/** What people read: in a terminal, in a merge request, on paper. */
function inDocuments<Report>(
  load: Load<ToDocument<Report>>,
): Pick<Formats<Report>, "pretty" | "markdown" | "html"> {
  return {
    pretty: async () => inPretty(await load()),
    markdown: async () => {
      const [toDocument, { writeMarkdown }] = [await load(), await import("./write/markdown.ts")];
      return (report, options) => writeMarkdown(toDocument(report, options));
    },
    html: async () => {
      const [toDocument, { writeHtml }] = [await load(), await import("./write/html.ts")];
      return (report, options) => writeHtml(toDocument(report, options));
    },
  };
}

/** What services of CI read; nothing in findings names a person, whatever the options say. */
function inFindings<Report>(
  load: Load<(report: Report, lang: Language) => FindingsDocument>,
): Pick<Formats<Report>, keyof typeof NOT_AS_FINDINGS> {
  const written = (
    loadWriter: Load<(found: FindingsDocument, options: WriteOptions) => Pieces>,
  ): Load<WriteReport<Report>> => {
    return async () => {
      const [toFindings, write] = [await load(), await loadWriter()];
      return (report, options) => write(toFindings(report, options.lang), options);
    };
  };
  return {
    junit: written(async () => (await import("./write/junit.ts")).writeFindingsJunit),
    sarif: written(async () => (await import("./write/sarif.ts")).writeSarif),
    github: written(async () => (await import("./write/github.ts")).writeGithub),
    gitlab: written(async () => (await import("./write/gitlab.ts")).writeGitlab),
  };
}

async function inPretty<Report>(toDocument: ToDocument<Report>): Promise<WriteReport<Report>> {
  const { writePretty } = await import("./write/pretty.ts");
  return (report, options) => writePretty(toDocument(report, options), options);
}

async function inXlsx<Report>(toDocument: ToDocument<Report>): Promise<WriteReport<Report>> {
  const { writeXlsx } = await import("./write/xlsx.ts");
  return (report, options) => writeXlsx(toDocument(report, options));
}

/** A report that is a text, as its only piece. */
function whole<Report>(write: (report: Report, options: WriteOptions) => string): WriteReport<Report> {
  return (report, options) => [write(report, options)];
}

function inLanguage<Report>(
  write: (report: Report, lang: Language) => string,
): (report: Report, options: WriteOptions) => string {
  return (report, { lang }) => write(report, lang);
}

/** The formats a report can be written in, the usual one first. */
export function formatsOf(report: ReportName): readonly FormatName[] {
  return FORMAT_NAMES.filter((format) => FORMATS[report][format] !== null);
}

/** What writes a report in a format, one of `formatsOf`. */
export async function writerOf<Name extends ReportName>(
  report: Name,
  format: FormatName,
): Promise<WriteReport<Reports[Name]>> {
  const load = FORMATS[report][format];
  if (load === null) throw new TypeError(`no ${report} as ${format}`);
  return load();
}
