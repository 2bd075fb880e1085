"""The sets as windows of pieces with labels. A label of -100 says nothing."""
import glob
import json
import os
import random
import re

import numpy as np

from pieces import cheapest_cores, cores

WINDOW, CONTEXT = 256, 16
CORE = WINDOW - 2 - 2 * CONTEXT
NONE = -100
KINDS = {"PER": 1, "ORG": 3, "LOC": 5, "person": 1, "politician": 1, "organisation": 3, "politicalparty": 3,
         "country": 5, "location": 5, "organization": 3, "place": 5}


class Window:
    """Pieces with a core; labels for the core's pieces; per cue its first and last piece and the roles about it."""

    def __init__(self, pieces, core, cue=None, name=None, certainty=None, cues=(), pair=None):
        self.ids = [p.id for p in pieces]
        self.marks = [p.mark for p in pieces]
        self.core, self.cue, self.name, self.certainty, self.cues, self.pair = core, cue, name, certainty, cues, pair

    def __len__(self):
        return len(self.ids) + 2


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def covering(pieces, spans):
    """Indices of the pieces that overlap any span."""
    return [i for i, p in enumerate(pieces) if any(p.begin < e and b < p.end for b, e in spans)]


def windows(pieces, cut):
    """Cores with context: their first piece, one past their last, and the same of what is read."""
    return [(a, b, max(0, a - CONTEXT), min(len(pieces), b + CONTEXT)) for a, b in cut]


def drawn(text, pieces, first):
    """To learn from: the first core ends near `first`."""
    return windows(pieces, cores(text, pieces, CORE, first))


def cheapest(text, pieces):
    """To be read: as the engine's `Windows` cuts them."""
    return windows(pieces, cheapest_cores(text, pieces, WINDOW - 2, CONTEXT))


