"""Explains errors of the BigModel (Zhipu) / Z.ai API in logs, on all machines of an Apache Spark cluster.

The program `bigmodel-errors` must be on the PATH of every worker; one process of it works on each partition or batch.

    spark-submit explain.py pipe INPUT OUTPUT     # JSON lines, each given the result as one more member, otherwise unchanged
    spark-submit explain.py arrow INPUT OUTPUT    # JSON lines or Parquet (by the name), with the columns of `RESULT`
    spark-submit explain.py pandas INPUT OUTPUT   # the same, through pandas
    spark-submit explain.py count INPUT           # how often each code occurs in all of the input

The payload is the text in the member or column `body`.
"""

import json
import os
import subprocess
import sys

PROGRAM = "bigmodel-errors explain --lines --threads 1 --locale en"

# The columns of a result, as Spark writes their types.
RESULT = "code int, remedy string, text string"
MEMBERS = [column.split()[0] for column in RESULT.split(", ")]


def pipe(spark, source, options="--field body --keep"):
    """Lines to lines, by a process for each partition. A process that fails makes the task fail, and Spark try it again."""
    # Without it, the process would have no environment at all.
    path = {"PATH": os.environ["PATH"]}
    return spark.sparkContext.textFile(source).pipe(f"{PROGRAM} {options}", path, checkCode=True)


def explain(payloads):
    """The results for payloads, in their order. A line is a JSON string, so that a payload may have line ends."""
    command = [*PROGRAM.split(), "--members", ",".join(MEMBERS)]
    lines = "".join(json.dumps(payload or "", ensure_ascii=False) + "\n" for payload in payloads)
    run = subprocess.run(command, input=lines, stdout=subprocess.PIPE, check=True, encoding="utf-8")
    results = [json.loads(line) for line in run.stdout.splitlines()]
    assert len(results) == len(payloads)
    return results


def in_arrow(batches):
    import pyarrow

    types = {"int": pyarrow.int32(), "string": pyarrow.string()}
    for batch in batches:
        results = explain(batch.column("body").to_pylist())
        for name, kind in (column.split() for column in RESULT.split(", ")):
            batch = batch.append_column(name, pyarrow.array([result[name] for result in results], types[kind]))
        yield batch


def in_pandas(frames):
    for frame in frames:
        results = explain(frame["body"].tolist())
        yield frame.assign(**{name: [result[name] for result in results] for name in MEMBERS})


def read(spark, source):
    # A batch is a process, so it is larger than Spark's own.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "100000")
    return spark.read.parquet(source) if "parquet" in source else spark.read.json(source)


def arrow(spark, source):
    rows = read(spark, source)
    return rows.mapInArrow(in_arrow, f"{rows._jdf.schema().toDDL()}, {RESULT}")


def pandas(spark, source):
    rows = read(spark, source)
    return rows.mapInPandas(in_pandas, f"{rows._jdf.schema().toDDL()}, {RESULT}")


def count(spark, source):
    """The number of records by code, the most frequent first; `None` is for those without an error."""
    lines = pipe(spark, source, "--field body --members code")
    pairs = lines.map(lambda line: (json.loads(line)["code"], 1)).reduceByKey(lambda a, b: a + b)
    return sorted(pairs.collect(), key=lambda pair: -pair[1])


def main():
    from pyspark.sql import SparkSession

    what, source, *target = sys.argv[1:]
    spark = SparkSession.builder.appName("bigmodel-errors").getOrCreate()
    if what == "count":
        for code, number in count(spark, source):
            print(number, code)
    elif what == "pipe":
        pipe(spark, source).saveAsTextFile(target[0])
    else:
        {"arrow": arrow, "pandas": pandas}[what](spark, source).write.parquet(target[0])
    spark.stop()


if __name__ == "__main__":
    main()
