"""What a pair gives away without being understood: how many of the claim's words stand in the passage, and whether only one
of the two negates. The chances of the labels are counted in bins of these, so that the judge need not learn them."""
import math
import re
from collections import Counter

import numpy as np

LABELS, LEAST = 3, 3
NEGATION = re.compile(r"\b(?:not|no|never|none|nobody|nothing|neither|nor|without|cannot)\b|n['’]t\b", re.I)


def content(text):
    return [w for w in re.findall(r"\w+", text.lower()) if len(w) > 3 or w.isdigit()]


def bin_of(claim, passage, background):
    words = content(claim)
    own, all_own = set(content(passage)), set(content(passage + " " + background))
    there = sum(w in own for w in words) / max(1, len(words))
    around = sum(w in all_own for w in words) / max(1, len(words))
    return int(there * 5), int(around * 3), bool(NEGATION.search(claim)) - bool(NEGATION.search(passage))


def log_chances(told):
    """For each of these pairs the logarithms of its labels' chances, given its bin alone. A label that says only "does not
    follow" counts for none."""
    bins = [bin_of(claim, passage, background) for claim, passage, background, _ in told]
    counts = Counter((b, label) for b, (*_, label) in zip(bins, told) if label < LABELS)
    every = Counter(b for b, (*_, label) in zip(bins, told) if label < LABELS)
    out = []
    for b in bins:
        share = [(counts[b, k] + LEAST) / (every[b] + LEAST * LABELS) for k in range(LABELS)]
        out.append(np.array([math.log(s) for s in share], dtype=np.float32))
    return out
