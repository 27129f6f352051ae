"""`manage.py ingest`: many files, none of which stops the others, safe to run again."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from claims.models import Article, ArticleVersion, Derivation, Statement
from tests import factories

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Make a folder with two good texts, three bad ones, and one that is none of ours."""
    (tmp_path / "a.txt").write_text("It fell by 3 percent, she said.\r\n", newline="")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b.HTML").write_text("<title>Rise</title><p>It <b>rose</b>.")
    (tmp_path / "bad.txt").write_bytes(b"ab\xff")
    (tmp_path / "empty.txt").touch()
    (tmp_path / "nul.txt").write_bytes(b"a\0b")
    (tmp_path / "notes.md").write_text("No text of ours.")
    return tmp_path


def run(*sources: object, failures: Path, **options: object) -> int:
    try:
        call_command("ingest", *map(str, sources), failures=str(failures), **options)
    except SystemExit as end:
        return int(end.code or 0)
    return 0


def test_good_texts_come_in_and_bad_ones_are_listed_with_reasons(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    failures = folder / "failures.jsonl"
    assert run(folder, failures=failures) == 1
    assert "done 2, skipped 0, failed 3" in capsys.readouterr().out
    assert {version.text for version in ArticleVersion.everything.all()} == {
        "It fell by 3 percent, she said.\r\n",
        "It rose.",
    }
    told = [json.loads(line) for line in failures.read_text().splitlines()]
    assert {Path(entry["source"]).name: entry["reason"] for entry in told} == {
        "bad.txt": "The file is not text: byte 2 of bad.txt cannot be read as UTF-8; declare its"
        " charset. Send a text or HTML file.",
        "empty.txt": "The file is empty. Send the words of the text.",
        "nul.txt": "The file holds a NUL character at code point 1. Remove it; text has none.",
    }


def test_running_again_skips_what_is_in(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = folder / "a.txt", folder / "deep" / "b.HTML"
    assert run(*files, failures=folder / "f") == 0
    assert run(*files, failures=folder / "f") == 0
    assert "done 0, skipped 2, failed 0" in capsys.readouterr().out
    assert Article.everything.count() == 2
    assert not (folder / "f").exists()


def test_addresses_and_other_files_are_refused_in_words(folder: Path) -> None:
    failures = folder / "f"
    sources = "https://news.example/a", folder / "notes.md", folder / "missing.txt"
    assert run(*sources, failures=failures) == 1
    reasons = [json.loads(line)["reason"] for line in failures.read_text().splitlines()]
    assert reasons[0].startswith("Addresses cannot be fetched yet")
    assert reasons[1].startswith("Only .txt")
    assert reasons[2] == "No such file or directory"


def test_now_finds_statements_and_copies_at_once(tmp_path: Path) -> None:
    story = factories.story()
    (tmp_path / "1.txt").write_text("The bridge may open on Monday, she said.")
    (tmp_path / "2.txt").write_text("The bridge will open on Monday, she said.")
    assert run(tmp_path, failures=tmp_path / "f", story=story.pk, now=True) == 0
    edge = Derivation.everything.get()
    assert edge.differences(manager="everything").filter(type="hedge_removed").exists()
    assert Statement.everything.count() >= 2
    assert {article.story for article in Article.everything.all()} == {story}


def test_the_act_is_somebodys(tmp_path: Path) -> None:
    (tmp_path / "1.txt").write_text("It fell.")
    (tmp_path / "2.txt").write_text("It rose.")
    editor = factories.user()
    run(tmp_path / "1.txt", failures=tmp_path / "f", username=editor.username)
    run(tmp_path / "2.txt", failures=tmp_path / "f")
    names = ArticleVersion.everything.order_by("pk").values_list("created_by_name", flat=True)
    assert list(names) == [editor.shown_name, "machine: ingest"]


@pytest.mark.parametrize("options", [{"username": "nobody"}, {"story": 12345}])
def test_a_wrong_option_is_refused_before_anything_comes_in(
    tmp_path: Path, options: dict[str, object]
) -> None:
    (tmp_path / "1.txt").write_text("It fell.")
    with pytest.raises(CommandError):
        call_command("ingest", str(tmp_path), failures=str(tmp_path / "f"), **options)
    assert not Article.everything.exists()