class Attributed:
    """One report with its attributions as pieces."""

    def __init__(self, pieces_of, report, attributions):
        self.text = report["text"]
        self.pieces = pieces_of.of(self.text)
        starts = {}
        self.cues = []
        for a in attributions:
            cue = covering(self.pieces, a["cue"])
            if not cue or not a["content"]:
                continue
            roles = {i: 1 for i in covering(self.pieces, a["source"])}
            roles.update({i: 2 for i in covering(self.pieces, a["content"])})
            for i in range(cue[0], cue[-1] + 1):
                roles.pop(i, None)
            if cue[0] not in starts:
                starts[cue[0]] = True
                self.cues.append((cue[0], cue[-1], roles))

    def cut(self, rng):
        for a, b, f, t in drawn(self.text, self.pieces, rng.randint(CORE // 4, CORE)):
            cue = np.full(t - f, NONE)
            cue[a - f:b - f] = 0
            cues = []
            for first, last, roles in self.cues:
                if a <= first < b and last < t:
                    cue[first - f] = 1
                    cue[first + 1 - f:last + 1 - f] = 2
                    role = np.zeros(t - f, dtype=np.int64)
                    for i, r in roles.items():
                        if f <= i < t:
                            role[i - f] = r
                    cues.append((first - f, last - f, role))
            yield Window(self.pieces[f:t], (a - f, b - f), cue=cue, cues=cues)


def attributed(pieces_of, folder):
    gold = {g["id"]: g["attributions"] for g in lines(f"{folder}/gold.jsonl")}
    return [Attributed(pieces_of, r, gold[r["id"]]) for r in lines(f"{folder}/reports.jsonl")]


# ------------------------------------------------------------------ tokens to text
TIGHT_LEFT = re.compile(r"^([.,;:!?%)\]}\u2019\u201d]+|n't|'(s|re|ve|ll|d|m|S)|''|\.\.\.)$")
TIGHT_RIGHT = {"(", "[", "{", "$", "\u201c", "``", "#", "\u00a3", "\u20ac"}
PLAIN = {"``": "\u201c", "''": "\u201d", "-LRB-": "(", "-RRB-": ")", "-LSB-": "[", "-RSB-": "]"}


def joined(tokens, after=None):
    """Text of tokens with each one's offsets; `after` says where a space is known to stand."""
    text, offsets = "", []
    for i, token in enumerate(tokens):
        plain = PLAIN.get(token, token)
        if text and (after[i - 1] if after else not (TIGHT_LEFT.match(token) or tokens[i - 1] in TIGHT_RIGHT)):
            text += " "
        offsets.append((len(text), len(text) + len(plain)))
        text += plain
    return text, offsets


# ------------------------------------------------------------------ names
def iob(path, form, tag):
    """Documents of sentences of (tokens, tags), cut at `# newdoc` and blank lines."""
    docs, sentence = [[]], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc") and docs[-1]:
            docs.append([])
        if line.startswith("#") and "\t" not in line:
            continue
        if not line.strip():
            if sentence:
                docs[-1].append(tuple(zip(*sentence)))
            sentence = []
        else:
            cells = line.split("\t") if "\t" in line else line.split()
            sentence.append((cells[form], cells[tag]))
    if sentence:
        docs[-1].append(tuple(zip(*sentence)))
    return docs


def spans_of(tags):
    out, start = [], None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and (not tag.startswith("I-")):
            out.append((start, i, tags[start][2:]))
            start = None
        if tag.startswith("B-") or (tag.startswith("I-") and start is None):
            start = i
    return [(b, e, KINDS[k]) for b, e, k in out if k in KINDS]


def titles(path):
    with open(path, encoding="utf-8") as f:
        return {w.strip().lower() for line in f if not line.startswith("#") for w in line.split("\t")[0].split() if w.strip()}


def gum(path, title_words):
    """Sentences of (tokens, spaces, names) of one document; a name is the run of proper nouns about a mention's head."""
    out, rows = [], []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("#"):
            continue
        if line:
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
            continue
        if rows:
            out.append(gum_sentence(rows, title_words))
        rows = []
    return out


def gum_sentence(rows, title_words):
    mentions, stack = [], []
    for i, cells in enumerate(rows):
        entity = next((m[7:] for m in cells[9].split("|") if m.startswith("Entity=")), "")
        for part in re.findall(r"\([^()]*\)?|\d+\)|\)", entity):
            if part.startswith("("):
                number, kind = part[1:].rstrip(")").split("-")[:2]
                stack.append((number, kind, i))
                if part.endswith(")"):
                    stack.pop()
                    mentions.append((i, i + 1, kind))
            else:
                number = part[:-1]
                at = next((k for k in range(len(stack) - 1, -1, -1) if not number or stack[k][0] == number), None)
                if at is not None:
                    _, kind, begin = stack.pop(at)
                    mentions.append((begin, i + 1, kind))
    heads = [int(c[6]) - 1 for c in rows]
    proper = [c[4] in ("NNP", "NNPS") for c in rows]
    names, taken = [], set()
    for b, e, kind in sorted(mentions, key=lambda m: m[0] - m[1]):
        head = next((i for i in range(b, e) if not b <= heads[i] < e), None)
        if head is None or not proper[head] or (kind == "person" and rows[head][4] == "NNPS"):
            continue
        inner = {i for x, y, _ in mentions if (x, y) != (b, e) and b <= x and y <= e and not x <= head < y for i in range(x, y)}
        whole = kind == "organization"
        ok = lambda i: b <= i < e and proper[i] and (whole or i not in inner)
        f = t = head
        while ok(f - 1) or (rows[f - 1][1] in "-&" and ok(f - 2)):
            f -= 1
        while True:
            if ok(t + 1):
                t += 1
            elif t + 2 < e and rows[t + 1][1] in ("-", "of", "&", "for") and (whole or rows[t + 1][1] == "-") and ok(t + 2):
                t += 2
            elif t + 3 < e and rows[t + 1][1] == "of" and rows[t + 2][1] == "the" and whole and ok(t + 3):
                t += 3
            else:
                break
        while kind == "person" and f < t and rows[f][1].lower().rstrip(".") in title_words:
            f += 1
        run = set(range(f, t + 1))
        if kind in KINDS and not run & taken and rows[f][1].lower() not in title_words:
            names.append((f, t + 1, KINDS[kind]))
        taken |= run
    after = [not any(m == "SpaceAfter=No" for m in c[9].split("|")) for c in rows]
    return [c[1] for c in rows], after, names


def named(pieces_of, sentences, room=200):
    """Windows of consecutive sentences; a sentence is (tokens, spaces or None, names)."""
    text, names, out = "", [], []

    def close():
        pieces = pieces_of.of(text)[:WINDOW - 2]
        label = np.zeros(len(pieces), dtype=np.int64)
        for b, e, kind in names:
            inside = covering(pieces, [(b, e)])
            for k in inside:
                label[k] = kind + 1
            if inside:
                label[inside[0]] = kind
        if pieces:
            out.append(Window(pieces, (0, len(pieces)), name=label))

    size = 0
    for tokens, after, found in sentences:
        more, offsets = joined(tokens, after)
        grown = len(pieces_of.of(more))
        if text and size + grown > room:
            close()
            text, names, size = "", [], 0
        shift = len(text) + (1 if text else 0)
        text = text + (" " if text else "") + more
        names += [(shift + offsets[b][0], shift + offsets[e - 1][1], k) for b, e, k in found]
        size += grown
    if text:
        close()
    return out


def all_names(data, title_words, rng):
    """(consecutive sentences, room in a window) of all sets with names."""
    out = []
    for name in ("dev", "test"):
        for doc in iob(f"{data}/names/uner/uner-{name}.iob2", 1, 2):
            out.append(([(list(t), None, spans_of(g)) for t, g in doc], 200))
    sentences = [(list(t), None, spans_of(g)) for name in ("train", "dev", "test")
                 for doc in iob(f"{data}/names/politics/{name}.txt", 0, 1) for t, g in doc]
    rng.shuffle(sentences)
    out.append((sentences, 120))
    news = sorted(glob.glob(f"{data}/coref/gum/GUM_news_*.conllu"))
    unseen = set(news[1::2])
    for path in sorted(glob.glob(f"{data}/coref/gum/*.conllu")):
        if path not in unseen:
            out.append((gum(path, title_words), 200))
    return out


def name_windows(pieces_of, documents):
    return [window for sentences, room in documents for window in named(pieces_of, sentences, room)]


# ------------------------------------------------------------------ certainty
def certain(pieces_of, path, column):
    out = []
    for line in lines(path):
        text, offsets = joined(line["text"].split())
        pieces = pieces_of.of(text)[:WINDOW - 2]
        label = np.full((len(pieces), 2), np.nan, dtype=np.float32)
        for target in line["targets"]:
            b, e = target["span1"]
            inside = covering(pieces, [(offsets[b][0], offsets[e - 1][1])])
            if inside:
                label[inside[0], column] = target["label"]
        if pieces:
            out.append(Window(pieces, (0, len(pieces)), certainty=label))
    return out
