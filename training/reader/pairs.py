"""Pairs of a claim and a passage, with what the passage says of the claim: it follows, it is left open, or it is
contradicted; as (claim, passage, background, label), the background empty where there is none. Some pairs come from sets
made by people, some are written for this project (`written.py`); the others are made here, by shortening, rewording and
bending sentences of reports, anew for each epoch. Words to reword with come from WordNet."""
import glob
import os
import random
import re

import written
from data import WINDOW, Window, lines
from pieces import Piece

FOLLOWS, OPEN, CONTRADICTED, NOT_FOLLOWS = range(4)
TOKEN = re.compile(r"\w+(?:[’'.-]\w+)*|[^\w\s]")
SENTENCE = re.compile(r"(?<=[.!?”\"])\s+(?=[A-Z“\"])|\n+")
AUXILIARY = {"is", "was", "were", "are", "has", "have", "had", "will", "would", "can", "could", "should", "may", "might", "must", "does", "did", "do"}
SMALL = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
HEDGES = {"may": "will", "might": "will", "could": "will", "reportedly": "", "allegedly": "", "possibly": "", "probably": "", "perhaps": "", "likely": "certain", "apparently": ""}
PLANS = [("will",), ("is", "expected", "to"), ("plans", "to"), ("plan", "to"), ("is", "to"), ("are", "to"), ("is", "set", "to"), ("wants", "to"), ("hopes", "to"), ("intends", "to"), ("is", "due", "to"), ("would",), ("are", "expected", "to"), ("was", "expected", "to"), ("threatened", "to"), ("agreed", "to")]
FUTURE = [("will",), ("is", "to"), ("plans", "to"), ("is", "going", "to"), ("intends", "to"), ("is", "set", "to")]
PLAIN = {"U.S.": "US", "U.K.": "UK", "U.N.": "UN", "percent": "per cent", "don’t": "do not", "didn’t": "did not", "won’t": "will not", "can’t": "cannot", "isn’t": "is not", "wasn’t": "was not", "don't": "do not", "didn't": "did not", "won't": "will not", "can't": "cannot", "isn't": "is not", "wasn't": "was not"}
TALK = {"say", "be", "have", "do", "make", "get", "go", "take", "come", "will", "tell"}


class WordNet:
    """First senses alone: words that mean the same, words that mean the contrary, and the forms of verbs."""

    def __init__(self, common, folder="/usr/share/wordnet"):
        """`common` are the words that may be put in place of others."""
        self.synonyms, self.contraries, first, sets = {}, {}, {}, {}
        for kind in ("verb", "adj", "noun", "adv"):
            for line in open(f"{folder}/index.{kind}"):
                if line.startswith(" "):
                    continue
                cells = line.split()
                first[kind, cells[0]] = cells[6 + int(cells[3]) if int(cells[3]) else 6]
            for line in open(f"{folder}/data.{kind}"):
                if line.startswith(" "):
                    continue
                cells = line.split("|")[0].split()
                count = int(cells[3], 16)
                words = [cells[4 + 2 * i].split("(")[0].lower() for i in range(count)]
                at = 4 + 2 * count
                sets[kind, cells[0]] = words
                for p in range(int(cells[at])):
                    sign, to, part, ends = cells[at + 1 + 4 * p:at + 5 + 4 * p]
                    if sign == "!":
                        name = {"v": "verb", "n": "noun", "a": "adj", "s": "adj", "r": "adv"}[part]
                        self.contraries.setdefault((kind, words[int(ends[:2], 16) - 1], cells[0]), []).append((name, to, int(ends[2:], 16) - 1))
        self.base, self.past = {}, {}
        for line in open(f"{folder}/verb.exc"):
            form, base = line.split()[:2]
            self.base[form] = base
            self.past.setdefault(base, []).append(form)
        opposite = {}
        for (kind, word, at), ends in self.contraries.items():
            if first.get((kind, word)) == at and "_" not in word:
                opposite[kind, word] = [sets[k, to][i] for k, to, i in ends if sets[k, to][i] in common]
        self.contraries = {k: v for k, v in opposite.items() if v}
        for (kind, word), at in first.items():
            same = [w for w in sets.get((kind, at), []) if w != word and w in common and first.get((kind, w)) == at]
            if same and "_" not in word:
                self.synonyms[kind, word] = same
        self.verbs = {w for k, w in first if k == "verb"}
        self.nouns = {w for k, w in first if k == "noun" and w.isalpha() and len(w) > 3}

    def lemma(self, form):
        """(base, ending) of a verb's regular or listed form; None where it is no verb."""
        if form in self.base:
            return self.base[form], "en"
        if form in self.verbs:
            return form, ""
        for ending, cuts in (("ed", ("ed", "d")), ("s", ("s", "es")), ("ing", ("ing",))):
            if form.endswith(ending):
                for cut in cuts:
                    stem = form[:-len(cut)]
                    for base in (stem, stem + "e", stem[:-1] if len(stem) > 3 and stem[-1:] == stem[-2:-1] else stem):
                        if base in self.verbs and len(base) > 2:
                            return base, ending
        return None

    def form(self, base, ending):
        if ending == "":
            return base
        if ending in ("ed", "en"):
            if base in self.past:
                return self.past[base][-1]
            return base + "d" if base.endswith("e") else base[:-1] + "ied" if re.search("[^aeiou]y$", base) else base + "ed"
        if ending == "s":
            return base + "es" if re.search("(s|x|ch|sh|o)$", base) else base[:-1] + "ies" if re.search("[^aeiou]y$", base) else base + "s"
        return (base[:-1] if base.endswith("e") and not base.endswith("ee") else base) + "ing"

    def other(self, table, word, rng):
        """A word in place of `word` in the same form, out of `table`; None where there is none."""
        low = word.lower()
        for kind in ("adj", "adv", "noun"):
            if (kind, low) in table and low not in self.verbs:
                return rng.choice(table[kind, low])
        verb = self.lemma(low)
        if verb and verb[0] not in TALK and ("verb", verb[0]) in table:
            return self.form(rng.choice(table["verb", verb[0]]), verb[1])
        if low.endswith("s") and ("noun", low[:-1]) in table and low[:-1] not in self.verbs:
            return self.form(rng.choice(table["noun", low[:-1]]), "s")
        return None


