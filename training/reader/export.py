#!/usr/bin/env python3
"""Writes the files that ship: of the reader tags.onnx (the encoder with the tags) and roles.onnx, of the judge pairs.onnx, of
each vocabulary.txt, labels.tsv and SHA256SUMS, in OUT/reader and OUT/judge.

Weights and the word table are kept in 8 bits, a scale per column. Products with weights of a shape in --keep run in 32
bits, their weights unpacked as the file is loaded; in the others the inputs are quantised too, as they come, and the
weights use 7 bits so that no processor's sums overflow.
`export.py --jar JAR [--weights FILE] [--judge FILE] --out DIR [--keep KIND]`; without weights of the one, the other alone is
written."""
import argparse
import hashlib
import os

import numpy as np
import onnx
import onnx.compose
import torch
from onnx import TensorProto, helper, numpy_helper

import data
import decode
from model import NAMES, PAIRS, Judge, Reader, through
from pieces import vocabulary

OPSET = 14
# The reader's first layers run in 32 bits whatever the rest does: all that follows stands on them.
FULL = 5
WEIGHT_STEPS = 63
WIDE = (384, 1536)
# Which products run in 32 bits.
KEEP = {"none": lambda shape: False, "all": lambda shape: True,
        "heads": lambda shape: not all(n in WIDE for n in shape),
        "down": lambda shape: shape == [1536, 384] or not all(n in WIDE for n in shape)}


class First(torch.nn.Module):
    """The reader's first layers."""

    def __init__(self, reader):
        super().__init__()
        self.encoder = reader.encoder

    def forward(self, ids, marks, mask):
        return through(self.encoder.layers[:FULL], self.encoder.words(ids, marks), mask)


class Tags(torch.nn.Module):
    """Its other layers, with the tags."""

    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, first, mask):
        hidden = through(self.reader.encoder.layers[FULL:], first, mask)
        cues, names, sure = self.reader.tags(hidden)
        return hidden, cues.softmax(-1), names.softmax(-1), sure[..., 0]


class Pairs(torch.nn.Module):
    def __init__(self, judge):
        super().__init__()
        self.judge = judge

    def forward(self, ids, marks, mask):
        return self.judge(ids, marks, mask).softmax(-1)


class Roles(torch.nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, hidden, mask, window, first, last):
        return self.reader.roles(hidden, mask, window, first, last).softmax(-1)


def small(graph, keep):
    """Rewrites weight products and the word table to 8 bits, but for products of a shape in `keep`."""
    weights = {t.name: t for t in graph.initializer}
    nodes, gone, quantised = [], set(), {}

    def put(name, array):
        graph.initializer.append(numpy_helper.from_array(array, name))
        return name

    for node in graph.node:
        table = weights.get(node.input[0]) if node.op_type == "Gather" else None
        product = weights.get(node.input[1]) if node.op_type == "MatMul" else None
        if table is not None and np.prod(table.dims) > 1_000_000:
            array = numpy_helper.to_array(table)
            scale = (np.abs(array).max(1, keepdims=True) / 127).astype(np.float32)
            rows = put(table.name + "_q", np.round(array / scale).astype(np.int8))
            scales = put(table.name + "_s", scale)
            out = node.output[0]
            nodes += [helper.make_node("Gather", [rows, node.input[1]], [out + "_q"]),
                      helper.make_node("Cast", [out + "_q"], [out + "_f"], to=TensorProto.FLOAT),
                      helper.make_node("Gather", [scales, node.input[1]], [out + "_s"]),
                      helper.make_node("Mul", [out + "_f", out + "_s"], [out])]
            gone.add(table.name)
        elif product is not None and len(product.dims) == 2 and keep(list(product.dims)):
            if product.name not in gone:
                array = numpy_helper.to_array(product)
                scale = np.maximum(np.abs(array).max(0) / 127, 1e-12).astype(np.float32)
                columns = put(product.name + "_q", np.round(array / scale).astype(np.int8))
                nodes += [helper.make_node("Cast", [columns], [product.name + "_f"], to=TensorProto.FLOAT),
                          helper.make_node("Mul", [product.name + "_f", put(product.name + "_s", scale)], [product.name])]
            nodes.append(node)
            gone.add(product.name)
        elif product is not None and len(product.dims) == 2:
            array = numpy_helper.to_array(product)
            scale = np.maximum(np.abs(array).max(0) / WEIGHT_STEPS, 1e-12).astype(np.float32)
            columns = put(product.name + "_q", np.round(array / scale).astype(np.int8))
            scales = put(product.name + "_s", scale)
            x, out = node.input[0], node.output[0]
            if x not in quantised:
                quantised[x] = [x + "_q", x + "_scale", x + "_zero"]
                nodes.append(helper.make_node("DynamicQuantizeLinear", [x], quantised[x]))
            q, s, z = quantised[x]
            nodes += [helper.make_node("MatMulInteger", [q, columns, z], [out + "_i"]),
                      helper.make_node("Cast", [out + "_i"], [out + "_f"], to=TensorProto.FLOAT),
                      helper.make_node("Mul", [s, scales], [out + "_m"]),
                      helper.make_node("Mul", [out + "_f", out + "_m"], [out])]
            gone.add(product.name)
        else:
            nodes.append(node)
    kept = [t for t in graph.initializer if t.name not in gone]
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes)
    graph.initializer.extend(kept)


