import { describe, expect, it } from "vitest";
import { run } from "./run-in-process.ts";

const COMPLAINTS: readonly { readonly args: string; readonly id: string; readonly en: string }[] = [
  {
    args: "chek a.csv",
    id: "perintah `chek` tidak dikenal; apakah maksudnya `check`? (lihat `aturan-kube --help`)",
    en: "unknown command `chek`; did you mean `check`? (see `aturan-kube --help`)",
  },
  {
    args: "periksa",
    id: "`FILE` belum disebut (lihat `aturan-kube check --help`)",
    en: "`FILE` is missing (see `aturan-kube check --help`)",
  },
  {
    args: "rules shwo",
    id: "perintah `shwo` tidak dikenal; apakah maksudnya `show`? (lihat `aturan-kube rules --help`)",
    en: "unknown command `shwo`; did you mean `show`? (see `aturan-kube rules --help`)",
  },
  {
    args: "check a.csv --fromat json",
    id: "pilihan `--fromat` tidak dikenal; apakah maksudnya `--format`? (lihat `aturan-kube check --help`)",
    en: "unknown option `--fromat`; did you mean `--format`? (see `aturan-kube check --help`)",
  },
  {
    args: "check a.csv -x",
    id: "pilihan `-x` tidak dikenal (lihat `aturan-kube check --help`)",
    en: "unknown option `-x` (see `aturan-kube check --help`)",
  },
  {
    args: "check",
    id: "`FILE` belum disebut (lihat `aturan-kube check --help`)",
    en: "`FILE` is missing (see `aturan-kube check --help`)",
  },
  {
    args: "rules show",
    id: "`ID` belum disebut (lihat `aturan-kube rules show --help`)",
    en: "`ID` is missing (see `aturan-kube rules show --help`)",
  },
  {
    args: "check a.csv --as-of",
    id: "nilai untuk `--as-of` belum disebut (lihat `aturan-kube check --help`)",
    en: "the value of `--as-of` is missing (see `aturan-kube check --help`)",
  },
  {
    args: "rules list semua",
    id: "argumennya terlalu banyak (lihat `aturan-kube rules list --help`)",
    en: "there are too many arguments (see `aturan-kube rules list --help`)",
  },
  {
    args: "check a.csv --format jsom",
    id: "`--format` tidak dapat bernilai `jsom`, seharusnya salah satu dari `pretty`, `json`, `csv`, `xlsx`, `ndjson`, `markdown`, `html`, `junit`, `sarif`, `github`, `gitlab`; apakah maksudnya `json`?",
    en: "`--format` cannot be `jsom`, expected one of `pretty`, `json`, `csv`, `xlsx`, `ndjson`, `markdown`, `html`, `junit`, `sarif`, `github`, `gitlab`; did you mean `json`?",
  },
  {
    args: "check a.csv --format xml",
    id: "`--format` tidak dapat bernilai `xml`, seharusnya salah satu dari `pretty`, `json`, `csv`, `xlsx`, `ndjson`, `markdown`, `html`, `junit`, `sarif`, `github`, `gitlab`",
    en: "`--format` cannot be `xml`, expected one of `pretty`, `json`, `csv`, `xlsx`, `ndjson`, `markdown`, `html`, `junit`, `sarif`, `github`, `gitlab`",
  },
  {
    args: "check a.csv --fail-on error,inelegible",
    id: "`--fail-on` tidak dapat bernilai `inelegible`, seharusnya salah satu dari `ineligible`, `undetermined`, `error`, `warning`, `never`; apakah maksudnya `ineligible`?",
    en: "`--fail-on` cannot be `inelegible`, expected one of `ineligible`, `undetermined`, `error`, `warning`, `never`; did you mean `ineligible`?",
  },
  {
    args: "check a.csv --as-of 22-02-2022",
    id: "`--as-of` tidak dapat bernilai `22-02-2022`, seharusnya tanggal `YYYY-MM-DD` yang ada di kalender, misalnya `2022-02-22`",
    en: "`--as-of` cannot be `22-02-2022`, expected a day of the calendar as `YYYY-MM-DD`, such as `2022-02-22`",
  },
  {
    args: "check a.csv --as-of 2022-02-30",
    id: "`--as-of` tidak dapat bernilai `2022-02-30`, seharusnya tanggal `YYYY-MM-DD` yang ada di kalender, misalnya `2022-02-22`",
    en: "`--as-of` cannot be `2022-02-30`, expected a day of the calendar as `YYYY-MM-DD`, such as `2022-02-22`",
  },
  ...["member.isWilling", "=true", "member.isWilling="].map((assumption) => ({
    args: `check a.csv --assume ${assumption}`,
    id: `\`--assume\` tidak dapat bernilai \`${assumption}\`, seharusnya \`FACT=VALUE\`, misalnya \`member.isWilling=ya\``,
    en: `\`--assume\` cannot be \`${assumption}\`, expected \`FACT=VALUE\`, such as \`member.isWilling=true\``,
  })),
];

describe.each(COMPLAINTS)("aturan-kube $args", ({ args, id, en }) => {
  const words = args.split(" ");

  it("is refused in Indonesian, in one line, with exit code 2", async () => {
    expect(await run(words)).toEqual({ code: 2, stdout: "", stderr: `aturan-kube: ${id}\n` });
  });

  it("is refused in English where that is asked for", async () => {
    expect(await run(["--lang", "en", ...words])).toEqual({
      code: 2,
      stdout: "",
      stderr: `aturan-kube: ${en}\n`,
    });
  });
});

it("a language nobody wrote is refused in Indonesian", async () => {
  expect(await run(["check", "a.csv", "--lang", "fr"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "aturan-kube: `--lang` tidak dapat bernilai `fr`, seharusnya salah satu dari `id`, `en`\n",
  });
});

it("control characters of an argument do not reach the terminal", async () => {
  const { stderr } = await run(["check", "a.csv", "--format", "\u001b[2J\nx\u202e"]);
  expect(stderr).toContain("`�[2J�x�`");
});