def tokens(text):
    return TOKEN.findall(text)


def text_of(words):
    out = " ".join(words)
    out = re.sub(r" ([,.;:!?)\]”%’])", r"\1", out)
    out = re.sub(r"([(\[“$€£]) ", r"\1", out).strip(" ,;:-–—")
    out = re.sub(r"\s+", " ", out)
    return out[:1].upper() + out[1:] + ("" if out[-1:] in ".!?”\"" else ".")


def is_name(words, i):
    return i > 0 and words[i][:1].isupper() and words[i - 1] not in ".“\"" and words[i] not in DAYS + MONTHS and words[i] != "I"


def runs(words):
    """(begin, end) of runs of capitalised words."""
    out, i = [], 0
    while i < len(words):
        if is_name(words, i):
            j = i
            while j < len(words) and words[j][:1].isupper() and is_name(words, j):
                j += 1
            out.append((i, j))
            i = j
        i += 1
    return out


class Bender:
    """Each method gives the words of a bent sentence, or None where it finds nothing to bend."""

    def __init__(self, wordnet, rng):
        self.net, self.rng = wordnet, rng

    def number(self, words, names):
        at = [i for i, w in enumerate(words) if re.fullmatch(r"\d[\d,.]*", w) or w.lower() in SMALL[1:]]
        if not at:
            return None
        i = self.rng.choice(at)
        out = list(words)
        if words[i].lower() in SMALL:
            out[i] = self.rng.choice([w for w in SMALL[2:] if w != words[i].lower()])
        else:
            digits = list(words[i])
            places = [k for k, c in enumerate(digits) if c.isdigit()]
            k = self.rng.choice(places)
            digits[k] = self.rng.choice([d for d in "123456789" if d != digits[k]])
            out[i] = "".join(digits)
            if self.rng.random() < 0.2:
                out[i] = out[i] + "0" if out[i][-1].isdigit() else out[i]
        return out

    def name(self, words, names):
        mine = runs(words)
        others = [n for n in names if not set(n) & set(words)]
        if not mine or not others:
            return None
        b, e = self.rng.choice(mine)
        alike = [n for n in others if len(n) == e - b] or others
        return words[:b] + list(self.rng.choice(alike)) + words[e:]

    def negate(self, words, names):
        if "not" in words and self.rng.random() < 0.8:
            i = words.index("not")
            return words[:i] + words[i + 1:]
        if any(w in ("no", "never", "nobody", "without") for w in words):
            return None
        at = [i for i, w in enumerate(words[:-1]) if w in AUXILIARY and words[i + 1] not in ("not",)]
        past = [i for i in range(1, len(words) - 1) if self.is_past(words, i)]
        if past and (not at or self.rng.random() < 0.6):
            i = self.rng.choice(past)
            base = self.net.lemma(words[i])[0]
            return words[:i] + self.rng.choice((["did", "not"], ["did", "not"], ["failed", "to"], ["refused", "to"], ["never"])) [:] + \
                [base] + words[i + 1:]
        if not at:
            return None
        i = at[0] if self.rng.random() < 0.7 else self.rng.choice(at)
        return words[:i + 1] + [self.rng.choice(("not", "not", "not", "never"))] + words[i + 1:]

    def is_past(self, words, i):
        lemma = self.net.lemma(words[i])
        return bool(lemma) and lemma[1] in ("ed", "en") and lemma[0] not in TALK and words[i - 1] not in AUXILIARY \
            and (words[i - 1][:1].isupper() or words[i - 1] in ("he", "she", "they", "it", "who")) and words[i + 1] not in ("by", ",", ".")

    def contrary(self, words, names):
        out = [(i, self.net.other(self.net.contraries, w, self.rng)) for i, w in enumerate(words) if w.islower() and len(w) > 3]
        out = [(i, w) for i, w in out if w]
        if not out:
            return None
        i, w = self.rng.choice(out)
        return words[:i] + [w] + words[i + 1:]

    def roles(self, words, names):
        mine = runs(words)
        pairs = []
        for (b, e), (f, g) in zip(mine, mine[1:]):
            between = words[e:f]
            verb = any(self.net.lemma(w) and (self.net.lemma(w)[1] or w in AUXILIARY) for w in between if w.islower())
            if verb and f - e <= 5 and not set(between) & {"and", "or", ",", "with", "met", "meet", "of"}:
                pairs.append((b, e, f, g))
        if not pairs:
            return None
        b, e, f, g = self.rng.choice(pairs)
        return words[:b] + words[f:g] + words[e:f] + words[b:e] + words[g:]

    def done(self, words, names):
        for plan in self.rng.sample(PLANS, len(PLANS)):
            for i in range(len(words) - len(plan)):
                if tuple(words[i:i + len(plan)]) == plan:
                    verb = words[i + len(plan)]
                    lemma = self.net.lemma(verb)
                    if lemma and lemma[1] == "" and words[i + len(plan)].islower():
                        past = {"be": "was", "have": "had"}.get(verb, self.net.form(verb, "ed"))
                        has = ["has"] if self.rng.random() < 0.4 and verb not in ("be", "have") else []
                        return words[:i] + has + [past] + words[i + len(plan) + 1:]
        return None

    def day(self, words, names):
        at = [(i, s) for i, w in enumerate(words) for s in (DAYS, MONTHS) if w in s]
        if not at:
            return None
        i, s = self.rng.choice(at)
        return words[:i] + [self.rng.choice([d for d in s if d != words[i]])] + words[i + 1:]

    def surer(self, words, names):
        at = [i for i, w in enumerate(words) if w in HEDGES and not (w == "may" and i and words[i - 1] == "in")]
        if not at:
            return None
        i = self.rng.choice(at)
        return words[:i] + ([HEDGES[words[i]]] if HEDGES[words[i]] else []) + words[i + 1:]


