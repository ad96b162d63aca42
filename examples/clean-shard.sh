#!/bin/sh
# Cleans a shard of NDJSON records into a folder. A shard whose output exists is not cleaned again, and an interrupted run
# leaves no partial output, so the same command continues where it stopped.
#   clean-shard.sh SHARD FOLDER
# As a task of a Slurm array: cleans the shard with the task's number, of 0000.ndjson, 0001.ndjson ...
#   sbatch --array=0-15 clean-shard.sh SHARDS FOLDER
#SBATCH --job-name=clean-article
#SBATCH --cpus-per-task=1
set -eu

shard=$1
if [ -n "${SLURM_ARRAY_TASK_ID-}" ]; then shard=$(printf '%s/%04d.ndjson' "$1" "$SLURM_ARRAY_TASK_ID"); fi
whole=$2/$(basename "$shard")
if [ -e "$whole" ]; then exit 0; fi

mkdir -p "$2"
part=$whole.$(uname -n).$$
trap 'rm -f "$part"' EXIT
trap 'exit 143' INT TERM
clean-article --input-format ndjson --jobs 1 --quiet - < "$shard" > "$part"
mv "$part" "$whole"
