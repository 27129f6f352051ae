"""What does an encoder's directory say of how its vectors are made?

The files are those the sentence-transformers library writes. Only what changes the vector is read:
which steps there are, how word pieces are pooled, how many are read, and what is put before a text.
What this service cannot do is refused by name, never left out in silence.
Source: https://sbert.net/docs/sentence_transformer/usage/custom_models.html, "Structure".
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from claims.encoding.faults import NotAnEncoder

# Where an ONNX graph may lie, in order of preference: 8-bit weights come before the full ones.
GRAPHS = ("onnx/model_quantized.onnx", "model_quantized.onnx", "onnx/model.onnx", "model.onnx")
TOKENIZER = "tokenizer.json"
MODULES = "modules.json"
WORD_PIECES = 256  # read of a text where the directory does not say; what the usual encoders say
POOLINGS = {"mean": "pooling_mode_mean_tokens", "cls": "pooling_mode_cls_token"}
EXPORT = "optimum-cli export onnx --task feature-extraction --model NAME DIRECTORY"


@dataclass(frozen=True, slots=True)
class Description:
    """How the vectors of a directory are made."""

    graph: Path
    tokenizer: Path
    pooling: str
    word_pieces: int
    prompt: str
    is_lowered: bool


def describe(directory: Path) -> Description:
    """Read what a directory says of itself.

    Raises: NotAnEncoder, saying what is missing or cannot be done, and what to do.
    """
    if not directory.is_dir():
        raise NotAnEncoder(f"{directory} is no directory; name one that holds a sentence encoder")
    steps = _steps(directory)
    reading = _json(directory / "sentence_bert_config.json", {})
    return Description(
        graph=_graph(directory),
        tokenizer=_tokenizer(directory),
        pooling=_pooling(directory / steps["Pooling"] / "config.json"),
        word_pieces=_word_pieces(directory, reading),
        prompt=_prompt(directory),
        is_lowered=bool(reading.get("do_lower_case")),
    )


def _steps(directory: Path) -> dict[str, str]:
    """Return the folder of each step by its kind."""
    path = directory / MODULES
    if not path.is_file():
        raise NotAnEncoder(
            f"{directory} has no {MODULES}; copy the whole directory that the "
            f"sentence-transformers library saves, with its pooling folder"
        )
    listed = _json(path, [])
    try:
        steps = {one["type"].rpartition(".")[2]: one["path"] for one in listed}
    except (TypeError, KeyError, AttributeError):
        raise NotAnEncoder(f"{path} does not list steps with `type` and `path`") from None
    unknown = sorted(steps.keys() - {"Transformer", "Pooling", "Normalize"})
    if unknown:
        raise NotAnEncoder(
            f"{directory} has a step {', '.join(unknown)}, which is not supported; choose an "
            f"encoder made of Transformer, Pooling and Normalize alone"
        )
    if "Pooling" not in steps:
        raise NotAnEncoder(f"{path} names no Pooling; choose an encoder with mean or cls pooling")
    return steps


def _graph(directory: Path) -> Path:
    for name in GRAPHS:
        if (directory / name).is_file():
            return directory / name
    raise NotAnEncoder(
        f"{directory} has no ONNX graph ({' or '.join(GRAPHS)}); make one with `{EXPORT}`"
    )


def _tokenizer(directory: Path) -> Path:
    path = directory / TOKENIZER
    if not path.is_file():
        raise NotAnEncoder(
            f"{directory} has no {TOKENIZER}; save the model's fast tokenizer into it "
            f"(AutoTokenizer.from_pretrained(NAME).save_pretrained(DIRECTORY))"
        )
    return path


def _pooling(path: Path) -> str:
    """Read which pooling is on; newer files name it, older ones have a switch for each."""
    if not path.is_file():
        raise NotAnEncoder(f"{path} is missing; copy the pooling folder of the encoder too")
    said = _json(path, {})
    named = said.get("pooling_mode")
    chosen = [named] if named else [one for one in said if one.startswith("pooling_mode_")]
    if not named:
        chosen = [one for one in chosen if said[one] is True]
    for pooling, switch in POOLINGS.items():
        if chosen in ([pooling], [switch]):
            return pooling
    raise NotAnEncoder(
        f"{path} asks for the pooling {', '.join(map(str, chosen)) or 'of nothing'}; "
        f"choose an encoder with mean or cls pooling"
    )


def _word_pieces(directory: Path, reading: dict[str, Any]) -> int:
    """Read how many word pieces are read of a text, no more than the graph has places for."""
    said = reading.get("max_seq_length") or WORD_PIECES
    places = _json(directory / "config.json", {}).get("max_position_embeddings") or said
    if not all(isinstance(one, int) and one > 2 for one in (said, places)):
        raise NotAnEncoder(f"{directory} reads {said!r} word pieces at most, which is no length")
    return min(said, places)


def _prompt(directory: Path) -> str:
    said = _json(directory / "config_sentence_transformers.json", {})
    name = said.get("default_prompt_name")
    return str((said.get("prompts") or {}).get(name) or "") if name else ""


def _json(path: Path, default: Any) -> Any:
    """Read a file that may be missing; what it holds must be of the default's kind."""
    if not path.is_file():
        return default
    try:
        said = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        raise NotAnEncoder(f"{path} is no JSON: {fault}; copy it again") from None
    if not isinstance(said, type(default)):
        raise NotAnEncoder(f"{path} does not hold what it should; copy it again")
    return said
