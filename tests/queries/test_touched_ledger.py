"""Whatever the owner of the database touches in a ledger is found."""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import connections, transaction

from claims.queries import chain
from tests.conftest import TestDatabases
from tests.queries.test_chain import tamper, three_acts

# What a person with the owner's rights can do once the triggers are out of the way.
TAMPERING = {
    "an actor": "UPDATE claims_ledger SET actor = 'user:0' WHERE seq = 2",
    "an act": "UPDATE claims_ledger SET act = 'claim.edit' WHERE seq = 2",
    "an object": "UPDATE claims_ledger SET object = 'claim:0' WHERE seq = 2",
    "a time": "UPDATE claims_ledger SET at = at + interval '1 microsecond' WHERE seq = 2",
    "a hash": "UPDATE claims_ledger SET hash = repeat('a', 64) WHERE seq = 2",
    "a payload's words": "UPDATE claims_ledgerpayload SET text = '{}' WHERE entry_id = 2",
    "a payload's salt": r"UPDATE claims_ledgerpayload SET salt = '\x00' WHERE entry_id = 2",
    "no payload": "DELETE FROM claims_ledgerpayload WHERE entry_id = 2",
    "no act": "DELETE FROM claims_ledgerpayload WHERE entry_id = 2;"
    "DELETE FROM claims_ledger WHERE seq = 2",
    "no last act": "DELETE FROM claims_ledgerpayload WHERE entry_id = 3;"
    "DELETE FROM claims_ledger WHERE seq = 3",
    "a moved head": "UPDATE claims_ledgerhead SET hash = repeat('b', 64)",
}


@pytest.fixture(scope="module")
def ledger_of_three(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[None]:
    """Keep a ledger of three acts for the tests of one module that leave it as it is."""
    with django_db_blocker.unblock(), test_databases.another():
        three_acts()
        yield


@pytest.fixture
def as_the_owner(ledger_of_three: None) -> Iterator[None]:
    """Read and write that ledger as the owner, in a transaction that is rolled back."""
    usual, owner = connections["default"], connections["owner"]
    connections["default"] = owner
    try:
        with transaction.atomic(using="owner"):
            yield
            transaction.set_rollback(True, using="owner")
    finally:
        connections["default"] = usual
        owner.close()


@pytest.mark.parametrize("statement", TAMPERING.values(), ids=TAMPERING.keys())
def test_whatever_is_touched_is_found(as_the_owner: None, statement: str) -> None:
    assert chain.verify() == (3, ())
    tamper(statement)
    report = chain.verify()
    assert report.faults
    with pytest.raises(CommandError):
        call_command("verify", stderr=StringIO())
