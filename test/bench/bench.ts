/**
 * `npm run bench -- decide|list|score|start|size|sql [--json] [--rows N] [--rounds N] [--only TEXT] [--nodes 20,22]`.
 *
 * Machines differ and are noisy, so what counts is ratios: what is compared takes turns, each round gives a ratio, and
 * the median of the rounds is printed with its extremes.
 */
import { parseArgs } from "node:util";
import { benchDecide } from "./decide.ts";
import { type BenchOptions, type BenchReport, formatFigure } from "./figure.ts";
import { benchList } from "./list.ts";
import { benchScore } from "./score.ts";
import { benchSize } from "./size.ts";
import { benchSql } from "./sql.ts";
import { benchStart } from "./start.ts";

const BENCHES: Readonly<Record<string, (options: BenchOptions) => BenchReport | Promise<BenchReport>>> = {
  decide: benchDecide,
  list: benchList,
  score: benchScore,
  sql: benchSql,
  start: benchStart,
  size: benchSize,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: "boolean", default: false },
    rows: { type: "string" },
    rounds: { type: "string" },
    only: { type: "string" },
    nodes: { type: "string", default: "20,22,24,26" },
  },
});
const names = positionals.length === 0 ? Object.keys(BENCHES) : positionals;
for (const name of names) {
  const bench = BENCHES[name];
  if (bench === undefined) throw new Error(`no benchmark \`${name}\`: ${Object.keys(BENCHES).join(", ")}`);
  const report = await bench({
    rows: values.rows === undefined ? undefined : Number(values.rows),
    rounds: values.rounds === undefined ? undefined : Number(values.rounds),
    only: values.only,
    nodes: values.nodes.split(","),
  });
  const text = values.json
    ? JSON.stringify({ ...report, node: process.version }, null, 2)
    : [
        `${report.bench}: ${report.work}`,
        ...report.figures.map((figure) => `  ${formatFigure(figure)}`),
      ].join("\n");
  console.log(text);
}
