/** csv-parse, and nothing else: `node csv-parse-alone.mjs LIST`. */
import { createReadStream } from "node:fs";
import { parse } from "csv-parse";

let rows = 0;
for await (const _ of createReadStream(process.argv[2]).pipe(parse({ delimiter: ";", bom: true }))) rows += 1;
console.log(rows - 1);
