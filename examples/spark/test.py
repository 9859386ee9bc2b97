"""Runs explain.py on a cluster of two workers on this machine, and compares what comes out with what one process writes.

usage: test.py LINES, with `bigmodel-errors` and `lines` (examples/lines.rs) on the PATH; see `run`
"""

import csv
import glob
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

import explain
from pyspark.sql import SparkSession

FILES = 8


def cluster(workers):
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local-cluster[{workers},1,1024]").config("spark.ui.enabled", "false")
    builder = builder.config("spark.ui.showConsoleProgress", "false")
    builder = builder.config("spark.driver.host", "127.0.0.1").config("spark.driver.bindAddress", "127.0.0.1")
    # The Python functions, for the workers.
    spark = builder.config("spark.executorEnv.PYTHONPATH", os.path.dirname(__file__)).getOrCreate()
    spark.sparkContext.setLogLevel("OFF")
    return spark


def output(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True, **options).stdout


def executors():
    """The processes of this program's own workers."""
    found = []
    for path in glob.glob("/proc/[0-9]*/cmdline"):
        try:
            with open(path, "rb") as file:
                if b"CoarseGrainedExecutorBackend" in file.read():
                    found.append(int(path.split("/")[2]))
        except OSError:
            pass
    return [process for process in found if is_ours(process)]


def is_ours(process):
    while process > 1:
        if process == os.getpid():
            return True
        with open(f"/proc/{process}/stat") as file:
            process = int(file.read().rsplit(")", 1)[1].split()[1])
    return False


def parts(directory):
    return b"".join(open(path, "rb").read() for path in sorted(glob.glob(f"{directory}/part-*")))


def main():
    count = int(sys.argv[1])
    directory = tempfile.mkdtemp()
    os.chdir(directory)
    os.mkdir("json")
    payloads = output(["lines", "--count", str(count)], encoding="utf-8").splitlines()
    for number in range(FILES):
        with open(f"json/{number}.jsonl", "w", encoding="utf-8") as file:
            for index in range(number * count // FILES, (number + 1) * count // FILES):
                record = {"id": index, "prompt": "[1113][no money]", "body": payloads[index]}
                file.write(json.dumps(record, ensure_ascii=False) + "\n")
    files = sorted(glob.glob("json/*.jsonl"))
    one = [*explain.PROGRAM.split(), "--field", "body"]
    kept = output([*one, "--keep", *files])
    members = output([*one, "--members", ",".join(explain.MEMBERS), *files]).splitlines()
    expected = dict(enumerate(json.loads(line) for line in members))
    counts = csv.DictReader(output([*one, "--count-by", "code", "--format", "csv", *files], encoding="utf-8").splitlines())
    counts = {int(row["code"]) if row["code"] else None: int(row["count"]) for row in counts}

    def same(rows):
        found = {row["id"]: {name: row[name] for name in explain.MEMBERS} for row in rows.collect()}
        assert found == expected

    spark = cluster(2)
    # A directory is listed in any order.
    source = ",".join(f"{directory}/{file}" for file in files)
    explain.pipe(spark, source).saveAsTextFile(f"{directory}/piped")
    assert parts("piped") == kept
    assert dict(explain.count(spark, source)) == counts
    spark.read.json(f"{directory}/json").repartition(FILES).write.parquet(f"{directory}/parquet")
    for form in [explain.arrow, explain.pandas]:
        for kind in ["json", "parquet"]:
            same(form(spark, f"{directory}/{kind}"))
    print(f"pipe, mapInArrow, mapInPandas, JSON, Parquet, counts: {count} lines as one process explains them")

    killed = []

    def kill():
        while not glob.glob(f"{directory}/again/_temporary/0/*/part-*") and not glob.glob(
            f"{directory}/again/_temporary/0/_temporary/*"
        ):
            time.sleep(0.01)
        killed.append(executors()[0])
        os.kill(killed[0], signal.SIGKILL)

    thread = threading.Thread(target=kill, daemon=True)
    thread.start()
    explain.pipe(spark, source).saveAsTextFile(f"{directory}/again")
    thread.join(1)
    assert killed and parts("again") == kept
    print("a worker killed on the way: the same")
    spark.stop()

    for workers in [1, 2]:
        spark = cluster(workers)
        for form, run in [
            ("pipe", lambda: explain.pipe(spark, source).count()),
            ("mapInArrow", lambda: explain.arrow(spark, f"{directory}/parquet").write.format("noop").mode("overwrite").save()),
        ]:
            # The first run starts the workers.
            run()
            start = time.monotonic()
            run()
            print(f"{form}, {workers} workers: {count / (time.monotonic() - start):,.0f} lines/s")
        spark.stop()

    whole = b"".join(open(path, "rb").read() for path in files)
    with open("all.jsonl", "wb") as file:
        file.write(whole)
    command = " ".join([*one, "--keep"])
    if shutil.which("parallel"):
        parallel = ["parallel", "--will-cite", "--pipe-part", "--keep-order", "--block", "1M", "--arg-file", "all.jsonl", command]
        assert output(parallel) == kept
        print("GNU parallel: the same")

    import duckdb

    with open("kept.jsonl", "wb") as file:
        file.write(kept)
    found = duckdb.sql("SELECT bigmodel.code, count(*) FROM 'kept.jsonl' GROUP BY ALL").fetchall()
    assert {code: number for code, number in found} == counts
    print("DuckDB reads the output: the same counts")
    shutil.rmtree(directory)


if __name__ == "__main__":
    main()
