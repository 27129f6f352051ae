"""How do the database and its four roles come to be, and with which rights?

One step, safe to repeat: roles and their limits once for the server, then the database itself
and what its future tables grant to whom. Tables get tighter rights in their own migrations; what
is given here is what any table has that says nothing.
"""

import secrets
from typing import Any

import psycopg
from psycopg import Connection, sql

from factcheck.databases import (
    BACKUP,
    OWNER,
    READER,
    RUNTIME,
    Databases,
    Login,
    read_passwords,
    write_passwords,
)

OLDEST_SERVER = 15  # the first that takes CREATE on schema public from everyone
ROLES = (OWNER, RUNTIME, READER, BACKUP)
PASSWORD_BYTES = 32  # 256 bits
# What a session of the runtime role may do to others before it is cut off; jobs raise the first.
ONE_AT_A_TIME = "SELECT pg_advisory_lock(5303442210931)"  # own choice; freed at disconnection
LIMITS = {
    "statement_timeout": "5s",
    "lock_timeout": "2s",
    "idle_in_transaction_session_timeout": "15s",
    "synchronous_commit": "on",
}


class DatabaseSetupError(Exception):
    """The database cannot be set up, for a reason a person can act on."""


def set_up(databases: Databases) -> None:
    """Make roles, database and rights where they are missing; change nothing that is there.

    With the runtime and owner logins given, or a login that may make no roles, there is nothing
    to make and the server is only checked. Raises: DatabaseSetupError.
    """
    try:
        if databases.administrator is None or not _make_all(databases.administrator, databases):
            check_server(databases.runtime)
    except psycopg.Error as fault:
        raise DatabaseSetupError(f"The database cannot be set up: {str(fault).strip()}") from fault


def _make_all(login: Login, databases: Databases) -> bool:
    with _connect_anywhere(login) as administrator:
        _check(administrator)
        if not _may_make_roles(administrator):
            return False
        administrator.execute(ONE_AT_A_TIME)
        passwords = _make_roles(administrator, databases)
        make_database(administrator, login["dbname"])
    grant_defaults(login | {"user": OWNER, "password": passwords[OWNER]})
    return True


def check_server(login: Login) -> None:
    """Refuse a server that is too old or a database that is not in UTF-8.

    Raises: DatabaseSetupError.
    """
    with _connect(login) as connection:
        _check(connection)
        row = connection.execute("SHOW server_encoding").fetchone()
        _refuse_encoding(login["dbname"], row[0] if row else "")


def make_database(administrator: Connection, name: str) -> None:
    """Make the database, empty, in UTF-8 and owned by the owner role; or hand over the one there.

    Raises: DatabaseSetupError for one in another encoding.
    """
    row = administrator.execute(
        "SELECT pg_encoding_to_char(encoding), pg_get_userbyid(datdba) FROM pg_database"
        " WHERE datname = %s",
        [name],
    ).fetchone()
    database, owner = sql.Identifier(name), sql.Identifier(OWNER)
    if row is None:
        administrator.execute(
            sql.SQL("CREATE DATABASE {} OWNER {} ENCODING 'UTF8' TEMPLATE template0").format(
                database, owner
            )
        )
        return
    _refuse_encoding(name, row[0])
    if row[1] != OWNER:
        administrator.execute(sql.SQL("ALTER DATABASE {} OWNER TO {}").format(database, owner))


def grant_defaults(owner: Login) -> None:
    """Say, as the owner of the database, what each role may do in it from now on."""
    with _connect(owner) as connection:
        connection.execute(ONE_AT_A_TIME)
        _own_public_schema(connection)
        for statement in RIGHTS:
            connection.execute(right(statement, owner["dbname"]))


def right(statement: str, database: str) -> sql.Composed:
    """Fill the names into one of RIGHTS."""
    names = {role: sql.Identifier(role) for role in ROLES}
    words: dict[str, Any] = {
        "database": sql.Identifier(database),
        "owner": names[OWNER],
        "runtime": names[RUNTIME],
        "backup": names[BACKUP],
        "users": sql.SQL(", ").join([names[RUNTIME], names[READER], names[BACKUP]]),
    }
    return sql.SQL(statement).format(**words)


RIGHTS = (
    "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
    "GRANT CONNECT ON DATABASE {database} TO {users}",
    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    "GRANT USAGE ON SCHEMA public TO {users}",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public"
    " GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO {runtime}",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public"
    " GRANT USAGE, SELECT ON SEQUENCES TO {runtime}",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public"
    " GRANT EXECUTE ON FUNCTIONS TO {runtime}",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public GRANT SELECT ON TABLES TO {backup}",
    "ALTER DEFAULT PRIVILEGES FOR ROLE {owner} IN SCHEMA public"
    " GRANT SELECT ON SEQUENCES TO {backup}",
)


