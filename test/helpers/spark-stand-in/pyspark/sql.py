"""Splits, pipes and joins lines as Spark 3 documents it, in one process. This is not Spark.

- `textFile` makes partitions of a file's bytes as Hadoop's text input does: a partition begins after the first line end
  behind its start, and ends with the line that begins at or before its end.
- `pipe` runs the command once for each partition, without a shell, gives it the lines, and takes its lines. With
  `checkCode` an exit status other than 0 fails the task, which is tried four times in all (`spark.task.maxFailures`).
- `saveAsTextFile` writes `part-00000` and so on, and `_SUCCESS` when all are written. It refuses a folder that exists.

SPARK_PARTITIONS sets how many partitions a file gives.
"""

import os
import shlex
import subprocess
from concurrent.futures import ThreadPoolExecutor

TASK_MAX_FAILURES = 4


class SparkSession:
    builder = None

    def __init__(self):
        self.sparkContext = self

    def appName(self, _name):
        return self

    def getOrCreate(self):
        return self

    def textFile(self, path):
        return Partitions(split(path, int(os.environ["SPARK_PARTITIONS"])))

    def stop(self):
        pass


SparkSession.builder = SparkSession()


def split(path, count):
    size = os.path.getsize(path)
    bounds = [size * number // count for number in range(count + 1)]
    return [lines_between(path, start, end) for start, end in zip(bounds, bounds[1:])]


def lines_between(path, start, end):
    lines = []
    with open(path, "rb") as file:
        if start > 0:
            file.seek(start)
            file.readline()
        while file.tell() <= end:
            line = file.readline()
            if not line:
                break
            lines.append(line.rstrip(b"\r\n"))
    return lines


class Partitions:
    def __init__(self, partitions):
        self.partitions = partitions

    def pipe(self, command, checkCode=False):
        with ThreadPoolExecutor(2) as executors:
            return Partitions(list(executors.map(lambda lines: task(command, lines, checkCode), self.partitions)))

    def saveAsTextFile(self, folder):
        os.mkdir(folder)
        for number, lines in enumerate(self.partitions):
            with open(os.path.join(folder, f"part-{number:05d}"), "wb") as file:
                file.writelines(line + b"\n" for line in lines)
        open(os.path.join(folder, "_SUCCESS"), "wb").close()


def task(command, lines, check):
    for _attempt in range(TASK_MAX_FAILURES):
        piped = subprocess.run(
            shlex.split(command), input=b"".join(line + b"\n" for line in lines), stdout=subprocess.PIPE
        )
        if piped.returncode == 0 or not check:
            return piped.stdout.split(b"\n")[:-1]
    raise RuntimeError(f"a task failed {TASK_MAX_FAILURES} times: the command ended with {piped.returncode}")
