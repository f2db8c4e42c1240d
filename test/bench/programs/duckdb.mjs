/**
 * DuckDB on one thread: each person's criteria, double NIK, groups with their households and places, and a CSV of every
 * person's criteria. `node duckdb.mjs LIST OUTPUT`.
 */
import { DuckDBInstance } from "@duckdb/node-api";

const [, , list, output] = process.argv;
const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const connection = await instance.connect();
await connection.run(`
  create table person as
  select *, strptime("Tanggal Lahir", '%d/%m/%Y')::date born
  from read_csv('${list}', delim = ';', header = true, all_varchar = true)`);
await connection.run(`
  create table verdict as
  select "Nama KUBE" kube, "NIK" nik, "No KK" kk, "Kode Wilayah" area,
    (born <= date '2004-02-22' and born > date '1962-02-22') age,
    lower("Status Perkawinan") in ('kawin', 'kawin tercatat') marital,
    lower("Pekerjaan") not in ('pegawai negeri sipil (pns)', 'tni', 'polri', 'pensiunan') occupation,
    "ID DTKS" <> 'Tidak' registered, "Siap Berkelompok" = 'Ya' willing, "Keterampilan" <> '' skilled,
    regexp_full_match("NIK", '\\d{16}') nik_valid
  from person`);
const ALL = "age and marital and occupation and registered and willing and skilled";
const persons = await connection.runAndReadAll(
  `select count(*), count(*) filter (${ALL}), count(distinct nik) from verdict`,
);
const groups = await connection.runAndReadAll(`
  select count(*) filter (households = 10), count(*) from (
    select kube, count(distinct kk) households, count(distinct area) areas, bool_and(${ALL}) eligible
    from verdict group by kube)`);
await connection.run(`copy (select * from verdict) to '${output}'`);
console.log(...persons.getRows().flat().map(String), ...groups.getRows().flat().map(String));
