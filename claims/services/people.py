"""How does somebody get a login, or lose it?

Logins are made with a generated password that is shown once. People are deactivated, never deleted,
since their names stand in the record.
"""

from __future__ import annotations

import secrets
from typing import NamedTuple

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError

from claims.exceptions import AlreadyThere, Invalid, NotFound, WrongState
from claims.models import ApiKey, User
from claims.services import acts, wording
from claims.services.permission import demand
from claims.services.transactions import service

PASSWORD_BYTES = 12  # 96 random bits: 16 characters, beyond guessing, short enough to type once
SETUP = "setup"
NAME_LENGTH = 150  # code points, the column's


class Login(NamedTuple):
    """A new person and the only sight of the password."""

    user: User
    password: str


@service
def create(
    *, by: User | str, username: str, role: str, full_name: str = "", is_machine: bool = False
) -> Login:
    """Make a login that holds one role; staff may open the desk.

    Raises: NotAllowed, NotFound for no such role, AlreadyThere, Invalid for a name that is none.
    """
    demand(by, "person.write", what="person")
    group = Group.objects.filter(name=role).first()
    if group is None:
        raise NotFound(what="role")
    if User.objects.filter(username=username).exists():
        raise AlreadyThere(what="person")
    wording.storable(full_name, "The name", limit=NAME_LENGTH)
    password = secrets.token_urlsafe(PASSWORD_BYTES)
    user = User(
        username=username, first_name=full_name, is_staff=not is_machine, is_machine=is_machine
    )
    user.set_password(password)
    try:
        user.full_clean()
    except ValidationError as fault:
        raise Invalid(problem=" ".join(fault.messages), pointer="/username") from None
    user.save(force_insert=True)
    user.groups.add(group)
    payload = {"username": username, "role": role, "is_machine": is_machine}
    acts.record(act="person.create", on=user, by=by, payload=payload)
    return Login(user, password)


def create_login(*, username: str, role: str, full_name: str = "") -> str:
    """Make a login while the service is set up; returns its password.

    Raises: as `create`.
    """
    return create(by=SETUP, username=username, role=role, full_name=full_name).password


@service
def deactivate(*, by: User | str, user: User) -> None:
    """End somebody's access: login, sessions and keys.

    Raises: NotAllowed, WrongState if that was done already.
    """
    demand(by, "person.write", what="person")
    if not User.objects.filter(pk=user.pk, is_active=True).update(is_active=False):
        raise WrongState(what="person", state="inactive", act="deactivated again")
    keys = ApiKey.objects.filter(user=user, revoked_at=None).count()
    acts.record(act="person.deactivate", on=user, by=by, payload={"keys_stopped": keys})
