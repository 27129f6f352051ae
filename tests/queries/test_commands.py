"""What `lookup`, `verify` and `create_key` print, and with which status they end."""

from __future__ import annotations

import io
import json
import os
from io import StringIO
from types import SimpleNamespace
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from claims import models
from claims.management.textinput import json_lines
from claims.services import keys
from tests import casework

pytestmark = pytest.mark.django_db


def printed(*arguments: str, **options: Any) -> list[dict[str, Any]]:
    """Run `lookup` and return its lines."""
    out = StringIO()
    call_command("lookup", *arguments, stdout=out, **options)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    """Put bytes on standard input."""
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(content)))


def test_a_text_is_looked_up() -> None:
    verdict = casework.published("Wages rose by 5% in May")
    (line,) = printed("Wages rose by 7% in May")
    (match,) = line["matches"]
    assert (match["claim"], match["relation"]) == (verdict.review.claim_id, "altered")
    assert (match["verdict"], match["verdict_applies"]) == ("False", False)
    assert match["text"] == "Wages rose by 5% in May"
    assert [(d["query"]["exact"], d["claim"]["exact"]) for d in match["differences"]] == [
        ("7%", "5%")
    ]


def test_standard_input_is_one_text(monkeypatch: pytest.MonkeyPatch) -> None:
    casework.published("Le pont est fermé")
    give(monkeypatch, "Le pont est fermé\n".encode())
    assert printed()[0]["matches"][0]["relation"] == "same"


def test_lines_are_answered_one_by_one_and_faults_named(monkeypatch: pytest.MonkeyPatch) -> None:
    casework.published("The bridge is closed")
    lines = [
        b'{"id": 1, "text": "The bridge is closed"}',
        b"{",
        b'{"id": 3}',
        b'{"id": "x", "text": "Nothing of the kind"}',
        b'{"id": 5, "text": "\xff"}',
        b'{"id": 6, "text": "The bridge is closed", "date": "2021-05-04"}',
        b'{"id": 7, "text": "The bridge is closed", "date": "in May"}',
        b'{"id": 8, "text": "The bridge is closed", "date": 5}',
    ]
    give(monkeypatch, b"\n".join(lines))
    out, err = StringIO(), StringIO()
    with pytest.raises(CommandError, match="3 looked up, 5 failed"):
        call_command("lookup", jsonl=True, stdout=out, stderr=err)
    answers = [json.loads(line) for line in out.getvalue().splitlines()]
    assert [(one["id"], len(one["matches"])) for one in answers] == [(1, 1), ("x", 0), (6, 1)]
    assert len(err.getvalue().splitlines()) == 5


def test_lines_are_answered_before_the_input_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as end, os.fdopen(writing, "wb", buffering=0) as beginning:
        monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=end))
        beginning.write(b'{"text": "first"}\n')
        assert next(json_lines(["-"])).value == {"text": "first"}


@pytest.mark.parametrize("limit", ["0", "51", "x", "١٢", "-1"])
def test_a_limit_outside_its_bounds_is_refused(limit: str) -> None:
    with pytest.raises(CommandError, match="whole number from 1 to 50"):
        call_command("lookup", "x", f"--limit={limit}")


@pytest.mark.parametrize("text", ["", "  ", "a\0b"])
def test_what_is_no_text_is_refused(text: str) -> None:
    with pytest.raises(CommandError):
        call_command("lookup", text)


def test_verify_says_how_much_it_checked() -> None:
    casework.published()
    out = StringIO()
    call_command("verify", stdout=out)
    assert out.getvalue() == "6 acts, 1 versions and 1 anchors checked, 0 faults\n"


def test_verify_names_a_file_that_is_no_checkpoint(tmp_path: Any) -> None:
    file = tmp_path / "kept.txt"
    with pytest.raises(CommandError, match=r"kept\.txt"):
        call_command("verify", checkpoint=str(file))
    file.write_text("x\n", "utf-8")
    with pytest.raises(CommandError, match="no checkpoint"):
        call_command("verify", checkpoint=str(file))


def test_a_key_is_printed_once_and_works() -> None:
    user = casework.person()
    out, err = StringIO(), StringIO()
    call_command(
        "create_key", user.username, "--name=Bot", "--scope=ingest", stdout=out, stderr=err
    )
    secret = out.getvalue().strip()
    assert keys.authenticate(secret) == (user, frozenset({"ingest"}))
    assert secret not in err.getvalue()
    assert models.Ledger.objects.latest("seq").actor == "machine:create_key"


def test_no_key_without_an_account() -> None:
    with pytest.raises(CommandError, match="no active account"):
        call_command("create_key", "nobody", "--name=Bot", "--scope=ingest")
