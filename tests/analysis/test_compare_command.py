"""Does `manage.py compare` answer as documented, without a database, and fail honestly?"""

from __future__ import annotations

import io
import json
from html.parser import HTMLParser
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

ORIGINAL = "“We may go,” said Ann Ash. It cost <b>3</b> euros & more."
DERIVED = "“We will go,” said Ann Ash. It cost <b>5</b> euros & more."


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """Write the two texts."""
    paths = tmp_path / "a.txt", tmp_path / "b.txt"
    for path, text in zip(paths, (ORIGINAL, DERIVED), strict=True):
        path.write_bytes(text.encode())
    return str(paths[0]), str(paths[1])


def run(
    *arguments: str, given: bytes | None = None, monkeypatch: pytest.MonkeyPatch | None = None
) -> str:
    """Run the command and return what it printed."""
    if given is not None and monkeypatch is not None:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given)))
    out = io.StringIO()
    call_command("compare", *arguments, stdout=out, stderr=out)
    return out.getvalue()


def test_json_is_the_documented_object(files: tuple[str, str]) -> None:
    document = json.loads(run(*files))
    assert set(document) == {"alignments", "differences"}
    assert all(set(unit) == {"a", "b"} for unit in document["alignments"])
    figure = next(d for d in document["differences"] if d["type"] == "number_changed")
    assert ORIGINAL[slice(*figure["a"])] == "3"
    assert DERIVED[slice(*figure["b"])] == "5"
    assert figure["severity"] == "substantive"


def test_standard_input_stands_for_one_of_the_texts(
    files: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from_input = run("-", files[1], given=ORIGINAL.encode(), monkeypatch=monkeypatch)
    assert from_input == run(*files)


def test_lines_of_pairs_are_answered_one_by_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [
        json.dumps({"id": "x", "a": "He said 3.", "b": "He said 4.", "language": "en"}),
        "{broken",
        json.dumps({"id": "y", "a": "He said 3."}),
        "",
        json.dumps({"id": 7, "a": "He left.", "b": "He left."}),
    ]
    path = tmp_path / "pairs.jsonl"
    path.write_text("\n".join(lines))
    out, err = io.StringIO(), io.StringIO()
    with pytest.raises(CommandError, match="2 compared, 2 failed"):
        call_command("compare", str(path), "--jsonl", stdout=out, stderr=err)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [answer["id"] for answer in answers] == ["x", 7]
    assert answers[1]["differences"] == []
    assert ":2:" in err.getvalue()
    assert ':3: "b"' in err.getvalue()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["only-one.txt"], "two files"),
        (["-", "-"], "standard input"),
        (["missing-a.txt", "missing-b.txt"], "missing-a.txt"),
        (["--jsonl", "--format", "html"], "JSON lines"),
    ],
)
def test_wrong_calls_say_what_to_do(arguments: list[str], message: str) -> None:
    with pytest.raises(CommandError, match=message):
        run(*arguments)


@pytest.mark.parametrize("content", [b"", b"  \n", b"\xff\xfe\x00", b"nul \x00 inside"])
def test_what_is_no_text_is_refused_by_name(
    files: tuple[str, str], tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(content)
    with pytest.raises(CommandError, match=r"bad\.txt"):
        run(files[0], str(bad))


class Page(HTMLParser):
    """Collects the words of the two articles and what the page would load or run."""

    def __init__(self) -> None:
        super().__init__()
        self.articles: list[str] = []
        self.inside = False
        self.active: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "article":
            self.articles.append("")
            self.inside = True
        if tag in ("script", "link", "img", "iframe", "b") or any(
            name.startswith("on") or name in ("src", "href") for name, _ in attrs
        ):
            self.active.append(tag)

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "article"

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.articles[-1] += data


def test_the_page_shows_both_texts_whole_and_runs_nothing(files: tuple[str, str]) -> None:
    page = Page()
    page.feed(run(*files, "--format", "html"))
    assert page.articles == [ORIGINAL, DERIVED]
    assert page.active == []


def test_the_report_puts_the_gravest_first(files: tuple[str, str]) -> None:
    report = run(*files, "--format", "text")
    assert report.index("substantive") < report.index("number_changed")
    assert "- " in report


def test_a_terminal_obeys_no_text(tmp_path: Path) -> None:
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    paths[0].write_text("He left the \x1b[31mhouse\x07 early.")
    paths[1].write_text("He left the garden early.")
    report = run(*map(str, paths), "--format", "text")
    assert "\x1b" not in report
    assert "\x07" not in report
