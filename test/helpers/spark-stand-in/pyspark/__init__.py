"""A stand-in for the parts of PySpark that examples/spark_clean.py uses: see sql.py."""
