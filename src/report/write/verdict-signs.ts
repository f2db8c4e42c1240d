/** What verdicts look like in text for people. */
import type { Verdict } from "../../decide/decision.ts";
import type { Colors } from "../issue-writer.ts";

/** A mark that is read without colours, and the colour. */
export interface VerdictSign {
  readonly mark: string;
  readonly paint: (text: string) => string;
}

export function verdictSigns({ green, red, yellow }: Colors): Readonly<Record<Verdict, VerdictSign>> {
  return {
    eligible: { mark: "✓", paint: green },
    ineligible: { mark: "✗", paint: red },
    undetermined: { mark: "?", paint: yellow },
  };
}
