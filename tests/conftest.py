"""On which database do the tests run?

A real PostgreSQL, as the role the service runs as: a test that passed as owner would prove nothing
about missing grants. Each process builds one template database with the real migrations. Tests
marked `django_db` run on it in a transaction that is rolled back; tests that need real commits,
threads, a live server or a browser take `committed_db`, a clone of it that is dropped afterwards,
because tables that refuse TRUNCATE cannot be flushed.
"""

import os
import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import psycopg
import pytest
from django.core.management import call_command
from django.db import connections
from django.test import override_settings
from hypothesis import settings as hypothesis_settings
from psycopg import sql
from pytest_django.live_server_helper import LiveServer

from factcheck import cluster, databases, encoder_making, encoder_setup, environment, ground, roles
from tests.environment import DATA_DIR

# Run by hand, with libraries that nothing else needs.
collect_ignore = ["tables/places.py", "tables/wordnet.py"]
# A busy machine, where a statement takes seconds, fails no test; the limits have their own.
UNHURRIED = (
    "-c statement_timeout=5min -c lock_timeout=1min -c idle_in_transaction_session_timeout=0"
)
SPARED = dict.fromkeys(("fsync", "full_page_writes", "synchronous_commit", "autovacuum"), "off")
PATIENT = {"options": UNHURRIED, "connect_timeout": 300}
# No example fails because the machine is busy. Where CI is set, Hypothesis sees to that itself.
if "CI" not in os.environ:
    hypothesis_settings.register_profile("unhurried", deadline=None)
    hypothesis_settings.load_profile("unhurried")


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put what takes long first in each half, as each of two workers begins with one.

    A long test that comes last would keep one of them busy while the other has nothing to do.
    """
    long = [item for item in items if item.get_closest_marker("slow")]
    others = [item for item in items if not item.get_closest_marker("slow")]
    middle = len(items) // 2 - len(long[::2])
    items[:] = [*long[::2], *others[:middle], *long[1::2], *others[middle:]]


class TestDatabases:
    """Make, clone and drop databases, and point Django's connections at one."""

    __test__ = False

    def __init__(self, logins: databases.Databases, prefix: str) -> None:
        if logins.administrator is None or logins.owner is None:
            pytest.exit("tests need a DATABASE_URL whose login may make roles and databases", 2)
        self.logins = logins
        self.administrator = logins.administrator
        self.owner = logins.owner
        self.template = self.used = f"{prefix}_template"

    def make_template(self) -> None:
        """Build an empty database with every migration applied, and use it."""
        with self._administrating() as connection:
            roles.make_database(connection, self.template)
        roles.grant_defaults(self.owner | {"dbname": self.template})
        self.use(self.template)
        call_command("migrate", verbosity=0)
        connections["owner"].close()

    def clone(self) -> str:
        """Copy the template, which nobody may be connected to meanwhile.

        By its files, which takes a third of the time that its way through the log takes.
        """
        name = f"{self.template}_{uuid.uuid4().hex[:8]}"
        connections["default"].close()
        with self._administrating() as connection:
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {} STRATEGY FILE_COPY").format(
                    *map(sql.Identifier, (name, self.template, databases.OWNER))
                )
            )
            for statement in roles.RIGHTS[:2]:  # rights on a database are not copied with it
                connection.execute(roles.right(statement, name))
        return name

    def drop(self, name: str) -> None:
        """Remove a database and whoever is still connected to it."""
        with self._administrating() as connection:
            connection.execute(
                sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name))
            )

    @contextmanager
    def another(self) -> Iterator[str]:
        """Use a clone of the template until the block ends; gives its name."""
        name = self.clone()
        try:
            with self.using(name):
                yield name
        finally:
            self.drop(name)

    @contextmanager
    def using(self, name: str) -> Iterator[None]:
        """Use a database until the block ends."""
        before = self.used
        self.use(name)
        try:
            yield
        finally:
            connections.close_all()
            self.use(before)

    def use(self, name: str) -> None:
        """Point both connections, in every thread, at one database; no pool keeps another open."""
        for alias, login in (("default", self.logins.runtime), ("owner", self.owner)):
            entry = databases.django_entry(login | {"dbname": name} | PATIENT)
            # On a new server the settings were read before there was an owner.
            usual = connections.settings["default"]
            connections.settings.setdefault(alias, dict(usual)).update(entry)
            connections[alias].close()
            connections[alias].settings_dict.update(entry)
        self.used = name

    def url(self, name: str) -> str:
        """Write how the service reaches a database; a socket's folder goes into the query."""
        login = self.logins.runtime
        rest = {key: login[key] for key in ("host", "port") if login.get(key)}
        who = f"{quote(login['user'])}:{quote(login.get('password') or '')}"
        words = urlencode(rest | PATIENT, quote_via=quote)
        return f"postgresql://{who}@/{quote(name)}?{words}"

    @contextmanager
    def _administrating(self) -> Iterator[psycopg.Connection]:
        login = self.administrator
        with psycopg.connect(**login, autocommit=True) as connection:
            yield connection