class Rewording:
    """Says the same in other words."""

    def __init__(self, wordnet, rng):
        self.net, self.rng = wordnet, rng

    def of(self, words, most):
        out = list(words)
        for _ in range(self.rng.randint(0, most)):
            out = self.rng.choice((self.synonym, self.synonym, self.figure, self.surname, self.plain, self.plan, self.opening))(out) or out
        return out

    def synonym(self, words):
        at = [i for i, w in enumerate(words) if w.islower() and len(w) > 3]
        self.rng.shuffle(at)
        for i in at:
            other = self.net.other(self.net.synonyms, words[i], self.rng)
            if other:
                return words[:i] + [other] + words[i + 1:]
        return None

    def figure(self, words):
        for i, w in enumerate(words):
            if w.isdigit() and 1 < int(w) <= 20:
                return words[:i] + [SMALL[int(w)]] + words[i + 1:]
            if w in SMALL[2:]:
                return words[:i] + [str(SMALL.index(w))] + words[i + 1:]
        return None

    def surname(self, words):
        wide = [(b, e) for b, e in runs(words) if e - b == 2]
        if not wide:
            return None
        b, e = self.rng.choice(wide)
        return words[:b] + words[b + 1:]

    def plain(self, words):
        return [p for w in words for p in PLAIN.get(w, w).split()]

    def plan(self, words):
        for plan in FUTURE[:4]:
            for i in range(len(words) - len(plan)):
                if tuple(words[i:i + len(plan)]) == plan and words[i + len(plan)].islower() and self.net.lemma(words[i + len(plan)]):
                    other = self.rng.choice([f for f in FUTURE if f != plan])
                    return words[:i] + list(other) + words[i + len(plan):]
        return None

    def opening(self, words):
        """Moves "on Tuesday" from the end to the front, or from the front to the end."""
        for i in range(len(words) - 1):
            if words[i].lower() in ("on", "in") and words[i + 1] in DAYS + MONTHS and i > 0:
                return [words[i].capitalize(), words[i + 1], ",", words[0]] + words[1:i] + words[i + 2:]
        return None


