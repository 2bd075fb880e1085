#!/usr/bin/env python3
"""Fits the weights by which an assertion is taken to support a claim or to differ from it, and says how well they do.

Needs numpy. Deterministic: the folds come from the reports' numbers, the fit starts from zero.

    python3 train_evidence.py FEATURES.jsonl WEIGHTS.txt [--l2 X] [--show]
"""
import argparse
import json

import numpy as np

from train_stance import softmax

FOLDS = 5
LEAST_COUNT = 8  # features of fewer assertions are left out
STEPS, RATE = 1500, 0.05
NOTHING, SUPPORTS, DIFFERS = range(3)
CLASSES = {"follows": SUPPORTS, "contradicted": DIFFERS, "open": NOTHING}


def fit(x, y, weights, l2):
    """Multinomial logistic regression by Adam, from zero; the class that tells nothing has no weights."""
    targets = np.eye(3)[y]
    w = np.zeros((x.shape[1], 3))
    first, second = np.zeros_like(w), np.zeros_like(w)
    total = weights.sum()
    decay = l2 * np.ones_like(w)
    decay[0] = 0  # the bias
    for step in range(1, STEPS + 1):
        gradient = x.T @ ((softmax(x @ w) - targets) * weights[:, None]) / total + decay * w
        gradient[:, NOTHING] = 0
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient * gradient
        w -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    return w


def table(rows, names):
    at = {name: i for i, name in enumerate(names)}
    x, y, of = [], [], []
    for k, row in enumerate(rows):
        for laid in row["laid"]:
            v = np.zeros(len(names))
            v[0] = 1
            for name, value in laid["features"].items():
                if name in at:
                    v[at[name]] = value
            x.append(v)
            y.append(CLASSES[laid["says"]])
            of.append(k)
    return np.array(x), np.array(y), np.array(of)


def curve(rows, chances, of):
    """Per claim the most that any assertion is taken to support it: how many honest, bent and open claims pass."""
    best = np.zeros(len(rows))
    np.maximum.at(best, of, chances[:, SUPPORTS])
    against = np.zeros(len(rows))
    np.maximum.at(against, of, chances[:, DIFFERS])
    label = np.array([CLASSES.get(r["label"], -1) for r in rows])
    print("support from  honest   bent   open")
    for t in (0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9):
        print(f"        {t:.2f}  {(best[label == SUPPORTS] >= t).mean():6.3f} {(best[label == DIFFERS] >= t).mean():6.3f}"
              f" {(best[label == NOTHING] >= t).mean():6.3f}")
    print("differs from  honest   bent   open (of those not supported at .5)")
    for t in (0.2, 0.3, 0.4, 0.5, 0.6):
        un = best < 0.5
        print(f"        {t:.2f}  {((against >= t) & un)[label == SUPPORTS].mean():6.3f} {((against >= t) & un)[label == DIFFERS].mean():6.3f}"
              f" {((against >= t) & un)[label == NOTHING].mean():6.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("features")
    arguments.add_argument("weights")
    arguments.add_argument("--l2", type=float, default=1e-4)
    arguments.add_argument("--show", action="store_true")
    given = arguments.parse_args()
    with open(given.features, encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    counts = {}
    for row in rows:
        for laid in row["laid"]:
            for name, value in laid["features"].items():
                counts[name] = counts.get(name, 0) + (value != 0)
    names = ["bias"] + [name for name, count in counts.items() if count >= LEAST_COUNT]
    x, y, of = table(rows, names)
    folds = np.array([int(r["report"][1:]) % FOLDS for r in rows])[of]
    chances = np.zeros((len(x), 3))
    for k in range(FOLDS):
        chances[folds == k] = softmax(x[folds == k] @ fit(x[folds != k], y[folds != k], np.ones((folds != k).sum()), given.l2))
    label = np.array([CLASSES.get(r["label"], -1) for r in rows])  # what is disputed is neither honest nor bent
    found = np.array([any(CLASSES[l["says"]] != NOTHING for l in r["laid"]) for r in rows])
    print(f"{len(rows)} claims, {len(x)} assertions; the deciding one is judged for "
          f"{found[label == SUPPORTS].mean():.3f} of honest and {found[label == DIFFERS].mean():.3f} of bent claims")
    curve(rows, chances, of)
    w = fit(x, y, np.ones(len(x)), given.l2)
    if given.show:
        for name, row in zip(names, w):
            print(f"{name:40s} {row[SUPPORTS]:7.2f} {row[DIFFERS]:7.2f}")
    with open(given.weights, "w", encoding="utf-8") as out:
        out.write(f"# source: fitted on {len(rows):,} claims about invented stories that no training has seen, by training/claim\n")
        for kind, column in (("SUPPORTS", SUPPORTS), ("DIFFERS", DIFFERS)):
            for name, row in zip(names, w):
                out.write(f"{kind}\t{name}\t{row[column]:.4f}\n")


if __name__ == "__main__":
    main()
