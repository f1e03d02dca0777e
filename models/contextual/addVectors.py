"""Adds the output `vectors` to a reader.onnx that was exported without it, and writes its new id into reader.json. See net.py, WithVectors.

/usr/bin/python3 addVectors.py --weights models/contextual/weights
"""
import argparse
import hashlib
import json
import os
import re

import onnx
from onnx import TensorProto, helper, numpy_helper
import numpy as np

WIDTH = 384


def last_norms(graph):
    """What each layer gives: the output of its second normalisation, by the number of the layer."""
    found = {}
    for node in graph.node:
        named = [re.search(r"layers\.(\d+)\.norm2\.weight$", name) for name in node.input]
        for match in filter(None, named):
            found[int(match[1])] = node.output[0]
    return [found[at] for at in range(len(found))]


def mean_of_pieces(x, at):
    return [
        helper.make_node("Mul", [x, "v_real"], [f"v_seen_{at}"]),
        helper.make_node("ReduceSum", [f"v_seen_{at}", "v_pieces"], [f"v_sum_{at}"], keepdims=0),
        helper.make_node("Div", [f"v_sum_{at}", "v_count"], [f"v_mean_{at}"]),
    ]


def add_vectors(model):
    """The same graph with one more output: the means of every second layer, beside each other."""
    graph = model.graph
    if any(output.name == "vectors" for output in graph.output):
        raise SystemExit("It has the output `vectors` already.")
    outputs = last_norms(graph)
    if not outputs:
        raise SystemExit("It has no layers that are called as in net.py.")
    # As `pooled_layers` in net.py, which would need torch here.
    layers = sorted({*range(1, len(outputs), 2), len(outputs) - 1})
    graph.initializer.extend(
        numpy_helper.from_array(np.array([at], np.int64), name) for name, at in (("v_pieces", 1), ("v_last", 2))
    )
    graph.node.extend(
        [
            helper.make_node("Cast", ["mask"], ["v_mask"], to=TensorProto.FLOAT),
            helper.make_node("Unsqueeze", ["v_mask", "v_last"], ["v_real"]),
            helper.make_node("ReduceSum", ["v_real", "v_pieces"], ["v_count"], keepdims=0),
            *(node for at in layers for node in mean_of_pieces(outputs[at], at)),
            helper.make_node("Concat", [f"v_mean_{at}" for at in layers], ["vectors"], axis=-1),
        ]
    )
    width = WIDTH * len(layers)
    graph.output.append(helper.make_tensor_value_info("vectors", TensorProto.FLOAT, ["n", width]))
    onnx.checker.check_model(model)
    return width


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", required=True, help="the folder of reader.onnx and reader.json")
    folder = parser.parse_args().weights
    network, about = os.path.join(folder, "reader.onnx"), os.path.join(folder, "reader.json")
    model = onnx.load(network)
    width = add_vectors(model)
    data = model.SerializeToString(deterministic=True)
    with open(about, encoding="utf8") as file:
        settings = json.load(file)
    settings["id"] = hashlib.sha256(data).hexdigest()[:16]
    # Behind the names, where export.py puts it.
    order = [key for key in settings if key != "vectors"]
    order.insert(order.index("names") + 1, "vectors")
    settings["vectors"] = width
    for path, content in ((network, data), (about, (json.dumps({key: settings[key] for key in order}, indent=2) + "\n").encode())):
        with open(path + ".part", "wb") as file:
            file.write(content)
        os.replace(path + ".part", path)
    print(len(data), "bytes", settings["id"], width)


if __name__ == "__main__":
    main()
