"""How does one text become one vector?

A directory's tokenizer cuts the text into word pieces, its graph gives a vector for each piece in
its context, and these are pooled into one of length 1. One text a call: with 8-bit weights the
result would otherwise depend on what else is in the batch.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnxruntime
from numpy.typing import NDArray
from tokenizers import Tokenizer

from claims.encoding.description import Description, describe
from claims.encoding.faults import NotAnEncoder

Vector = NDArray[np.float32]

# Code points read of a text for each word piece allowed: no text of words comes near it, and a
# text of a million characters costs no more than one that fills the encoder. Own choice.
CODE_POINTS_PER_PIECE = 64
FED = ("input_ids", "attention_mask", "token_type_ids")  # what a graph may ask for
WEIGHTS_BESIDE = "_data"  # the end of the name of weights kept beside a graph


@dataclass(frozen=True, slots=True)
class Encoder:
    """An opened encoder; may be used by many threads at once."""

    name: str
    sha256: str
    dimensions: int
    _description: Description = field(repr=False)
    _tokenizer: Tokenizer = field(repr=False)
    _session: onnxruntime.InferenceSession = field(repr=False)

    def encode(self, text: str) -> Vector:
        """Turn a text into a vector of `dimensions` numbers and of length 1.

        What is beyond the encoder's word pieces is not read. The same text gives the same vector,
        byte for byte, on machines of one kind; cost is linear in what is read.
        """
        said = self._description
        words = (said.prompt + text)[: said.word_pieces * CODE_POINTS_PER_PIECE]
        pieces = self._tokenizer.encode(words.lower() if said.is_lowered else words)
        given = {
            "input_ids": pieces.ids,
            "attention_mask": pieces.attention_mask,
            "token_type_ids": pieces.type_ids,
        }
        asked = {one.name for one in self._session.get_inputs()}
        feed = {
            name: np.array([row], dtype=np.int64) for name, row in given.items() if name in asked
        }
        states = self._session.run([_output(self._session)], feed)[0][0]
        return _of_length_one(states[0] if said.pooling == "cls" else states.mean(axis=0))


def open_encoder(directory: Path | str) -> Encoder:
    """Open the sentence encoder in a directory, under the directory's name.

    It calculates on one core, so that several processes do not fight over them.
    Raises: NotAnEncoder, saying what is missing or cannot be done, and what to do.
    """
    folder = Path(directory)
    said = describe(folder)
    tokenizer = _open_tokenizer(said)
    session = _open_graph(said.graph)
    opened = Encoder(
        name=folder.resolve().name,
        sha256=_sha256(said),
        dimensions=_dimensions(session, said.graph),
        _description=said,
        _tokenizer=tokenizer,
        _session=session,
    )
    try:
        vector = opened.encode("")
    except Exception as fault:  # whatever a graph that does not fit its tokenizer does
        raise NotAnEncoder(f"{said.graph} cannot be run: {fault}") from fault
    if vector.shape != (opened.dimensions,):
        raise NotAnEncoder(f"{said.graph} gives vectors of the shape {vector.shape}, not of words")
    return opened


def _open_tokenizer(said: Description) -> Tokenizer:
    try:
        tokenizer = Tokenizer.from_file(str(said.tokenizer))
    except Exception as fault:  # the library raises Exception itself
        raise NotAnEncoder(f"{said.tokenizer} cannot be read: {fault}") from fault
    tokenizer.no_padding()
    tokenizer.enable_truncation(said.word_pieces)
    return tokenizer


def _open_graph(path: Path) -> onnxruntime.InferenceSession:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 3  # errors; they come as exceptions too
    options.enable_cpu_mem_arena = False  # an arena keeps what the longest text ever took
    try:
        session = onnxruntime.InferenceSession(str(path), options, ["CPUExecutionProvider"])
    except Exception as fault:  # the library's own errors share no other base
        raise NotAnEncoder(f"{path} cannot be opened as an ONNX graph: {fault}") from fault
    unknown = sorted({one.name for one in session.get_inputs()} - set(FED))
    if unknown:
        raise NotAnEncoder(
            f"{path} asks for {', '.join(unknown)}; export it for feature extraction, without a "
            f"decoder or images"
        )
    return session


def _output(session: onnxruntime.InferenceSession) -> str:
    """Return the name of the output with a vector for each word piece."""
    return next((one.name for one in session.get_outputs() if len(one.shape) == 3), "")


def _dimensions(session: onnxruntime.InferenceSession, path: Path) -> int:
    name = _output(session)
    for one in session.get_outputs():
        if one.name == name and isinstance(one.shape[2], int):
            return one.shape[2]
    raise NotAnEncoder(
        f"{path} gives no vector for each word piece; export it for feature extraction, so that "
        f"it gives last_hidden_state"
    )


def _of_length_one(vector: Vector) -> Vector:
    long = vector.astype(np.float64)
    length = float(np.sqrt(long @ long))
    return (long / length if length else long).astype(np.float32)


def _sha256(said: Description) -> str:
    """Hash all that decides which vector a text gets: graph, weights, tokenizer and settings."""
    settings = [said.pooling, said.word_pieces, said.prompt, said.is_lowered]
    whole = hashlib.sha256(json.dumps(settings).encode())
    beside = said.graph.with_name(said.graph.name + WEIGHTS_BESIDE)
    for path in (said.tokenizer, said.graph, beside):
        if path.is_file():
            whole.update(_hash_of_file(path))
    return whole.hexdigest()


def _hash_of_file(path: Path) -> bytes:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()
