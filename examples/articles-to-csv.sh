#!/bin/sh
# Writes a table of articles for a spreadsheet. Records without an article are left out.
#   articles-to-csv.sh < articles.ndjson > articles.csv
set -eu

echo id,date,byline,title,words
jq -r 'select(.error | not) | [.id, .datePublished, .byline, .title, .wordCount] | @csv'