def _own_public_schema(connection: Connection) -> None:
    row = connection.execute(
        "SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'public'"
    ).fetchone()
    if row is not None and row[0] != OWNER:
        connection.execute(sql.SQL("ALTER SCHEMA public OWNER TO {}").format(sql.Identifier(OWNER)))


def _make_roles(administrator: Connection, databases: Databases) -> dict[str, str]:
    """Make the roles that are missing, and renew those whose password is not known here."""
    known = read_passwords(databases.passwords)
    there = {
        name
        for (name,) in administrator.execute(
            "SELECT rolname FROM pg_roles WHERE rolname = ANY(%s)", [list(ROLES)]
        )
    }
    login = (databases.administrator or {}) | {"dbname": administrator.info.dbname}
    strange = [role for role in ROLES if role in there and not _logs_in(login, role, known)]
    if strange:
        _refuse_while_in_use(administrator, strange, databases)
    passwords = {role: known.get(role) or secrets.token_urlsafe(PASSWORD_BYTES) for role in ROLES}
    if passwords != known:
        write_passwords(databases.passwords, passwords)
    for role in ROLES:
        if role not in there or role in strange:
            _make_role(administrator, role, passwords[role], exists=role in there)
    for name, value in LIMITS.items():
        administrator.execute(
            sql.SQL("ALTER ROLE {} SET {} = {}").format(
                sql.Identifier(RUNTIME), sql.Identifier(name), sql.Literal(value)
            )
        )
    _become_member_of_owner(administrator)
    return passwords


def _logs_in(login: Login, role: str, known: dict[str, str]) -> bool:
    """Say whether the password known for a role is the one it has."""
    if role not in known:
        return False
    try:
        psycopg.connect(**login | {"user": role, "password": known[role]}).close()
    except psycopg.OperationalError:
        return False
    return True


def _make_role(administrator: Connection, role: str, password: str, *, exists: bool) -> None:
    """Make or renew one role. The password travels as its SCRAM verifier, never as itself."""
    verifier = administrator.pgconn.encrypt_password(
        password.encode(), role.encode(), b"scram-sha-256"
    ).decode()
    verb = "ALTER" if exists else "CREATE"
    administrator.execute(
        sql.SQL(verb + " ROLE {} LOGIN NOCREATEDB NOCREATEROLE INHERIT PASSWORD {}").format(
            sql.Identifier(role), sql.Literal(verifier)
        )
    )


def _become_member_of_owner(administrator: Connection) -> None:
    """Let an administrator who is no superuser hand databases to the owner role."""
    row = administrator.execute(
        "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"
    ).fetchone()
    if row is not None and not row[0]:
        administrator.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(sql.Identifier(OWNER)))


def _refuse_while_in_use(
    administrator: Connection, strange: list[str], databases: Databases
) -> None:
    """Protect another copy of the service: renewing its passwords would lock it out."""
    row = administrator.execute(
        "SELECT count(*) FROM pg_stat_activity WHERE usename = ANY(%s)", [strange]
    ).fetchone()
    if row is not None and row[0]:
        raise DatabaseSetupError(
            f"The roles {', '.join(strange)} exist on this server, another copy of the service is "
            f"connected as one of them, and {databases.passwords} does not know their passwords. "
            f"Set DATABASE_URL to the {RUNTIME} login and DATABASE_OWNER_URL to the {OWNER} login, "
            f"or copy that file from the other machine."
        )


def _may_make_roles(connection: Connection) -> bool:
    row = connection.execute(
        "SELECT rolsuper OR rolcreaterole FROM pg_roles WHERE rolname = current_user"
    ).fetchone()
    return bool(row and row[0])


def _check(connection: Connection) -> None:
    version = connection.info.server_version // 10000
    if version < OLDEST_SERVER:
        raise DatabaseSetupError(
            f"This is PostgreSQL {version}; the service needs {OLDEST_SERVER} or newer."
        )


def _refuse_encoding(database: str, encoding: str) -> None:
    if encoding != "UTF8":
        raise DatabaseSetupError(
            f"The database {database} stores text as {encoding}; the service needs UTF8. Make one "
            f"with CREATE DATABASE ... ENCODING 'UTF8' TEMPLATE template0."
        )


def _connect(login: Login) -> Connection:
    try:
        return psycopg.connect(**{"connect_timeout": 10, **login}, autocommit=True)
    except psycopg.OperationalError as fault:
        who = f"{login.get('user')} at {login.get('host', 'the local socket')}"
        raise DatabaseSetupError(f"Cannot connect as {who}: {str(fault).strip()}") from fault


def _connect_anywhere(login: Login) -> Connection:
    """Connect to the login's database, or to `postgres` while its own does not exist yet."""
    try:
        return psycopg.connect(**{"connect_timeout": 10, **login}, autocommit=True)
    except psycopg.OperationalError as fault:
        if "does not exist" not in str(fault):
            return _connect(login)
        return _connect(login | {"dbname": "postgres"})
