"""Texts as word pieces: uncased WordPiece that keeps character offsets, marks that an uncased vocabulary is blind to,
and windows. The engine's package `annotate.trained` does the same in Java; `golden.py` writes the set that holds
the two together."""
import json
import unicodedata
import zipfile

CLS, SEP, UNK, PAD = "[CLS]", "[SEP]", "[UNK]", "[PAD]"
LONGEST_WORD = 100
CAPITAL, UPPER, LINE, QUOTED = 1, 2, 4, 8
MARKS = 16


class Piece:
    __slots__ = ("id", "begin", "end", "mark", "line")

    def __init__(self, id, begin, end, mark):
        self.id, self.begin, self.end, self.mark = id, begin, end, mark


def vocabulary(jar):
    with zipfile.ZipFile(jar) as z:
        return json.load(z.open(next(n for n in z.namelist() if n.endswith("tokenizer.json"))))["model"]["vocab"]


def is_punctuation(c):
    o = ord(c)
    return 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126 or unicodedata.category(c)[0] == "P"


def is_ideograph(c):
    o = ord(c)
    return 0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF


def words(text):
    """Runs of characters between white space; punctuation and ideographs stand alone. Yields (begin, end)."""
    start = None
    for i, c in enumerate(text):
        alone = is_punctuation(c) or is_ideograph(c)
        if alone or c.isspace():
            if start is not None:
                yield start, i
                start = None
            if alone:
                yield i, i + 1
        elif start is None:
            start = i
    if start is not None:
        yield start, len(text)


def normal(c):
    """A character's lower-case letters without accents; nothing for controls and formats."""
    if unicodedata.category(c) in ("Cc", "Cf", "Co", "Cs"):
        return ""
    return "".join(d.lower() for d in unicodedata.normalize("NFD", c) if unicodedata.category(d) != "Mn")


class Pieces:
    def __init__(self, vocab):
        self.vocab = vocab
        self.cls, self.sep, self.unk, self.pad = (vocab[t] for t in (CLS, SEP, UNK, PAD))
        self.cache = {}

    def split(self, word):
        """(vocabulary id, begin, end) of each piece of a normalised word, offsets within it."""
        if word in self.cache:
            return self.cache[word]
        out, at = [], 0
        if len(word) > LONGEST_WORD:
            out = [(self.unk, 0, len(word))]
            at = len(word)
        while at < len(word):
            end = len(word)
            while end > at and (word[at:end] if at == 0 else "##" + word[at:end]) not in self.vocab:
                end -= 1
            if end == at:
                out = [(self.unk, 0, len(word))]
                break
            out.append((self.vocab[word[at:end] if at == 0 else "##" + word[at:end]], at, end))
            at = end
        self.cache[word] = out
        return out

    def of(self, text):
        """The pieces of a text, with offsets into it and marks: capital, all capitals, first of a line, in quotes."""
        out, quoted, seen = [], False, 0
        for b, e in words(text):
            line = not out or "\n" in text[seen:b]
            seen = e
            if line:
                quoted = False
            word = text[b:e]
            if word == "\u201c":
                quoted = True
            elif word == '"':
                quoted = not quoted
            mark = (LINE if line else 0) | (QUOTED if quoted else 0)
            if word[0].isupper():
                mark |= CAPITAL
                if len(word) > 1 and word.isupper():
                    mark |= UPPER
            if word == "\u201d":
                quoted = False
            letters, origin = [], []
            for k, c in enumerate(word):
                for d in normal(c):
                    letters.append(d)
                    origin.append(b + k)
            for id, f, t in self.split("".join(letters)):
                out.append(Piece(id, origin[f], origin[t - 1] + 1, mark))
        return out


def is_end(text, piece):
    return text[piece.end - 1] in ".!?\u201d\""


def is_cut(text, pieces, at):
    return is_end(text, pieces[at - 1]) and not is_end(text, pieces[at])


def cores(text, pieces, size, first=None):
    """Cuts pieces into cores of at most `size`: at a line's start, else behind a sentence's end, else anywhere."""
    out, at = [], 0
    while at < len(pieces):
        room = first if first and not out else size
        end = min(len(pieces), at + room)
        if end < len(pieces):
            lower = at + room // 2
            cut = next((i for i in range(end, lower, -1) if pieces[i].mark & LINE), None)
            if cut is None:
                cut = next((i for i in range(end, lower, -1) if is_cut(text, pieces, i)), end)
            end = cut
        out.append((at, end))
        at = end
    return out


SENTENCE_CUT, WORD_CUT, ATTENTION = 4, 40, 2304  # the engine's `running.tsv`


def cheapest_cores(text, pieces, room, context):
    """Of all cuts into cores that are read, with their context, in at most `room` pieces, the one that costs least to read."""
    size = len(pieces)
    cost, begin = [0.0] + [float("inf")] * size, [0] * (size + 1)
    for end in range(1, size + 1):
        cut = 0
        if end < size and not pieces[end].mark & LINE:
            cut = SENTENCE_CUT if is_cut(text, pieces, end) else WORD_CUT
        to = min(size, end + context)
        for a in range(end - 1, -1, -1):
            read = to - max(0, a - context)
            if read > room:
                break
            whole = cost[a] + cut + (read + read * read / ATTENTION)
            if whole < cost[end]:
                cost[end], begin[end] = whole, a
    out = []
    while size > 0:
        out.append((begin[size], size))
        size = begin[size]
    return out[::-1]
