#!/usr/bin/env python3
"""Writes the golden sets that hold this code and the engine's together: of each invented text its pieces, names and
attributions, and what invented passages say of claims. `golden.py --jar JAR [--weights FILE] [--judge FILE] --out FOLDER`"""
import argparse
import json
import os

import torch

import data
import decode
import evaluate
from model import PAIRS, Judge, Reader
from pieces import Pieces, vocabulary

# Above this chance, and as far from every threshold, 8 bits must decide like 32.
SURE = 0.9
KIND = {1: "PERSON", 2: "ORGANISATION", 3: "PLACE"}


def write_pairs(judge, pieces, here, out):
    with open(f"{here}/golden-pairs.jsonl", encoding="utf-8") as f:
        told = [json.loads(line) for line in f]
    with open(f"{out}/golden-pairs.jsonl", "w", encoding="utf-8") as f:
        for row, chances in zip(told, evaluate.judge(judge, pieces, [(r["claim"], r["passage"], r.get("background", "")) for r in told])):
            f.write(json.dumps(row | {k: round(c, 4) for k, c in zip(PAIRS, chances)}, ensure_ascii=False) + "\n")


def write_texts(model, pieces, here, out):
    with open(f"{here}/golden-texts.jsonl", encoding="utf-8") as f:
        texts = [json.loads(line)["text"] for line in f]
    with open(f"{out}/golden.jsonl", "w", encoding="utf-8") as f:
        for d in decode.tag(model, pieces, texts):
            sure = [min(float(d.name[i].max()) for i in data.covering(d.pieces, [(b, e)])) > SURE for b, e, _ in decode.names(d)]
            row = {"text": d.text, "pieces": [[p.id, p.begin, p.end, p.mark] for p in d.pieces],
                   "names": [[b, e, KIND[k], s] for (b, e, k), s in zip(decode.names(d), sure)],
                   "attributions": [{k: s[k] for k in ("cue", "source", "content", "sure")} for s in d.statements if s["content"]]}
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--out"):
        a.add_argument(flag, required=True)
    a.add_argument("--weights", help="of the reader")
    a.add_argument("--judge", help="weights of the judge")
    args = a.parse_args()
    here = os.path.dirname(os.path.abspath(__file__))
    pieces = Pieces(vocabulary(args.jar))
    if args.weights:
        model = Reader()
        model.load_state_dict(torch.load(args.weights))
        write_texts(model, pieces, here, args.out)
    if args.judge:
        judge = Judge(Reader())
        judge.load_state_dict(torch.load(args.judge))
        write_pairs(judge, pieces, here, args.out)


if __name__ == "__main__":
    main()
