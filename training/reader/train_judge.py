#!/usr/bin/env python3
"""Trains the judge, which tells what a passage says of a claim: from the reader's weights on, or from those of a judge.

`train_judge.py --jar JAR --data DIR --written DIR (--reader WEIGHTS | --start WEIGHTS) --out DIR`; goes on from OUT/last.pt if there is one.
A claim's words alone give much away (written pairs that follow are mostly in other words, bent ones in the passage's own),
so what they give away is counted first, and the judge learns only what is to be added to it. Such prior knowledge falls
away when it judges. Weights are averaged over the steps; the average is kept in OUT/judge.pt."""
import argparse
import json
import os
import random
import time

import numpy as np
import torch

import giveaway
import pairs
import train
import written
from model import Judge, Reader
from pieces import Pieces, vocabulary


def loss_of(judge, windows, pieces, drop):
    ids, marks, mask, *_, pair, _, _ = train.collate([w for w, _ in windows], pieces, drop)
    told = judge(ids, marks, mask).float() + torch.from_numpy(np.stack([p for _, p in windows]))
    told = told.log_softmax(-1)
    # Of some pairs it is known only that the claim does not follow.
    either = torch.cat([told, torch.logsumexp(told[:, 1:], 1, keepdim=True)], 1)
    return torch.nn.functional.nll_loss(either, pair)


class Sets:
    def __init__(self, args, pieces):
        self.args, self.pieces = args, pieces
        self.sources, self.wordnet = pairs.Reports(f"{args.data}/attribution/train"), pairs.WordNet(pieces.vocab, args.wordnet)
        self.judged = pairs.judged(args.data)
        self.older = written.reports(args.written)
        self.newer = written.reports(args.newer) if args.newer else []
        self.stories = [written.stories(folder) for folder in args.stories]

    def windows(self, rng):
        """The windows of an epoch, each with what its claim's words give away."""
        older = rng.sample(self.older, int(len(self.older) * self.args.older))
        newer = rng.sample(self.newer, int(len(self.newer) * self.args.newer_share))
        kinds = [written.story_pairs(stories, rng, self.args.others) for stories in self.stories]
        kinds += [written.pairs(newer + older, rng, self.args.beside),
                  list(pairs.made(self.sources, self.wordnet, rng, self.args.pairs, True)), rng.sample(self.judged, self.args.pairs)]
        out = []
        for told in kinds:
            out += zip(pairs.windows(self.pieces, told), giveaway.log_chances(told))
        return out


def batches(windows, budget, rng):
    prior = {id(w): p for w, p in windows}
    return [[(w, prior[id(w)]) for w in batch] for batch in train.batches([w for w, _ in windows], budget, rng)]


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--data", "--written", "--out"):
        a.add_argument(flag, required=True)
    a.add_argument("--reader", help="weights of the reader to begin with")
    a.add_argument("--epochs", type=float, default=3)
    a.add_argument("--rate", type=float, default=1.5e-4)
    a.add_argument("--head-rate", type=float, default=5e-4)
    a.add_argument("--budget", type=int, default=2048)
    a.add_argument("--drop", type=float, default=0.02)
    a.add_argument("--seed", type=int, default=13)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--pairs", type=int, default=1500, help="an epoch, made and again as many judged by people")
    a.add_argument("--beside", type=float, default=0.3, help="share of the written claims also put beside a sentence that leaves them open")
    a.add_argument("--start", help="weights of a judge to go on from")
    a.add_argument("--newer", help="folder of written reports that have not been learnt before")
    a.add_argument("--older", type=float, default=1, help="share of the reports of --written that an epoch has")
    a.add_argument("--newer-share", type=float, default=1, help="share of the reports of --newer that an epoch has")
    a.add_argument("--stories", action="append", default=[], help="a folder of written stories, whose claims are put beside sentences of several reports")
    a.add_argument("--still", type=int, default=0, help="so many of the first layers learn nothing; the words never do")
    a.add_argument("--others", type=int, default=2, help="how many sentences of its story that leave it open a claim is put beside")
    a.add_argument("--wordnet", default="/usr/share/wordnet")
    a.add_argument("--limit", type=int, help="stop after so many steps (a trial)")
    args = a.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    np.random.seed(args.seed)
    pieces = Pieces(vocabulary(args.jar))
    sets = Sets(args, pieces)
    reader = Reader()
    if args.reader:
        reader.load_state_dict(torch.load(args.reader))
    judge = Judge(reader)
    if args.start:
        judge.load_state_dict(torch.load(args.start))
    judge.keep_still(args.still)
    learnt = [(n, p) for n, p in judge.named_parameters() if p.requires_grad]
    groups = [{"params": [p for n, p in learnt if n.startswith(part)], "lr": rate, "top": rate, "weight_decay": 0.01}
              for part, rate in (("encoder", args.rate), ("head", args.head_rate))]
    optimizer = torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)
    average = {k: v.detach().clone() for k, v in judge.state_dict().items()}
    per_epoch = len(batches(sets.windows(random.Random(0)), args.budget, random.Random(0)))
    total = int(per_epoch * args.epochs)
    warm = max(1, int(total * 0.06))
    step, epoch = 0, 0
    last = f"{args.out}/last.pt"
    if os.path.exists(last):
        state = torch.load(last)
        judge.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average, step, epoch = state["average"], state["step"], state["epoch"]
    log = open(f"{args.out}/log.jsonl", "a")

    def note(**what):
        log.write(json.dumps(what) + "\n")
        log.flush()
        print(what, flush=True)

    note(step=step, total=total, per_epoch=per_epoch, args=train.settings(args) | {"stories": [os.path.basename(s) for s in args.stories]})
    began, seen, losses = time.time(), 0, []
    skip = step - epoch * per_epoch
    judge.train()
    while step < total:
        rng = random.Random(args.seed * 1000 + epoch)
        for windows in batches(sets.windows(rng), args.budget, rng)[max(0, skip):]:
            if step >= total or (args.limit and step >= args.limit):
                break
            rate = step / warm if step < warm else max(0.0, (total - step) / max(1, total - warm))
            for g in optimizer.param_groups:
                g["lr"] = g["top"] * rate
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = loss_of(judge, windows, pieces, args.drop)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for _, p in learnt], 1.0)
            optimizer.step()
            keep = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in learnt:
                    average[k].mul_(keep).add_(v, alpha=1 - keep)
            step += 1
            seen += sum(len(w) + 2 for w, _ in windows)
            losses.append(float(loss.detach()))
            if step % 50 == 0:
                note(step=step, epoch=round(step / per_epoch, 2), rate=round(rate, 3), pieces_s=round(seen / (time.time() - began)),
                     seconds=round(time.time() - began), loss=round(sum(losses) / len(losses), 4))
                losses = []
            if step % 400 == 0:
                train.save(last, judge, optimizer, average, step, epoch)
                torch.save(average, f"{args.out}/judge.pt")
        if args.limit and step >= args.limit:
            break
        skip = 0
        epoch += 1
        train.save(last, judge, optimizer, average, step, epoch)
    torch.save(average, f"{args.out}/judge.pt")
    note(step=step, done=True, seconds=round(time.time() - began))


if __name__ == "__main__":
    main()
