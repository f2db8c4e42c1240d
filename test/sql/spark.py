"""Counts verdicts with a statement in Spark, workers apart from the driver, and gives a sample of rows.

spark.py DIRECTORY: statement.sql and part-NN.parquet in it; prints one line of JSON at the end.
"""

import glob
import json
import statistics
import sys
import time

import sqlglot
from pyspark.sql import SparkSession

directory = sys.argv[1]
with open(f"{directory}/statement.sql") as file:
    statement = file.read()
with open(f"{directory}/bigquery.sql") as file:
    parsed = [one for one in sqlglot.parse(file.read(), read="bigquery") if one is not None]
parts = sorted(glob.glob(f"{directory}/part-*.parquet"))

spark = (
    SparkSession.builder.master("local-cluster[2,1,2048]")
    .config("spark.executor.memory", "2g")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .config("spark.local.dir", directory)
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
COUNT = f"SELECT verdict, count(*) AS persons FROM (\n{statement}\n) GROUP BY verdict"


def count(files):
    spark.read.parquet(*files).createOrReplaceTempView("orang")
    begun = time.monotonic()
    rows = spark.sql(COUNT).collect()
    return {
        "parts": len(files),
        "seconds": time.monotonic() - begun,
        "counts": {row["verdict"]: row["persons"] for row in rows},
    }


count(parts[:2])  # Starts the workers and compiles the statement once.
ROUNDS = 5  # In turn, so that what else the machine does falls on all sizes alike.
SIZES = [len(parts) * fifths // 5 for fifths in (1, 2, 4, 5)]
rounds = [[count(parts[:size]) for size in SIZES] for _ in range(ROUNDS)]
timed = [{**of_size[0], "seconds": statistics.median(one["seconds"] for one in of_size)} for of_size in zip(*rounds)]
plan = spark.sql(f"EXPLAIN FORMATTED {COUNT}").collect()[0][0]
sample = spark.sql(f"SELECT * FROM (\n{statement}\n) WHERE pmod(hash(nik), 500) = 0").limit(5_000).collect()
executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
print(
    json.dumps(
        {
            "version": spark.version,
            "executors": executors,
            "timed": timed,
            "plan": plan,
            "sample": [row.asDict() for row in sample],
            "bigquery": {"version": sqlglot.__version__, "statements": len(parsed)},
        }
    )
)
spark.stop()
