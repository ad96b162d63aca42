"""Cleans NDJSON records on a Spark cluster: files of records in, files of articles out, one output line per input line, in order.

    spark-submit spark_clean.py RECORDS ARTICLES

RECORDS and ARTICLES are paths or addresses that Spark reads and writes. The command clean-article must be installed on
every node. If the command fails, Spark retries its task elsewhere.
"""

import sys

from pyspark.sql import SparkSession

COMMAND = "clean-article --input-format ndjson --jobs 1 --quiet -"

spark = SparkSession.builder.appName("clean-article").getOrCreate()
records = spark.sparkContext.textFile(sys.argv[1])
records.pipe(COMMAND, checkCode=True).saveAsTextFile(sys.argv[2])
spark.stop()
