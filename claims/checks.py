"""May the service trust the database it is given, and the login it has there?

Run before serving: a login that could rewrite history, or a server that may lose what it has
acknowledged, is refused. These are Django system checks of the `database` kind, so `manage.py check
--database default` runs them too.
"""

from collections.abc import Sequence
from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Tags, Warning, register
from django.db import connections

OLDEST_SERVER = 150000  # as PostgreSQL counts its versions: 15.0
# (setting, id, what is lost without it): a server without one of these is refused.
NEEDED_ON = (
    ("fsync", "claims.E010", "a power cut loses or tears what was acknowledged"),
    ("full_page_writes", "claims.E011", "a crash in the middle of a write leaves torn pages"),
    ("synchronous_commit", "claims.E012", "a crash loses the last acknowledged acts"),
)
# What the session's role is and owns; each true column is a right that serving does not need.
RIGHTS = """
    SELECT rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
        EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid),
        EXISTS (SELECT FROM pg_proc WHERE proowner = pg_roles.oid),
        EXISTS (SELECT FROM pg_database
                WHERE datname = current_database() AND datdba = pg_roles.oid),
        has_schema_privilege('public', 'CREATE')
    FROM pg_roles WHERE rolname = current_user
"""
RIGHT_NAMES = (
    "is a superuser",
    "may make roles",
    "may make databases",
    "passes row security",
    "may replicate",
    "owns a table",
    "owns a function",
    "owns the database",
    "may create in the schema public",
)


@register(Tags.database)
def runtime_role_owns_nothing(
    databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """Refuse a runtime login with rights that serving does not need."""
    if "default" not in (databases or ()):
        return []
    with connections["default"].cursor() as cursor:
        cursor.execute(RIGHTS)
        row = cursor.fetchone()
        cursor.execute("SELECT current_user")
        role = cursor.fetchone()[0]
    found = [name for name, holds in zip(RIGHT_NAMES, row, strict=True) if holds]
    if not found:
        return []
    text = f"The database login {role} {', '.join(found)}: the service must not run as it."
    if settings.FACTCHECK_ALLOW_PRIVILEGED_ROLE:
        return [Warning(text, hint="FACTCHECK_ALLOW_PRIVILEGED_ROLE lets it.", id="claims.W001")]
    hint = (
        "Set DATABASE_URL to the login factcheck_app and DATABASE_OWNER_URL to factcheck_owner, "
        "or set FACTCHECK_ALLOW_PRIVILEGED_ROLE=1 and trust every part of the service with history."
    )
    return [Error(text, hint=hint, id="claims.E001")]


@register(Tags.database)
def server_keeps_what_it_acknowledged(
    databases: Sequence[str] | None = None, **_: Any
) -> list[CheckMessage]:
    """Refuse a server that is too old, speaks another encoding or may lose acknowledged rows."""
    if "default" not in (databases or ()):
        return []
    with connections["default"].cursor() as cursor:
        cursor.execute("SELECT name, setting FROM pg_settings")
        now = dict(cursor.fetchall())
    found: list[CheckMessage] = [
        Error(f"PostgreSQL runs with {name} off: {loss}.", id=code)
        for name, code, loss in NEEDED_ON
        if now[name] == "off"
    ]
    if int(now["server_version_num"]) < OLDEST_SERVER:
        found.append(Error("PostgreSQL is older than 15.", id="claims.E013"))
    if now["server_encoding"] != "UTF8":
        found.append(Error("The database does not store text as UTF8.", id="claims.E014"))
    if now["data_checksums"] == "off":
        hint = "Stop the server and run pg_checksums --enable."
        found.append(Warning("Pages carry no checksums.", hint=hint, id="claims.W010"))
    return found
