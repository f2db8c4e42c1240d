/** The shape of rule files of all kinds, from which their types follow. What shape alone cannot say is linted. */
import * as z from "zod";
import { membershipSchema } from "./membership-schema.ts";
import { monitoringRulesSchema } from "./monitoring-schema.ts";

/** The shape of a rule file; `kind` tells which one. */
export const rulesetSchema = z.discriminatedUnion("kind", [membershipSchema, monitoringRulesSchema]);

/** A rule file of the right shape, its `extends` not yet resolved. */
export type RuleFile = MembershipFile | MonitoringFile;
/** A rule file about membership, its `extends` not yet resolved. */
export type MembershipFile = DeepReadonly<z.output<typeof membershipSchema>>;
/** A rule file about membership as it may be written: with texts in Indonesian alone. */
export type WrittenMembershipFile = DeepReadonly<z.input<typeof membershipSchema>>;
/** A rule file about monitoring, its `extends` not yet resolved. */
export type MonitoringFile = DeepReadonly<z.output<typeof monitoringRulesSchema>>;

/** A rule file about monitoring as it may be written. */
type WrittenMonitoringFile = DeepReadonly<z.input<typeof monitoringRulesSchema>>;
/** A rule file of either kind as it may be written. */
export type WrittenRuleFile = WrittenMembershipFile | WrittenMonitoringFile;

/** A ruleset whose shape and content were checked by `parseRuleset`: whole, with nothing left to resolve. */
export type Ruleset = MembershipRuleset | MonitoringRuleset;
/** A ruleset that says who may join. */
export type MembershipRuleset = Omit<MembershipFile, "extends" | "answers">;
/** A ruleset that says what is measured of a group, and what is made of it. */
export type MonitoringRuleset = Omit<MonitoringFile, "extends" | "answers">;

/** One criterion of a membership ruleset. */
export type Criterion = MembershipRuleset["criteria"][number];
/** One example of a condition: of a criterion, an item of a checklist or a status. */
export type CriterionExample = Criterion["examples"][number];
/** A place in a source. */
export type Citation = Criterion["citations"][number];

/** One indicator of a monitoring ruleset. */
export type Indicator = MonitoringRuleset["indicators"][number];
/** One stage of a monitoring ruleset, with its checklist. */
export type Stage = MonitoringRuleset["stages"][number];
/** One status of a monitoring ruleset. */
export type StatusClass = MonitoringRuleset["classes"][number];
/** One example of an indicator. */
export type IndicatorExample = Indicator["examples"][number];
/** One example of a whole record. */
export type RecordExample = MonitoringRuleset["examples"][number];
/** One example of whatever a rule file has examples of. */
export type RulesetExample = CriterionExample | IndicatorExample | RecordExample;

type DeepReadonly<T> = T extends readonly (infer E)[]
  ? readonly DeepReadonly<E>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;
