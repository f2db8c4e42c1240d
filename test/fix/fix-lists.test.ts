/** Lists of offices, and those of the shared cases where they lie beside the project: repaired, and held to the law. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixList } from "../../src/fix/fix-list.ts";
import { repaired, repairedIfList } from "./repaired.ts";

const SHARED = join(import.meta.dirname, "../../../shared");
const LIST = /\.(?:csv|json|ndjson)$/;

function listsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => LIST.test(name) && !name.includes(".expected."));
}

test("whoever watches is given every row each time the list is read", async () => {
  const counts: number[] = [];
  async function* watch<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row, void, void> {
    let count = 0;
    for await (const row of rows) {
      count += 1;
      yield row;
    }
    counts.push(count);
  }
  const bytes = new TextEncoder().encode("NIK;Pekerjaan\n2101991708800001;IRT\n2101990504800002;Petani\n");
  const { repairs } = await fixList(bytes, { asOf: "2022-02-22", watch });
  expect([repairs.length, counts]).toEqual([2, [2, 2]]);
});

describe("a repaired list decides nobody the opposite way", () => {
  const own = join(import.meta.dirname, "../lists");
  test.each(listsIn(own).filter((name) => name.startsWith("kube-") && name.endsWith(".csv")))(
    "test/lists/%s",
    async (name) => {
      const { repairs } = await repaired(readFileSync(join(own, name)));
      expect(repairs.length).toBeGreaterThan(0);
    },
  );

  const shared = ["lists", "cases", "cases/more"].flatMap((folder) =>
    listsIn(join(SHARED, folder)).map((name) => `${folder}/${name}`),
  );
  test.runIf(shared.length > 0).each(shared)("shared %s", async (name) => {
    await repairedIfList(readFileSync(join(SHARED, name)));
  });
});
