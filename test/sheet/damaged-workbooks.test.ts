import { describe, expect, it } from "vitest";
import { run } from "../cli/run-in-process.ts";
import { bomb, damagedWorkbooks } from "./damaged-workbooks.ts";

const SEED = Number(process.env["FC_SEED"]);

async function codeOf(bytes: Uint8Array): Promise<number> {
  async function* stdin(): AsyncGenerator<Uint8Array, void, void> {
    yield bytes;
  }
  return (await run(["check", "-", "--as-of", "2022-02-22", "--format", "json"], { stdin: stdin() })).code;
}

// A thousand of them, and all bombs, with the time and memory each takes: `npm run test:workbooks`.
describe("a workbook that is damaged or made to do harm ends in an exit code that says so", () => {
  it.each([...damagedWorkbooks(SEED, 64)].map(({ damage, bytes }) => [damage, bytes] as const))(
    "%s",
    async (_, bytes) => {
      expect([0, 1, 2]).toContain(await codeOf(bytes));
    },
  );

  it.each([
    "a billion laughs",
    "70,000 columns",
    "sizes that lie",
    "rows repeated beyond a sheet",
    "spaces repeated",
  ])("%s", async (name) => {
    expect([0, 1, 2]).toContain(await codeOf(bomb(name)));
  });
});
