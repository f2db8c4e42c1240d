/**
 * Compares every rule file that is not released yet with the released version before it, and refuses it where its version
 * number or the changeset rises too little for whom it decides otherwise, or where no changeset says so in words.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  compileRuleset,
  formatRulesetChange,
  parseRuleset,
  RulesetError,
  requiredBump,
} from "../dist/index.js";

const PACKAGE = "aturan-kube";

/** From the smallest rise to the largest. */
const BUMPS = ["none", "patch", "minor", "major"];

/** What is refused, in both languages. */
const FAULTS = {
  gone: ({ name }) => ({
    id: `\`${name}\` sudah dirilis tetapi tidak ada lagi; kembalikan filenya`,
    en: `\`${name}\` is released but no longer there; bring its file back`,
  }),
  edited: ({ name, file }) => ({
    id: `${file}: \`${name}\` sudah dirilis dan tidak boleh disunting; kembalikan seperti semula, lalu tulis perubahannya dalam file baru dengan \`version\` lebih tinggi`,
    en: `${file}: \`${name}\` is released and may not be edited; restore it, and write the change as a new file with a higher \`version\``,
  }),
  version: ({ file, before, version, needed, given }) => ({
    id: `${file}: perubahan ini memerlukan kenaikan \`${needed}\` dari ${before}, tetapi \`version\` ${version} hanya menaikkan \`${given}\`; naikkan \`version\``,
    en: `${file}: this change needs a \`${needed}\` bump from ${before}, but \`version\` ${version} is a \`${given}\` bump; raise \`version\``,
  }),
  changeset: ({ file, needed, given }) => ({
    id: `${file}: perubahan ini memerlukan changeset \`${needed}\` untuk \`${PACKAGE}\`, yang ada \`${given}\`; naikkan, atau jalankan \`npm run version-gate -- --write\``,
    en: `${file}: this change needs a \`${needed}\` changeset for \`${PACKAGE}\`, there is \`${given}\`; raise it, or run \`npm run version-gate -- --write\``,
  }),
  words: ({ file }) => ({
    id: `${file}: tidak ada changeset yang memuat perubahannya dalam kata-kata; jalankan \`npm run version-gate -- --write\``,
    en: `${file}: no changeset carries the change in words; run \`npm run version-gate -- --write\``,
  }),
};

/**
 * What is said, what is refused, and the exit code: 0 passed, 1 refused, 2 could not run. `write` writes the changesets that
 * are lacking.
 */
export async function checkVersions(options) {
  try {
    return await check(options);
  } catch (error) {
    const { id, en } = error instanceof RulesetError ? error.text : { id: error.message, en: error.message };
    return { code: 2, said: "", complaints: id === en ? `${id}\n` : `${id}\n${en}\n` };
  }
}

async function check({ rules, released, changesets, write = false }) {
  const files = await readRuleFiles(rules);
  const hashes = JSON.parse(await readFile(released, "utf8"));
  const changed = changedRulesets(files, hashes);
  const before = await readChangesets(changesets);
  const written = write ? await writeChangesets(changed, before, changesets) : [];
  const texts = write ? await readChangesets(changesets) : before;
  const faults = [
    ...releasedFaults(files, hashes),
    ...changed.flatMap((change) => [...versionFaults(change), ...changesetFaults(change, texts)]),
  ];
  const said = [
    ...written.map((file) => `ditulis · written: ${file}`),
    ...changed.map(wordChange),
    ...(changed.length === 0 ? ["tidak ada aturan yang belum dirilis · no ruleset is unreleased"] : []),
  ];
  return {
    code: faults.length === 0 ? 0 : 1,
    said: said.map((line) => `${line}\n`).join(""),
    complaints: faults.map(({ id, en }) => `✗ ${id}\n  ${en}\n`).join(""),
  };
}

function wordChange({ file, before, ruleset, needed }) {
  const from = before === undefined ? "" : `${before.version} → `;
  return `${file}: ${ruleset.id} ${from}${ruleset.version}, ${needed}`;
}

