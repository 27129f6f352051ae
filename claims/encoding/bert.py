"""Which graph do the weights of a BERT encoder belong in?

Word pieces in, a vector for each out: the sum of three embeddings, then layers of attention and a
feed-forward step, each added to what went in and normalised. Names of weights are those of the
model's own file.
Source: Devlin et al. 2019, "BERT", https://arxiv.org/abs/1810.04805; Vaswani et al. 2017,
"Attention Is All You Need", section 3, https://arxiv.org/abs/1706.03762.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

Weights = Mapping[str, NDArray[np.generic]]

OPSET = 17  # the first with LayerNormalization as one node
IR_VERSION = 8  # the format that came with it; any newer runtime reads it
MASKED = -10_000.0  # added to the score of a place that is not read; as in the original


class Graph:
    """The nodes and weights gathered so far."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}

    def add(self, kind: str, inputs: Sequence[str], name: str, **attributes: Any) -> str:
        """Add a node, and return the name of what it gives, which is the node's own."""
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def constant(self, name: str, value: NDArray[Any]) -> str:
        """Keep some numbers under a name; the same name twice means the same numbers."""
        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def weight(self, name: str, *, is_turned: bool = False) -> str:
        """Keep one of the model's weights; turned ones are stored output by input there."""
        value = np.asarray(self.weights[name])
        return self.constant(name, value.T if is_turned else value)

    def linear(self, given: str, name: str) -> str:
        """Multiply by a matrix and add a bias."""
        product = self.add(
            "MatMul", [given, self.weight(f"{name}.weight", is_turned=True)], f"{name}.product"
        )
        return self.add("Add", [product, self.weight(f"{name}.bias")], name)

    def normalised(self, given: str, name: str, epsilon: float) -> str:
        """Bring every vector to mean 0 and variance 1, then scale and shift it."""
        scale, shift = self.weight(f"{name}.weight"), self.weight(f"{name}.bias")
        return self.add("LayerNormalization", [given, scale, shift], name, axis=-1, epsilon=epsilon)


def build(weights: Weights, config: Mapping[str, Any]) -> onnx.ModelProto:
    """Make the graph of a BERT encoder from its weights and its config.json.

    Inputs `input_ids`, `attention_mask` and `token_type_ids`, each texts by word pieces; output
    `last_hidden_state`, texts by word pieces by dimensions.
    Raises: ValueError for a config of another architecture; KeyError for a weight that is missing.
    """
    _refuse_others(config)
    graph = Graph(weights)
    epsilon = float(config["layer_norm_eps"])
    state = _embeddings(graph, epsilon)
    mask = _mask(graph)
    for number in range(config["num_hidden_layers"]):
        name = f"encoder.layer.{number}"
        state = _attention(graph, state, mask, f"{name}.attention", config)
        state = _feed_forward(graph, state, name, epsilon)
    graph.add("Identity", [state], "last_hidden_state")
    return _model(graph, int(config["hidden_size"]))


def _refuse_others(config: Mapping[str, Any]) -> None:
    asked = (
        config.get("model_type"),
        config.get("hidden_act"),
        config.get("position_embedding_type", "absolute"),
    )
    if asked != ("bert", "gelu", "absolute"):
        raise ValueError(f"no graph is known for {' '.join(map(str, asked))}")


def _embeddings(graph: Graph, epsilon: float) -> str:
    """Sum what each word piece, its place and its part of the text stand for."""
    words = graph.add(
        "Gather",
        [graph.weight("embeddings.word_embeddings.weight"), "input_ids"],
        "embeddings.words",
    )
    parts = graph.add(
        "Gather",
        [graph.weight("embeddings.token_type_embeddings.weight"), "token_type_ids"],
        "embeddings.parts",
    )
    shape = graph.add("Shape", ["input_ids"], "length", start=1, end=2)
    first = graph.constant("first", np.array([0], np.int64))
    places = graph.add(
        "Slice",
        [graph.weight("embeddings.position_embeddings.weight"), first, shape, first],
        "embeddings.places",
    )
    both = graph.add("Add", [words, parts], "embeddings.words_and_parts")
    whole = graph.add("Add", [both, places], "embeddings.sum")
    return graph.normalised(whole, "embeddings.LayerNorm", epsilon)


