#!/usr/bin/env python3
"""Fits pronoun-weights.tsv on what ClueWriter wrote: the right candidate shall weigh most.

usage: fit.py CLUES.jsonl OUT.tsv

A softmax over the candidates of each pronoun, with a pull towards 0; a pronoun of a text that is no news counts as a part of
one. The half of GUM's news that bench/score calls unseen, and the judged ones held out, are never fitted on. Prints, for
five folds over documents, how often the right one weighed most where it was among the candidates, then the same for the
fitted weights on each kind of text, in-sample but for those. Needs numpy.
"""
import collections
import hashlib
import json
import sys

import numpy

PULL = 0.3
STEPS = 400
FOLDS = 5
HELD_OUT = ("unseen", "held-out")
NEWS = ("seen", "fitted")
# What a pronoun of another kind of text counts.
ELSEWHERE = 0.5
SOURCE = ("# source: fitted by training/actors on the pronouns of GUM (annotations CC BY 4.0), without the half of its news "
          "that bench/score calls unseen, and on those of news that were judged by reading")


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if row["right"] >= 0]


def table(row, clues):
    return numpy.array([[1.0 if clue in has else 0.0 for clue in clues] for has in row["clues"]])


def fit(some, size):
    """Gradient ascent with a step that shrinks where the likelihood falls."""
    weights, step, best = numpy.zeros(size), 0.1, None
    for _ in range(STEPS):
        value, slope = -PULL / 2 * weights @ weights, -PULL * weights
        for has, right, counts in some:
            scores = has @ weights
            chances = numpy.exp(scores - scores.max())
            chances /= chances.sum()
            value += counts * numpy.log(chances[right] + 1e-12)
            slope += counts * (has[right] - chances @ has)
        if best is not None and value < best[0]:
            weights, slope, step = best[1], best[2], step / 2
        else:
            best, step = (value, weights, slope), step * 1.1
        weights = weights + step * slope / max(1, len(some)) * 5
    return best[1]


def right_ones(some, weights):
    """Of equals the last is taken, as the program does."""
    return sum(len(has) - 1 - int(numpy.argmax((has @ weights)[::-1])) == right for has, right, _ in some)


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    told = rows(sys.argv[1])
    clues = sorted({clue for row in told for has in row["clues"] for clue in has})
    data = [(row, (table(row, clues), row["right"], 1.0 if row["half"] in NEWS else ELSEWHERE)) for row in told]
    learnt = [(row, pair) for row, pair in data if row["half"] not in HELD_OUT]
    fold = {row["id"]: int(hashlib.md5(row["id"].encode()).hexdigest(), 16) % FOLDS for row, _ in learnt}
    right = collections.Counter()
    for number in range(FOLDS):
        weights = fit([pair for row, pair in learnt if fold[row["id"]] != number], len(clues))
        for row, pair in learnt:
            if fold[row["id"]] == number:
                right[row["half"] in NEWS] += right_ones([pair], weights)
    for news, what in ((True, "news"), (False, "other texts")):
        count = sum((row["half"] in NEWS) == news for row, _ in learnt)
        print(f"held out, {FOLDS} folds, {what}: {right[news]}/{count} = {right[news] / max(1, count):.3f}")
    weights = fit([pair for _, pair in learnt], len(clues))
    kinds = collections.defaultdict(list)
    for row, pair in data:
        kinds[row["half"]].append((row, pair))
    for kind, some in sorted(kinds.items()):
        now = right_ones([pair for _, pair in some], weights)
        before = sum(row["chosen"] == row["right"] for row, _ in some)
        print(f"{kind:<10} fitted {now}/{len(some)} = {now / len(some):.3f}; shipped {before}/{len(some)} = {before / len(some):.3f}")
    with open(sys.argv[2], "w", encoding="utf-8") as out:
        print(SOURCE, file=out)
        for clue, weight in zip(clues, weights):
            print(f"{clue.lower().replace('_', '-')}\t{weight:.2f}", file=out)


if __name__ == "__main__":
    main()
