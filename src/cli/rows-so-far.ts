/** How many rows have been read of the list that is being read, for whoever ends the program. */
let count: (() => number) | undefined;

/** `undefined` where no list is being read. */
export function rowsSoFar(): number | undefined {
  return count?.();
}

/** Says who counts; `undefined` once the list has been read. */
export function setRowsSoFar(counter: (() => number) | undefined): void {
  count = counter;
}
