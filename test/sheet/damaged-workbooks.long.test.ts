/** A thousand damaged workbooks, and all bombs, through the built command line: `npm run test:workbooks`. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { BOMB_NAMES, bomb, damagedWorkbooks } from "./damaged-workbooks.ts";

const COUNT = 1_000 - BOMB_NAMES.length;
const MOST_SECONDS = Number(process.env["MOST_SECONDS"] ?? 5);
const MOST_MIB = 512;

const folder = mkdtempSync(join(tmpdir(), "aturan-kube-damaged-"));
afterAll(() => rmSync(folder, { recursive: true }));

// Printed when the command line has ended, as nothing outside it knows its peak.
const TELL_PEAK = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write("\\npeak " + process.resourceUsage().maxRSS));',
)}`;

/** The exit code, the seconds and the peak in MiB of one check. */
function check(bytes: Uint8Array): {
  readonly code: number | null;
  readonly seconds: number;
  readonly mib: number;
} {
  const file = join(folder, "daftar.xlsx");
  writeFileSync(file, bytes);
  const started = performance.now();
  const args = ["--import", TELL_PEAK, "dist/cli.js", "check", file, "--as-of", "2022-02-22"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
  const seconds = (performance.now() - started) / 1000;
  return { code: status, seconds, mib: Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024 };
}

function expectBounded(bytes: Uint8Array): void {
  const { code, seconds, mib } = check(bytes);
  expect([0, 1, 2]).toContain(code);
  expect(seconds).toBeLessThan(MOST_SECONDS);
  expect(mib).toBeLessThan(MOST_MIB);
}

describe(`a damaged workbook ends in exit code 0, 1 or 2 within ${MOST_SECONDS} s and ${MOST_MIB} MiB`, () => {
  it.each(BOMB_NAMES)("%s", (name) => expectBounded(bomb(name)));

  it.each(
    [...damagedWorkbooks(Number(process.env["FC_SEED"]), COUNT)].map(
      ({ damage, bytes }) => [damage, bytes] as const,
    ),
  )("%s", (_, bytes) => expectBounded(bytes));
});
