#!/usr/bin/env python3
"""The judge's weights out of the file that ships, to go on training from: what export.py packed into 8 bits, a scale per column.
`unpack.py PAIRS_ONNX OUT`"""
import sys

import onnx
import torch
from onnx import numpy_helper

from model import Judge, Reader


def main():
    graph = onnx.load(sys.argv[1]).graph
    tensors = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    state = {name: t for name, t in tensors.items() if not name.endswith(("_q", "_s"))}
    bias = {name: node for node in graph.node if node.op_type == "Add" for name in node.input}
    for node in graph.node:
        packed = node.input[1] if node.op_type == "MatMul" else ""
        if packed + "_q" in tensors:
            added = next(name for name in bias[node.output[0]].input if name in tensors)
            state[added.removesuffix("bias") + "weight"] = (tensors[packed + "_q"] * tensors[packed + "_s"]).T
    word = "judge.encoder.word.weight"
    state[word] = tensors[word + "_q"] * tensors[word + "_s"]
    judge = Judge(Reader())
    wanted = judge.state_dict()
    judge.load_state_dict({name: torch.tensor(state["judge." + name]).view(t.shape) for name, t in wanted.items()})
    torch.save(judge.state_dict(), sys.argv[2])


if __name__ == "__main__":
    main()
