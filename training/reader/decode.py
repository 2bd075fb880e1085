"""From scores to spans. The engine's package `annotate.trained` decodes in the same way."""
import torch

import data
from train import collate

CUE, INSIDE, SOURCE_BEST, SOURCE_RUN, CONTENT, HOLE = 0.5, 0.5, 0.5, 0.4, 0.5, 2


def runs(flags):
    out, start = [], None
    for i, flag in enumerate(list(flags) + [False]):
        if flag and start is None:
            start = i
        elif not flag and start is not None:
            out.append([start, i])
            start = None
    return out


def filled(found, hole):
    out = []
    for b, e in found:
        if out and b - out[-1][1] <= hole:
            out[-1][1] = e
        else:
            out.append([b, e])
    return out


def source_of(scores):
    best = int(scores.argmax())
    if scores[best] <= SOURCE_BEST:
        return []
    return [run for run in filled(runs((scores > SOURCE_RUN).tolist()), HOLE) if run[0] <= best < run[1]]


class Tagged:
    """What the model says of a text: per piece the chance of a cue's begin and inside, names, certainty; per cue its roles."""

    def __init__(self, text, pieces):
        self.text, self.pieces = text, pieces
        self.cue, self.name, self.sure = ([None] * len(pieces) for _ in range(3))
        self.statements = []

    def span(self, b, e):
        return [self.pieces[b].begin, self.pieces[e - 1].end]


@torch.no_grad()
def tag(model, pieces_of, texts, threshold=CUE, size=16):
    """Tags texts, windows of all of them together, `size` windows a batch."""
    model.eval()
    done = [Tagged(t, pieces_of.of(t)) for t in texts]
    todo = [(d, a, b, f, t) for d in done for a, b, f, t in data.cheapest(d.text, d.pieces)]
    todo.sort(key=lambda w: w[4] - w[3])
    for k in range(0, len(todo), size):
        group = todo[k:k + size]
        batch = collate([data.Window(d.pieces[f:t], (a - f, b - f)) for d, a, b, f, t in group], pieces_of)
        hidden = model.encoder(*batch[:3])
        cues, names, sure = model.tags(hidden)
        cues, names = cues.softmax(-1), names.softmax(-1)
        found = []
        for w, (d, a, b, f, t) in enumerate(group):
            for i in range(a, b):
                d.cue[i], d.name[i], d.sure[i] = cues[w, i - f + 1], names[w, i - f + 1], sure[w, i - f + 1]
                if cues[w, i - f + 1, 1] > threshold:
                    last = i
                    while last + 1 < t and cues[w, last + 1 - f + 1, 2] > INSIDE:
                        last += 1
                    found.append((w, i - f + 1, last - f + 1))
        if not found:
            continue
        at = tuple(torch.tensor(x) for x in zip(*found))
        roles = model.roles(hidden, batch[2], *at).softmax(-1)
        for (w, first, last), role in zip(found, roles):
            d, a, b, f, t = group[w]
            role = role[1:t - f + 1]
            d.statements.append(statement(d, f, f + first - 1, f + last - 1, role, float(cues[w, first, 1]),
                                          float((cues[w, first + 1:last + 2, 2] - INSIDE).abs().min())))
    for d in done:
        d.statements.sort(key=lambda s: s["at"])
    return done


def statement(d, shift, first, last, role, chance, end):
    """`end` says how far from its threshold the decision lies where the cue ends."""
    content = filled(runs((role[:, 2] > CONTENT).tolist()), HOLE)
    margin = min(end, float((role[:, 2] - CONTENT).abs().min()), float((role[:, 1] - SOURCE_RUN).abs().min()))
    return {"at": d.pieces[first].begin, "sure": chance > 0.9 and margin > 0.15, "cue": [d.span(first, last + 1)], "chance": chance,
            "source": [d.span(b + shift, e + shift) for b, e in source_of(role[:, 1])],
            "content": [d.span(b + shift, e + shift) for b, e in content]}


def names(d):
    """Spans of one kind, from the best label of each word; a word's label is that of its first piece."""
    out = []
    for i, p in enumerate(d.pieces):
        if i and p.begin == d.pieces[i - 1].end and d.text[p.begin - 1].isalnum() and d.text[p.begin].isalnum():
            if out and out[-1][1] == i:
                out[-1][1] = i + 1
            continue
        label = int(d.name[i].argmax())
        if not label:
            continue
        kind = (label + 1) // 2
        if out and label % 2 == 0 and out[-1][1] == i and out[-1][2] == kind:
            out[-1][1] = i + 1
        else:
            out.append([i, i + 1, kind])
    return [(d.span(b, e)[0], d.span(b, e)[1], kind) for b, e, kind in out]
