#!/usr/bin/env python3
"""Turns GUM, and news of which somebody judged whom the pronouns mean, into what ClueWriter reads.

usage: pronouns.py GUM_FOLDER NEWS_FOLDER OUT_FOLDER

NEWS_FOLDER holds the reports.jsonl that judged.tsv is of (attribution/train): on each line of that a report's id, where a
pronoun begins, where a name of the person it means, and whether it is for fitting or held out.

Writes reports.jsonl {"id", "text"} and gold.jsonl {"id", "half", "chains": {CHAIN: [head begin]}, "pronouns": [{"begin", "chain"}]};
half is that of bench/prepare-sets for news of GUM ("seen", "unseen"), the genre for the rest, and for the judged "fitted" or
"held-out". Needs Python 3.8, no packages.
"""
import importlib.machinery
import importlib.util
import json
import pathlib
import sys

FORMS = {"he", "him", "his", "she", "her"}


def prepare_sets():
    path = pathlib.Path(__file__).resolve().parents[2] / "bench" / "prepare-sets"
    loader = importlib.machinery.SourceFileLoader("prepare_sets", str(path))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader("prepare_sets", loader))
    loader.exec_module(module)
    return module


def judged(news):
    """The reports with a judged pronoun, and the gold of each."""
    gold = {}
    for line in (pathlib.Path(__file__).parent / "judged.tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, pronoun, person, half = line.split("\t")
            row = gold.setdefault(name, {"id": name, "half": half, "chains": {}, "pronouns": []})
            row["chains"][person] = [int(person)]
            row["pronouns"].append({"begin": int(pronoun), "chain": person})
    with open(news / "reports.jsonl", encoding="utf-8") as lines:
        reports = [{"id": row["id"], "text": row["text"]} for row in map(json.loads, lines) if row["id"] in gold]
    return reports, [gold[report["id"]] for report in reports]


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    sets, folder, out = prepare_sets(), pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[3])
    news = sorted(folder.glob("GUM_news_*.conllu"))
    reports, gold = judged(pathlib.Path(sys.argv[2]))
    for path in sorted(folder.glob("GUM_*.conllu")):
        text, sentences = sets.documents(path)
        chains, pronouns = {}, []
        for mention in sets.mentions_of(sentences):
            tokens = sentences[mention["sentence"]]
            head = tokens[mention["head"]]
            name = sets.name_of(mention, tokens)
            alone = mention["first"] == mention["last"]
            if alone and head["form"].lower() in FORMS:
                pronouns.append({"begin": head["begin"], "chain": mention["chain"]})
            elif name:
                chains.setdefault(mention["chain"], []).append(name[-1]["begin"])
        pronouns = [pronoun for pronoun in pronouns if pronoun["chain"] in chains]
        if pronouns:
            half = ("seen", "unseen")[news.index(path) % 2] if path in news else path.stem.split("_")[1]
            reports.append({"id": path.stem, "text": text})
            gold.append({"id": path.stem, "half": half, "chains": chains, "pronouns": pronouns})
    sets.put(out, reports, gold)


if __name__ == "__main__":
    main()