def trimmed(words, rng):
    """Without a clause at the end, an aside in commas, or an opening: what is left follows from the whole."""
    commas = [i for i, w in enumerate(words) if w == ","]
    ends = [i for i in commas if i + 1 < len(words) and words[i + 1].lower() in ("which", "who", "after", "as", "while", "but", "and", "with", "where", "when", "although", "because", "according", "adding", "saying")]
    ends += [i for i, w in enumerate(words) if i > 6 and w in ("after", "because", "while", "amid", "despite", "following", "when", "where") and len(words) - i > 3]
    if ends and rng.random() < 0.7:
        cut = rng.choice(ends)
        if cut > 4:
            return words[:cut] + ["."]
    for i, j in zip(commas, commas[1:]):
        if 1 < j - i <= 9 and i > 0 and words[i - 1][:1].isupper() and not {"and", "or"} & set(words[i:j + 3]):
            return words[:i] + words[j + 1:]
    if commas and commas[0] <= 6 and words[0] in ("On", "In", "But", "However", "Meanwhile", "Still", "After", "At") and len(words) - commas[0] > 5:
        return words[commas[0] + 1:]
    return None


def has_verb(words, wordnet):
    return any(w in AUXILIARY or (w.islower() and (wordnet.lemma(w) or ("", ""))[1] in ("ed", "en", "s")) for w in words)


class Reports:
    """Sentences of reports, with the clauses that stand in them as attributed."""

    def __init__(self, folder):
        gold = {g["id"]: g["attributions"] for g in lines(f"{folder}/gold.jsonl")}
        self.reports = []
        for r in lines(f"{folder}/reports.jsonl"):
            text, at, sentences = r["text"], 0, []
            for part in SENTENCE.split(text):
                begin = text.find(part, at)
                at = begin + len(part)
                words = tokens(part)
                if 6 <= len(words) <= 60:
                    told = [(text[a["source"][0][0]:a["source"][-1][1]], text[a["content"][0][0]:a["content"][-1][1]]) for a in gold[r["id"]]
                            if a["source"] and len(a["content"]) == 1 and begin <= a["content"][0][0] and a["content"][0][1] <= at]
                    sentences.append((part.strip(), words, told))
            names = {tuple(words[b:e]) for _, words, _ in sentences for b, e in runs(words) if e - b <= 4}
            if len(sentences) > 3:
                self.reports.append((sentences, sorted(names)))


def claims(sentence, rng):
    """Words of a claim that follows from the sentence."""
    _, words, told = sentence
    choice = rng.random()
    if told and choice < 0.45:
        source, content = rng.choice(told)
        said = [w for w in tokens(content) if w not in ("“", "”", "\"")]
        if said and said[0] == "that":
            said = said[1:]
        if len(said) >= 5:
            if rng.random() < 0.45:
                return tokens(source) + [rng.choice(("said", "says", "stated", "told reporters")), "that"] + said
            return said
    if choice < 0.8:
        return trimmed(words, rng) or words
    return words


