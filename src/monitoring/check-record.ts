/** Checks the values of one record against each other and against the day of the check. */
import { type Fault, fault } from "../issue.ts";
import { isCertainlyAfter } from "../row/partial-date.ts";
import type { RecordView } from "./monitoring-record.ts";

/** A fault of a record as a whole. */
interface MonitoringFault {
  readonly fault: Fault;
  /** The issue stands at the first one; if it is an error, none of them keeps its value. */
  readonly fields: readonly [keyof RecordView, ...(keyof RecordView)[]];
}

/** One way in which the values of a record may contradict each other. */
interface Contradiction {
  /** The values that are not taken: where nothing tells which of them is wrong, all of them. */
  readonly fields: MonitoringFault["fields"];
  /** The fault, where all values it needs are there and do contradict each other. */
  readonly find: (record: RecordView, asOf: string | undefined) => Fault | undefined;
}

/** The period tells which month a record is of, so it is kept where another date of the record contradicts it. */
const CONTRADICTIONS: readonly Contradiction[] = [
  {
    fields: ["profit", "turnover", "expenses"],
    find: ({ turnover, expenses, profit: received }) =>
      turnover !== undefined &&
      expenses !== undefined &&
      received !== undefined &&
      turnover - expenses !== received
        ? fault("profit/mismatch", { turnover, expenses, received })
        : undefined,
  },
  {
    fields: ["activeMemberCount", "memberCount"],
    find: ({ activeMemberCount: active, memberCount: members }) =>
      active !== undefined && members !== undefined && active > members
        ? fault("members/too-many-active", { active, members })
        : undefined,
  },
  {
    fields: ["iksContributorCount", "memberCount"],
    find: ({ iksContributorCount: contributors, memberCount: members }) =>
      contributors !== undefined && members !== undefined && contributors > members
        ? fault("iks/too-many-contributors", { contributors, members })
        : undefined,
  },
  {
    fields: ["baselineOn", "baselineMemberIncome", "baselineAttitude", "baselineSocialFunctioning"],
    find: ({ period, baselineOn }) =>
      period !== undefined && baselineOn !== undefined && isCertainlyAfter(baselineOn, period)
        ? fault("period/before-baseline", { period, baselineOn })
        : undefined,
  },
  {
    fields: ["formedOn"],
    find: ({ period, formedOn }) =>
      period !== undefined && formedOn !== undefined && isCertainlyAfter(formedOn, period)
        ? fault("period/before-formation", { period, formedOn })
        : undefined,
  },
  {
    fields: ["period"],
    find: ({ period }, asOf) =>
      period !== undefined && asOf !== undefined && isCertainlyAfter(period, asOf)
        ? fault("period/in-future", { period, asOf })
        : undefined,
  },
];

/** The faults of a record as a whole; `asOf` is an ISO date, without which no period is in the future. */
export function checkRecord(record: RecordView, asOf: string | undefined): readonly MonitoringFault[] {
  let faults: MonitoringFault[] | undefined;
  for (const { fields, find } of CONTRADICTIONS) {
    const found = find(record, asOf);
    if (found === undefined) continue;
    faults ??= [];
    faults.push({ fault: found, fields });
  }
  return faults ?? NO_FAULTS;
}

const NO_FAULTS: readonly MonitoringFault[] = Object.freeze([]);
