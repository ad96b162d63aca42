"""Finds copies among articles: the same body on several pages, or nearly the same. Nothing is dropped.

    python3 find_copies.py [BITS] < articles.ndjson > copies.ndjson

Each line of the output is a group of two or more: {"ids": [...], "same": true where all bodies are the same}. Two articles are copies if
their fingerprints differ in at most BITS of 64 bits; default: 3, as for pages of the web (Manku, Jain and Das Sarma 2007). Copies of copies
are in one group. Groups and their ids are in the order of the input. Memory: some 300 bytes per article.
"""

import json
import sys

LENGTH = 64


def bands(fingerprint: int, bits: int) -> list:
    """One part more than bits that may differ: of two copies at least one part is the same."""
    edges = [LENGTH * band // (bits + 1) for band in range(bits + 2)]
    return [(at, fingerprint >> at & (1 << end - at) - 1) for at, end in zip(edges, edges[1:])]


def find_copies(articles, bits: int = 3):
    ids, bodies, fingerprints, parents = [], [], [], []
    buckets = {}
    known = {}

    def root(at: int) -> int:
        while parents[at] != at:
            parents[at] = parents[parents[at]]
            at = parents[at]
        return at

    for article in articles:
        if "error" in article:
            continue
        at = len(ids)
        fingerprint = int(article["fingerprint"], 16)
        ids.append(article["id"])
        bodies.append(article["bodySha256"])
        parents.append(at)
        fingerprints.append(fingerprint)
        first = known.setdefault(fingerprint, at)
        if first != at:
            parents[at] = root(first)
            continue
        for band in bands(fingerprint, bits):
            bucket = buckets.setdefault(band, [])
            for other in bucket:
                if bin(fingerprint ^ fingerprints[other]).count("1") <= bits:
                    one, two = sorted((root(at), root(other)))
                    parents[two] = one
            bucket.append(at)

    groups = {}
    for at in range(len(ids)):
        groups.setdefault(root(at), []).append(at)
    for group in groups.values():
        if len(group) > 1:
            yield {"ids": [ids[at] for at in group], "same": len({bodies[at] for at in group}) == 1}


if __name__ == "__main__":
    most = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    lines = (json.loads(line) for line in sys.stdin.buffer)
    for group in find_copies(lines, most):
        print(json.dumps(group, ensure_ascii=False))