def made(reports, wordnet, rng, count, backed=False):
    """`count` pairs made from sentences; where `backed`, half of them with the report's first sentence as background."""
    bender, rewording = Bender(wordnet, rng), Rewording(wordnet, rng)
    bends = [bender.number, bender.name, bender.name, bender.negate, bender.negate, bender.contrary, bender.contrary, bender.roles, bender.done, bender.done, bender.day]
    while count > 0:
        sentences, names = rng.choice(reports.reports)
        i = rng.randrange(len(sentences))
        text, words, _ = sentences[i]
        before = sentences[i - 1][0] + " " if i and rng.random() < 0.4 else ""
        behind = " " + sentences[i + 1][0] if i + 1 < len(sentences) and rng.random() < 0.15 else ""
        passage = before + text + behind
        claim = claims(sentences[i], rng)
        kind = rng.random()
        label = FOLLOWS
        if kind < 0.42:
            bent = next((b for b in (bend(claim, names) for bend in rng.sample(bends, len(bends))) if b), None)
            if not bent:
                continue
            claim, label = bent, CONTRADICTED
        elif kind < 0.48:
            claim, label = bender.surer(claim, names), OPEN
        elif kind < 0.56:
            short = trimmed(words, rng)
            claim, label = words, OPEN
            if short:
                passage = before + text_of(short)
            else:
                continue
        elif kind < 0.64:
            others = [(len(set(words) & set(o[1])), k) for k, o in enumerate(sentences) if abs(k - i) > 1]
            if others:
                claim, label = claims(sentences[max(others)[1]], rng), OPEN
        if not claim or len(claim) < 5 or not has_verb(claim, wordnet):
            continue
        claim = rewording.of(claim, 4 if label == FOLLOWS else 2)
        if text_of(claim) == text_of(words) and label == CONTRADICTED:
            continue
        count -= 1
        lead = sentences[0][0] if backed and i > 1 and label != OPEN and rng.random() < 0.5 else ""
        yield text_of(claim), passage, lead, label


def sick(path):
    labels = {"ENTAILMENT": FOLLOWS, "NEUTRAL": OPEN, "CONTRADICTION": CONTRADICTED}
    with open(path, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f]
    return [(r[2], r[1], "", labels[r[4]]) for r in rows if r[4] in labels]


def msr(path):
    with open(path, encoding="utf-8-sig") as f:
        rows = [line.rstrip("\n").split("\t") for line in f]
    return [(r[3], r[4], "", FOLLOWS if r[0] == "1" else NOT_FOLLOWS) for r in rows if r[0] in ("0", "1")]


def held_out(data, wordnet, written_folder):
    """What the model is scored on and never sees."""
    made_here = made(Reports(f"{data}/attribution/dev"), wordnet, random.Random(11), 2000)
    stories = {f"written, {name}": written.story_pairs(written.stories(f"{written_folder}/{name}"), random.Random(5), 2)
               for name in ("held-out-stories", "unseen-stories", "held-out-fine", "held-out-voices", "held-out-near")}
    return {"SICK test": sick(f"{data}/relations/sts/sick2014/SICK_test_annotated.txt"),
            "MSR test": msr(f"{data}/relations/msr/msr-para-test.tsv"), "made from attribution/dev": list(made_here), "written": written.held_out(written_folder)} | stories


def judged(data):
    """Pairs that people judged: SICK, MSR, and headlines and news of STS."""
    out = [p for name in ("train", "trial") for p in sick(f"{data}/relations/sts/sick2014/SICK_{name}.txt")]
    for name in ("train", "val"):
        for claim, passage, _, label in msr(f"{data}/relations/msr/msr-para-{name}.tsv"):
            out += [(claim, passage, "", label), (passage, claim, "", label)]
    for path in sorted(glob.glob(f"{data}/relations/sts/semeval-sts/201[1-5]/*.tsv")):
        if "MSRpar" in os.path.basename(path):
            continue
        for line in open(path, encoding="utf-8"):
            cells = line.rstrip("\n").split("\t")
            if len(cells) < 3 or not cells[0]:
                continue
            score = float(cells[0])
            if score >= 4 or score <= 3:
                out.append((cells[1], cells[2], "", FOLLOWS if score >= 4 else NOT_FOLLOWS))
    return out


def windows(pieces_of, pairs):
    """A pair as one window: the claim, a separator, the passage, and behind another separator the background, if any."""
    out = []
    for claim, passage, background, label in pairs:
        both = pieces_of.of(claim)[:WINDOW // 2] + [Piece(pieces_of.sep, 0, 0, 0)] + pieces_of.of(passage)
        if background:
            both += [Piece(pieces_of.sep, 0, 0, 0)] + pieces_of.of(background)
        out.append(Window(both[:WINDOW - 2], None, pair=label))
    return out


if __name__ == "__main__":
    import sys
    rng = random.Random(3)
    reports = Reports(f"{sys.argv[1]}/attribution/train")
    for claim, passage, lead, label in made(reports, WordNet({}), rng, 25):
        print(label, "|", claim, "\n    ", passage, "\n    ", lead)
    print(len(judged(sys.argv[1])))
