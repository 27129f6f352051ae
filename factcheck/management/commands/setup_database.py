"""Which database and roles stand, once everything that was missing has been made?

Any command that needs the database makes them first, this one included: it is for whoever sets up a
server and wants to see what the program has there before anything else runs on it.
"""

from typing import Any

from django.core.management.base import BaseCommand

from factcheck import databases, environment


class Command(BaseCommand):
    """Make roles and database, and name the logins."""

    help = "Make the roles and the database where they are missing; name the logins."
    requires_system_checks: list[str] = []

    def handle(self, *args: Any, **options: Any) -> None:
        """Write one line for each login and where its password is kept."""
        chosen = databases.choose(environment.read())
        login = chosen.runtime
        where = login.get("host", "the local socket")
        self.stdout.write(f"database: {login['dbname']} at {where}, port {login.get('port', 5432)}")
        self.stdout.write(f"the service runs as: {login['user']}")
        owner = chosen.owner["user"] if chosen.owner else "nobody: set DATABASE_OWNER_URL"
        self.stdout.write(f"migrations run as: {owner}")
        if chosen.passwords.exists():
            self.stdout.write(f"passwords of the roles made here: {chosen.passwords}")
