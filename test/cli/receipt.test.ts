/** `check --receipt` and `verify`: a check repeated from what was kept of it. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { receiptLineSchema } from "../../src/receipt/receipt-lines.ts";
import { runs } from "../runs.ts";
import { useListFolder } from "./read/list-bytes.ts";
import { run } from "./run-in-process.ts";

const folder = useListFolder();
const LIST = "test/lists/kube-contoh.csv";
const KEY = "0123456789abcdef0123456789abcdef";
const AS_OF = ["--as-of", "2022-02-22"];

type Line = Record<string, unknown>;
let lines: readonly string[] = [];
let keyed: readonly string[] = [];

async function receiptOf(list: string, name: string, ...more: readonly string[]): Promise<readonly string[]> {
  const file = join(folder.path(), name);
  const { code, stderr } = await run([
    "check",
    list,
    ...AS_OF,
    "--receipt",
    file,
    ...more,
    "--fail-on",
    "never",
  ]);
  expect([code, stderr]).toEqual([0, expect.stringContaining(name)]);
  return (await readFile(file, "utf8")).split(/(?<=\n)/);
}

beforeAll(async () => {
  const key = await folder.write("kunci.txt", `${KEY}\n`);
  lines = await receiptOf(LIST, "bukti.ndjson");
  keyed = await receiptOf(LIST, "bukti-kunci.ndjson", "--pseudonym-key-file", key);
});

interface Verified {
  readonly isSound: boolean;
  readonly members: number;
  readonly findings: readonly {
    readonly code: string;
    readonly line: number | null;
    readonly message: string;
  }[];
}

async function verify(kept: readonly string[], ...args: readonly string[]): Promise<Verified> {
  const file = await folder.write("periksa.ndjson", kept.join(""));
  const { code, stdout } = await run(["verify", file, ...args, "--format", "json"]);
  const verified = JSON.parse(stdout) as Verified;
  expect(code).toBe(verified.isSound ? 0 : 1);
  return verified;
}

/** The receipt with one of its lines changed, and its digest made anew, as somebody would who knows how. */
function forged(kept: readonly string[], at: number, change: (line: Line) => Line): readonly string[] {
  const before = kept.map((line, index) =>
    index === at ? `${JSON.stringify(change(JSON.parse(line) as Line))}\n` : line,
  );
  const end = JSON.parse(before.at(-1) ?? "") as Line;
  const sha256 = createHash("sha256").update(before.slice(0, -1).join("")).digest("hex");
  return [...before.slice(0, -1), `${JSON.stringify({ ...end, sha256 })}\n`];
}

const codes = ({ findings }: Verified): readonly string[] => findings.map(({ code }) => code);
const REMARK = "receipt/no-key";

