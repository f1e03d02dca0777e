"""Fewer bits: word embeddings in four, matrix products in eight with activations measured at run time."""
import numpy as np
import torch
from onnx import TensorProto, helper, numpy_helper


def four_bits(weights):
    """Whole numbers from 0 to 15 (8 is zero) and a scale a row, the one of eleven that loses least; and what they stand for."""
    largest = weights.abs().amax(1, keepdim=True).clamp(min=1e-8)
    best = None
    for part in np.linspace(0.4, 1.0, 11):
        scale = largest * float(part) / 7.5
        numbers = torch.clamp(torch.round(weights / scale) + 8, 0, 15)
        back = (numbers - 8) * scale
        error = ((back - weights) ** 2).sum(1, keepdim=True)
        if best is None:
            best = [numbers, scale, back, error]
        else:
            better = error < best[3]
            best = [torch.where(better, new, old) for new, old in zip((numbers, scale, back, error), best)]
    return best[0], best[1], best[2]


def eight_bits(weights):
    """Whole numbers from -64 to 64 and a scale a column. Sums of two products of seven and eight bits fit 16: they never saturate."""
    scale = np.maximum(np.abs(weights).max(0), 1e-8) / 64
    return np.clip(np.round(weights / scale), -64, 64).astype(np.int8), scale.astype(np.float32)


def quantise(model, words):
    """The same graph with its big matrix products and its word embeddings in whole numbers."""
    graph = model.graph
    values = {tensor.name: tensor for tensor in graph.initializer}
    made, measured = [], {}

    def add(name, array):
        made.append(numpy_helper.from_array(array, name))
        return name

    nodes = []
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in values and np.prod(values[node.input[1]].dims) >= 4096:
            weights = numpy_helper.to_array(values[node.input[1]])
            if weights.ndim == 2:
                nodes += whole_product(node, weights, add, measured)
                continue
        if node.op_type == "Gather" and node.input[0] in values and list(values[node.input[0]].dims) == list(words.shape):
            nodes += packed_words(node, words, add)
            continue
        nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept + made)
    # Names are of no use to who runs it.
    for node in graph.node:
        node.doc_string = ""
    return model


def whole_product(node, weights, add, measured):
    """x · W as MatMulInteger; x is measured once for all products that read it."""
    x, out = node.input[0], node.output[0]
    numbers, scale = eight_bits(weights)
    name = node.input[1]
    nodes = []
    if x not in measured:
        measured[x] = (f"{x}_q", f"{x}_scale", f"{x}_zero")
        nodes.append(helper.make_node("DynamicQuantizeLinear", [x], list(measured[x])))
    quantised, x_scale, zero = measured[x]
    nodes += [
        helper.make_node("MatMulInteger", [quantised, add(f"{name}_q", numbers), zero], [f"{out}_i"]),
        helper.make_node("Cast", [f"{out}_i"], [f"{out}_f"], to=TensorProto.FLOAT),
        helper.make_node("Mul", [x_scale, add(f"{name}_s", scale)], [f"{out}_s"]),
        helper.make_node("Mul", [f"{out}_f", f"{out}_s"], [out]),
    ]
    return nodes


def packed_words(node, words, add):
    """Two numbers of four bits a byte: the first half of the row in the high ones, the second in the low ones."""
    numbers, scale, _ = four_bits(words)
    half = words.shape[1] // 2
    numbers = numbers.numpy().astype(np.uint8)
    packed = numbers[:, :half] * 16 + numbers[:, half:]
    ids, out = node.input[1], node.output[0]
    float32 = lambda value: np.array(value, np.float32)
    return [
        helper.make_node("Gather", [add("words_packed", packed), ids], ["w_bytes"]),
        helper.make_node("Cast", ["w_bytes"], ["w_both"], to=TensorProto.FLOAT),
        helper.make_node("Mul", ["w_both", add("w_sixteenth", float32(1 / 16))], ["w_shifted"]),
        helper.make_node("Floor", ["w_shifted"], ["w_high"]),
        helper.make_node("Mul", ["w_high", add("w_sixteen", float32(16))], ["w_back"]),
        helper.make_node("Sub", ["w_both", "w_back"], ["w_low"]),
        helper.make_node("Concat", ["w_high", "w_low"], ["w_numbers"], axis=-1),
        helper.make_node("Sub", ["w_numbers", add("w_eight", float32(8))], ["w_centred"]),
        helper.make_node("Gather", [add("words_scale", scale.numpy().astype(np.float32)), ids], ["w_scale"]),
        helper.make_node("Mul", ["w_centred", "w_scale"], [out]),
    ]
