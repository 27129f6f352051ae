"""How does a program get its key? Prints it once; only its hash is kept."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from claims.exceptions import Refused
from claims.models import ApiKey, User
from claims.services import keys


class Command(BaseCommand):
    """Make an API key for an account."""

    help = "Make an API key that acts as an account. The key is shown once, on standard output."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the account, a name for the key and its scopes."""
        parser.add_argument("username")
        parser.add_argument("--name", required=True, help="what the key is for")
        parser.add_argument(
            "--scope",
            action="append",
            required=True,
            choices=ApiKey.Scope.values,
            help="may be given more than once",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Make the key, or say why not."""
        user = User.objects.filter(username=options["username"], is_active=True).first()
        if user is None:
            raise CommandError(f"There is no active account called {options['username']!r}.")
        try:
            made = keys.create(
                by="create_key", user=user, name=options["name"], scopes=options["scope"]
            )
        except Refused as refusal:
            raise CommandError(str(refusal)) from refusal
        self.stderr.write(f"Key {made.key.prefix}… for {user.username}; it is not shown again:")
        self.stdout.write(made.secret)
