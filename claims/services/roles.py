"""Who holds which role, and which role may do what?

Both are acts in the ledger. Whoever gains or loses a right is signed out everywhere, so that no
open session goes on with the rights of yesterday.
"""

from __future__ import annotations

from collections.abc import Collection

from django.contrib.auth import SESSION_KEY
from django.contrib.auth.models import Group
from django.contrib.sessions.models import Session
from django.utils import timezone

from claims.exceptions import Invalid, NotFound, WrongState
from claims.models import Grant, User
from claims.services import acts
from claims.services.permission import demand
from claims.services.transactions import service

ACT = "role.write"


@service
def grant(*, by: User | str, user: User, role: str) -> None:
    """Give somebody a role.

    Raises: NotAllowed, NotFound for no such role, WrongState if the person holds it.
    """
    demand(by, ACT, what="role")
    group = _role(role)
    if user.groups.filter(pk=group.pk).exists():
        raise WrongState(what="role", state="held", act="given again")
    user.groups.add(group)
    _end_sessions({user.pk})
    acts.record(act="role.grant", on=user, by=by, payload={"role": role})


@service
def revoke(*, by: User | str, user: User, role: str) -> None:
    """Take a role away.

    Raises: NotAllowed, NotFound for no such role, WrongState if the person does not hold it.
    """
    demand(by, ACT, what="role")
    group = _role(role)
    if not user.groups.filter(pk=group.pk).exists():
        raise WrongState(what="role", state="not held", act="taken away")
    user.groups.remove(group)
    _end_sessions({user.pk})
    acts.record(act="role.revoke", on=user, by=by, payload={"role": role})


@service
def allow(*, by: User | str, role: str, act: str, state: str = "*") -> Grant:
    """Let the holders of a role do `act` on objects in `state`.

    Raises: NotAllowed, NotFound, Invalid for an act no role knows, WrongState if it is allowed.
    """
    demand(by, ACT, what="role")
    group = _role(role)
    if not Grant.objects.filter(act=act).exists():
        raise Invalid(problem=f"There is no act called {act[:40]!r}.", pointer="/act")
    row, is_new = Grant.objects.get_or_create(role=role, act=act, state=state)
    if not is_new:
        raise WrongState(what="permission", state="given", act="given again")
    _end_sessions(set(group.user_set.values_list("pk", flat=True)))
    payload = {"role": role, "act": act, "state": state}
    acts.record(act="grant.allow", on=row, by=by, payload=payload)
    return row


@service
def disallow(*, by: User | str, grant: Grant) -> None:
    """Take one permission away from a role.

    Raises: NotAllowed, NotFound if it is gone.
    """
    demand(by, ACT, what="role")
    row = Grant.objects.filter(pk=grant.pk).first()
    # Of two who take it away at once, one deletes nothing.
    if row is None or not Grant.objects.filter(pk=row.pk).delete()[0]:
        raise NotFound(what="permission")
    group = _role(row.role)
    _end_sessions(set(group.user_set.values_list("pk", flat=True)))
    payload = {"role": row.role, "act": row.act, "state": row.state}
    acts.record(act="grant.disallow", on=row, by=by, payload=payload)


def _role(name: str) -> Group:
    group = Group.objects.filter(name=name).first()
    if group is None:
        raise NotFound(what="role")
    return group


def _end_sessions(people: Collection[int]) -> None:
    """Sign these people out everywhere; cost linear in the open sessions."""
    ids = {str(person) for person in people}
    open_ones = Session.objects.filter(expire_date__gt=timezone.now())
    theirs = [one.pk for one in open_ones if one.get_decoded().get(SESSION_KEY) in ids]
    Session.objects.filter(pk__in=theirs).delete()
