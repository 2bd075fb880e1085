#!/usr/bin/env python3
"""Fits the weights by which an assertion is taken to support a claim or to differ from it, and those by which the surest
assertion of a story is taken to bear the claim out, and says how well they do.

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
FARTHEST, LEAST_CHANCE, MOST_TELLING = 5, 1e-4, 3  # as in StoryWeigher
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


def odds(chance):
    within = min(max(chance, LEAST_CHANCE), 1 - LEAST_CHANCE)
    return float(np.log(within / (1 - within)))


def most(weights, name):
    values = sorted((w["features"][name] for w in weights), reverse=True)[:MOST_TELLING]
    return float(np.mean(values)) if values else -FARTHEST


def surest(row, chances):
    """The assertion that most surely supports the claim, with what `StoryWeigher` counts of it; None where guards forbid all."""
    weights = [laid | {"supporting": c[SUPPORTS], "differing": c[DIFFERS]} for laid, c in zip(row["laid"], chances)]
    free = [w for w in weights if not w["vetoed"]]
    if not free:
        return None
    best = max(free, key=lambda w: w["supporting"])
    others = [w for w in weights if w["text"] != best["text"]]
    objected = "nothing other" not in best["features"]
    return best["says"], {
        "bias": 1,
        "supporting": odds(best["supporting"]),
        "differing": odds(best["differing"]),
        "judged to follow": best["features"]["judged to follow"],
        "judged contradicted": best["features"]["judged contradicted"],
        "says the same": float(best["same"]),
        "objected to": float(objected),
        "objected to, same words": float(best["guarded"]),
        "others differing": odds(max((w["differing"] for w in others), default=0)),
        "others judged to follow": most(others, "judged to follow"),
        "others judged contradicted": most(others, "judged contradicted"),
    }


def fit_surest(x, y, l2):
    """Logistic regression by Adam over features brought to one scale; its weights are told for the features as they are."""
    mean, spread = x.mean(0), x.std(0) + 1e-9
    mean[0], spread[0] = 0, 1
    scaled = (x - mean) / spread
    w = np.zeros(x.shape[1])
    first, second = np.zeros_like(w), np.zeros_like(w)
    for step in range(1, STEPS + 1):
        gradient = scaled.T @ (1 / (1 + np.exp(-scaled @ w)) - y) / len(y) + l2 * w
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient * gradient
        w -= RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-8)
    told = w / spread
    told[0] = w[0] - (w[1:] * mean[1:] / spread[1:]).sum()
    return told


def curve(label, chances, what, levels):
    print(f"{what} from  honest   bent   open")
    for t in levels:
        print(f"{'':{len(what)}}  {t:.2f}  " + " ".join(f"{(chances[label == kind] >= t).mean():6.3f}" for kind in (SUPPORTS, DIFFERS, NOTHING)))
    others = np.sort(chances[(label == DIFFERS) | (label == NOTHING)])[::-1]
    for share in (0.03, 0.05, 0.1):
        least = others[int(share * len(others))]
        print(f"where {share:.2f} of the others pass, honest: {(chances[label == SUPPORTS] > least).mean():.3f}")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("features")
    arguments.add_argument("weights")
    arguments.add_argument("--l2", type=float, default=1e-4)
    arguments.add_argument("--l2-surest", type=float, default=3e-3)
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
    claim_folds = np.array([int(r["report"][1:]) % FOLDS for r in rows])
    folds = claim_folds[of]
    # What the surest is weighed by comes from weights that have not seen its story.
    chances = np.zeros((len(x), 3))
    for k in range(FOLDS):
        chances[folds == k] = softmax(x[folds == k] @ fit(x[folds != k], y[folds != k], np.ones((folds != k).sum()), given.l2))
    label = np.array([CLASSES.get(r["label"], -1) for r in rows])  # what is disputed is neither honest nor bent
    found = np.array([any(CLASSES[l["says"]] != NOTHING for l in r["laid"]) for r in rows])
    print(f"{len(rows)} claims, {len(x)} assertions; the deciding one is judged for "
          f"{found[label == SUPPORTS].mean():.3f} of honest and {found[label == DIFFERS].mean():.3f} of bent claims")
    levels = (0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9)
    for kind, what in ((SUPPORTS, "any supports"), (DIFFERS, "any differs")):
        best = np.zeros(len(rows))
        np.maximum.at(best, of, chances[:, kind])
        curve(label, best, what, levels)
    told = [surest(row, chances[of == k]) for k, row in enumerate(rows)]
    has = np.array([t is not None for t in told])
    of_surest = list(next(t for t in told if t)[1])
    z = np.array([list(t[1].values()) if t else [0] * len(of_surest) for t in told], float)
    bears = np.array([bool(t) and CLASSES[t[0]] == SUPPORTS for t in told], float)
    borne = np.zeros(len(rows))
    for k in range(FOLDS):
        learnt, tried = has & (claim_folds != k), has & (claim_folds == k)
        borne[tried] = 1 / (1 + np.exp(-z[tried] @ fit_surest(z[learnt], bears[learnt], given.l2_surest)))
    curve(label, borne, "borne out", levels)
    w = fit(x, y, np.ones(len(x)), given.l2)
    v = fit_surest(z[has], bears[has], given.l2_surest)
    kinds = (("SUPPORTS", names, w[:, SUPPORTS]), ("DIFFERS", names, w[:, DIFFERS]), ("BEARS_OUT", of_surest, v))
    if given.show:
        for kind, features, weights in kinds:
            for name, weight in zip(features, weights):
                print(f"{kind:10s} {name:40s} {weight:7.2f}")
    with open(given.weights, "w", encoding="utf-8") as out:
        out.write(f"# source: fitted on {len(rows):,} claims about invented stories that no training has seen, by training/claim\n")
        for kind, features, weights in kinds:
            for name, weight in zip(features, weights):
                out.write(f"{kind}\t{name}\t{weight:.4f}\n")


if __name__ == "__main__":
    main()