def _mask(graph: Graph) -> str:
    """Make of the places that count what is added to every score of attention."""
    one = graph.constant("one", np.array(1.0, np.float32))
    masked = graph.constant("masked", np.array(MASKED, np.float32))
    counted = graph.add("Cast", ["attention_mask"], "mask.counted", to=TensorProto.FLOAT)
    left_out = graph.add("Sub", [one, counted], "mask.left_out")
    added = graph.add("Mul", [left_out, masked], "mask.added")
    axes = graph.constant("mask.axes", np.array([1, 2], np.int64))
    return graph.add("Unsqueeze", [added, axes], "mask")


def _attention(graph: Graph, state: str, mask: str, name: str, config: Mapping[str, Any]) -> str:
    """Let each word piece look at all others, in several ways at once."""
    heads, size = int(config["num_attention_heads"]), int(config["hidden_size"])
    width = size // heads
    # 0 keeps a length as it is, -1 is worked out.
    split = graph.constant("split", np.array([0, -1, heads, width], np.int64))
    joined = graph.constant("joined", np.array([0, -1, size], np.int64))

    def heads_of(role: str, order: list[int]) -> str:
        flat = graph.linear(state, f"{name}.self.{role}")
        parted = graph.add("Reshape", [flat, split], f"{name}.{role}.split")
        return graph.add("Transpose", [parted], f"{name}.{role}.heads", perm=order)

    query, key = heads_of("query", [0, 2, 1, 3]), heads_of("key", [0, 2, 3, 1])
    value = heads_of("value", [0, 2, 1, 3])
    scale = graph.constant("scale", np.array(math.sqrt(width), np.float32))
    products = graph.add("MatMul", [query, key], f"{name}.products")
    scaled = graph.add("Div", [products, scale], f"{name}.scaled")
    scores = graph.add("Add", [scaled, mask], f"{name}.scores")
    shares = graph.add("Softmax", [scores], f"{name}.shares", axis=-1)
    seen = graph.add("MatMul", [shares, value], f"{name}.seen")
    side = graph.add("Transpose", [seen], f"{name}.side", perm=[0, 2, 1, 3])
    whole = graph.add("Reshape", [side, joined], f"{name}.joined")
    out = graph.linear(whole, f"{name}.output.dense")
    total = graph.add("Add", [out, state], f"{name}.sum")
    return graph.normalised(total, f"{name}.output.LayerNorm", float(config["layer_norm_eps"]))


def _feed_forward(graph: Graph, state: str, name: str, epsilon: float) -> str:
    wide = _gelu(graph, graph.linear(state, f"{name}.intermediate.dense"), name)
    out = graph.linear(wide, f"{name}.output.dense")
    total = graph.add("Add", [out, state], f"{name}.sum")
    return graph.normalised(total, f"{name}.output.LayerNorm", epsilon)


def _gelu(graph: Graph, given: str, name: str) -> str:
    """Source: Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415, the exact form."""
    root = graph.constant("root_of_two", np.array(math.sqrt(2), np.float32))
    half = graph.constant("half", np.array(0.5, np.float32))
    one = graph.constant("one", np.array(1.0, np.float32))
    divided = graph.add("Div", [given, root], f"{name}.gelu.divided")
    erf = graph.add("Erf", [divided], f"{name}.gelu.erf")
    raised = graph.add("Add", [erf, one], f"{name}.gelu.raised")
    times = graph.add("Mul", [given, raised], f"{name}.gelu.times")
    return graph.add("Mul", [times, half], f"{name}.gelu")


def _model(graph: Graph, size: int) -> onnx.ModelProto:
    sizes = ["texts", "pieces"]
    inputs = [
        helper.make_tensor_value_info(name, TensorProto.INT64, sizes)
        for name in ("input_ids", "attention_mask", "token_type_ids")
    ]
    output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*sizes, size])
    made = helper.make_graph(
        graph.nodes, "bert", inputs, [output], initializer=list(graph.constants.values())
    )
    opset = helper.make_opsetid("", OPSET)
    model = helper.make_model(made, opset_imports=[opset], ir_version=IR_VERSION)
    onnx.checker.check_model(model)
    return model
