/** The rule files of `rules/`, gathered by the build (tsup.config.ts) and by the test runner (test/vitest.config.ts). */
declare module "virtual:rule-files" {
  export const ruleFiles: readonly unknown[];
}
