"""Fits the weights of story-model.tsv: logistic regression by Newton's method over the dumped pairs.

usage: fit.py OUT DUMP...   a dump from dump.sh each. Learns on half 0 of the stories, prints figures for half 1, which it
does not learn on. A story and the one most like it (if the liking is mutual) are in the same half. Nothing is random.
"""
import hashlib
import sys

import numpy as np

ROOTS = ["words", "head", "names"]  # Trait.hasRoot
BY_HAND = {"other-names": -1.5, "other-names-in-few": -0.8}
NOT_LEARNT = {"bias", "other-names-in-few"}
RIDGE = 1e-3


def halves(ids, i, j, words):
    """0 or 1 for each report, by the hash of its story's name."""
    names, story = np.unique([s for _, s in ids], return_inverse=True)
    alike = np.zeros((len(names), len(names)))
    np.add.at(alike, (story[i], story[j]), words)
    size = np.bincount(story)
    alike = (alike + alike.T) / np.outer(size, size)
    np.fill_diagonal(alike, -1)
    near = alike.argmax(1)
    twin = [min(k, near[k]) if near[near[k]] == k else k for k in range(len(names))]
    side = [int(hashlib.md5(str(names[t]).encode()).hexdigest(), 16) % 2 for t in twin]
    return np.array(side)[story]


def load(path):
    head = open(path + ".head").read().split()
    rows = np.fromfile(path, dtype=">f4").reshape(-1, 4 + len(head)).astype(float)
    ids = [line.split("\t") for line in open(path + ".ids").read().splitlines()]
    i, j = rows[:, 1].astype(int), rows[:, 2].astype(int)
    full = rows[:, 0] == 0
    side = halves(ids, i[full], j[full], rows[full, 4 + head.index("words")])
    learnt = [h for h in head if h not in NOT_LEARNT]
    x = rows[:, [4 + head.index(h) for h in learnt]]
    roots = np.sqrt(np.maximum(rows[:, [4 + head.index(h) for h in ROOTS]], 0))
    half = np.where(side[i] == side[j], side[i], -1)
    return head, learnt + ["root-" + r for r in ROOTS], np.hstack([x, roots]), rows[:, 3], rows[:, 0], half


def fit(x, y, weight):
    mean, spread = x.mean(0), x.std(0) + 1e-9
    z = np.c_[(x - mean) / spread, np.ones(len(x))]
    ridge = np.r_[np.full(x.shape[1], RIDGE * len(y)), 1e-6]
    b = np.zeros(z.shape[1])
    for _ in range(40):
        p = 1 / (1 + np.exp(-np.clip(z @ b, -30, 30)))
        slope = z.T @ (weight * (p - y)) + ridge * np.r_[b[:-1], 0]
        b -= np.linalg.solve((z * (weight * p * (1 - p))[:, None]).T @ z + np.diag(ridge), slope)
    return np.r_[b[:-1] / spread, b[-1] - (b[:-1] * mean / spread).sum()]


def figures(odds, y):
    order = np.argsort(-odds)
    f1 = 2 * np.cumsum(y[order]) / (np.arange(1, len(y) + 1) + y.sum())
    best = f1.argmax()
    return "pairs F1 %.4f at log odds %.2f, %.4f at 0" % (f1[best], odds[order][best], f1[max((odds > 0).sum() - 1, 0)])


def main(out, *dumps):
    x, y, weight, held = [], [], [], []
    for path in dumps:
        head, names, rows, same, archive, half = load(path)
        for kind in np.unique(archive):
            train, test = (archive == kind) & (half == 0), (archive == kind) & (half == 1)
            x.append(rows[train])
            y.append(same[train])
            weight.append(np.full(train.sum(), 1 / same[train].sum()))
            held.append((path, int(kind), rows[test], same[test]))
    x, y, weight = np.vstack(x), np.concatenate(y), np.concatenate(weight)
    b = fit(x, y, weight * len(weight) / weight.sum())
    for path, kind, rows, same in held:
        print(path, "archives of kind", kind, "held out:", figures(rows @ b[:-1] + b[-1], same))
    learnt = dict(zip(names + ["bias"], b))
    with open(out, "w") as file:
        file.write("# source: logistic regression over pairs of reports from one half of the stories of NeuS and ECB+ and"
                   " of small archives drawn from them, all weighing the same (training/story)\n")
        for row in head + ["root-" + r for r in ROOTS]:
            if row in BY_HAND:
                file.write("# by hand, stricter than learnt (%.3f): what only looks alike must stay apart in a small"
                           " archive, too\n" % learnt.get(row, 0))
            file.write("%s\t%.3f\n" % (row, BY_HAND.get(row, learnt.get(row, 0))))


if __name__ == "__main__":
    main(*sys.argv[1:])
