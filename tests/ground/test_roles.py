"""Does each role have the rights it needs and no other, however the server is reached?"""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from django.core.checks import Tags, run_checks
from django.db import connection as django_connection
from psycopg import errors, sql

from factcheck import databases, environment, roles
from factcheck.databases import BACKUP, OWNER, READER, RUNTIME
from factcheck.environment import Environment
from factcheck.postgres import EmbeddedServer
from tests.conftest import TestDatabases

PASSWORD = "boss-of-this-test"
Given = Callable[..., Environment]


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedServer]:
    """Run a server that stands for one of somebody else's, reached by DATABASE_URL."""
    folder = Path(tempfile.mkdtemp(prefix="fc-"))
    with EmbeddedServer(folder) as running:
        yield running
    shutil.rmtree(folder)


@pytest.fixture
def given(server: EmbeddedServer, tmp_path: Path) -> Iterator[Given]:
    """Give settings that name a fresh login with some rights; undo what was made with them."""
    made: list[str] = []

    def make(rights: str = "SUPERUSER", dbname: str = "desk", user: str = "boss") -> Environment:
        with server.superuser_connection() as connection:
            connection.execute(f"CREATE ROLE {user} LOGIN {rights} PASSWORD '{PASSWORD}'")
        made.append(user)
        url = f"postgresql://{user}:{PASSWORD}@/{dbname}?host={server.cluster.sockets}"
        return environment.read({"DATABASE_URL": url, "FACTCHECK_DATA_DIR": str(tmp_path)})

    yield make
    with server.superuser_connection() as connection:
        for name in ("desk", "latin"):
            connection.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        for name in (*roles.ROLES, *made):
            connection.execute(f"DROP ROLE IF EXISTS {name}")


def connect(login: databases.Login) -> psycopg.Connection:
    return psycopg.connect(**login, autocommit=True)


@pytest.mark.parametrize("rights", ["SUPERUSER", "CREATEROLE CREATEDB"])
def test_an_administrators_url_becomes_the_runtime_login(given: Given, rights: str) -> None:
    settings = given(rights)
    roles.set_up(databases.choose(settings))
    chosen = databases.choose(settings)
    assert chosen.runtime["user"] == RUNTIME
    assert chosen.owner is not None
    assert chosen.owner["user"] == OWNER
    with connect(chosen.owner) as owner:
        owner.execute("CREATE TABLE t (n int)")
    with connect(chosen.runtime) as app:
        app.execute("INSERT INTO t VALUES (1)")
        with pytest.raises(errors.InsufficientPrivilege):
            app.execute("CREATE TABLE mine (n int)")


def test_doing_it_again_changes_no_password(given: Given) -> None:
    settings = given()
    roles.set_up(databases.choose(settings))
    passwords = databases.read_passwords(databases.choose(settings).passwords)
    with connect(databases.choose(settings).runtime) as app:
        roles.set_up(databases.choose(settings))
        app.execute("SELECT 1")
    assert databases.read_passwords(databases.choose(settings).passwords) == passwords
    assert set(passwords) == set(roles.ROLES)


def test_lost_passwords_are_renewed_while_nobody_uses_them(given: Given) -> None:
    settings = given()
    roles.set_up(databases.choose(settings))
    databases.choose(settings).passwords.unlink()
    roles.set_up(databases.choose(settings))
    connect(databases.choose(settings).runtime).close()


def test_a_copy_that_runs_elsewhere_is_not_locked_out(given: Given) -> None:
    settings = given()
    roles.set_up(databases.choose(settings))
    elsewhere = databases.choose(settings).runtime
    databases.choose(settings).passwords.unlink()
    with (
        connect(elsewhere),
        pytest.raises(roles.DatabaseSetupError, match="DATABASE_OWNER_URL"),
    ):
        roles.set_up(databases.choose(settings))
    connect(elsewhere).close()


def test_both_urls_are_used_as_they_are(given: Given) -> None:
    settings = given()
    roles.set_up(databases.choose(settings))
    made = databases.choose(settings)
    assert made.owner is not None
    urls = [
        f"postgresql://{login['user']}:{login['password']}@/desk?host={login['host']}"
        for login in (made.runtime, made.owner)
    ]
    both = replace(settings, database_url=urls[0], database_owner_url=urls[1])
    chosen = databases.choose(both)
    roles.set_up(chosen)
    assert chosen.administrator is None
    assert (chosen.runtime["user"], chosen.owner and chosen.owner["user"]) == (RUNTIME, OWNER)


def test_a_login_without_any_right_makes_nothing(given: Given, server: EmbeddedServer) -> None:
    settings = given("NOSUPERUSER", dbname="postgres")
    roles.set_up(databases.choose(settings))
    chosen = databases.choose(settings)
    assert chosen.runtime["user"] == "boss"
    assert chosen.owner is None
    with server.superuser_connection() as connection:
        found = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [RUNTIME])
        assert found.fetchone() is None


def test_a_wrong_password_is_one_sentence_without_it(given: Given) -> None:
    settings = given()
    url = (settings.database_url or "").replace(PASSWORD, "wrong-pass")
    with pytest.raises(roles.DatabaseSetupError, match="Cannot connect as boss") as caught:
        roles.set_up(databases.choose(replace(settings, database_url=url)))
    assert "wrong-pass" not in str(caught.value)


