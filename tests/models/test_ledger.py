"""The ledger numbers, chains and guards itself."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from typing import Any

import psycopg
import pytest
from django.db import Error, IntegrityError, connection, connections, transaction

from claims import models
from claims.queries import chain
from claims.services import acts
from claims.services.transactions import service, sqlstate
from tests import casework

WRITERS = 8
EACH = 12


@service
def note(by: models.User, word: str) -> models.Ledger:
    """Write one act."""
    return acts.record(act="test.note", on=by, by=by, payload={"word": word})


def together(*work: Callable[[], Any]) -> list[Any]:
    """Run each piece of work in a thread of its own at once; returns results or errors."""
    start = threading.Barrier(len(work))
    results: list[Any] = [None] * len(work)

    def run(number: int) -> None:
        try:
            start.wait()
            results[number] = work[number]()
        except Exception as error:
            results[number] = error
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run, args=(number,)) for number in range(len(work))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def test_eight_writers_make_one_line_without_forks_or_gaps(committed_db: str) -> None:
    people = [casework.person() for _ in range(WRITERS)]

    def writer(by: models.User) -> Callable[[], None]:
        def write() -> None:
            for number in range(EACH):
                note(by, str(number))

        return write

    assert together(*map(writer, people)) == [None] * WRITERS
    rows = list(models.Ledger.objects.order_by("seq"))
    assert [row.seq for row in rows] == list(range(1, WRITERS * EACH + 1))
    assert [row.prev for row in rows] == [models.GENESIS, *(row.hash for row in rows[:-1])]
    assert len({row.actor for row in rows}) == WRITERS
    assert chain.verify().faults == ()


@pytest.mark.django_db
def test_the_database_hashes_as_the_specification_says() -> None:
    by = casework.person()
    by.first_name = "Ångström „x“"
    row = note(by, "né 🙂")
    row.refresh_from_db()
    micro = round(row.at.timestamp() * 1_000_000)
    who = f"user:{by.pk}"
    said = f"fcl1\n1\n{'0' * 64}\n{micro}\n{who}\ntest.note\n{who}\n{row.payload_sha256}\n"
    assert row.hash == hashlib.sha256(said.encode()).hexdigest()
    assert row.prev == models.GENESIS


@pytest.mark.django_db
def test_given_numbers_hashes_and_times_are_not_taken() -> None:
    by = casework.person()
    row = models.Ledger.objects.create(
        seq=77,
        prev="f" * 64,
        hash="e" * 64,
        at=casework.days(9999),
        actor="user:1",
        actor_name="x",
        user=by,
        act="a",
        object="b",
        payload_sha256="0" * 64,
    )
    stored = models.Ledger.objects.get()
    assert row.pk != 0
    assert (stored.seq, stored.prev) == (1, models.GENESIS)
    assert stored.hash == chain.act_hash(stored)
    assert stored.at < casework.days(9999)


@pytest.mark.django_db
def test_a_rolled_back_act_leaves_no_gap() -> None:
    by = casework.person()
    note(by, "one")

    @service
    def fail() -> None:
        note(by, "gone")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert note(by, "two").pk is not None
    assert [row.seq for row in models.Ledger.objects.order_by("seq")] == [1, 2]
    assert chain.verify().faults == ()


@pytest.mark.django_db
@pytest.mark.parametrize("field", ["actor", "act", "object"])
def test_no_field_holds_a_line_feed(field: str) -> None:
    fields = {"actor": "a", "actor_name": "a", "act": "a", "object": "a"}
    with pytest.raises(IntegrityError, match="fields_hold_no_newline"):
        models.Ledger.objects.create(**fields | {field: "a\nb"}, payload_sha256="0" * 64)


@pytest.mark.django_db
@pytest.mark.parametrize("digest", ["", "0" * 63, "A" * 64, "g" * 64])
def test_a_payload_hash_is_a_hash(digest: str) -> None:
    with pytest.raises(IntegrityError, match="payload_is_hashed"):
        models.Ledger.objects.create(
            actor="a", actor_name="a", act="a", object="a", payload_sha256=digest
        )


@pytest.mark.django_db
@pytest.mark.parametrize(("salt", "text"), [(b"x" * 15, "{}"), (b"x" * 16, "{} ")])
def test_a_payload_is_the_one_that_was_hashed(salt: bytes, text: str) -> None:
    digest = hashlib.sha256(b"x" * 16 + b"{}").hexdigest()
    row = models.Ledger.objects.create(
        actor="a", actor_name="a", act="a", object="a", payload_sha256=digest
    )
    with pytest.raises(Error) as refused, transaction.atomic():
        models.LedgerPayload.objects.create(entry=row, salt=salt, text=text)
    assert sqlstate(refused.value) == "FC004"
    models.LedgerPayload.objects.create(entry=row, salt=b"x" * 16, text="{}")


def test_the_ledger_is_written_at_read_committed_only(committed_db: str) -> None:
    by = casework.person()

    def write_at(level: str) -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"SET TRANSACTION ISOLATION LEVEL {level}")
            note(by, "x")

    for level in ("REPEATABLE READ", "SERIALIZABLE"):
        with pytest.raises(Error) as refused:
            write_at(level)
        assert sqlstate(refused.value) == "FC004"
    write_at("READ COMMITTED")


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE claims_ledgerhead SET seq = 0",
        "DELETE FROM claims_ledgerhead",
        "INSERT INTO claims_ledgerhead VALUES (2, 0, repeat('0', 64), now())",
        "TRUNCATE claims_ledgerhead",
    ],
)
def test_the_head_is_not_the_services_to_move(statement: str) -> None:
    with pytest.raises(Error) as refused, connection.cursor() as cursor:
        cursor.execute(statement)
    assert isinstance(refused.value.__cause__, psycopg.errors.InsufficientPrivilege)
