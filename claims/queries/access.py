"""May this person see or change this object?

The functions here are the only way from an id to a row. To read, a stranger needs the row to be
public and the desk needs the grant `desk.read`; to do anything else, one of the person's roles
needs a `Grant` row for that act and the object's state. What may not be read is not there: the same
refusal, whether the row is missing or hidden.
"""

from __future__ import annotations

from typing import TypeVar

from django.contrib.auth.models import AnonymousUser

from claims import models
from claims.exceptions import NotAllowed, NotFound, NotSignedIn
from claims.models.publicity import Publishable

T = TypeVar("T", bound=Publishable)
Person = models.User | AnonymousUser | None

READ = "read"
DESK = "desk.read"


def grants(by: Person) -> set[tuple[str, str]]:
    """Return the pairs (act, state) that this person's roles grant; kept for the request."""
    if not isinstance(by, models.User) or not by.is_active:
        return set()
    if not hasattr(by, "_grants"):
        roles = by.groups.values_list("name", flat=True)
        rows = models.Grant.objects.filter(role__in=roles).values_list("act", "state")
        by._grants = set(rows)  # type: ignore[attr-defined]
    return by._grants  # type: ignore[attr-defined,no-any-return]


def may(by: Person, act: str, state: str = "*") -> bool:
    """Return whether this person may do `act` on an object in `state`."""
    held = grants(by)
    return (act, state) in held or (act, "*") in held


def is_desk(by: Person) -> bool:
    """Return whether this person works at the desk and sees what is not public."""
    return may(by, DESK)


def require(by: Person, act: str, *, what: str, state: str = "*") -> None:
    """Refuse unless this person may do `act` on a `what` that is in `state`.

    Raises: NotSignedIn, NotAllowed.
    """
    if may(by, act, state):
        return
    if not isinstance(by, models.User):
        raise NotSignedIn(act=act)
    raise NotAllowed(act=act, what=what, state=state)


def state_of(thing: Publishable) -> str:
    """Return the state code that grants speak of: a workflow state, a status, or draft/public."""
    for name in ("state", "status"):
        if hasattr(thing, name):
            return str(getattr(thing, name))
    return "public" if getattr(thing, "public_at", None) else "draft"


def get(kind: type[T], id: int, *, by: Person, to: str = READ) -> T:
    """Return one row of `kind` if this person may do `to` with it.

    Raises: NotFound (also for what may not be seen), NotSignedIn, NotAllowed.
    """
    rows = kind.everything if is_desk(by) else kind.objects
    thing = rows.filter(pk=id).first()
    if thing is None:
        raise NotFound(what=str(kind._meta.verbose_name))
    if to != READ:
        require(by, to, what=str(kind._meta.verbose_name), state=state_of(thing))
    return thing  # type: ignore[no-any-return]


def article(id: int, *, by: Person, to: str = READ) -> models.Article:
    """Return an article; see `get`."""
    return get(models.Article, id, by=by, to=to)


def version(id: int, *, by: Person, to: str = READ) -> models.ArticleVersion:
    """Return a version of an article; see `get`."""
    return get(models.ArticleVersion, id, by=by, to=to)


def story(id: int, *, by: Person, to: str = READ) -> models.Story:
    """Return a story; see `get`."""
    return get(models.Story, id, by=by, to=to)


def source(id: int, *, by: Person, to: str = READ) -> models.Source:
    """Return a source; see `get`."""
    return get(models.Source, id, by=by, to=to)


def statement(id: int, *, by: Person, to: str = READ) -> models.Statement:
    """Return a statement; see `get`."""
    return get(models.Statement, id, by=by, to=to)


def claim(id: int, *, by: Person, to: str = READ) -> models.Claim:
    """Return a claim; see `get`."""
    return get(models.Claim, id, by=by, to=to)


def appearance(id: int, *, by: Person, to: str = READ) -> models.Appearance:
    """Return an appearance; see `get`."""
    return get(models.Appearance, id, by=by, to=to)


def claim_relation(id: int, *, by: Person, to: str = READ) -> models.ClaimRelation:
    """Return a claim relation; see `get`."""
    return get(models.ClaimRelation, id, by=by, to=to)


def derivation(id: int, *, by: Person, to: str = READ) -> models.Derivation:
    """Return a derivation; see `get`."""
    return get(models.Derivation, id, by=by, to=to)


def difference(id: int, *, by: Person, to: str = READ) -> models.Difference:
    """Return a difference; see `get`."""
    return get(models.Difference, id, by=by, to=to)


def review(id: int, *, by: Person, to: str = READ) -> models.ClaimReview:
    """Return a claim review; see `get`."""
    return get(models.ClaimReview, id, by=by, to=to)


def evidence(id: int, *, by: Person, to: str = READ) -> models.Evidence:
    """Return a piece of evidence; see `get`."""
    return get(models.Evidence, id, by=by, to=to)