describe("a receipt", () => {
  it("has lines of the published schema: the head, every person, every group, and the end", () => {
    const types = lines.map((line) => receiptLineSchema.parse(JSON.parse(line)).type);
    expect(types[0]).toBe("receipt");
    expect(types.at(-1)).toBe("end");
    expect(types.filter((type) => type === "group")).toHaveLength(3);
  });

  it("names nobody: no name, NIK, birth date, address or KK is in it, with a key or without", async () => {
    const list = await readFile(LIST, "utf8");
    const personal = [...list.matchAll(/\b\d{16}\b|\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/g)].map(
      ([found]) => found,
    );
    expect(personal.length).toBeGreaterThan(10);
    for (const text of [lines.join(""), keyed.join("")])
      for (const each of personal) expect(text).not.toContain(each);
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ person: null });
    expect(JSON.parse(keyed[1] ?? "")).toMatchObject({ person: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it("holds, alone and beside its list; without a key it is said what that is worth", async () => {
    expect(await verify(lines)).toMatchObject({ isSound: true, findings: [{ code: REMARK }] });
    expect(await verify(lines, LIST)).toMatchObject({ isSound: true, findings: [{ code: REMARK }] });
    const key = join(folder.path(), "kunci.txt");
    expect(await verify(keyed, LIST, "--pseudonym-key-file", key)).toMatchObject({
      isSound: true,
      findings: [],
    });
    expect(codes(await verify(keyed))).toEqual(["receipt/key-not-given"]);
  });

  it("of random rows is verified with no difference", async () => {
    const rows = String(runs(10_000));
    const sample = join(folder.path(), "contoh.csv");
    expect((await run(["sample", "--rows", rows, "--seed", "7", "--output", sample])).code).toBe(0);
    const kept = await receiptOf(sample, "contoh.ndjson");
    const verified = await verify(kept, sample);
    expect(verified).toMatchObject({ isSound: true, findings: [{ code: REMARK }] });
    expect(verified.members).toBeGreaterThanOrEqual(Number(rows));
  });

  it("takes the place of no input and no report", async () => {
    const out = join(folder.path(), "sama.json");
    for (const args of [
      ["--receipt", LIST],
      ["--receipt", out, "--output", `json=${out}`],
    ]) {
      const { code, stderr } = await run(["check", LIST, ...AS_OF, ...args]);
      expect([code, stderr.length > 0]).toEqual([2, true]);
    }
  });
});

describe("what was changed is found:", () => {
  it("a byte anywhere", async () => {
    const text = lines.join("");
    for (const at of [30, Math.floor(text.length / 2), text.length - 200]) {
      const changed = `${text.slice(0, at)}${text[at] === "1" ? "2" : "1"}${text.slice(at + 1)}`;
      expect((await verify([changed])).isSound).toBe(false);
    }
  });

  it("a fact, also where the digest was made anew", async () => {
    const at = lines.findIndex((line) => line.includes('"verdict":"eligible"'));
    const changed = forged(lines, at, (line) => ({
      ...line,
      facts: { ...(line["facts"] as Line), "member.age": 70 },
    }));
    expect(codes(await verify(changed))).toEqual(["receipt/outcome", "receipt/verdict", REMARK]);
    const { findings } = await verify(changed);
    expect(findings[0]).toMatchObject({
      line: at + 1,
      message: "`age`: tertulis terpenuhi, menurut aturan dan fakta di dalamnya tidak terpenuhi",
    });
  });

  it("an outcome", async () => {
    const at = lines.findIndex(
      (line) => line.includes('"verdict":"ineligible"') && line.includes('"member"'),
    );
    const changed = forged(lines, at, (line) => ({ ...line, verdict: "eligible" }));
    expect(codes(await verify(changed))).toEqual(["receipt/verdict", REMARK]);
  });

  it("a rule", async () => {
    const changed = forged(lines, 0, (line) => {
      const text = JSON.stringify(line["ruleset"]).replace('"value":59', '"value":70');
      return { ...line, ruleset: JSON.parse(text) as Line };
    });
    expect(codes(await verify(changed))).toContain("receipt/ruleset-hash");
  });

  it("the day, beside the list", async () => {
    const changed = forged(lines, 0, (line) => ({ ...line, asOf: "2032-02-22" }));
    expect(codes(await verify(changed, LIST))).toContain("receipt/row");
  });

  it("a row of the list: that it is another file, and what of the row is other", async () => {
    const text = await readFile(LIST, "utf8");
    const other = await folder.write("lain.csv", text.replace(/kawin tercatat/i, "belum kawin"));
    const { findings } = await verify(lines, other);
    const ofRows = ["receipt/row", "receipt/row"];
    expect(findings.map(({ code }) => code)).toEqual([REMARK, "receipt/file", ...ofRows]);
    expect(findings[2]?.message).toContain("member.maritalStatus, married, verdict");
    expect(findings[3]?.message).toContain("kelompok `");
  });

  it("a person more, and a person fewer", async () => {
    const text = await readFile(LIST, "utf8");
    const rows = text.trimEnd().split("\n");
    const fewer = await folder.write("kurang.csv", `${rows.slice(0, -1).join("\n")}\n`);
    expect(codes(await verify(lines, fewer))).toContain("receipt/row-gone");
    const receipt = await receiptOf(fewer, "kurang.ndjson");
    expect(codes(await verify(receipt, LIST))).toContain("receipt/row-new");
  });

  it("a cut end, lines after the end, and a file that is no receipt", async () => {
    expect(codes(await verify(lines.slice(0, -1)))).toEqual(["receipt/cut"]);
    expect(codes(await verify([...lines, lines[1] ?? ""]))).toContain("receipt/more");
    expect(codes(await verify(["apa saja\n"]))).toEqual(["receipt/line", "receipt/none", "receipt/cut"]);
  });

  it("a forgery, by the key", async () => {
    const key = join(folder.path(), "kunci.txt");
    const changed = forged(keyed, 1, (line) => ({ ...line, errors: ["nik/length"] }));
    expect(codes(await verify(changed, "--pseudonym-key-file", key))).toContain("receipt/forged");
  });
});

describe("what changes no decision is said to be harmless:", () => {
  it("another version of the package", async () => {
    const changed = forged(lines, 0, (line) => ({
      ...line,
      package: { name: "aturan-kube", version: "9.9.9" },
    }));
    const { isSound, findings } = await verify(changed);
    expect([isSound, findings.map(({ code }) => code)]).toEqual([true, ["receipt/package", REMARK]]);
  });

  it("the rows of the list in another order", async () => {
    const rows = [
      "NIK;Nama KUBE;Tanggal Lahir",
      "2101990201800001;A;02/01/1980",
      "2101990301700002;A;03/01/1970",
    ];
    const [header = "", first = "", second = ""] = rows;
    const list = await folder.write("urut.csv", `${rows.join("\n")}\n`);
    const receipt = await receiptOf(list, "urut.ndjson");
    const turned = await folder.write("balik.csv", `${[header, second, first].join("\n")}\n`);
    expect(codes(await verify(receipt, turned))).toEqual([REMARK, "receipt/file", "receipt/order"]);
  });
});

it("a receipt of November 2026 is verified for ever", async () => {
  const { code, stdout } = await run(["verify", "test/receipts/2026-11.ndjson", LIST]);
  expect([code, stdout.split("\n")[0]]).toEqual([
    0,
    expect.stringMatching(
      /^✓ tanda bukti cocok \(permensos-25-2015 1\.1\.0, 2022-02-22; \d+ orang, 3 kelompok\)$/,
    ),
  ]);
});