/** Every rule file, checked and whole. A file is read once the one it extends has been. */
async function readRuleFiles(folder) {
  const names = (await readdir(folder, { recursive: true }))
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /^(membership|monitoring)\/[^/]+\.json$/.test(name))
    .sort();
  const waiting = await Promise.all(
    names.map(async (name) => {
      const file = join(folder, name);
      const text = await readFile(file, "utf8");
      return { file, text, base: JSON.parse(text).extends?.ruleset };
    }),
  );
  const own = new Set(waiting.map(({ text }) => nameOf(JSON.parse(text))));
  const read = [];
  while (waiting.length > 0) {
    const known = new Set(read.map(({ ruleset }) => nameOf(ruleset)));
    const at = waiting.findIndex(({ base }) => base === undefined || known.has(base) || !own.has(base));
    // Files that extend each other in a circle are for the linter to refuse.
    const [{ file, text }] = waiting.splice(Math.max(at, 0), 1);
    const ruleset = parseRuleset(text, { rulesets: read.map((each) => each.ruleset) });
    read.push({ file, ruleset, sha256: compileRuleset(ruleset).reference.sha256 });
  }
  return read;
}

/** The rulesets that are not released, each with the one it takes the place of and the bump that needs. */
function changedRulesets(files, hashes) {
  return files
    .filter(({ ruleset }) => !Object.hasOwn(hashes, nameOf(ruleset)))
    .map(({ file, ruleset }) => {
      const releases = files
        .map((each) => each.ruleset)
        .filter((each) => Object.hasOwn(hashes, nameOf(each)));
      const before = newestOf(ruleset.id, releases);
      const { bump: needed } = requiredBump(before, ruleset);
      // A new ruleset is told against the one it repeals.
      const compared = before ?? newestOf(ruleset.repeals?.[0]?.ruleset, releases);
      return { file, ruleset, before, needed, words: formatRulesetChange(compared, ruleset) };
    });
}

function newestOf(id, rulesets) {
  return rulesets
    .filter((each) => each.id === id)
    .sort((a, b) => compareVersions(a.version, b.version))
    .at(-1);
}

function releasedFaults(files, hashes) {
  return Object.entries(hashes).flatMap(([name, sha256]) => {
    const found = files.find(({ ruleset }) => nameOf(ruleset) === name);
    if (found === undefined) return [FAULTS.gone({ name })];
    return found.sha256 === sha256 ? [] : [FAULTS.edited({ name, file: found.file })];
  });
}

function versionFaults({ file, ruleset: { version }, before, needed }) {
  if (before === undefined) return [];
  const given = bumpBetween(before.version, version);
  return isLess(given, needed)
    ? [FAULTS.version({ file, before: before.version, version, needed, given })]
    : [];
}

function changesetFaults({ file, needed, words }, texts) {
  const given = largest(texts.map(({ bump }) => bump));
  return [
    ...(isLess(given, needed) ? [FAULTS.changeset({ file, needed, given })] : []),
    ...(texts.some(({ text }) => text.includes(words)) ? [] : [FAULTS.words({ file })]),
  ];
}

/** The changesets, each with the bump it gives the package. */
async function readChangesets(folder) {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".md") && name !== "README.md").sort();
  return Promise.all(
    names.map(async (name) => {
      const whole = (await readFile(join(folder, name), "utf8")).replaceAll("\r\n", "\n");
      const [, head = "", text = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(whole) ?? [];
      const [, bump = "none"] =
        new RegExp(`^["']?${PACKAGE}["']?\\s*:\\s*["']?(patch|minor|major)`, "m").exec(head) ?? [];
      return { bump, text };
    }),
  );
}

/** Writes the changeset of each ruleset that has none with its words and its bump; gives the files. */
async function writeChangesets(changed, texts, folder) {
  const isCarried = ({ needed, words }) =>
    texts.some(({ bump, text }) => text.includes(words) && !isLess(bump, needed));
  return Promise.all(
    changed
      .filter((change) => !isCarried(change))
      .map(async ({ ruleset, needed, words }) => {
        const file = join(folder, `rules-${nameOf(ruleset).replaceAll(/[@.]/g, "-")}.md`);
        const head = `---\n"${PACKAGE}": ${needed}\n---\n`;
        await writeFile(file, `${head}\nRules: \`${ruleset.id}\` ${ruleset.version}.\n\n${words}\n`);
        return file;
      }),
  );
}

function nameOf({ id, version }) {
  return `${id}@${version}`;
}

/** Which number of a version is the first to rise; `none` where it does not rise. */
function bumpBetween(before, after) {
  const [was, is] = [before, after].map((version) => version.split(".").map(Number));
  const at = is.findIndex((number, index) => number !== was[index]);
  return at === -1 || is[at] < was[at] ? "none" : BUMPS[3 - at];
}

function compareVersions(a, b) {
  if (a === b) return 0;
  return bumpBetween(a, b) === "none" ? 1 : -1;
}

function isLess(given, needed) {
  return BUMPS.indexOf(given) < BUMPS.indexOf(needed);
}

function largest(bumps) {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}
