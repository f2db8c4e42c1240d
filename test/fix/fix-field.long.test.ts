/** Lists from public bug reports, where they lie beside the project: repaired, and held to the law. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repairedIfList } from "./repaired.ts";

const FIELD = join(import.meta.dirname, "../../../shared/cases/field");
const names = existsSync(FIELD)
  ? readdirSync(FIELD).filter((name) => /\.(?:csv|json|ndjson)$/.test(name))
  : [];

test.runIf(names.length > 0).each(names)(
  "a repaired list decides nobody the opposite way: %s",
  async (name) => {
    const bytes = readFileSync(join(FIELD, name));
    const fixed = await repairedIfList(bytes);
    expect(fixed === undefined || fixed.bytes.length > 0).toBe(true);
  },
);
