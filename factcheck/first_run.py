"""What is done before serving, and what only the very first time?

Every start applies the migrations that are missing, collects the static files and refuses a
database login with more rights than serving needs. The first start of all also loads the sample
story and makes two logins, so that there is something to see and somebody to see it as.
"""

import logging

from django.contrib.auth import get_user_model
from django.core.checks import CheckMessage, Tags, run_checks
from django.core.management import call_command, get_commands
from django.core.management.base import SystemCheckError
from django.db import connections

from factcheck import static_files

UNUSABLE = "!"  # how Django marks a password nobody can type

log = logging.getLogger(__name__)


def prepare() -> None:
    """Bring schema and static files up to date, then load what a first start loads.

    Raises: SystemCheckError where the runtime login has too many rights.
    """
    for message in check_runtime():
        log.warning("%s", message)
    call_command("migrate", verbosity=0, interactive=False)
    static_files.collect_if_changed()
    if not has_logins():
        if "load_sample" in get_commands():
            call_command("load_sample")
        call_command("create_logins")
    close_connections()


def check_runtime() -> list[CheckMessage]:
    """Refuse to serve on a database that is not as it must be; give what is merely worth knowing.

    Raises: SystemCheckError.
    """
    found = run_checks(tags=[Tags.database], databases=["default"])
    grave = [message for message in found if message.is_serious()]
    if grave:
        raise SystemCheckError("\n".join(str(message) for message in grave))
    return found


def has_logins() -> bool:
    """Say whether anybody can sign in to the newsroom's side."""
    people = get_user_model()._default_manager.filter(is_staff=True, is_active=True)
    return people.exclude(password__startswith=UNUSABLE).exists()


def close_connections() -> None:
    """Leave no connection behind in a process that from here on only watches others."""
    for connection in connections.all():
        connection.close()
        if getattr(connection, "pool", None) is not None:
            connection.close_pool()  # type: ignore[attr-defined]  # PostgreSQL's wrapper has it
