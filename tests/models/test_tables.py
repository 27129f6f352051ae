"""Every table is either append-only, with all that this takes, or on the list of those that change.

The catalog is read as it is; the lists below are this test's own.
"""

from __future__ import annotations

import pytest
from django.db import Error, connection

from claims.services.transactions import sqlstate

APPEND_ONLY = {
    "claims_articleversion",
    "claims_decision",
    "claims_difference",
    "claims_differencedecision",
    "claims_importbatch",
    "claims_importkey",
    "claims_ledger",
    "claims_ledgerpayload",
    "claims_rawdocument",
    "claims_statementcontent",
    "claims_textanchor",
    "claims_verdict",
    "claims_verdictevidence",
    "claims_verdicttext",
    "claims_versiontext",
}
MOVED_BY_ITS_TRIGGER = {"claims_ledgerhead"}
KEPT = {  # rows may change, none may go
    "claims_apikey",
    "claims_appearance",
    "claims_appearanceurl",
    "claims_article",
    "claims_articleurl",
    "claims_claim",
    "claims_claimrelation",
    "claims_claimreview",
    "claims_derivation",
    "claims_evidence",
    "claims_jobfault",
    "claims_lookupentry",
    "claims_rating",
    "claims_ratingscale",
    "claims_source",
    "claims_sourcealias",
    "claims_statement",
    "claims_story",
    "claims_user",
}
MUTABLE = {
    "claims_encoder",
    "claims_entryvector",
    "claims_grant",
    "claims_idempotencykey",
    "claims_lookuptail",
    "claims_lookuptally",
    "claims_lookupterm",
    "claims_openquestion",
    "claims_openquestiontail",
    "claims_user_groups",
    "claims_user_user_permissions",
}
FOREIGN = ("auth_", "django_", "procrastinate_")  # tables of the parts we use


def rows(statement: str, *given: object) -> list[tuple[str, ...]]:
    """Run one query on the catalog."""
    with connection.cursor() as cursor:
        cursor.execute(statement, given)
        return cursor.fetchall()


pytestmark = pytest.mark.django_db


def test_every_table_is_on_exactly_one_list() -> None:
    lists = [APPEND_ONLY, MOVED_BY_ITS_TRIGGER, KEPT, MUTABLE]
    tables = {
        name
        for (name,) in rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
        if not name.startswith(FOREIGN)
    }
    assert tables == set().union(*lists)
    assert sum(map(len, lists)) == len(tables)


@pytest.mark.parametrize("table", sorted(APPEND_ONLY | MOVED_BY_ITS_TRIGGER))
def test_the_guards_are_there_and_always_fire(table: str) -> None:
    found = rows(
        "SELECT tgname, tgenabled, tgtype FROM pg_trigger"
        " WHERE tgrelid = %s::regclass AND NOT tgisinternal",
        table,
    )
    kinds = {name: int(kind) for name, enabled, kind in found if enabled == "A"}
    row, before, delete, update, truncate = 1, 2, 8, 16, 32
    changes = delete if table in MOVED_BY_ITS_TRIGGER else update | delete
    assert kinds["claims_rows_stay"] == row | before | changes
    assert kinds["claims_table_stays"] == before | truncate


@pytest.mark.parametrize("table", sorted(APPEND_ONLY))
def test_the_runtime_role_may_read_and_add_and_nothing_else(table: str) -> None:
    held = {
        right
        for right in ("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "TRIGGER")
        if rows("SELECT has_table_privilege(%s, %s)", table, right)[0][0]
    }
    assert held == {"SELECT", "INSERT"}
    assert not rows("SELECT has_any_column_privilege(%s, 'UPDATE')", table)[0][0]


@pytest.mark.parametrize("table", sorted(KEPT))
def test_what_is_kept_cannot_be_deleted(table: str) -> None:
    assert not rows("SELECT has_table_privilege(%s, 'DELETE')", table)[0][0]
    assert not rows("SELECT has_table_privilege(%s, 'TRUNCATE')", table)[0][0]
    assert rows("SELECT has_table_privilege(%s, 'UPDATE')", table)[0][0]


def test_no_guard_sleeps_in_any_session() -> None:
    ours = "SELECT tgname, tgenabled FROM pg_trigger WHERE tgname LIKE 'claims%%'"
    found = rows(f"{ours} AND NOT tgisinternal")
    assert len(found) > 40
    assert {enabled for _, enabled in found} == {"A"}


def test_which_migrations_ran_is_not_for_the_service_to_say() -> None:
    for right in ("INSERT", "UPDATE", "DELETE", "TRUNCATE"):
        assert not rows("SELECT has_table_privilege('django_migrations', %s)", right)[0][0]
    assert rows("SELECT has_table_privilege('django_migrations', 'SELECT')")[0][0]
    assert not rows("SELECT has_table_privilege('claims_grant', 'UPDATE')")[0][0]


def test_the_runtime_role_owns_nothing_and_is_nobody_special() -> None:
    assert rows("SELECT tablename FROM pg_tables WHERE tableowner = current_user") == []
    special = "SELECT rolsuper OR rolcreaterole OR rolcreatedb OR rolbypassrls"
    assert rows(f"{special} FROM pg_roles WHERE rolname = current_user") == [(False,)]
    assert rows("SELECT has_schema_privilege('public', 'CREATE')") == [(False,)]


def test_no_foreign_key_to_or_from_the_record_cascades() -> None:
    found = rows(
        """SELECT conname, confdeltype, confupdtype FROM pg_constraint
           WHERE contype = 'f' AND (conrelid::regclass::text = ANY(%s)
                                    OR confrelid::regclass::text = ANY(%s))""",
        list(APPEND_ONLY),
        list(APPEND_ONLY),
    )
    assert found
    assert {(delete, update) for _, delete, update in found} == {("a", "a")}


def test_every_constraint_is_validated() -> None:
    assert rows("SELECT conname FROM pg_constraint WHERE NOT convalidated") == []


@pytest.mark.parametrize("table", ["claims_verdict", "claims_ledger", "claims_textanchor"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {}"])
def test_the_service_itself_is_refused_for_lack_of_rights(table: str, statement: str) -> None:
    column = "seq" if table == "claims_ledger" else "id"
    said = statement.replace("id", column).format(table)
    with pytest.raises(Error) as refused, connection.cursor() as cursor:
        cursor.execute(said)
    assert sqlstate(refused.value) == "42501"
