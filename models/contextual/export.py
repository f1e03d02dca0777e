"""Writes reader.onnx in eight bits, vocabulary.txt and reader.json from a trained reader. See models/TRAININGS.md.

python3 export.py --reader reader.pt --out models/contextual/weights [--temperature FILE] [--date 2026-11-27]
"""
import argparse
import hashlib
import json
import os

import onnx
import torch

from net import WithVectors, load
from pieces import Pieces
from quantise import quantise
from rows import MAXIMUM, batch, encode, read_rows
from smooth import smooth

INPUTS = {"ids": {0: "n", 1: "t"}, "mask": {0: "n", 1: "t"}, "targets": {0: "n", 1: "k", 2: "t"}, "actor": {0: "n", 1: "t"}}
OUTPUTS = {"issues": {0: "n"}, "stances": {0: "n"}, "attitudes": {0: "n", 1: "k"}, "tone": {0: "n"}, "vectors": {0: "n"}}
EVEN = {"issues": 1.0, "stances": 1.0, "attitudes": 1.0, "tone": 1.0}


def example(pieces):
    n, t, k = 2, 7, 3
    ids = torch.randint(4, pieces, (n, t))
    return ids, torch.ones(n, t, dtype=torch.long), torch.zeros(n, k, t), torch.zeros(n, t)


def some_batches(path, saved):
    pieces = Pieces(saved["vocabulary"])
    items = [encode(row, pieces, MAXIMUM) for row in read_rows(path)[:192]]
    return [batch(items[at : at + 24], saved["issues"])["inputs"] for at in range(0, len(items), 24)]


def width_of(model, output):
    """How many numbers an output has for each text."""
    (found,) = (one for one in model.graph.output if one.name == output)
    return found.type.tensor_type.shape.dim[-1].dim_value


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--reader", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--rows", help="rows that show how large activations get")
    parser.add_argument("--temperature", help="JSON with issues, stances, attitudes, tone")
    parser.add_argument("--date", default="")
    wanted = parser.parse_args()
    os.makedirs(wanted.out, exist_ok=True)
    net, saved = load(wanted.reader)
    words = net.words.weight.detach()
    if wanted.rows:
        smooth(net, some_batches(wanted.rows, saved))
    whole = os.path.join(wanted.out, "reader.fp32.onnx")
    torch.onnx.export(
        WithVectors(net).eval(),
        example(len(saved["vocabulary"])),
        whole,
        input_names=list(INPUTS),
        output_names=list(OUTPUTS),
        dynamic_axes={**INPUTS, **OUTPUTS},
        opset_version=17,
        dynamo=False,
    )
    small = quantise(onnx.load(whole), words)
    os.remove(whole)
    data = small.SerializeToString(deterministic=True)
    with open(os.path.join(wanted.out, "reader.onnx"), "wb") as file:
        file.write(data)
    with open(os.path.join(wanted.out, "vocabulary.txt"), "w", encoding="utf8") as file:
        file.write("\n".join(saved["vocabulary"]) + "\n")
    temperature = EVEN
    if wanted.temperature:
        with open(wanted.temperature, encoding="utf8") as file:
            temperature = json.load(file)
    about = {
        "format": "stancekit-contextual",
        "version": 1,
        "id": hashlib.sha256(data).hexdigest()[:16],
        "issues": saved["issues"],
        "maximumPieces": MAXIMUM,
        "pieces": len(saved["vocabulary"]),
        "names": "kept",
        "vectors": width_of(small, "vectors"),
        "temperature": temperature,
        "card": {"rows": saved["rows"], "seeds": saved["options"].get("seeds", [saved["options"]["seed"]]), "date": wanted.date},
    }
    with open(os.path.join(wanted.out, "reader.json"), "w", encoding="utf8") as file:
        file.write(json.dumps(about, indent=2) + "\n")
    print(len(data), "bytes", about["id"])


if __name__ == "__main__":
    main()
