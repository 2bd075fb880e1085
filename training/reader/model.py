"""Two models of one shape: the reader, an encoder with heads for each piece of a text, and the judge, an encoder with a head
for a claim beside a passage. Sizes and names follow BERT; the base weights come out of an ONNX file."""
import copy
import math
import zipfile

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from pieces import MARKS

WIDTH, LAYERS, HEADS, INNER, POSITIONS, VOCAB = 384, 9, 12, 1536, 512, 30522
ROLE_WIDTH, ROLE_HEADS, ROLE_INNER, FAR = 128, 2, 256, 64
NAMES = ["O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place"]
CUES = ["O", "B", "I"]
ROLES = ["none", "source", "content"]
PAIRS = ["follows", "open", "contradicted"]


class Dropout(nn.Module):
    """Dropout whose masks are cut from one pool of drawn numbers: drawing them anew costs an eighth of a step."""

    POOL = 1 << 24
    pools = {}

    def __init__(self, share):
        super().__init__()
        self.share = share

    def forward(self, x):
        if not self.training or not self.share:
            return x
        key = (self.share, x.dtype)
        if key not in Dropout.pools:
            kept = (torch.rand(Dropout.POOL) >= self.share).to(x.dtype)
            Dropout.pools[key] = kept / (1 - self.share)
        at = int(torch.randint(Dropout.POOL - x.numel(), (1,)))
        return x * Dropout.pools[key][at:at + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = Dropout(dropout)

    def forward(self, x, bias):
        b, n, w = x.shape
        split = lambda t: t.view(b, n, self.heads, w // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = torch.matmul(q, k.transpose(-1, -2)) 
        scores = scores * (1 / math.sqrt(w // self.heads)) + bias.to(scores.dtype)
        mixed = torch.matmul(torch.softmax(scores, -1), v).transpose(1, 2).reshape(b, n, w)
        x = self.norm1(x + self.dropout(self.out(mixed)))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(VOCAB, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.mark = nn.Embedding(MARKS, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(WIDTH, HEADS, INNER, dropout) for _ in range(layers))

    def forward(self, ids, marks, mask):
        return through(self.layers, self.words(ids, marks), mask)

    def words(self, ids, marks):
        """What the first layer takes."""
        places = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        return self.dropout(self.norm(self.word(ids) + self.position(places) + self.mark(marks)))


def through(layers, x, mask):
    bias = (mask.to(x.dtype) - 1)[:, None, None, :] * 1e4
    for layer in layers:
        x = layer(x, bias)
    return x


class Reader(nn.Module):
    """Encoder, then per piece: cue, name, certainty; roles per cue; per window of two texts, what one says of the other."""

    def __init__(self, layers=LAYERS, dropout=0.1):
        super().__init__()
        self.encoder = Encoder(layers, dropout)
        self.cue = nn.Sequential(Dropout(dropout), nn.Linear(WIDTH, 256), nn.GELU(), nn.Linear(256, len(CUES)))
        self.name = nn.Sequential(Dropout(dropout), nn.Linear(WIDTH, 256), nn.GELU(), nn.Linear(256, len(NAMES)))
        self.certainty = nn.Sequential(Dropout(dropout), nn.Linear(WIDTH, 128), nn.GELU(), nn.Linear(128, 2))
        self.pair = nn.Sequential(Dropout(dropout), nn.Linear(WIDTH, 256), nn.GELU(), nn.Linear(256, len(PAIRS)))
        self.project = nn.Linear(WIDTH, ROLE_WIDTH)
        self.cue_mark = nn.Embedding(2, ROLE_WIDTH)
        self.distance = nn.Embedding(2 * FAR + 1, ROLE_WIDTH)
        self.condition = nn.Linear(2 * WIDTH, 2 * ROLE_WIDTH)
        self.role_layer = Layer(ROLE_WIDTH, ROLE_HEADS, ROLE_INNER, dropout)
        self.role = nn.Linear(ROLE_WIDTH, len(ROLES))

    def tags(self, hidden):
        return self.cue(hidden), self.name(hidden), self.certainty(hidden)

    def pairs(self, hidden):
        """What a window's second text says of its first."""
        return self.pair(hidden[:, 0])

    def roles(self, hidden, mask, window, first, last):
        """hidden (w, n, d), mask (w, n); per cue its window and its first and last piece."""
        n = hidden.shape[1]
        projected = self.project(hidden)[window]
        ends = torch.cat([hidden[window, first], hidden[window, last]], -1)
        scale, shift = self.condition(ends).unsqueeze(1).chunk(2, -1)
        at = torch.arange(n, device=hidden.device).unsqueeze(0)
        before = (at - first.unsqueeze(1)).clamp(max=0)
        behind = (at - last.unsqueeze(1)).clamp(min=0)
        away = (before + behind).clamp(-FAR, FAR) + FAR
        inside = ((at >= first.unsqueeze(1)) & (at <= last.unsqueeze(1))).long()
        x = projected * (1 + scale) + shift + self.distance(away) + self.cue_mark(inside)
        bias = (mask[window].to(x.dtype) - 1)[:, None, None, :] * 1e4
        return self.role(self.role_layer(x, bias))


class Judge(nn.Module):
    """A window of a claim and a passage in, what the passage says of the claim out. It begins as a copy of a reader."""

    def __init__(self, reader):
        super().__init__()
        self.encoder = copy.deepcopy(reader.encoder)
        self.head = copy.deepcopy(reader.pair)

    def forward(self, ids, marks, mask):
        return self.head(self.encoder(ids, marks, mask)[:, 0])

    def keep_still(self, layers):
        """The words, and so many of the first layers, learn nothing more."""
        still = [self.encoder.word]
        if layers:
            still += [self.encoder.position, self.encoder.mark, self.encoder.norm, *self.encoder.layers[:layers]]
        for part in still:
            part.requires_grad_(False)


def load_base(encoder, jar):
    """Fills the encoder from the fp32 ONNX in the artifact, its first layers; every mark starts as token type 0."""
    import io
    import onnx
    from onnx import numpy_helper
    with zipfile.ZipFile(jar) as z:
        graph = onnx.load_model(io.BytesIO(z.read(next(n for n in z.namelist() if n.endswith(".onnx"))))).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    by_node = {}
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in tensors:
            by_node[node.name.strip("/").replace("/", ".")] = tensors[node.input[1]]

    def put(parameter, array, transpose=False):
        array = array.T if transpose else array
        assert tuple(parameter.shape) == array.shape, (parameter.shape, array.shape)
        parameter.data.copy_(torch.from_numpy(np.array(array, dtype=np.float32)))

    def vector(name):
        return next(v for k, v in tensors.items() if k.endswith(name))

    def weight(name):
        return next(v for k, v in by_node.items() if k.endswith(name + ".MatMul"))

    put(encoder.word.weight, vector("embeddings.word_embeddings.weight"))
    put(encoder.position.weight, vector("embeddings.position_embeddings.weight"))
    kind = vector("embeddings.token_type_embeddings.weight")[0]
    put(encoder.mark.weight, np.tile(kind, (MARKS, 1)))
    put(encoder.norm.weight, vector("embeddings.LayerNorm.weight"))
    put(encoder.norm.bias, vector("embeddings.LayerNorm.bias"))
    for i, layer in enumerate(encoder.layers):
        at = f"encoder.layer.{i}."
        for ours, theirs in ((layer.query, "attention.self.query"), (layer.key, "attention.self.key"),
                             (layer.value, "attention.self.value"), (layer.out, "attention.output.dense"),
                             (layer.up, "intermediate.dense"), (layer.down, "output.dense")):
            if theirs == "output.dense":
                w = next(v for k, v in by_node.items() if k.endswith(f"layer.{i}.output.dense.MatMul"))
            else:
                w = weight(at + theirs)
            put(ours.weight, w, True)
            put(ours.bias, vector(at + theirs + ".bias"))
        put(layer.norm1.weight, vector(at + "attention.output.LayerNorm.weight"))
        put(layer.norm1.bias, vector(at + "attention.output.LayerNorm.bias"))
        put(layer.norm2.weight, vector(at + "output.LayerNorm.weight"))
        put(layer.norm2.bias, vector(at + "output.LayerNorm.bias"))
