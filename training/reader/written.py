"""Pairs written for this project: invented reports, each with claims that follow from it, contradict it or are left open.

A claim is judged by the sentences that decide it; the title, the report's first sentence and the one before stand behind
them as background. Beside another sentence of its report the same claim is open."""
import glob
import random
import re

from data import lines

LABELS = {"follows": 0, "open": 1, "contradicted": 2}


def words_of(text):
    return {w for w in re.findall(r"\w+", text.lower()) if len(w) > 3}


def reports(folder):
    """Those of `train` are for training, those of `held-out` are not."""
    return [r for path in sorted(glob.glob(f"{folder}/*.jsonl")) for r in lines(path)]


def background(report, at, rng):
    """What a reader of the sentence knows: the title, the first sentence and the one before; each may be left out."""
    sentences = report["sentences"]
    before = [0] if at[0] > 0 and rng.random() < 0.9 else []
    before += [at[0] - 1] if at[0] > 1 and rng.random() < 0.6 else []
    title = [report["title"].rstrip(".") + "."] if rng.random() < 0.9 else []
    return " ".join(title + [sentences[i] for i in before])


def beside(report, claim, rng):
    """A sentence that does not decide the claim: as often the one that shares most words with it as any other."""
    others = [i for i in range(len(report["sentences"])) if i not in claim["at"]]
    if not others:
        return None
    if rng.random() < 0.5:
        own = words_of(claim["claim"])
        return max(others, key=lambda i: len(own & words_of(report["sentences"][i])))
    return rng.choice(others)


def pairs(every, rng, share_beside=0.5):
    """(claim, passage, background, label) of all claims; of some also beside a sentence that does not decide them."""
    out = []
    for report in every:
        for claim in report["claims"]:
            at = sorted(claim["at"]) or [rng.randrange(len(report["sentences"]))]
            passage = " ".join(report["sentences"][i] for i in at)
            out.append((claim["claim"], passage, background(report, at, rng), LABELS[claim["label"]]))
            other = beside(report, claim, rng)
            if other is not None and claim["at"] and rng.random() < share_beside:
                out.append((claim["claim"], report["sentences"][other], background(report, [other], rng), LABELS["open"]))
    return out


def stories(folder):
    """Stories of several reports; a claim names the sentences that it follows from, those that contradict it, and where it has
    `near` those that come nearest to deciding it and yet leave it open. Where a line has no reports, they are those of the story
    of that name in one of the folders beside, or the one retold report of that title."""
    out = reports(folder)
    if all("reports" in story for story in out):
        return out
    beside = {s["story"]: s["reports"] for other in sorted(glob.glob(f"{folder}/../*stories")) + [f"{folder}/../fine"]
              for s in reports(other)}
    beside |= {r["title"]: [r | {"id": "A"}] for r in reports(f"{folder}/../retold")}
    return [story if "reports" in story else story | {"reports": beside[story["story"]]} for story in out]


def story_pairs(every, rng, others=3):
    """(claim, passage, background, label): each claim beside every sentence that decides it, and beside `others` that leave it
    open, most of them those that share most words with it; the background as for reports."""
    out = []
    for story in every:
        places = {f"{r['id']}{i + 1}": (r, i) for r in story["reports"] for i in range(len(r["sentences"]))}
        words = {p: words_of(r["sentences"][i]) for p, (r, i) in places.items()}
        for claim in story["claims"]:
            told = [(p, 0) for p in claim["follows"]] + [(p, 2) for p in claim["contradicted"]]
            told += [(p, 1) for p in claim.get("near", []) if all(p != q for q, _ in told)]
            own = words_of(claim["claim"])
            # What is nearly a sentence that decides may decide too.
            free = [p for p in places if all(p != q and len(words[p] & words[q]) < 0.6 * len(words[p] | words[q]) for q, _ in told)]
            free.sort(key=lambda p: -len(own & words[p]) - rng.random())
            near = free[:others - 1]
            told += [(p, 1) for p in near + rng.sample(free[others - 1:], min(1, len(free[others - 1:])))]
            for place, label in told:
                report, i = places[place]
                out.append((claim["claim"], report["sentences"][i], background(report, [i], rng), label))
    return out


def held_out(folder):
    return pairs(reports(f"{folder}/held-out"), random.Random(5), 1.0)
