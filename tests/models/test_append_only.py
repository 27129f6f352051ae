"""Rows of record resist even the role that owns their tables."""

from __future__ import annotations

from django.db import Error, connections, transaction

from claims.services.transactions import sqlstate
from tests import casework

# Each table of record with a column to write to itself; all have rows after one publication.
TABLES = {
    "claims_rawdocument": "id",
    "claims_articleversion": "id",
    "claims_versiontext": "version_id",
    "claims_textanchor": "id",
    "claims_statementcontent": "id",
    "claims_verdict": "id",
    "claims_verdicttext": "id",
    "claims_verdictevidence": "id",
    "claims_ledger": "seq",
    "claims_ledgerpayload": "entry_id",
}


def refusal(statement: str) -> str:
    """Return the SQLSTATE with which the owner's statement is refused; '' if it is not."""
    try:
        with transaction.atomic(using="owner"), connections["owner"].cursor() as cursor:
            cursor.execute(statement)
    except Error as error:
        return sqlstate(error)
    return ""


def test_not_even_the_owner_changes_a_row_of_record(committed_db: str) -> None:
    casework.published()
    statements = [
        statement
        for table, column in TABLES.items()
        for statement in (
            f"UPDATE {table} SET {column} = {column}",
            f"DELETE FROM {table}",
            f"TRUNCATE {table} CASCADE",
        )
    ]
    refused = {statement: refusal(statement) for statement in statements}
    replica = "SET LOCAL session_replication_role = replica;"
    refused["as owner, replica"] = refusal(replica + "DELETE FROM claims_verdict")
    connections["owner"].close()
    replicas = refused.pop("as owner, replica")
    assert set(refused.values()) == {"FC001"}, refused
    assert replicas in ("42501", "FC001")
