#!/usr/bin/env python3
"""Scores what the task `own` predicted against the truth that lies beside this file. Python 3.8, no packages.

usage: bench/own/score.py PREDICTIONS.jsonl [--errors]

A prediction line is {"id", "story"} for a report, {"a", "b"} for a copy, or {"id", "verdict", "origins"} for a claim.

verdicts      right, or one that the truth accepts as well
origins       counts right, over claims whose verdict is corroborated, single-origin or disputed
distorted     claims with a changed sense that came back corroborated or single-origin; none may
stories       B-cubed; a report without a line stands alone
copies        pairs in either order; those marked `either` in the truth count neither way
"""
import collections
import json
import pathlib
import sys

TRUTH = pathlib.Path(__file__).resolve().parent
SUPPORTED = ("corroborated", "single-origin")
COUNTED = SUPPORTED + ("disputed",)


def rows(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def share(name, right, of):
    print(f"{name:<34} {right}/{of} = {right / of if of else 0:.3f}")


def f1(precision, recall):
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def prf(name, precision, recall):
    print(f"{name:<34} P {precision:.3f}  R {recall:.3f}  F1 {f1(precision, recall):.3f}")


def is_right(claim, verdict):
    return verdict == claim["verdict"] or verdict in claim.get("accept", [])


def counts_right(claim, answer):
    """The count of the truth; with another verdict that is as good, the count that goes with it."""
    other = {"single-origin": 1, "contradicted": 0, "not-found": 0}.get(answer["verdict"])
    if answer["verdict"] in claim.get("accept", []) and other is not None:
        return answer["origins"] == other
    return answer["origins"] in [claim["origins"]] + claim.get("acceptOrigins", [])


def claims(answers):
    truth = rows(TRUTH / "gold-claims.jsonl")
    missing = [claim["id"] for claim in truth if claim["id"] not in answers]
    if missing:
        print(f"missing answers: {len(missing)} of {len(truth)} (scored as wrong)")
    nothing = {"verdict": "none", "origins": -1, "because": "", "evidence": []}
    pairs = [(claim, answers.get(claim["id"], nothing)) for claim in truth]
    share("verdicts right", sum(is_right(c, a["verdict"]) for c, a in pairs), len(pairs))
    for verdict in COUNTED + ("contradicted", "not-found"):
        group = [(c, a) for c, a in pairs if c["verdict"] == verdict]
        share(f"  {verdict}", sum(is_right(c, a["verdict"]) for c, a in group), len(group))
        got = collections.Counter(a["verdict"] for _, a in group)
        print("      answered: " + ", ".join(f"{n} {v}" for v, n in got.most_common()))
    counted = [(c, a) for c, a in pairs if c["verdict"] in COUNTED]
    share("origin counts right", sum(counts_right(c, a) for c, a in counted), len(counted))
    distorted = [(c, a) for c, a in pairs if c["distorted"]]
    share("distorted claims supported", sum(a["verdict"] in SUPPORTED for _, a in distorted), len(distorted))
    for kind in sorted({c["distorted"] for c, _ in distorted}):
        group = [a for c, a in distorted if c["distorted"] == kind]
        share(f"  {kind}", sum(a["verdict"] in SUPPORTED for a in group), len(group))
    faithful = [(c, a) for c, a in pairs if not c["distorted"]]
    share("faithful claims right", sum(is_right(c, a["verdict"]) for c, a in faithful), len(faithful))
    return pairs


def stories(predicted):
    truth = {row["id"]: row["story"] for row in rows(TRUTH / "gold-stories.jsonl")}
    guess = {report: predicted.get(report, "alone:" + report) for report in truth}
    ours, theirs = collections.defaultdict(set), collections.defaultdict(set)
    for report in truth:
        ours[truth[report]].add(report)
        theirs[guess[report]].add(report)
    both = {r: len(ours[truth[r]] & theirs[guess[r]]) for r in truth}
    prf("stories B-cubed", sum(both[r] / len(theirs[guess[r]]) for r in truth) / len(truth),
        sum(both[r] / len(ours[truth[r]]) for r in truth) / len(truth))
    return [sorted(group) for group in theirs.values() if group not in ours.values()]


def copies(predicted):
    truth = {frozenset((row["a"], row["b"])): row["kind"] for row in rows(TRUTH / "gold-copies.jsonl")}
    free = {pair for pair, kind in truth.items() if kind == "either"}
    want, got = set(truth) - free, predicted - free
    right = len(want & got)
    prf("copies", right / len(got) if got else 0.0, right / len(want))
    return [("missed", sorted(pair)) for pair in want - got] + [("made up", sorted(pair)) for pair in got - want]


def tell(pairs, groups, wrong_copies):
    for claim, answer in pairs:
        if not is_right(claim, answer["verdict"]) or claim["verdict"] in COUNTED and not counts_right(claim, answer):
            print(f"\n{claim['id']} {claim['story']}: {claim['claim']}")
            print(f"    truth   {claim['verdict']} {claim['origins']} {claim['distorted'] or ''}: {claim['why']}")
            print(f"    answer  {answer['verdict']} {answer['origins']}: {answer['because']}")
            for found in answer["evidence"][:4]:
                print(f"      {found['stance']:<8} {found['report']} [{found['origin']}] {found['text']}")
    for group in groups:
        print("story that is none: " + " ".join(group))
    for what, pair in wrong_copies:
        print(f"copy {what}: " + " ".join(pair))


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--errors"]
    if len(arguments) != 1:
        sys.exit(__doc__)
    lines = rows(arguments[0])
    groups = stories({line["id"]: line["story"] for line in lines if "story" in line})
    wrong_copies = copies({frozenset((line["a"], line["b"])) for line in lines if "a" in line})
    pairs = claims({line["id"]: line for line in lines if "verdict" in line})
    if "--errors" in sys.argv:
        tell(pairs, groups, wrong_copies)
    print(f"verdicts_right {sum(is_right(c, a['verdict']) for c, a in pairs) / len(pairs):.4f}")


if __name__ == "__main__":
    main()
