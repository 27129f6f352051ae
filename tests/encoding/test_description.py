"""Is a directory that cannot be run refused with what to do, and one that can read as it says?"""

import json
from pathlib import Path

import pytest

from claims.encoding import NotAnEncoder, open_encoder
from claims.encoding.description import describe

KIND = "sentence_transformers.models."


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    """An encoder's directory whose graph and tokenizer are there but hold nothing."""
    steps = [{"type": KIND + "Transformer", "path": ""}, {"type": KIND + "Pooling", "path": "1_P"}]
    write(tmp_path / "modules.json", steps)
    write(tmp_path / "1_P" / "config.json", {"pooling_mode_mean_tokens": True})
    write(tmp_path / "tokenizer.json", {})
    write(tmp_path / "model.onnx", {})
    return tmp_path


def write(path: Path, said: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(said))


def test_what_a_directory_leaves_open_has_a_default(directory: Path) -> None:
    said = describe(directory)
    assert (said.pooling, said.word_pieces, said.prompt, said.is_lowered) == (
        "mean",
        256,
        "",
        False,
    )


def test_what_a_directory_says_is_followed(directory: Path) -> None:
    write(directory / "1_P" / "config.json", {"pooling_mode": "cls"})
    write(directory / "sentence_bert_config.json", {"max_seq_length": 512, "do_lower_case": True})
    write(directory / "config.json", {"max_position_embeddings": 128})
    prompts = {"prompts": {"query": "query: "}, "default_prompt_name": "query"}
    write(directory / "config_sentence_transformers.json", prompts)
    said = describe(directory)
    assert (said.pooling, said.word_pieces) == ("cls", 128)
    assert (said.prompt, said.is_lowered) == ("query: ", True)


def test_eight_bit_weights_come_first(directory: Path) -> None:
    write(directory / "onnx" / "model_quantized.onnx", {})
    assert describe(directory).graph == directory / "onnx" / "model_quantized.onnx"


@pytest.mark.parametrize(
    ("missing", "advice"),
    [
        ("modules.json", "copy the whole directory"),
        ("1_P/config.json", "copy the pooling folder"),
        ("tokenizer.json", "save the model's fast tokenizer"),
        ("model.onnx", "optimum-cli export onnx"),
    ],
)
def test_a_missing_file_is_named_with_what_to_do(
    directory: Path, missing: str, advice: str
) -> None:
    (directory / missing).unlink()
    with pytest.raises(NotAnEncoder, match=advice):
        open_encoder(directory)


def test_a_step_or_pooling_we_cannot_do_is_refused_by_name(directory: Path) -> None:
    write(directory / "1_P" / "config.json", {"pooling_mode_max_tokens": True})
    with pytest.raises(NotAnEncoder, match="pooling_mode_max_tokens"):
        describe(directory)
    steps = [{"type": KIND + "Dense", "path": "2_Dense"}]
    write(directory / "modules.json", steps)
    with pytest.raises(NotAnEncoder, match="step Dense"):
        describe(directory)


@pytest.mark.parametrize("broken", ["tokenizer.json", "model.onnx", "modules.json"])
def test_a_broken_file_is_named(directory: Path, broken: str) -> None:
    if broken == "model.onnx":
        words = {"model": {"type": "WordLevel", "vocab": {"a": 0}, "unk_token": "a"}}
        write(directory / "tokenizer.json", {"version": "1.0", "added_tokens": [], **words})
    (directory / broken).write_bytes(b"\x00 broken")
    with pytest.raises(NotAnEncoder, match=broken):
        open_encoder(directory)


def test_no_directory_at_all_is_said(tmp_path: Path) -> None:
    with pytest.raises(NotAnEncoder, match="is no directory"):
        open_encoder(tmp_path / "nothing")
