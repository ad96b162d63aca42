#!/bin/sh
# Writes articles into an SQLite table with a full-text index; an article replaces one with the same id. Records without an
# article are left out.
#   articles-to-sqlite.sh articles.db < articles.ndjson
#   sqlite3 articles.db "SELECT title FROM articles_fts WHERE articles_fts MATCH 'harbour NEAR ferry' ORDER BY rank"
set -eu

# Each line is one value, whatever it contains: no column ends before the line does.
sqlite3 "$1" \
  'CREATE TABLE IF NOT EXISTS articles (id TEXT PRIMARY KEY, url, title, byline, date_published, language, words, body)' \
  'CREATE TEMP TABLE lines (line TEXT)' \
  '.mode ascii' '.separator "\037" "\n"' '.import /dev/stdin lines' \
  "INSERT OR REPLACE INTO articles
     SELECT line ->> 'id', line ->> 'url', line ->> 'title', line ->> 'byline', line ->> 'datePublished',
            line ->> 'language', line ->> 'wordCount', line ->> 'body'
     FROM lines WHERE line ->> 'error' IS NULL" \
  "CREATE VIRTUAL TABLE IF NOT EXISTS articles_fts
     USING fts5(title, byline, body, content=articles, tokenize='unicode61 remove_diacritics 2')" \
  "INSERT INTO articles_fts (articles_fts) VALUES ('rebuild')"
