#!/usr/bin/env python3
"""Trains the reader. `train.py --jar JAR --data DIR --out DIR [--epochs N] ...`; goes on from OUT/last.pt if there is one.

Each epoch cuts every report anew. A batch holds windows of all three kinds; a window's loss counts only where it has
labels. Weights are averaged over the steps (exponentially), and the average is what is kept in OUT/model.pt."""
import argparse
import json
import math
import os
import random
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import data
import pairs
import written
from model import CUES, NAMES, ROLES, Reader, load_base
from pieces import Pieces, vocabulary

MASK = 103


def settings(args):
    """What a run was asked for, without the places of files on one machine."""
    return {k: v for k, v in vars(args).items() if isinstance(v, (int, float)) or v is None}


def collate(windows, pieces, drop=0.0, rng=None):
    n = max(len(w) for w in windows)
    ids = torch.full((len(windows), n), pieces.pad)
    marks = torch.zeros((len(windows), n), dtype=torch.long)
    mask = torch.zeros((len(windows), n), dtype=torch.long)
    cue, name = (torch.full((len(windows), n), data.NONE) for _ in range(2))
    certainty = torch.full((len(windows), n, 2), math.nan)
    pair = torch.full((len(windows),), data.NONE)
    where, first, last, roles = [], [], [], []
    for i, w in enumerate(windows):
        k = len(w.ids)
        own = np.array(w.ids)
        if drop:
            own[np.random.rand(k) < drop] = MASK
        ids[i, 0], ids[i, k + 1] = pieces.cls, pieces.sep
        ids[i, 1:k + 1] = torch.from_numpy(own)
        marks[i, 1:k + 1] = torch.tensor(w.marks)
        mask[i, :k + 2] = 1
        if w.cue is not None:
            cue[i, 1:k + 1] = torch.from_numpy(w.cue)
        if w.name is not None:
            name[i, 1:k + 1] = torch.from_numpy(w.name)
        if w.certainty is not None:
            certainty[i, 1:k + 1] = torch.from_numpy(w.certainty)
        if w.pair is not None:
            pair[i] = w.pair
        for f, t, role in w.cues:
            label = torch.full((n,), data.NONE)
            label[1:k + 1] = torch.from_numpy(role)
            where.append(i)
            first.append(f + 1)
            last.append(t + 1)
            roles.append(label)
    at = (torch.tensor(where), torch.tensor(first), torch.tensor(last)) if where else None
    return ids, marks, mask, cue, name, certainty, pair, at, torch.stack(roles) if roles else None


def batches(windows, budget, rng):
    """Windows of like length together, at most `budget` padded pieces a batch."""
    order = sorted(windows, key=lambda w: len(w) + rng.random() * 24)
    out, batch = [], []
    for w in order:
        if batch and max(len(w), max(map(len, batch))) * (len(batch) + 1) > budget:
            out.append(batch)
            batch = []
        batch.append(w)
    if batch:
        out.append(batch)
    rng.shuffle(out)
    return out


def losses(model, batch):
    ids, marks, mask, cue, name, certainty, pair, at, roles = batch
    hidden = model.encoder(ids, marks, mask)
    cues, names, sure = model.tags(hidden)
    total = hidden.new_zeros(())
    parts = {}
    if (cue != data.NONE).any():
        count = max(8, int((cue == 1).sum()))
        parts["cue"] = F.cross_entropy(cues.float().transpose(1, 2), cue, ignore_index=data.NONE, reduction="sum") / count
    if at is not None:
        told = model.roles(hidden, mask, *at).float()
        parts["role"] = 0.1 * F.cross_entropy(told.transpose(1, 2), roles, ignore_index=data.NONE, reduction="sum") / len(roles)
    if (name != data.NONE).any():
        count = max(8, int(((name == 1) | (name == 3) | (name == 5)).sum()))
        parts["name"] = F.cross_entropy(names.float().transpose(1, 2), name, ignore_index=data.NONE, reduction="sum") / count
    known = ~torch.isnan(certainty)
    if known.any():
        parts["certainty"] = 0.5 * F.smooth_l1_loss(sure.float()[known], certainty[known])
    if (pair != data.NONE).any():
        told = model.pairs(hidden).float()[pair != data.NONE].log_softmax(-1)
        wanted = pair[pair != data.NONE]
        # Of some pairs it is known only that the claim does not follow.
        either = torch.cat([told, torch.logsumexp(told[:, 1:], 1, keepdim=True)], 1)
        parts["pair"] = 2 * F.nll_loss(either, wanted)
    return sum(parts.values()), {k: float(v.detach()) for k, v in parts.items()}


def groups(model, args):
    """Rates and decay: the heads learn faster, the embeddings hardly move, norms and biases do not decay."""
    sets = {}
    for name, p in model.named_parameters():
        if name.startswith(("encoder.word", "encoder.position")):
            rate = args.rate * 0.1 if args.embeddings else 0.0
        elif name.startswith("encoder"):
            rate = args.rate
        else:
            rate = args.head_rate
        if rate == 0.0:
            p.requires_grad_(False)
            continue
        decay = 0.0 if "norm" in name or name.endswith("bias") else 0.01
        sets.setdefault((rate, decay), []).append(p)
    return [{"params": ps, "lr": rate, "top": rate, "weight_decay": decay} for (rate, decay), ps in sets.items()]


