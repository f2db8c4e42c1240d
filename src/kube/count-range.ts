/** A number known to lie between two ends, both included and both possible. */
export interface CountRange {
  readonly min: number;
  readonly max: number;
}
