"""Is the encoder made once, and does the service start without one?"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from claims.encoding import open_encoder
from factcheck import encoder_making, encoder_setup, environment


def run(data_dir: Path, **more: str) -> subprocess.CompletedProcess[str]:
    given = {**os.environ, "FACTCHECK_DATA_DIR": str(data_dir), "FACTCHECK_ENCODER": "", **more}
    command = [sys.executable, "-m", "factcheck.encoder_making"]
    return subprocess.run(command, env=given, capture_output=True, text=True, check=False)


def test_where_the_encoder_is(tmp_path: Path) -> None:
    def said(encoder: str) -> Path | None:
        names = {"FACTCHECK_DATA_DIR": str(tmp_path), "FACTCHECK_ENCODER": encoder}
        return encoder_setup.directory(environment.read(names))

    assert said("") == tmp_path / "encoder" / "all-MiniLM-L6-v2"
    assert said("off") is None
    assert said(str(tmp_path)) == tmp_path


@pytest.mark.slow
def test_it_is_made_once_by_whoever_comes_first(tmp_path: Path) -> None:
    first = run(tmp_path)
    target = tmp_path / "encoder" / encoder_setup.NAME
    assert (first.returncode, first.stderr) == (0, "")
    assert first.stdout == f"Sentence encoder made in {target} (once)\n"
    assert open_encoder(target).name == "all-MiniLM-L6-v2"
    again = run(tmp_path)
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def test_whoever_waited_for_another_makes_none(tmp_path: Path) -> None:
    target = tmp_path / encoder_setup.NAME
    target.mkdir()
    assert not encoder_making.make(target)


def test_a_failure_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "encoder").write_text("in the way")
    failed = run(tmp_path)
    assert (failed.returncode, failed.stdout) == (1, "")
    (line,) = failed.stderr.splitlines()
    assert line.startswith("No sentence encoder, lookups go by words alone: ")


def test_without_the_package_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder_making, "PACKAGE", "no-such-package")
    with pytest.raises(encoder_making.NoWeightsError, match="make run"):
        encoder_making.weights()


def test_nothing_is_started_where_it_is_there_or_not_wanted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", "/no/such/program")
    names = {"FACTCHECK_DATA_DIR": str(tmp_path)}
    encoder_setup.prepare(environment.read(names | {"FACTCHECK_ENCODER": "off"}))
    encoder_setup.prepare(environment.read(names | {"FACTCHECK_ENCODER": str(tmp_path)}))
    (tmp_path / "encoder" / encoder_setup.NAME).mkdir(parents=True)
    encoder_setup.prepare(environment.read(names))
