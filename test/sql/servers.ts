/**
 * Servers to run statements on, for `npm run test:databases`: PostgreSQL and MariaDB from Debian's packages,
 * ClickHouse (chdb) from npm. All of it stands in a temporary directory that goes again, listens on a socket in it
 * alone, and is ended by its own process.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import mysql from "mysql2/promise";
import pg from "pg";
import type { Engine } from "./engines.ts";

const CHDB = "chdb@3.4.0";
/** The packages of Debian 12 with the programs, and the libraries these need. */
const PACKAGES = {
  postgres: ["postgresql-15", "libpq5", "libllvm14"],
  mariadb: ["mariadb-server-core", "libaio1", "libnuma1", "liburing2"],
};
/** PostgreSQL and MariaDB refuse to run as root: there they run as `nobody`. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

function temporary(name: string): string {
  // A socket's path has room for some hundred letters only.
  const directory = mkdtempSync(join(tmpdir(), `kube-${name}-`));
  chmodSync(directory, 0o755);
  return directory;
}

/** The packages' files, unpacked beside each other; nothing is installed on the machine. */
function unpack(packages: readonly string[], directory: string): string {
  execFileSync("apt-get", ["download", "-q", ...packages], { cwd: directory, stdio: "ignore" });
  for (const file of readdirSync(directory).filter((name) => name.endsWith(".deb")))
    execFileSync("dpkg-deb", ["-x", join(directory, file), join(directory, "root")]);
  return join(directory, "root");
}

/** A directory of data that the server's user may write in. */
function dataOf(directory: string): string {
  const data = join(directory, "data");
  mkdirSync(data, { mode: 0o700 });
  if (NOBODY.uid !== undefined) chownSync(data, NOBODY.uid, NOBODY.gid);
  return data;
}

/** The environment in which programs of packages find their libraries. */
function environmentOf(root: string): NodeJS.ProcessEnv {
  const libraries = ["usr/lib/x86_64-linux-gnu", "usr/lib/aarch64-linux-gnu", "lib/x86_64-linux-gnu"];
  return {
    ...process.env,
    LD_LIBRARY_PATH: libraries.map((path) => join(root, path)).join(":"),
    LC_ALL: "C.UTF-8",
  };
}

/** Asks until a server answers. */
async function connected<T>(server: ChildProcess, connect: () => Promise<T>): Promise<T> {
  let said = "";
  server.stderr?.on("data", (part) => {
    said = `${said}${part}`.slice(-2_000);
  });
  for (let tries = 0; ; tries += 1)
    try {
      return await connect();
    } catch (error) {
      if (tries > 150 || server.exitCode !== null) throw new Error(`no server: ${said}`, { cause: error });
      await sleep(200);
    }
}

/** Ends a server that was started here, and takes away what it kept. */
async function end(server: ChildProcess, directory: string, signal?: NodeJS.Signals): Promise<void> {
  const ended = once(server, "exit");
  server.kill(signal);
  await ended;
  rmSync(directory, { recursive: true, force: true });
}

/** A PostgreSQL server, with the directory of the socket by which other servers reach it. */
export interface PostgresServer extends Engine {
  readonly host: string;
}

/** Starts a server that keeps all it has in a directory, from programs that were unpacked. */
async function startPostgres(root: string, directory: string): Promise<PostgresServer> {
  const host = dataOf(directory);
  const programs = join(root, "usr/lib/postgresql/15/bin");
  const how = { ...NOBODY, env: environmentOf(root), cwd: host };
  execFileSync(
    join(programs, "initdb"),
    ["-D", host, "-U", "uji", "--auth=trust", "--encoding=UTF8", "--no-sync"],
    { ...how, stdio: "ignore" },
  );
  // An empty address: a socket alone.
  const server = spawn(join(programs, "postgres"), ["-D", host, "-k", host, "-h", "", "-F"], {
    ...how,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const client = await connected(server, async () => {
    const own = new pg.Client({ host, user: "uji", database: "postgres" });
    await own.connect();
    return own;
  });
  return {
    name: "PostgreSQL",
    dialect: "postgres",
    host,
    run: async (sql) => (await client.query<Record<string, unknown>>(sql)).rows,
    async close() {
      await client.end();
      // Not waiting for other servers that are connected.
      await end(server, directory, "SIGINT");
    },
  };
}

export function postgresServer(): Promise<PostgresServer> {
  const directory = temporary("pg");
  return startPostgres(unpack(PACKAGES.postgres, directory), directory);
}

/** Several servers with the programs of the first, which is to be closed last. */
export async function postgresServers(count: number): Promise<readonly PostgresServer[]> {
  const directory = temporary("pg");
  const root = unpack(PACKAGES.postgres, directory);
  const servers = [await startPostgres(root, directory)];
  while (servers.length < count) servers.push(await startPostgres(root, temporary("pg")));
  return servers;
}

export async function mariadb(): Promise<Engine> {
  const directory = temporary("maria");
  const root = unpack(PACKAGES.mariadb, directory);
  const data = dataOf(directory);
  const socketPath = join(data, "socket");
  const options = [
    "--no-defaults",
    `--datadir=${data}`,
    `--socket=${socketPath}`,
    `--lc-messages-dir=${join(root, "usr/share/mysql")}`,
    "--skip-networking",
    "--skip-grant-tables",
    "--max-allowed-packet=256M",
    "--character-set-server=utf8mb4",
  ];
  const server = spawn(join(root, "usr/sbin/mariadbd"), options, {
    ...NOBODY,
    env: environmentOf(root),
    cwd: data,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const client = await connected(server, async () => {
    if (!existsSync(socketPath)) throw new Error("no socket yet");
    return mysql.createConnection({ socketPath, charset: "utf8mb4" });
  });
  await client.query("CREATE DATABASE uji");
  await client.query("USE uji");
  return {
    name: "MariaDB",
    dialect: "mysql",
    async run(sql) {
      const [rows] = await client.query(sql);
      // What gives no rows gives a header.
      return Array.isArray(rows) ? (rows as Record<string, unknown>[]) : [];
    },
    async close() {
      await client.end();
      await end(server, directory);
    },
  };
}

interface Chdb {
  readonly Session: new (path: string) => { query(sql: string, format: string): string; cleanup(): void };
}

export async function clickhouse(): Promise<Engine> {
  const directory = temporary("ch");
  // Half a gigabyte, which only this run needs: not among the dependencies.
  execFileSync("npm", ["install", "--no-save", "--silent", "--prefix", directory, CHDB], {
    stdio: "ignore",
  });
  // The module says its own types, which are not there before it is installed.
  const { Session } = createRequire(join(directory, "package.json"))("chdb") as Chdb;
  const session = new Session(join(directory, "data"));
  session.query("CREATE DATABASE IF NOT EXISTS uji ENGINE = Atomic", "JSONEachRow");
  session.query("USE uji", "JSONEachRow");
  return {
    name: "ClickHouse",
    dialect: "clickhouse",
    run: async (sql) =>
      session
        .query(sql, "JSONEachRow")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => JSON.parse(line)),
    async close() {
      session.cleanup();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
