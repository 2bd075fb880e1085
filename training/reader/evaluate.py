#!/usr/bin/env python3
"""Scores a trained reader: attributions on attribution/dev (predictions for the scorer are written), names on wikigold
and the unseen GUM news, certainty on uw dev. `evaluate.py --jar JAR --data DIR --weights FILE --out DIR [--titles FILE]`"""
import argparse
import glob
import json

import numpy as np
import torch

import data
import decode
from model import Reader
from pieces import Pieces, vocabulary

KIND = {1: 1, 3: 2, 5: 3}


def f1(right, told, gold):
    p, r = right / max(1, told), right / max(1, gold)
    return 2 * p * r / max(1e-9, p + r), p, r


def score_names(model, pieces, sentences):
    made = [data.joined(t, after) for t, after, _ in sentences]
    right = told = gold = 0
    for d, (text, offsets), (_, _, spans) in zip(decode.tag(model, pieces, [m[0] for m in made], threshold=2), made, sentences):
        want = {(offsets[b][0], offsets[e - 1][1], KIND[k]) for b, e, k in spans}
        got = set(decode.names(d))
        right, told, gold = right + len(want & got), told + len(got), gold + len(want)
    return f1(right, told, gold)


def score_certainty(model, pieces, path, column):
    rows = data.lines(path)
    made = [data.joined(r["text"].split()) for r in rows]
    want, got = [], []
    for d, (_, offsets), row in zip(decode.tag(model, pieces, [m[0] for m in made], threshold=2), made, rows):
        for target in row["targets"]:
            b, e = target["span1"]
            inside = data.covering(d.pieces, [(offsets[b][0], offsets[e - 1][1])])
            if inside:
                want.append(target["label"])
                got.append(float(d.sure[inside[0]][column]))
    return float(np.corrcoef(want, got)[0, 1]), float(np.abs(np.array(want) - np.array(got)).mean())


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--data", "--weights", "--out", "--titles"):
        a.add_argument(flag, required=True)
    a.add_argument("--threshold", type=float, default=decode.CUE)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--only", default="attribution,names,certainty")
    args = a.parse_args()
    torch.set_num_threads(args.threads)
    pieces = Pieces(vocabulary(args.jar))
    model = Reader()
    model.load_state_dict(torch.load(args.weights))
    if "attribution" in args.only:
        reports = data.lines(f"{args.data}/attribution/dev/reports.jsonl")
        with open(f"{args.out}/attribution-dev.jsonl", "w") as f:
            for r, d in zip(reports, decode.tag(model, pieces, [r["text"] for r in reports], args.threshold)):
                f.write(json.dumps({"id": r["id"], "statements": [s for s in d.statements if s["content"]]}) + "\n")
    if "names" in args.only:
        wiki = [(list(t), None, data.spans_of(g)) for doc in data.iob(f"{args.data}/names/wikigold/en/test.conllu", 1, 2) for t, g in doc]
        print("wikigold names F1 %.3f P %.3f R %.3f" % score_names(model, pieces, wiki))
        titles = data.titles(args.titles)
        unseen = sorted(glob.glob(f"{args.data}/coref/gum/GUM_news_*.conllu"))[1::2]
        print("gum news names F1 %.3f P %.3f R %.3f" % score_names(model, pieces, [s for p in unseen for s in data.gum(p, titles)]))
    if "certainty" in args.only:
        print("certainty uw dev r %.3f, MAE %.3f" % score_certainty(model, pieces, f"{args.data}/certainty/uw/dev.jsonl", 0))
        print("certainty uds dev r %.3f, MAE %.3f" % score_certainty(model, pieces, f"{args.data}/certainty/uds/dev.jsonl", 1))


if __name__ == "__main__":
    main()
