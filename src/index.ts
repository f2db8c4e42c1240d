/** The public API of aturan-kube, grouped by stage. */
export { createIssue, fault, type Issue } from "./issue.ts";
export { RulesetError } from "./error.ts";
import { ruleFiles } from "virtual:rule-files";
export const n: number = ruleFiles.length;
