#!/usr/bin/env python3
"""Writes the files that ship: trunk.onnx (the encoder's first layers), tags.onnx (its last, with the tags), roles.onnx,
pairs.onnx (the judge), vocabulary.txt, labels.tsv, SHA256SUMS.

Weights and the word table are kept in 8 bits, a scale per column. Products with weights of a shape in --keep run in 32
bits, their weights unpacked as the file is loaded; in the others the inputs are quantised too, as they come, and the
weights use 7 bits so that no processor's sums overflow.
`export.py --jar JAR --weights FILE --judge FILE --out DIR [--keep KIND]`"""
import argparse
import hashlib
import os

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

import data
import decode
from model import NAMES, PAIRS, TRUNK, Judge, Reader, through
from pieces import vocabulary

OPSET = 14
WEIGHT_STEPS = 63
WIDE = (384, 1536)
# Which products run in 32 bits.
KEEP = {"none": lambda shape: False, "all": lambda shape: True,
        "heads": lambda shape: not all(n in WIDE for n in shape),
        "down": lambda shape: shape == [1536, 384] or not all(n in WIDE for n in shape)}


class Trunk(torch.nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.encoder = reader.encoder

    def forward(self, ids, marks, mask):
        return self.encoder.trunk(ids, marks, mask)


class Tags(torch.nn.Module):
    def __init__(self, reader):
        super().__init__()
        self.reader = reader

    def forward(self, trunk, mask):
        hidden = through(self.reader.encoder.layers[TRUNK:], trunk, mask)
        cues, names, sure = self.reader.tags(hidden)
        return hidden, cues.softmax(-1), names.softmax(-1), sure[..., 0]


class Pairs(torch.nn.Module):
    def __init__(self, judge):
        super().__init__()
        self.judge = judge

    def forward(self, trunk, mask):
        return self.judge(trunk, mask).softmax(-1)


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


def labels(path):
    rows = [("window", data.WINDOW), ("context", data.CONTEXT), ("names", ",".join(NAMES)), ("pairs", ",".join(PAIRS)), ("cue", decode.CUE),
            ("inside", decode.INSIDE), ("source-best", decode.SOURCE_BEST), ("source-run", decode.SOURCE_RUN),
            ("content", decode.CONTENT), ("hole", decode.HOLE), ("batch", 2048)]
    with open(path, "w") as f:
        f.write("# source: training/reader/export.py; what the model's numbers mean\n")
        f.writelines(f"{k}\t{v}\n" for k, v in rows)


def main():
    a = argparse.ArgumentParser()
    for flag in ("--jar", "--weights", "--judge", "--out"):
        a.add_argument(flag, required=True)
    a.add_argument("--keep", choices=sorted(KEEP), default="down", help="products left in full precision")
    args = a.parse_args()
    os.makedirs(args.out, exist_ok=True)
    reader = Reader()
    reader.load_state_dict(torch.load(args.weights))
    reader.eval()
    judge = Judge(reader)
    judge.load_state_dict(torch.load(args.judge))
    judge.eval()
    ids = torch.randint(1000, 2000, (2, 19))
    mask = torch.ones_like(ids)
    two = {0: "windows", 1: "pieces"}
    keep = KEEP[args.keep]
    # The small graphs, whose answers are few and near each other, lose more by it; so does the trunk that they stand on.
    full = KEEP["all"] if args.keep != "none" else KEEP["none"]
    write(Trunk(reader), (ids, torch.zeros_like(ids), mask), ["ids", "marks", "mask"], ["trunk"],
          {n: two for n in ("ids", "marks", "mask", "trunk")}, f"{args.out}/trunk.onnx", full)
    hidden = torch.randn(2, 19, 384)
    write(Tags(reader), (hidden, mask), ["trunk", "mask"], ["hidden", "cues", "names", "sure"],
          {n: two for n in ("trunk", "mask", "hidden", "cues", "names", "sure")}, f"{args.out}/tags.onnx", keep)
    write(Pairs(judge), (hidden, mask), ["trunk", "mask"], ["pairs"], {"trunk": two, "mask": two, "pairs": {0: "windows"}},
          f"{args.out}/pairs.onnx", full)
    window = torch.tensor([0, 1, 1])
    per = {0: "cues"}
    write(Roles(reader), (hidden, mask, window, window + 2, window + 3), ["hidden", "mask", "window", "first", "last"],
          ["roles"], {"hidden": two, "mask": two, "window": per, "first": per, "last": per, "roles": {0: "cues", 1: "pieces"}},
          f"{args.out}/roles.onnx", full)
    words = sorted(vocabulary(args.jar).items(), key=lambda w: w[1])
    with open(f"{args.out}/vocabulary.txt", "w", encoding="utf-8") as f:
        f.writelines(w + "\n" for w, _ in words)
    labels(f"{args.out}/labels.tsv")
    with open(f"{args.out}/SHA256SUMS", "w") as f:
        for name in ("trunk.onnx", "tags.onnx", "roles.onnx", "pairs.onnx", "vocabulary.txt", "labels.tsv"):
            f.write(hashlib.sha256(open(f"{args.out}/{name}", "rb").read()).hexdigest() + "  " + name + "\n")


if __name__ == "__main__":
    main()
