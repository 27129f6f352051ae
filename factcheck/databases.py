"""Which PostgreSQL is used, and as whom does each part of the program speak to it?

Three logins, three duties: the *runtime* login serves and works, owns nothing and may not change
the schema; the *owner* login only migrates; the *administrator* login only makes the other two,
on the first start. Which of them are known follows from DATABASE_URL and DATABASE_OWNER_URL:

- neither set: the embedded server, where all three are ours;
- both set: the runtime and the owner login, made beforehand by whoever runs the server;
- DATABASE_URL alone: an administrator who makes the others once, after which their generated
  passwords stand in a file only we can read; or, on a machine that never migrates, the runtime
  login itself.
"""

import json
import os
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from psycopg.conninfo import conninfo_to_dict

from factcheck import cluster
from factcheck.environment import Environment

OWNER = "factcheck_owner"
RUNTIME = "factcheck_app"
READER = "factcheck_read"
BACKUP = "factcheck_backup"
DATABASE = "factcheck"
POOL_TIMEOUT = 3.0  # seconds a request waits for a connection before it is told to come back
CONNECT_TIMEOUT = 5  # seconds to reach the server

Login = dict[str, Any]  # libpq's connection parameters by name


@dataclass(frozen=True, slots=True)
class Databases:
    """The logins known, each as libpq parameters; None where the program has no such right."""

    runtime: Login = field(repr=False)
    owner: Login | None = field(repr=False)
    administrator: Login | None = field(repr=False)
    passwords: Path
    embedded: bool


def choose(environment: Environment) -> Databases:
    """Say how to reach the database, from the settings and the passwords made so far."""
    if environment.database_url is None:
        return _embedded(environment.data_dir)
    given = conninfo_to_dict(environment.database_url)
    passwords = environment.data_dir / _password_file(given)
    if environment.database_owner_url:
        owner = conninfo_to_dict(environment.database_owner_url)
        return Databases(given, owner, None, passwords, embedded=False)
    known = read_passwords(passwords)
    if RUNTIME in known and given["user"] != RUNTIME:
        logins = [given | {"user": role, "password": known.get(role)} for role in (RUNTIME, OWNER)]
        return Databases(logins[0], logins[1], given, passwords, embedded=False)
    owner_too = given if environment.allow_privileged_role else None
    return Databases(given, owner_too, given, passwords, embedded=False)


def _embedded(data_dir: Path) -> Databases:
    passwords = data_dir / "roles.json"
    known = read_passwords(passwords)
    place = {"host": str(cluster.socket_folder(data_dir)), "port": cluster.PORT}
    return Databases(
        runtime={**place, "dbname": DATABASE, "user": RUNTIME, "password": known.get(RUNTIME)},
        owner={**place, "dbname": DATABASE, "user": OWNER, "password": known.get(OWNER)},
        administrator={**place, "dbname": DATABASE, "user": cluster.SUPERUSER},
        passwords=passwords,
        embedded=True,
    )


def _password_file(given: Login) -> str:
    server = f"{given.get('host', 'local')}-{given.get('port', '5432')}"
    return f"roles-{re.sub(r'[^A-Za-z0-9.-]+', '_', server)}.json"


def read_passwords(path: Path) -> dict[str, str]:
    """Give the passwords generated for our roles on one server; empty before the first start."""
    try:
        known: dict[str, str] = json.loads(path.read_text())
    except FileNotFoundError:
        return {}
    return known


def write_passwords(path: Path, passwords: dict[str, str]) -> None:
    """Keep the passwords where only this operating system user can read them."""
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with os.fdopen(os.open(fresh, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file:
        json.dump(passwords, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)


def for_django(databases: Databases, pool_size: int) -> dict[str, dict[str, Any]]:
    """Give Django's DATABASES: `default` to run as, and `owner` to migrate as where it is known.

    The pool holds `pool_size` connections at most, one for each thread of a web process.
    """
    pool = {"min_size": 1, "max_size": pool_size, "timeout": POOL_TIMEOUT}
    entries = {"default": django_entry(databases.runtime, pool=pool)}
    if databases.owner is not None:
        entries["owner"] = django_entry(databases.owner)
    return entries


def django_entry(login: Login, pool: dict[str, Any] | None = None) -> dict[str, Any]:
    """Turn libpq parameters into one entry of Django's DATABASES."""
    named = ("dbname", "user", "password", "host", "port")
    options = {name: value for name, value in login.items() if name not in named}
    options.setdefault("connect_timeout", CONNECT_TIMEOUT)
    options.setdefault("application_name", "factcheck")
    if pool is not None:
        options["pool"] = pool
    return {
        "ENGINE": "factcheck.pooled",
        "NAME": login["dbname"],
        "USER": login["user"],
        "PASSWORD": login.get("password") or "",
        "HOST": login.get("host", ""),
        "PORT": str(login.get("port", "")),
        "OPTIONS": options,
        "ATOMIC_REQUESTS": False,
        "CONN_HEALTH_CHECKS": True,
    }
