#!/usr/bin/env python3
"""Scores a trained reader and a judge: attributions on attribution/dev (predictions for the scorer are written), names on wikigold
and the unseen GUM news, certainty on uw dev. `evaluate.py --jar JAR --data DIR [--weights FILE --out DIR --titles FILE] [--judge FILE]`;
with --only stories the judge's pairs of the kept stories of --written, and of no others."""
import argparse
import glob
import json
import os
import random

import numpy as np
import torch

import data
import decode
import pairs
import train
import written
from model import Judge, Reader
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


def judge(judge, pieces, told, budget=4096):
    """Chances of follows, open, contradicted for pairs (claim, passage, background, ...)."""
    windows = pairs.windows(pieces, [(c, p, b, 0) for c, p, b, *_ in told])
    order = sorted(range(len(windows)), key=lambda i: len(windows[i]))
    out, batch = [None] * len(windows), []
    judge.eval()

    def run():
        ids, marks, mask = train.collate([windows[i] for i in batch], pieces)[:3]
        with torch.no_grad():
            chances = judge(ids, marks, mask).softmax(-1).tolist()
        for i, c in zip(batch, chances):
            out[i] = c
        batch.clear()

    for i in order:
        if batch and len(windows[i]) * (len(batch) + 1) > budget:
            run()
        batch.append(i)
    run()
    return out


def score_pairs(scored, pieces, name, told):
    chances = judge(scored, pieces, told)
    best = [c.index(max(c)) for c in chances]
    if any(label == pairs.NOT_FOLLOWS for *_, label in told):
        best, want = [int(b > 0) for b in best], [int(label > 0) for *_, label in told]
    else:
        want = [label for *_, label in told]
    right = sum(b == w for b, w in zip(best, want))
    bent = sum(b == 0 for b, w in zip(best, want) if w) / max(1, sum(1 for w in want if w))
    print(f"pairs {name}: right {right / len(told):.3f} of {len(told)}; taken to follow though they do not {bent:.3f}")


def score_stories(scored, pieces, name, told):
    chances = np.array(judge(scored, pieces, told))
    label, best = np.array([l for *_, l in told]), chances.argmax(1)
    share = lambda rows, got: float((best[label == rows] == got).mean())
    # Follows against contradicted: how often the one is more likely to follow than the other.
    area = float((chances[label == 0, 0][:, None] > chances[label == 2, 0][None]).mean())
    print(f"{name}: {len(told)} pairs; area {area:.3f}; right {float((best == label).mean()):.3f}; follows: found {share(0, 0):.3f}, "
          f"called contradicted {share(0, 2):.3f}; taken to follow: contradicted {share(2, 0):.3f}, open {share(1, 0):.3f}")


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--data"):
        a.add_argument(flag, required=True)
    a.add_argument("--weights", help="of the reader")
    a.add_argument("--out", help="for predictions of attributions")
    a.add_argument("--titles", help="the engine's titles.tsv, for names of GUM")
    a.add_argument("--judge", help="weights of the judge; without them, pairs are not scored")
    a.add_argument("--threshold", type=float, default=decode.CUE)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--only", default="attribution,names,certainty,pairs")
    a.add_argument("--wordnet", default="/usr/share/wordnet")
    a.add_argument("--written", default=f"{os.path.dirname(os.path.abspath(__file__))}/written")
    args = a.parse_args()
    torch.set_num_threads(args.threads)
    pieces = Pieces(vocabulary(args.jar))
    model = Reader()
    if args.weights:
        model.load_state_dict(torch.load(args.weights))
    elif args.only != "stories":
        args.only = "pairs"
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
    if "pairs" in args.only and args.judge:
        scored = Judge(model)
        scored.load_state_dict(torch.load(args.judge))
        for name, told in pairs.held_out(args.data, pairs.WordNet(pieces.vocab, args.wordnet), args.written).items():
            score_pairs(scored, pieces, name, told)
    if args.only == "stories":
        scored = Judge(model)
        scored.load_state_dict(torch.load(args.judge))
        for folder in sorted(glob.glob(f"{args.written}/held-out-*")):
            score_stories(scored, pieces, os.path.basename(folder), written.story_pairs(written.stories(folder), random.Random(5), 2))
        return
    if "certainty" in args.only:
        print("certainty uw dev r %.3f, MAE %.3f" % score_certainty(model, pieces, f"{args.data}/certainty/uw/dev.jsonl", 0))
        print("certainty uds dev r %.3f, MAE %.3f" % score_certainty(model, pieces, f"{args.data}/certainty/uds/dev.jsonl", 1))


if __name__ == "__main__":
    main()
