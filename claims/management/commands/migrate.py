"""As whom does `migrate` change the schema? As its owner, who is somebody else than the service."""

from typing import Any

from django.core.management.base import CommandError, CommandParser
from django.core.management.commands import migrate
from django.db import connections

OWNER_ALIAS = "owner"


class Command(migrate.Command):
    """Django's own command, on the connection that may change the schema."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Make the owner's connection the one used unless another is named."""
        super().add_arguments(parser)
        parser.set_defaults(database=OWNER_ALIAS)

    def handle(self, *args: Any, **options: Any) -> None:
        """Refuse with a sentence where this machine has no login that may migrate."""
        if options["database"] not in connections:
            raise CommandError(
                "No login here may change the schema: set DATABASE_OWNER_URL to the owner's."
            )
        super().handle(*args, **options)
