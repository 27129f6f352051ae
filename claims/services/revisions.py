"""How is a row changed that somebody else may be changing, too?

Every change names the revision it was based on. A write based on an older one changes nothing and
says so; the database holds the same rule by itself (SQLSTATE FC003).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from django.db.models import F

from claims.exceptions import RevisionRequired, StaleRevision
from claims.models.publicity import Revised

R = TypeVar("R", bound=Revised)


def change(thing: R, *, revision: int | None, **fields: Any) -> R:
    """Set `fields` of a row that stands at `revision`, and raise the revision by one.

    `thing` carries the new values afterwards. Only the named columns are written.

    Raises: RevisionRequired if `revision` is None; StaleRevision if the row has moved on.
    """
    if revision is None:
        raise RevisionRequired()
    rows = type(thing)._base_manager.filter(pk=thing.pk, revision=revision)
    if not rows.update(revision=revision + 1, **fields):
        now = type(thing)._base_manager.filter(pk=thing.pk).values_list("revision", flat=True)
        raise StaleRevision(what=str(type(thing)._meta.verbose_name), current=now[0])
    thing.revision = revision + 1
    for name, value in fields.items():
        setattr(thing, name, value)
    return thing


def change_many(things: Sequence[tuple[R, int | None]], **fields: Any) -> None:
    """Set `fields` of several rows of one kind, each if it stands at its revision; all or none.

    The rows are locked, ids ascending, before their revisions are looked at. Three queries at most.

    Raises: RevisionRequired, StaleRevision, also for a row that is named twice.
    """
    if any(revision is None for _, revision in things):
        raise RevisionRequired()
    if not things:
        return
    kind = type(things[0][0])
    rows = kind._base_manager.filter(pk__in={thing.pk for thing, _ in things})
    locked = rows.select_for_update(of=("self",)).order_by("pk")
    now = dict(locked.values_list("pk", "revision"))
    for thing, revision in things:
        if now[thing.pk] != revision:
            raise StaleRevision(what=str(kind._meta.verbose_name), current=now[thing.pk])
        now[thing.pk] += 1
    rows.update(revision=F("revision") + 1, **fields)
    for thing, _ in things:
        thing.revision = now[thing.pk]
        for name, value in fields.items():
            setattr(thing, name, value)
