"""Does `manage.py analyze` answer for every input, and say plainly what it could not read?"""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from claims.analysis.detection import analyze

TEXT = "“It fell by 3 percent,” said Ann Ash.\r\n\r\nIt rose.\r"


def run(*args: str) -> tuple[list[dict[str, Any]], str, CommandError | None]:
    """Run the command; return its lines, its complaints and its failure."""
    out, err = io.StringIO(), io.StringIO()
    failure = None
    try:
        call_command("analyze", *args, stdout=out, stderr=err)
    except CommandError as error:
        failure = error
    return [json.loads(line) for line in out.getvalue().splitlines()], err.getvalue(), failure


def test_a_file_gives_one_line_with_offsets_into_its_text(tmp_path: Path) -> None:
    path = tmp_path / "story.txt"
    path.write_bytes(TEXT.encode())
    lines, err, failure = run(str(path))
    assert lines == [{"id": str(path), **analyze(TEXT).as_json()}]
    assert (err, failure) == ("", None)
    ((start, end),) = lines[0]["statements"][0]["contents"]
    assert TEXT[start:end] == "It fell by 3 percent,"


def test_json_lines_carry_their_id_and_language(tmp_path: Path) -> None:
    path = tmp_path / "stories.jsonl"
    records = [{"id": 7, "text": TEXT}, {"id": "b", "text": "Es fiel.", "language": "de"}]
    path.write_text("".join(json.dumps(record) + "\n" for record in records) + "\n")
    lines, _, failure = run("--jsonl", str(path))
    assert [(line["id"], line["language"]) for line in lines] == [(7, "en"), ("b", "de")]
    assert failure is None


def test_standard_input_and_the_language_option(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"Es fiel.")))
    lines, _, _ = run("-", "--language", "fr")
    assert [(line["id"], line["language"]) for line in lines] == [("-", "fr")]


UNREADABLE = [
    (b"a\0b", "NUL"),
    (b"\xff\xfe\x41", "not UTF-8"),
    (b"", "no words"),
    (b" \n\t", "no words"),
    (None, "No such file"),
]


@pytest.mark.parametrize(("content", "reason"), UNREADABLE)
def test_what_is_no_text_is_named_and_the_rest_still_done(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    bad, good = tmp_path / "bad.txt", tmp_path / "good.txt"
    good.write_text("It fell.")
    if content is not None:
        bad.write_bytes(content)
    lines, err, failure = run(str(bad), str(good))
    assert [line["id"] for line in lines] == [str(good)]
    assert str(bad) in err
    assert reason in err
    assert "1 analysed, 1 failed" in str(failure)


BAD_LINES = [
    ('{"id": 1}', '"text" is missing'),
    ('{"text": "It fell."}', '"id" is missing'),
    ('{"id": true, "text": "It fell."}', '"id" is missing'),
    ('{"id": 1, "text": 5}', '"text" is missing'),
    ('{"id": 1, "text": "a\\u0000b"}', "NUL"),
    ('{"id": 1, "text": "\\ud800"}', "surrogate"),
    ('{"id": 1, "text": "It fell.", "language": 3}', '"language" is missing'),
    ("[]", "a JSON object"),
    ("{", "no JSON"),
    ("[" * 100_000, "no JSON"),
]


@pytest.mark.parametrize(("line", "reason"), BAD_LINES)
def test_bad_json_lines_are_named_by_number(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "stories.jsonl"
    path.write_text('{"id": 1, "text": "It fell."}\n' + line + "\n", encoding="utf-8")
    lines, err, failure = run("--jsonl", str(path))
    assert len(lines) == 1
    assert f"{path}:2" in err
    assert reason in err
    assert failure is not None
