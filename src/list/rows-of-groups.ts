/** The rows of each group of a list, in the order of the list; put together when they are first asked for. */
export function rowsOfGroups(groupOf: Int32Array, groupCount: number): (group: number) => Int32Array {
  let made: { readonly starts: Int32Array; readonly rows: Int32Array } | undefined;
  return (group) => {
    made ??= sorted();
    return made.rows.subarray(made.starts[group], made.starts[group + 1]);
  };

  function sorted(): NonNullable<typeof made> {
    const starts = new Int32Array(groupCount + 1);
    for (const group of groupOf) if (group >= 0) starts[group + 1] = (starts[group + 1] as number) + 1;
    for (let group = 0; group < groupCount; group += 1)
      starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
    const rows = new Int32Array(starts[groupCount] as number);
    const next = starts.slice();
    for (const [row, group] of groupOf.entries()) {
      if (group < 0) continue;
      rows[next[group] as number] = row;
      next[group] = (next[group] as number) + 1;
    }
    return { starts, rows };
  }
}
