"""Who can sign in after the first start? An editor, and a publisher to be the second reader.

Both get a password generated here and shown once; it is stored only as Django's hash of it.
"""

import secrets
from typing import Any

from django.contrib.auth.models import Group
from django.core.management.base import BaseCommand
from django.db import transaction

from claims.models import User

PASSWORD_BYTES = 15  # 120 bits, 20 characters to type
LOGINS = (("editor", "Editor"), ("publisher", "Publisher"))  # (user name, group)


class Command(BaseCommand):
    """Make the logins that are missing and print their passwords."""

    help = "Make an editor and a publisher login where they are missing; print their passwords."

    def handle(self, *args: Any, **options: Any) -> None:
        """Make and print."""
        for username, group in LOGINS:
            password = make_login(username, group)
            if password is None:
                self.stdout.write(f"login {username}: exists, its password is unchanged")
            else:
                self.stdout.write(f"login {username}: {password}  (shown once)")


@transaction.atomic
def make_login(username: str, group: str) -> str | None:
    """Make one login and give its password; None where the name is taken."""
    if User.objects.filter(username=username).exists():
        return None
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    user = User.objects.create_user(username=username, password=password, is_staff=True)
    user.groups.add(Group.objects.get(name=group))
    return password
