"""How is the encoder that comes with the service made of its weights, and is it the right one?

The graph is built from the published architecture, its weights are rounded to 8 bits, and both are
held against vectors that the model's own library gave for some texts. Only an encoder that passes
is put in its place, whole, so that whoever looks there finds a right one or none.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

from claims.encoding import bert, weights
from claims.encoding.encoder import open_encoder
from claims.encoding.faults import GraphIsOff

WEIGHTS = "model.safetensors"
KEPT = (
    "README.md",  # the model card, which goes where the weights go
    "config.json",
    "config_sentence_transformers.json",
    "modules.json",
    "sentence_bert_config.json",
    "tokenizer.json",
    "1_Pooling/config.json",
)
REFERENCE = Path(__file__).with_name("reference") / "vectors.json"
# How far a number of the full graph may be off, and how like its own the rounded graph's vectors
# must be. Measured at worst: 2.5e-7, and .9797 of the text with emoji.
FULL_TOLERANCE = 1e-4
LEAST_COSINE = 0.975


def build(source: Path, target: Path, *, sha256: str) -> None:
    """Make an encoder's directory `target` of the weights in `source`, checked; takes seconds.

    Raises: GraphIsOff where the weights are not those of `sha256` or the vectors are not theirs.
    """
    _check_weights(source / WEIGHTS, sha256)
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".making-") as made:
        full, small = Path(made, "full"), Path(made, target.name)
        for folder in (full, small):
            _copy(source, folder)
        graph = full / "onnx" / "model.onnx"
        config = json.loads((source / "config.json").read_text(encoding="utf-8"))
        onnx.save(bert.build(weights.read(source / WEIGHTS), config), graph)
        _check(full, is_full=True)
        _round(graph, small / "onnx" / "model_quantized.onnx")
        _check(small, is_full=False)
        shutil.rmtree(target, ignore_errors=True)
        os.rename(small, target)


def _check_weights(path: Path, sha256: str) -> None:
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    if found != sha256:
        raise GraphIsOff(f"{path} holds other weights than expected (sha256 {found})")


def _copy(source: Path, folder: Path) -> None:
    (folder / "onnx").mkdir(parents=True)
    for name in KEPT:
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copyfile(source / name, folder / name)


def _round(full: Path, small: Path) -> None:
    """Round to 7 of 8 bits: processors without VNNI overflow on 8 and would give other vectors.

    Source: https://onnxruntime.ai/docs/performance/model-optimizations/quantization.html
    """
    root = logging.getLogger()  # the library advises there to do what is of no use here
    level = root.level
    root.setLevel(logging.ERROR)
    try:
        quantize_dynamic(
            full, small, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8
        )
    finally:
        root.setLevel(level)


def _check(folder: Path, *, is_full: bool) -> None:
    encoder = open_encoder(folder)
    for row in json.loads(REFERENCE.read_text(encoding="utf-8"))["texts"]:
        known = np.array(row["vector"], dtype=np.float32)
        found = encoder.encode(row["text"])
        off, cosine = float(np.abs(found - known).max()), float(found @ known)
        if off > FULL_TOLERANCE if is_full else cosine < LEAST_COSINE:
            raise GraphIsOff(
                f"the vector of {row['text'][:40]!r} is off by {off:.5f}, cosine {cosine:.4f}"
            )
