/** Whatever holds of a list holds however many of its rows are read at a time: one, a few, and as many as outside of tests. */
export const BATCH_SIZES = [1, 7, 4096] as const;
