#!/usr/bin/env node
/** The version gate of CI; `--write` writes the changesets that are lacking. Needs the build (`npm run build`). */
import { parseArgs } from "node:util";
import { checkVersions } from "./check-versions.mjs";

const { values } = parseArgs({
  options: {
    rules: { type: "string", default: "rules" },
    released: { type: "string", default: "rules/released.json" },
    changesets: { type: "string", default: ".changeset" },
    write: { type: "boolean", default: false },
  },
});

const { code, said, complaints } = await checkVersions(values);
process.stdout.write(said);
process.stderr.write(complaints);
process.exitCode = code;
