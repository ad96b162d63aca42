#!/bin/sh
# Cleans NDJSON records with GNU parallel on all cores of this machine, or on the machines that a file lists: standard
# input to standard output, one output line per input line, in the same order.
#   gnu-parallel.sh [HOSTS] < records.ndjson > articles.ndjson
# HOSTS has one line per machine, with the number of cores to use: 8/user@host
set -eu

exec parallel --pipe --block 1M --keep-order --halt now,fail=1 ${1:+--sshloginfile "$1"} \
  clean-article --input-format ndjson --jobs 1 --quiet -
