"""Cleans NDJSON records on a Dask cluster: from standard input to standard output, one output line per input line, in the same order.

    python3 dask_clean.py SCHEDULER_FILE < records.ndjson > articles.ndjson

SCHEDULER_FILE is what `dask scheduler --scheduler-file` writes. The command clean-article must be installed where the
workers run. The blocks of a worker that dies go to another worker.
"""

import subprocess
import sys
from collections import deque

from distributed import Client

COMMAND = ["clean-article", "--input-format", "ndjson", "--jobs", "1", "--quiet", "-"]
BLOCK = 1 << 20  # bytes of records per task: a second or two of work
AHEAD = 3  # tasks in progress per worker thread, so that memory does not grow with the input


def clean(records: bytes) -> bytes:
    articles = subprocess.run(COMMAND, input=records, stdout=subprocess.PIPE, check=True).stdout
    if articles.count(b"\n") != records.count(b"\n"):
        raise RuntimeError("clean-article did not give one line per record")
    return articles


def blocks(stream):
    while lines := stream.readlines(BLOCK):
        block = b"".join(lines)
        yield block if block.endswith(b"\n") else block + b"\n"


def main(scheduler_file: str) -> None:
    with Client(scheduler_file=scheduler_file) as cluster:
        most = AHEAD * sum(cluster.nthreads().values())
        under_way = deque()
        for block in blocks(sys.stdin.buffer):
            under_way.append(cluster.submit(clean, block, pure=False))
            if len(under_way) >= most:
                sys.stdout.buffer.write(under_way.popleft().result())
        while under_way:
            sys.stdout.buffer.write(under_way.popleft().result())


if __name__ == "__main__":
    main(sys.argv[1])
