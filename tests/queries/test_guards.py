"""A guard that is gone, asleep or not valid is named, whichever it is."""

from __future__ import annotations

from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection, connections

from claims.queries import guards

# What somebody with the owner's rights can do, and the fault that names it.
TAMPERING = {
    "DROP TRIGGER claims_rows_stay ON claims_verdict": "claims_rows_stay of claims_verdict is gone",
    "DROP TRIGGER claims_cites_its_own ON claims_verdictevidence": "claims_cites_its_own",
    "ALTER TABLE claims_ledger DISABLE TRIGGER claims_ledger_is_chained": "does not always fire",
    "ALTER TABLE claims_claim ENABLE TRIGGER claims_public_stays": "does not always fire",
    "ALTER TABLE claims_verdict DROP CONSTRAINT claims_verdict_author_is_not_second_reader": (
        "constraint claims_verdict_author_is_not_second_reader of claims_verdict is gone"
    ),
    "ALTER TABLE claims_verdict DROP CONSTRAINT claims_verdict_previous_is_of_the_same_review": (
        "constraint claims_verdict_previous_is_of_the_same_review"
    ),
    "DROP INDEX claims_claimreview_one_stands_per_claim": "claims_claimreview_one_stands_per_claim",
    "ALTER TABLE claims_claim ALTER COLUMN text DROP NOT NULL": "NOT NULL of claims_claim.text",
    "ALTER TABLE claims_apikey DROP CONSTRAINT claims_apikey_sha256_key": (
        "uniqueness of claims_apikey.sha256"
    ),
    "GRANT UPDATE ON claims_verdict TO factcheck_app": "factcheck_app may UPDATE claims_verdict",
    "GRANT INSERT ON claims_ledgerhead TO factcheck_app": "may INSERT claims_ledgerhead",
}
FOREIGN_KEY = """
SELECT format('ALTER TABLE claims_verdict DROP CONSTRAINT %I', conname) FROM pg_constraint
WHERE conrelid = 'claims_verdict'::regclass AND contype = 'f' AND cardinality(conkey) = 1
  AND conkey[1] = (SELECT attnum FROM pg_attribute
                   WHERE attrelid = 'claims_verdict'::regclass AND attname = 'author_id')
"""


@pytest.mark.django_db
def test_all_guards_are_there_and_no_trigger_is_unknown() -> None:
    assert list(guards.faults()) == []
    with connection.cursor() as cursor:
        cursor.execute(guards.FIRING)
        ours = {(place, name) for place, name, _ in cursor if place.startswith("claims_")}
    assert ours == guards.TRIGGERS


def test_whichever_guard_is_gone_is_named(committed_db: str) -> None:
    for statement, named in TAMPERING.items():
        before = set(guards.faults())
        with connections["owner"].cursor() as cursor:
            cursor.execute(statement)
        (fault,) = set(guards.faults()) - before
        assert named in fault
    with connections["owner"].cursor() as cursor:
        cursor.execute(FOREIGN_KEY)
        cursor.execute(cursor.fetchone()[0])
    connections["owner"].close()
    found = list(guards.faults())
    assert "foreign key of claims_verdict.author_id is gone or was not validated" in found
    assert len(found) == len(TAMPERING) + 1
    errors = StringIO()
    with pytest.raises(CommandError):
        call_command("verify", stderr=errors)
    assert set(found) <= set(errors.getvalue().splitlines())