def write(module, inputs, names, outputs, axes, path, keep):
    torch.onnx.export(module, inputs, path, input_names=names, output_names=outputs, dynamic_axes=axes,
                      opset_version=OPSET, do_constant_folding=True)
    model = onnx.load(path)
    small(model.graph, keep)
    model.doc_string = ""
    for node in model.graph.node:
        node.doc_string = ""
    onnx.save(model, path)


def join(first, second, path):
    """One graph of two, of which the second takes the output "first" of the first; both take the mask."""
    for at in (first, second):
        graph = onnx.load(at)
        onnx.save(onnx.compose.add_prefix(graph, os.path.basename(at) + "/"), at)
    one, two = (os.path.basename(at) + "/" for at in (first, second))
    model = onnx.compose.merge_models(onnx.load(first), onnx.load(second), [(one + "first", two + "first")])
    plain = {name: name.split("/", 1)[1] for name in [i.name for i in model.graph.input] + [o.name for o in model.graph.output]}
    for node in model.graph.node:
        for names in (node.input, node.output):
            for k, name in enumerate(names):
                names[k] = plain.get(name, name)
    inputs = {plain[i.name]: i for i in model.graph.input}
    for name, value in list(inputs.items()) + [(plain[o.name], o) for o in model.graph.output]:
        value.name = name
    del model.graph.input[:]
    model.graph.input.extend(inputs.values())
    for at in (first, second):
        os.remove(at)
    onnx.save(model, path)


READER = [("window", data.WINDOW), ("context", data.CONTEXT), ("names", ",".join(NAMES)), ("cue", decode.CUE),
          ("inside", decode.INSIDE), ("source-best", decode.SOURCE_BEST), ("source-run", decode.SOURCE_RUN),
          ("content", decode.CONTENT), ("hole", decode.HOLE), ("batch", 2048)]
JUDGE = [("window", data.WINDOW), ("pairs", ",".join(PAIRS))]


def finish(out, jar, labels, graphs):
    """Vocabulary, labels and sums beside the graphs."""
    words = sorted(vocabulary(jar).items(), key=lambda w: w[1])
    with open(f"{out}/vocabulary.txt", "w", encoding="utf-8") as f:
        f.writelines(w + "\n" for w, _ in words)
    with open(f"{out}/labels.tsv", "w") as f:
        f.write("# source: training/reader/export.py; what the model's numbers mean\n")
        f.writelines(f"{k}\t{v}\n" for k, v in labels)
    with open(f"{out}/SHA256SUMS", "w") as f:
        for name in graphs + ["vocabulary.txt", "labels.tsv"]:
            f.write(hashlib.sha256(open(f"{out}/{name}", "rb").read()).hexdigest() + "  " + name + "\n")


TWO = {0: "windows", 1: "pieces"}
TEXT = ["ids", "marks", "mask"]
IDS = torch.randint(1000, 2000, (2, 19))
MASK = torch.ones_like(IDS)


def write_reader(reader, out, keep, full):
    first = f"{out}/first.onnx"
    write(First(reader), (IDS, torch.zeros_like(IDS), MASK), TEXT, ["first"], {n: TWO for n in TEXT + ["first"]}, first, full)
    hidden = torch.randn(2, 19, 384)
    given = ["hidden", "cues", "names", "sure"]
    write(Tags(reader), (hidden, MASK), ["first", "mask"], given, {n: TWO for n in ["first", "mask"] + given}, f"{out}/last.onnx", keep)
    join(first, f"{out}/last.onnx", f"{out}/tags.onnx")
    window = torch.tensor([0, 1, 1])
    per = {0: "cues"}
    write(Roles(reader), (hidden, MASK, window, window + 2, window + 3), ["hidden", "mask", "window", "first", "last"],
          ["roles"], {"hidden": TWO, "mask": TWO, "window": per, "first": per, "last": per, "roles": {0: "cues", 1: "pieces"}},
          f"{out}/roles.onnx", full)


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--out"):
        a.add_argument(flag, required=True)
    a.add_argument("--weights", help="of the reader")
    a.add_argument("--judge", help="weights of the judge")
    a.add_argument("--keep", choices=sorted(KEEP), default="down", help="products left in full precision")
    args = a.parse_args()
    # The graphs whose answers are few and near each other lose more by 8 bits.
    full = KEEP["all"] if args.keep != "none" else KEEP["none"]
    if args.weights:
        reader = Reader()
        reader.load_state_dict(torch.load(args.weights))
        os.makedirs(f"{args.out}/reader", exist_ok=True)
        write_reader(reader.eval(), f"{args.out}/reader", KEEP[args.keep], full)
        finish(f"{args.out}/reader", args.jar, READER, ["tags.onnx", "roles.onnx"])
    if args.judge:
        judge = Judge(Reader())
        judge.load_state_dict(torch.load(args.judge))
        os.makedirs(f"{args.out}/judge", exist_ok=True)
        write(Pairs(judge.eval()), (IDS, torch.zeros_like(IDS), MASK), TEXT, ["pairs"],
              {n: TWO for n in TEXT} | {"pairs": {0: "windows"}}, f"{args.out}/judge/pairs.onnx", full)
        finish(f"{args.out}/judge", args.jar, JUDGE, ["pairs.onnx"])


if __name__ == "__main__":
    main()