def test_another_encoding_is_refused(given: Given, server: EmbeddedServer) -> None:
    with server.superuser_connection() as connection:
        connection.execute(
            "CREATE DATABASE latin ENCODING 'LATIN1' TEMPLATE template0 LOCALE_PROVIDER libc"
            " LOCALE 'C'"
        )
    with pytest.raises(roles.DatabaseSetupError, match=r"LATIN1.*UTF8"):
        roles.set_up(databases.choose(given(dbname="latin")))


def test_names_are_quoted_not_trusted(given: Given, server: EmbeddedServer) -> None:
    strange = 'my "desk"; --'
    settings = given(dbname="my%20%22desk%22%3B%20--")
    roles.set_up(databases.choose(settings))
    with connect(databases.choose(settings).runtime) as app:
        assert app.info.dbname == strange
    with server.superuser_connection() as connection:
        connection.execute(sql.SQL("DROP DATABASE {}").format(sql.Identifier(strange)))


# The rights themselves, in a migrated database.


@pytest.fixture
def login(test_databases: TestDatabases) -> Callable[[str], psycopg.Connection]:
    """Connect to the migrated template as one of the four roles."""
    known = databases.read_passwords(test_databases.logins.passwords)

    def make(role: str) -> psycopg.Connection:
        words = {"user": role, "password": known[role], "dbname": test_databases.template}
        return connect(test_databases.owner | words)

    return make


LIMITS = [
    ("statement_timeout", "5s"),
    ("lock_timeout", "2s"),
    ("idle_in_transaction_session_timeout", "15s"),
    ("synchronous_commit", "on"),
]


@pytest.mark.parametrize(("name", "value"), LIMITS)
def test_the_service_works_under_its_limits(
    test_databases: TestDatabases, name: str, value: str
) -> None:
    with connect(test_databases.logins.runtime | {"dbname": test_databases.template}) as service:
        assert service.execute(f"SHOW {name}").fetchone() == (value,)


@pytest.mark.django_db
def test_the_tests_run_as_the_service_does() -> None:
    with django_connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone() == (RUNTIME,)


FORBIDDEN = [
    "CREATE TABLE mine (n int)",
    "CREATE TEMPORARY TABLE mine (n int)",
    "CREATE SCHEMA mine",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "ALTER TABLE claims_claim DISABLE TRIGGER ALL",
    "TRUNCATE claims_claim",
    "DROP TABLE claims_claim",
    "SET session_replication_role = replica",
    f"SET ROLE {OWNER}",
    f"ALTER ROLE {RUNTIME} SUPERUSER",
    "CREATE DATABASE mine",
    "COPY claims_claim TO PROGRAM 'cat'",
]


@pytest.mark.parametrize("statement", FORBIDDEN)
def test_the_service_may_not(login: Callable[[str], psycopg.Connection], statement: str) -> None:
    with login(RUNTIME) as app, pytest.raises(errors.InsufficientPrivilege):
        app.execute(statement)


def test_the_reader_sees_no_table(login: Callable[[str], psycopg.Connection]) -> None:
    with login(READER) as reader, pytest.raises(errors.InsufficientPrivilege):
        reader.execute("SELECT * FROM claims_claim")


def test_the_backup_reads_everything_and_writes_nothing(
    login: Callable[[str], psycopg.Connection],
) -> None:
    with login(BACKUP) as backup:
        unreadable = backup.execute(
            "SELECT oid::regclass::text FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            " AND relkind IN ('r', 'p', 'S') AND NOT has_table_privilege(oid, 'SELECT')"
        ).fetchall()
        assert unreadable == []
        with pytest.raises(errors.InsufficientPrivilege):
            backup.execute("DELETE FROM claims_claim")


def test_the_owner_owns_all_and_is_no_superuser(
    login: Callable[[str], psycopg.Connection],
) -> None:
    with login(OWNER) as owner:
        assert owner.execute(
            "SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname = current_user"
        ).fetchone() == (False, False)
        others = owner.execute(
            "SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace"
            " AND pg_get_userbyid(relowner) <> %s",
            [OWNER],
        ).fetchall()
        assert others == []


@pytest.mark.django_db
def test_the_service_starts_with_these_rights() -> None:
    found = run_checks(tags=[Tags.database], databases=["default"])
    serious = {message.id for message in found if message.is_serious()}
    # What the tests' own server spares itself is told, and nothing else.
    with django_connection.cursor() as cursor:
        cursor.execute("SELECT name FROM pg_settings WHERE setting = 'off'")
        off = {name for (name,) in cursor.fetchall()}
    told = {"fsync": "claims.E010", "full_page_writes": "claims.E011"}
    assert serious == {told[name] for name in told.keys() & off}


@pytest.mark.parametrize(("allowed", "expected"), [(False, "claims.E001"), (True, "claims.W001")])
def test_a_privileged_login_is_refused_unless_let(
    test_databases: TestDatabases,
    committed_db: str,
    settings: object,
    allowed: bool,
    expected: str,
) -> None:
    settings.FACTCHECK_ALLOW_PRIVILEGED_ROLE = allowed  # type: ignore[attr-defined]
    django_connection.close()
    entry = databases.django_entry(test_databases.owner | {"dbname": committed_db})
    django_connection.settings_dict.update(entry)
    messages = run_checks(tags=[Tags.database], databases=["default"])
    found = {message.id: message for message in messages}
    assert expected in found
    assert "owns a table" in found[expected].msg