@contextmanager
def careless(given: environment.Environment) -> Iterator[None]:
    """Hold the database ready; an embedded server started here spares what a test has no use for.

    Whatever a machine that goes down would lose is made again, and tables are counted by who asks.
    """
    with ExitStack() as held:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(cluster, "SETTINGS", cluster.SETTINGS | SPARED)
            held.enter_context(ground.standing(given))
        yield


@pytest.fixture(scope="session")
def test_databases(
    django_test_environment: None, django_db_blocker: Any
) -> Iterator[TestDatabases]:
    """Hold the database server for the session, and this process's template in it."""
    worker = os.environ.get("PYTEST_XDIST_WORKER", "main")
    given = environment.read()
    with careless(given):
        made = TestDatabases(databases.choose(given), f"test_factcheck_{worker}_{os.getpid()}")
        with django_db_blocker.unblock():
            made.make_template()
        yield made
        with django_db_blocker.unblock():
            connections.close_all()
            made.drop(made.template)


@pytest.fixture(scope="session")
def django_db_setup(test_databases: TestDatabases) -> None:
    """Give every `django_db` test the template, as the runtime role."""


@pytest.fixture
def committed_db(test_databases: TestDatabases, django_db_blocker: Any) -> Iterator[str]:
    """Give the test a database of its own where it may commit; yields its name."""
    with django_db_blocker.unblock(), test_databases.another() as name:
        yield name


@pytest.fixture(scope="session")
def built_encoder() -> Path:
    """Make the service's own sentence encoder in the tests' data folder, once for all sessions."""
    target = DATA_DIR / "encoder" / encoder_setup.NAME
    encoder_making.make(target)
    return target


@pytest.fixture
def with_encoder(built_encoder: Path) -> Iterator[Path]:
    """Let the test run with the service's own sentence encoder; all others have none."""
    with override_settings(FACTCHECK_ENCODER=built_encoder):
        yield built_encoder


@pytest.fixture
def live_site(committed_db: str) -> Iterator[str]:
    """Serve the site on a loopback port with a database of its own; yields its address."""
    with served() as address:
        yield address


@contextmanager
def served() -> Iterator[str]:
    """Serve the site on the database in use until the block ends; gives its address."""
    server = LiveServer("127.0.0.1")
    with override_settings(FACTCHECK_BASE_URL=server.url):
        yield server.url
    server.stop()


@pytest.fixture(scope="session", autouse=True)
def plain_settings() -> Iterator[None]:
    """Name static files without their hash, as nothing is collected, and hash passwords quickly."""
    plain = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    default = {"BACKEND": "django.core.files.storage.FileSystemStorage"}
    quick = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    storages = {"default": default, "staticfiles": plain}
    with override_settings(STORAGES=storages, PASSWORD_HASHERS=quick):
        yield
