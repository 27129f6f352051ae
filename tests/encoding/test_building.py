"""Does the encoder made of the weights give the vectors the weights are known to give?

The real weights, from the package that carries them.
"""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from claims.encoding import Encoder, GraphIsOff, building, open_encoder
from factcheck import encoder_making


@pytest.fixture(scope="module")
def source() -> Path:
    return encoder_making.weights()


@pytest.fixture(scope="module")
def target(source: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("encoder") / "all-MiniLM-L6-v2"
    building.build(source, folder, sha256=encoder_making.SHA256)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def encoder(target: Path) -> Encoder:
    return open_encoder(target)


def test_only_the_encoder_is_left_and_its_model_card(target: Path) -> None:
    assert [path.name for path in target.parent.iterdir()] == [target.name]
    assert "apache-2.0" in (target / "README.md").read_text()


def test_a_vector_is_of_length_one_and_the_same_again(encoder: Encoder) -> None:
    for text in ("", "The minister denied it.", "政府", "word " * 5_000):
        vector = encoder.encode(text)
        assert (vector.shape, vector.dtype) == ((384,), np.float32)
        assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-6)
        assert vector.tobytes() == encoder.encode(text).tobytes()


def test_like_meaning_is_nearer_than_like_words(encoder: Encoder) -> None:
    asked = encoder.encode("Inflation dropped to 3 percent")
    told = encoder.encode("Price growth fell to three per cent")
    other = encoder.encode("Attendance dropped to 3 players")
    assert asked @ told > asked @ other + 0.2


def test_what_is_beyond_the_word_pieces_is_not_read(encoder: Encoder) -> None:
    start = "word " * 300
    assert encoder.encode(start + "Bucha").tobytes() == encoder.encode(start).tobytes()


def test_name_and_hash_are_the_directory_s(encoder: Encoder, target: Path, tmp_path: Path) -> None:
    assert (encoder.name, open_encoder(target).sha256) == ("all-MiniLM-L6-v2", encoder.sha256)
    other = tmp_path / "other"
    shutil.copytree(target, other)
    assert open_encoder(other).sha256 == encoder.sha256
    (other / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": 128}))
    assert open_encoder(other).sha256 != encoder.sha256


def test_other_weights_are_refused_and_what_stood_there_stays(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "kept"
    target.mkdir()
    with pytest.raises(GraphIsOff, match="other weights"):
        building.build(source, target, sha256="0" * 64)
    assert target.is_dir()


def test_vectors_that_are_not_the_known_ones_are_refused(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = json.loads(building.REFERENCE.read_text())
    known["texts"][0]["vector"][0] += 0.001
    (tmp_path / "off.json").write_text(json.dumps(known))
    monkeypatch.setattr(building, "REFERENCE", tmp_path / "off.json")
    with pytest.raises(GraphIsOff, match="The minister said"):
        building.build(source, tmp_path / "made", sha256=encoder_making.SHA256)
    assert [path.name for path in tmp_path.iterdir()] == ["off.json"]
