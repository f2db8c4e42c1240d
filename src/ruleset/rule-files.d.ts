/** The rule files of `rules/`, gathered by the build (tsup.config.ts) and by the test runner (test/vitest.config.ts). */
declare module "virtual:rule-files" {
  /** A rule file: what it is found by, and its JSON. */
  interface ShippedFile {
    readonly id: string;
    readonly version: string;
    readonly text: string;
  }
  export const ruleFiles: readonly ShippedFile[];
}