class Sets:
    """All sets; `windows` cuts, draws and makes those of an epoch."""

    def __init__(self, args, pieces):
        rng = random.Random(args.seed)
        self.args, self.pieces = args, pieces
        self.reports = data.attributed(pieces, f"{args.data}/attribution/train")
        self.names = data.all_names(args.data, data.titles(args.titles), rng)
        self.sure = [data.certain(pieces, f"{args.data}/certainty/{s}/train.jsonl", i) for i, s in enumerate(("uw", "uds"))]
        self.sources, self.wordnet = pairs.Reports(f"{args.data}/attribution/train"), pairs.WordNet(pieces.vocab, args.wordnet)
        self.judged = pairs.judged(args.data)
        self.written = written.reports(args.written) if args.written else []

    def windows(self, rng):
        args = self.args
        out = [w for r in self.reports for w in r.cut(rng)]
        out += data.name_windows(self.pieces, self.names)
        told = list(pairs.made(self.sources, self.wordnet, rng, args.pairs, bool(args.written))) + rng.sample(self.judged, args.pairs)
        out += pairs.windows(self.pieces, told + written.pairs(self.written, rng, args.beside))
        out += rng.sample(self.sure[0], len(self.sure[0])) + rng.sample(self.sure[1], int(len(self.sure[1]) * 0.3))
        return out


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--data", "--out", "--titles"):
        a.add_argument(flag, required=True)
    a.add_argument("--epochs", type=float, default=6)
    a.add_argument("--rate", type=float, default=1.5e-4)
    a.add_argument("--head-rate", type=float, default=1e-3)
    a.add_argument("--embeddings", action="store_true")
    a.add_argument("--budget", type=int, default=2048)
    a.add_argument("--drop", type=float, default=0.02)
    a.add_argument("--seed", type=int, default=7)
    a.add_argument("--threads", type=int, default=2)
    a.add_argument("--pairs", type=int, default=4000, help="an epoch, made and again as many judged by people")
    a.add_argument("--wordnet", default="/usr/share/wordnet")
    a.add_argument("--written", help="folder of the written reports; without it, none")
    a.add_argument("--beside", type=float, default=0.3, help="share of the written claims also put beside a sentence that leaves them open")
    a.add_argument("--fp32", action="store_true")
    a.add_argument("--start", help="weights to start from, in place of the base")
    a.add_argument("--limit", type=int, help="stop after so many steps (a trial)")
    args = a.parse_args()
    os.makedirs(args.out, exist_ok=True)
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    np.random.seed(args.seed)
    pieces = Pieces(vocabulary(args.jar))
    sets = Sets(args, pieces)
    model = Reader()
    if args.start:
        model.load_state_dict(torch.load(args.start))
    else:
        load_base(model.encoder, args.jar)
    optimizer = torch.optim.AdamW(groups(model, args), lr=args.rate, betas=(0.9, 0.98), eps=1e-6)
    average = {k: v.detach().clone() for k, v in model.state_dict().items()}
    per_epoch = len(batches(sets.windows(random.Random(0)), args.budget, random.Random(0)))
    total = int(per_epoch * args.epochs)
    warm = max(1, int(total * 0.06))
    step, epoch = 0, 0
    last = f"{args.out}/last.pt"
    if os.path.exists(last):
        state = torch.load(last)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        average, step, epoch = state["average"], state["step"], state["epoch"]
    log = open(f"{args.out}/log.jsonl", "a")

    def note(**what):
        log.write(json.dumps(what) + "\n")
        log.flush()
        print(what, flush=True)

    note(step=step, total=total, per_epoch=per_epoch, args=settings(args))
    began, seen, sums = time.time(), 0, {}
    skip = step - epoch * per_epoch
    while step < total:
        rng = random.Random(args.seed * 1000 + epoch)
        todo = batches(sets.windows(rng), args.budget, rng)
        for windows in todo[max(0, skip):]:
            if step >= total or (args.limit and step >= args.limit):
                break
            rate = min(1.0, step / warm) * max(0.0, (total - step) / max(1, total - warm)) if step >= warm else step / warm
            for g in optimizer.param_groups:
                g["lr"] = g["top"] * rate
            model.train()
            batch = collate(windows, pieces, args.drop)
            if args.fp32:
                loss, parts = losses(model, batch)
            else:
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    loss, parts = losses(model, batch)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            keep = min(0.998, (1 + step) / (10 + step))
            with torch.no_grad():
                for k, v in model.named_parameters():
                    if v.requires_grad:
                        average[k].mul_(keep).add_(v, alpha=1 - keep)
            step += 1
            seen += int(batch[2].sum())
            for k, v in parts.items():
                c, s = sums.get(k, (0, 0.0))
                sums[k] = (c + 1, s + v)
            if step % 50 == 0:
                note(step=step, epoch=round(step / per_epoch, 2), rate=round(rate, 3), pieces_s=round(seen / (time.time() - began)),
                     seconds=round(time.time() - began), **{k: round(s / c, 4) for k, (c, s) in sorted(sums.items())})
                sums = {}
            if step % 400 == 0:
                save(last, model, optimizer, average, step, epoch)
                torch.save(average, f"{args.out}/model.pt")
        if args.limit and step >= args.limit:
            break
        skip = 0
        epoch += 1
        save(last, model, optimizer, average, step, epoch)
    torch.save(average, f"{args.out}/model.pt")
    note(step=step, done=True, seconds=round(time.time() - began))


def save(path, model, optimizer, average, step, epoch):
    torch.save({"model": model.state_dict(), "optimizer": optimizer.state_dict(), "average": average, "step": step,
                "epoch": epoch}, path + ".new")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    main()
