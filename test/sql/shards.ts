/** A table over two PostgreSQL servers, and a third that has none of the rows and reaches them through `postgres_fdw`. */
import { type ColumnType, makeTable } from "./engines.ts";
import { type PostgresServer, postgresServers } from "./servers.ts";

/** The servers of one table. */
export interface ShardedTable {
  /** The one that is asked. */
  readonly coordinator: PostgresServer;
  /** Those that have the rows, each those of its areas. */
  readonly shards: readonly { readonly server: PostgresServer; readonly areas: readonly string[] }[];
  readonly close: () => Promise<void>;
}

/** An empty table, parted by the kecamatan that begins the codes in a column `area_code`, as statements group by it. */
export async function shardedTable(
  name: string,
  columns: Readonly<Record<string, ColumnType>>,
  areas: readonly string[],
): Promise<ShardedTable> {
  const servers = await postgresServers(3);
  // The programs of all stand beside the first.
  const [coordinator, ...others] = servers as readonly [PostgresServer, ...PostgresServer[]];
  const each = Math.ceil(areas.length / others.length);
  const shards = others.map((server, index) => ({
    server,
    areas: areas.slice(index * each, (index + 1) * each),
  }));
  await coordinator.run("CREATE EXTENSION postgres_fdw");
  // Its columns are those of the first shard.
  const typed = Object.entries(columns).map(
    ([column, type]) => `"${column}" ${type === "integer" ? "BIGINT" : type}`,
  );
  await coordinator.run(`CREATE TABLE ${name} (${typed}) PARTITION BY LIST (substr(area_code, 1, 8))`);
  for (const [index, { server, areas: own }] of shards.entries()) {
    await makeTable(server, name, columns, []);
    // A row that travels costs more than one that is read.
    for (const statement of [
      `CREATE SERVER shard_${index} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '${server.host}', dbname 'postgres', fdw_tuple_cost '1', async_capable 'true')`,
      `CREATE USER MAPPING FOR uji SERVER shard_${index} OPTIONS (user 'uji')`,
      `CREATE FOREIGN TABLE ${name}_${index} PARTITION OF ${name} FOR VALUES IN (${own.map((area) => `'${area}'`)}) SERVER shard_${index} OPTIONS (table_name '${name}')`,
    ])
      await coordinator.run(statement);
  }
  await coordinator.run("SET enable_partitionwise_aggregate = on");
  return {
    coordinator,
    shards,
    async close() {
      for (const server of [...others, coordinator]) await server.close();
    },
  };
}
