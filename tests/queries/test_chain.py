"""A ledger that was touched is told from one that was not, here and by the script on its own."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connections

from claims import models
from claims.queries import chain, soundness
from claims.services import claims
from tests import casework

SCRIPT = Path(__file__).parents[2] / "docs" / "verify_ledger.py"


def three_acts() -> None:
    """Do three things that the ledger notes."""
    by = casework.person()
    for number in range(3):
        claims.draft(by=by, text=f"Claim {number} – „né“ 🙂")


def tamper(statement: str) -> None:
    """Run a statement as the owner, with the guards of the ledger's tables off meanwhile."""
    tables = ("claims_ledger", "claims_ledgerpayload", "claims_ledgerhead")
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT tgrelid::regclass::text, tgname FROM pg_trigger"
            " WHERE NOT tgisinternal AND tgrelid::regclass::text = ANY(%s)",
            [list(tables)],
        )
        guards = cursor.fetchall()
        for table, name in guards:
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER {name}")
        cursor.execute(statement)
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")  # what waits would keep the guards off
        for table, name in guards:
            cursor.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}")


def run_script(*arguments: Path) -> subprocess.CompletedProcess[str]:
    """Run the standalone verifier in an isolated interpreter, without our packages."""
    return subprocess.run(
        [sys.executable, "-I", str(SCRIPT), *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )


def write_log(path: Path) -> Path:
    """Write the public log."""
    path.write_text("".join(json.dumps(line) + "\n" for line in chain.lines()), "utf-8")
    return path


@pytest.mark.django_db
def test_an_untouched_ledger_has_no_fault() -> None:
    three_acts()
    assert chain.verify() == (3, ())
    assert chain.verify(kept=chain.checkpoint()) == (3, ())


@pytest.mark.django_db
def test_an_empty_ledger_has_no_fault() -> None:
    assert chain.verify(kept=chain.checkpoint()) == (0, ())


def test_a_rewritten_but_whole_ledger_is_found_by_a_checkpoint(
    committed_db: str, tmp_path: Path
) -> None:
    three_acts()
    kept, file = chain.checkpoint(), tmp_path / "kept.txt"
    file.write_text(kept.as_text(), "utf-8")
    tamper(
        "DELETE FROM claims_ledgerpayload; DELETE FROM claims_ledger;"
        "UPDATE claims_ledgerhead SET seq = 0, hash = repeat('0', 64), at = '1970-01-01Z'"
    )
    connections["owner"].close()
    three_acts()
    assert chain.verify().faults == ()
    assert "rewritten" in chain.verify(kept=kept).faults[0]
    log = write_log(tmp_path / "log.jsonl")
    assert run_script(log).returncode == 0
    assert run_script(log, file).returncode == 1
    with pytest.raises(CommandError):
        call_command("verify", checkpoint=str(file), stderr=StringIO())


@pytest.mark.django_db
def test_a_shorter_ledger_than_the_checkpoint_is_found() -> None:
    three_acts()
    kept = chain.checkpoint()._replace(size=4)
    assert "acts are gone" in chain.verify(kept=kept).faults[0]


@pytest.mark.django_db
def test_the_checkpoint_of_another_newsroom_is_refused() -> None:
    kept = chain.checkpoint()._replace(origin="elsewhere.example/ledger")
    assert "elsewhere" in chain.verify(kept=kept).faults[0]


@pytest.mark.django_db
def test_the_ledger_grows_and_still_extends_an_old_checkpoint(tmp_path: Path) -> None:
    three_acts()
    file = tmp_path / "kept.txt"
    call_command("verify", write_checkpoint=str(file), stdout=StringIO())
    three_acts()
    out = StringIO()
    call_command("verify", checkpoint=str(file), stdout=out)
    assert out.getvalue().startswith("6 acts")
    assert run_script(write_log(tmp_path / "log.jsonl"), file).returncode == 0


@pytest.mark.parametrize("text", ["", "x\n1\n", "x\none\nAAAA\n", "x\n1\nAAAA\n", "x\n1\n!\n"])
def test_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(chain.NoCheckpointError):
        chain.read_checkpoint(text)


@pytest.mark.django_db
def test_a_checkpoint_reads_back() -> None:
    three_acts()
    kept = chain.checkpoint()
    assert chain.read_checkpoint(kept.as_text() + "\n— signature\n") == kept


def test_the_script_is_short_and_imports_nothing_of_ours() -> None:
    source = SCRIPT.read_text("utf-8")
    tree = ast.parse(source)
    names = {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    } | {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert names <= set(sys.stdlib_module_names)
    body = next(node for node in tree.body if isinstance(node, ast.FunctionDef))
    assert (body.end_lineno or 0) - body.lineno < 30


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["seq", "at", "actor", "act", "object", "payload_sha256", "prev"])
def test_the_script_finds_any_changed_field(tmp_path: Path, field: str) -> None:
    three_acts()
    log = write_log(tmp_path / "log.jsonl")
    rows = [json.loads(line) for line in log.read_text("utf-8").splitlines()]
    rows[1][field] = rows[1][field] + 1 if isinstance(rows[1][field], int) else "x"
    log.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    assert run_script(log).returncode == 1


def test_moved_words_and_sleeping_guards_are_found(committed_db: str) -> None:
    casework.published()
    assert soundness.verify().faults == ()
    assert soundness.verify().anchors == 1
    owner = connections["owner"]
    with owner.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_textanchor DISABLE TRIGGER USER")
        cursor.execute('UPDATE claims_textanchor SET start = start + 1, "end" = "end" + 1')
    faults = soundness.verify().faults
    assert any("anchor" in fault and "does not hold" in fault for fault in faults)
    assert any("claims_rows_stay of claims_textanchor" in fault for fault in faults)
    with owner.cursor() as cursor:
        cursor.execute("ALTER TABLE claims_versiontext DISABLE TRIGGER USER")
        cursor.execute("UPDATE claims_versiontext SET text = text || '!'")
    owner.close()
    faults = soundness.verify().faults
    assert any("code points" in fault for fault in faults)
    assert any("hashed" in fault for fault in faults)


@pytest.mark.django_db
def test_a_ledger_longer_than_a_batch_is_read_through(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chain, "BATCH", 2)
    three_acts()
    assert chain.verify() == (3, ())
    assert models.LedgerHead.objects.get().seq == 3
