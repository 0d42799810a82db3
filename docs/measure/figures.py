"""Measures figures, indicators and ranks of 12 million observations against DuckDB on the same Parquet files, and compares every row.

Usage, from the checkout (python3 with the packages of docs/measure/requirements.txt):

    python docs/measure/figures.py [--home DIR] [--rounds 12] [--indicators 0] [--cores 2]

It makes the data if they do not stand, runs ours (a process with all rounds, of which the later half counts as warm; then a process
for one round, without and with the launcher's cache of loaded classes) and DuckDB (a process
for each run, and again and again in one process) in turn, and prints one table. Nothing else should run on the machine.
"""

import argparse
import os
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
SQL = Path(__file__).with_suffix(".sql")
SMALL = ["asked", "due", "unit", "place", "term", "definition", "schedule", "sourced", "additive"]
COMPARED = {
    "figure": "corpus, frame, unit_id, period, element, level, breakdown, value, state, reason, sourced_value, parts_expected, parts_reported",
    "indicator_value": "corpus, frame, unit_id, period, indicator, numerator, denominator, value, parts_expected, parts_reported, status, reason,"
    " segment, definition_version",
    "ranking": "corpus, frame, scope, unit_id, period, indicator, rank, ties, n_ranked, n_frame, value, reason",
}


def connected(tables: Path, threads: int):
    import duckdb

    connection = duckdb.connect()
    connection.execute(f"SET threads = {threads}")
    for table, view in (("core.observation", "observation"), ("mart.input", "input")):
        connection.execute(f"CREATE VIEW {view} AS SELECT * FROM read_parquet({files(tables, table)}, hive_partitioning = false)")
    for name in SMALL:
        connection.execute(f"CREATE VIEW {name} AS SELECT * FROM read_parquet('{tables}/{name}/*.parquet')")
    return connection


def files(tables: Path, table: str) -> list[str]:
    lines = (tables / "files.csv").read_text(encoding="utf-8").splitlines()
    return [line.split(",", 1)[1] for line in lines if line.startswith(table + ",")]


def computed(connection) -> float:
    begin = time.perf_counter()
    for statement in SQL.read_text(encoding="utf-8").split(";"):
        if statement.strip():
            connection.execute(statement)
    return time.perf_counter() - begin


def differing(connection, tables: Path) -> list[str]:
    """One line per table: rows of both sides and how many stand on one side only."""
    lines = []
    for table, columns in COMPARED.items():
        ours = f"(SELECT {columns} FROM read_parquet({files(tables, 'mart.' + table)}, hive_partitioning = false))"
        theirs = f"(SELECT {columns} FROM {table})"
        counts = [
            connection.execute(f"SELECT count(*) FROM ({query})").fetchone()[0]
            for query in (ours, theirs, f"{ours} EXCEPT ALL {theirs}", f"{theirs} EXCEPT ALL {ours}")
        ]
        lines.append("%s: %d rows here, %d rows in DuckDB, %d only here, %d only there" % (table, *counts))
        if counts[2] or counts[3]:
            lines.append("  DIFFERENT")
    return lines


def timed(command: list[str], cores: int) -> tuple[float, float, str]:
    """Seconds, peak memory of the largest process in MiB, and what it printed."""
    report = Path("/tmp") / f"figures-{os.getpid()}.time"
    pinned = ["taskset", "-c", "0"] if cores == 1 else []
    begin = time.perf_counter()
    done = subprocess.run(["/usr/bin/time", "-f", "%M", "-o", str(report), *pinned, *command], capture_output=True, text=True)
    seconds = time.perf_counter() - begin
    if done.returncode:
        sys.exit(done.stderr)
    peak = int(report.read_text().split()[-1]) / 1024
    report.unlink()
    return seconds, peak, done.stdout


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", default=str(CHECKOUT / "target" / "measured-home"))
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--indicators", type=int, default=0)
    parser.add_argument("--cores", type=int, choices=[1, 2], default=2)
    parser.add_argument("--duckdb", choices=["once", "compare"], help=argparse.SUPPRESS)
    options = parser.parse_args()
    tables = Path(options.home) / "bench" / "tables"
    if options.duckdb:
        connection = connected(tables, options.cores)
        runs = [computed(connection) for _ in range(1 if options.duckdb == "once" else options.rounds)]
        print(" ".join("%.3f" % run for run in runs))
        if options.duckdb == "compare":
            print("\n".join(differing(connection, tables)))
        return
    os.environ["DANVAN_AOT"] = "off"
    danvan = [str(CHECKOUT / "danvan"), "--home", options.home, "bench"]
    subprocess.run([*danvan, "data"], check=True)
    bench = [*danvan, "figures", f"--indicators={options.indicators}"]
    own = [sys.executable, __file__, "--home", options.home, "--cores", str(options.cores), "--rounds", str(options.rounds)]
    warm_seconds, warm_peak, printed = timed([*bench, f"--rounds={options.rounds}", "--tables"], options.cores)
    rounds = [line.split(",") for line in printed.splitlines() if re.match(r"\d+,", line)]
    cold = {"no cache of loaded classes": [timed([*bench, "--rounds=1"], options.cores)[0] for _ in range(2)]}
    # A cache of other jars stays unused.
    jars = [path.stat().st_mtime for path in CHECKOUT.glob("jobs/target/*.jar")]
    if any(path.stat().st_mtime > max(jars) for path in CHECKOUT.glob("jobs/target/classes-*.aot")):
        os.environ["DANVAN_AOT"] = "on"
        cold["with the cache that the launcher made"] = [timed([*bench, "--rounds=1"], options.cores)[0] for _ in range(2)]
    theirs_cold = [timed([*own, "--duckdb", "once"], options.cores) for _ in range(3)]
    _, _, compared = timed([*own, "--duckdb", "compare"], options.cores)
    theirs_warm = statistics.median(float(run) for run in compared.splitlines()[0].split())
    ours_warm = statistics.median(float(row[1]) for row in rounds[len(rounds) // 2 :])
    theirs_process = statistics.median(run[0] for run in theirs_cold)
    print("round, total, figures, indicators, ranks (s)")
    print("\n".join("  " + ", ".join(row) for row in rounds))
    print("warm, median of the last half of the rounds: %.2f s; DuckDB in a warm process: %.2f s; ratio %.2f" % (ours_warm, theirs_warm, ours_warm / theirs_warm))
    for how, seconds in cold.items():
        ours = statistics.mean(seconds)
        print("whole process, one round, %s: %.1f s; DuckDB, one run: %.2f s; ratio %.1f" % (how, ours, theirs_process, ours / theirs_process))
    print("peak memory: %d MiB; DuckDB: %d MiB" % (warm_peak, max(run[1] for run in theirs_cold)))
    print("\n".join(compared.splitlines()[1:]))
    if "DIFFERENT" in compared:
        sys.exit("The results differ.")


if __name__ == "__main__":
    main()
