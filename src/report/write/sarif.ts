/** Findings → SARIF 2.1.0 (OASIS), for code scanning. */
import type { Language } from "../../language.ts";
import type { FindingPlace, FindingRule, FindingsDocument, ReportFinding } from "../document/findings.ts";
import { escapeText } from "../text/escape-text.ts";
import { safeJson } from "../text/safe-json.ts";
import { withRemedy } from "./with-remedy.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** One run as pieces of a SARIF log, a result a line. */
export function* writeSarif(
  { rules: toldRules, sections }: FindingsDocument,
  { lang }: { readonly lang: Language },
): Generator<string, void, void> {
  const rules = toldRules();
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  yield `{\n"$schema": ${safeJson(SCHEMA)},\n"version": "2.1.0",\n"runs": [{\n`;
  yield `"tool": {"driver": {"name": "aturan-kube", "language": "${lang}", "rules": [`;
  for (const [index, rule] of rules.entries())
    yield `${index === 0 ? "\n" : ",\n"}${safeJson(descriptorOf(rule))}`;
  yield `\n]}},\n"columnKind": "utf16CodeUnits",\n"results": [`;
  let between = "\n";
  for (const { findings } of sections) {
    for (const finding of findings) {
      yield `${between}${safeJson(resultOf(finding, indexes.get(finding.rule)))}`;
      between = ",\n";
    }
  }
  yield "\n]\n}]\n}\n";
}

function descriptorOf({ id, level, description, remedy }: FindingRule): object {
  const text = messageText(description);
  return {
    id,
    shortDescription: { text },
    fullDescription: { text },
    help: { text: remedy === null ? text : messageText(remedy) },
    defaultConfiguration: { level },
  };
}

function resultOf(finding: ReportFinding, ruleIndex: number | undefined): object {
  const { rule, level, place, subject, group, fingerprint } = finding;
  const locations = locationsOf(place);
  return {
    ruleId: rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level,
    message: { text: messageText(withRemedy(finding)) },
    ...(locations.length === 0 ? {} : { locations }),
    partialFingerprints: { "aturanKube/v1": fingerprint },
    properties: {
      subject,
      ...(place.row === null ? {} : { row: place.row }),
      ...(group === null ? {} : { group: escapeText(group) }),
    },
  };
}

function locationsOf({ file, line, character, column }: FindingPlace): readonly object[] {
  if (file === null && column === null) return [];
  return [
    {
      ...(file === null
        ? {}
        : {
            physicalLocation: {
              artifactLocation: artifactOf(file),
              ...(line === null ? {} : { region: regionOf(line, character) }),
            },
          }),
      // The header of a column, or the JSON Pointer of a rule file.
      ...(column === null ? {} : { logicalLocations: [{ fullyQualifiedName: escapeText(column) }] }),
    },
  ];
}

function regionOf(startLine: number, startColumn: number | undefined): object {
  return startColumn === undefined ? { startLine } : { startLine, startColumn };
}

/** A path as a URI (RFC 3986): below the folder of the run, unless the path begins at a root. */
function artifactOf(file: string): object {
  // A lone half of a pair has no UTF-8.
  const uri = file
    .replace(/\p{Cs}/gu, "\uFFFD")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
  if (file.startsWith("/")) return { uri: `file://${uri}` };
  return /^[A-Za-z]:\//.test(file) ? { uri: `file:///${uri}` } : { uri, uriBaseId: "%SRCROOT%" };
}

/** Text of a message: brackets would be a link in it (3.11.6). */
function messageText(text: string): string {
  return escapeText(text).replace(/[[\]\\]/g, "\\$&");
}
