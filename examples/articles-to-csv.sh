#!/bin/sh
# Writes a table of articles for a spreadsheet. Records without an article are left out. A cell that a spreadsheet would take for
# a formula begins with an apostrophe. (From pages, `clean-article --format csv` does the same.)
#   articles-to-csv.sh < articles.ndjson > articles.csv
set -eu

echo id,date,byline,title,words
jq -r 'select(.error | not) | [.id, .datePublished, .byline, .title, .wordCount]
  | map(if type == "string" and test("^[=+@\t\r-]") then "\u0027" + . else . end) | @csv'
